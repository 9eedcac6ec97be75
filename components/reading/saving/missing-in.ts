import type { Draft } from '../writing/draft'

/** What a card lacks to be sent, said before it leaves; the desk says the same and more. */
export function missingIn({ kind, fields }: Draft): string | null {
  const { claim, sentence, source, note } = fields
  if (kind === 'claim') return claim || sentence.trim() ? null : 'A claim needs its sentence.'
  if (kind === 'source') return source?.id || source?.name.trim() ? null : 'A source needs a name.'
  return note.trim() ? null : 'A note needs words.'
}
