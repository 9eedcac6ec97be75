import 'server-only'
import { type AnchorWords, anchorFor } from '@/lib/anchoring/anchor-for'
import { carry } from '@/lib/anchoring/carry'
import { edit } from '@/lib/anchoring/edit'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Standing } from './stand-on'

type Stood = AnchorWords & { textVersionId: string }

/**
 * Where an earlier anchor stands in the latest text, carried there if it is of an older one. Only its own words will do,
 * unless it is to stand as uncertainly as it did.
 */
export async function standAgain(
  tx: Tx,
  actor: Actor,
  opEdId: string,
  { anchor, asItStood }: { anchor: Stood; asItStood: boolean },
): Promise<Standing> {
  const latest = await tx.textVersion.findFirstOrThrow({
    where: { deskId: actor.deskId, opEdId },
    orderBy: { number: 'desc' },
    select: { id: true, text: true },
  })
  const standing = anchor.textVersionId === latest.id ? anchor : await carried(tx, anchor, latest)
  if (standing.state !== 'exact' && standing.state !== 'moved' && !asItStood) {
    throw new Refusal(
      'conflict',
      'The words that revision stood on are no longer there. Annotate them where they stand now.',
    )
  }
  return standing.state === 'moved' ? { ...standing, state: 'exact' } : standing
}

async function carried(tx: Tx, anchor: Stood, latest: { id: string; text: string }): Promise<Stood> {
  const { text } = await tx.textVersion.findUniqueOrThrow({
    where: { id: anchor.textVersionId },
    select: { text: true },
  })
  const placement = carry(edit(text, latest.text), anchor)
  return { ...anchorFor(latest.text, placement, anchor), textVersionId: latest.id }
}
