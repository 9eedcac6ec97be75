import type { Draft } from './draft'

/** What a half-written card is recognised by. */
export function firstWords({ kind, fields, place }: Draft): string {
  const words = kind === 'claim' ? fields.sentence : kind === 'source' ? fields.source?.name : fields.note
  return words || place.exact
}

/** Everything typed in it, to be taken elsewhere. */
export function allWords({ kind, fields }: Draft): string {
  const { sentence, source, note, figure, unit } = fields
  const said = kind === 'claim' ? [sentence, `${figure} ${unit}`.trim()] : [source?.name]
  return [...(kind === 'note' ? [] : said), note].filter(Boolean).join('\n')
}
