import type { Run } from '../judging/body-run'
import { edges } from '../judging/edges'
import type { Passage } from '../judging/passage'
import { type Field, type Fields, field, noneFound } from '../reading'
import { bylinesFromLines } from './bylines-from-lines'
import { dateFromLines } from './date-from-lines'
import { languageOf, prevailingDirection } from './language'
import { notBefore } from './not-before'
import { outletFromLines } from './outlet-from-lines'
import { withRoles } from './roles'
import { dateSettled } from './settle-date'
import { titleFromLines } from './title-from-lines'

/** What the lines around the article tell of it; those that told something are marked as junk that was used. */
export function fieldsFromPassages(
  passages: Passage[],
  run: Run,
): { fields: Fields; notBefore: string | null } {
  const body = passages.slice(run.start, run.end).filter((passage) => !passage.junk)
  const text = (body.length > 0 ? body : passages).map((passage) => passage.text).join('\n')
  const outlet = outletFromLines(passages, run)
  const bylines = bylinesFromLines(passages, run)
  const { date, updated } = dateFromLines(passages, run)
  const language = languageOf(text)
  const earliest = notBefore(body)
  const fields: Fields = {
    ...titleFromLines(passages, run, outlet.value),
    bylines: { ...bylines, value: withRoles(bylines.value, passages) },
    outlet,
    date: dateSettled(date, passages, { tag: language.value, notBefore: earliest }),
    updated,
    url: urlFromLines(passages, run),
    language,
    direction: field(prevailingDirection(text), 'letters of the text', 'sure'),
  }
  return { fields, notBefore: earliest }
}

function urlFromLines(passages: Passage[], run: Run): Field<string | null> {
  for (const { passage, where } of edges(passages, run)) {
    const address = /^(?:\p{L}[\p{L} ]{0,20}:\s*)?(?<address>https?:\/\/\S+)$/iu.exec(passage.text)?.groups
      ?.address
    const url = address && address.length < 2000 ? URL.parse(address) : null
    if (!url || url.pathname.length < 8) continue
    passage.junk = 'Address, used for the fields'
    return field(url.href, where, 'likely')
  }
  return noneFound()
}
