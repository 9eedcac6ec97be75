import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import { type Quote, quoteAt } from '@/lib/text/context'
import type { Span } from '@/lib/text/span'
import type { AnchorState } from '@/prisma/generated/enums'
import type { Place } from './schema'

/** Exact, unless it says otherwise: what is withdrawn or put back may stand as uncertainly as before. */
export type Standing = Quote & Span & { textVersionId: string; state?: AnchorState }

/** Ties the words that were seen to their place in the latest text, or refuses: a place is never searched for. */
export async function standOn(
  tx: Tx,
  actor: Actor,
  opEdId: string,
  { textVersionId, span, exact }: Place,
): Promise<Standing> {
  const latest = await tx.textVersion.findFirst({
    where: { deskId: actor.deskId, opEdId },
    orderBy: { number: 'desc' },
    select: { id: true, text: true },
  })
  if (!latest) throw new Refusal('not-found', 'That op-ed is gone.')
  if (latest.id !== textVersionId) {
    throw new Refusal(
      'conflict',
      'The text was amended meanwhile: only its latest version can be annotated. Load it again.',
    )
  }

  const quote = quoteAt(latest.text, span)
  if (span.end > latest.text.length || quote.exact !== exact) {
    throw new Refusal('conflict', 'The words at that place are not the words you saw. Load the op-ed again.')
  }
  if (!exact.isWellFormed()) throw new Refusal('invalid', 'A span cannot cut a character in two.')
  return { ...quote, ...span, textVersionId }
}
