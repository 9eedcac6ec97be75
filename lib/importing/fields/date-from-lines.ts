import { isProse, type Run } from '../judging/body-run'
import { edges, quoted } from '../judging/edges'
import { isDateLine } from '../judging/furniture'
import type { Passage } from '../judging/passage'
import { type Field, type Fields, field, noneFound } from '../reading'
import { datesIn } from './dates'

type DateFields = Pick<Fields, 'date' | 'updated'>

/** When the op-ed appeared, from the furniture around it: prose speaks of other days. */
export function dateFromLines(passages: Passage[], run: Run): DateFields {
  let date: Fields['date'] = noneFound()
  let updated: Field<string | null> = noneFound()
  for (const edge of edges(passages, run)) {
    const { passage, near } = edge
    if (
      passage.words > 25 ||
      passage.block.type === 'post' ||
      (isProse(passage) && !isDateLine(passage.text))
    )
      continue
    for (const { iso, certainty, start, choices } of datesIn(passage.text)) {
      const found = field(iso, quoted(edge), near && certainty === 'sure' ? 'likely' : 'doubtful')
      const isUpdate = /(?:updated?|modified|به‌?\s?روز|تحديث)[^|]{0,40}$/iu.test(passage.text.slice(0, start))
      if (isUpdate && !updated.value && !choices) updated = found
      if (!isUpdate && !date.value && !(date.choices && choices))
        date = choices ? { ...found, value: null, certainty: 'doubtful', choices } : found
      passage.junk ??= 'Date, used for the fields'
    }
  }
  if (!date.value && !date.choices && updated.value) date = { ...updated, certainty: 'doubtful' }
  return { date, updated }
}
