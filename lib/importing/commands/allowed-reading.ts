import 'server-only'
import { Refusal } from '@/lib/refusal'
import { normalise } from '@/lib/text/normalise'
import { haveSameWords } from '../confirming/same-words'
import type { ImportReading } from '../import-reading'

/** The reading an editor sends, if it only sorts the words that came and alters none. */
export function allowed(sent: ImportReading, inferred: ImportReading): ImportReading {
  if (!haveSameWords(sent.blocks, inferred.blocks)) {
    throw new Refusal(
      'invalid',
      'The words must stay those of the capture: blocks may be sorted, split and joined, not rewritten.',
    )
  }
  return { ...sent, fields: tidy(sent.fields) }
}

function tidy({
  title,
  section,
  bylines,
  outlet,
  ...rest
}: ImportReading['fields']): ImportReading['fields'] {
  return {
    ...rest,
    title: { ...title, value: tidyLine(title.value) },
    section: { ...section, value: tidyLine(section.value) },
    outlet: { ...outlet, value: tidyLine(outlet.value) },
    bylines: {
      ...bylines,
      value: bylines.value.flatMap(({ name, role }) => {
        const tidy = tidyLine(name)
        return tidy ? [{ name: tidy, role: tidyLine(role) }] : []
      }),
    },
  }
}

function tidyLine(line: string | null): string | null {
  return line === null ? null : normalise(line).replace(/\s+/g, ' ').trim() || null
}
