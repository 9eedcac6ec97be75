import 'server-only'
import type { AnchorWords } from '@/lib/anchoring/anchor-for'
import { carryAnchor, isCertain } from '@/lib/anchoring/carry-anchor'
import { edit } from '@/lib/anchoring/edit'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Standing } from './stand-on'

type Stood = AnchorWords & { textVersionId: string }

/**
 * Where an earlier revision stands in the latest text, carried there from where it stood last for certain if it has no
 * anchor in it. Only its own words will do, unless it is to stand as uncertainly as it did. Its anchors come latest first.
 */
export async function standAgain(
  tx: Tx,
  actor: Actor,
  opEdId: string,
  { anchors, asItStood }: { anchors: readonly [Stood, ...Stood[]]; asItStood: boolean },
): Promise<Standing> {
  const latest = await tx.textVersion.findFirstOrThrow({
    where: { deskId: actor.deskId, opEdId },
    orderBy: { number: 'desc' },
    select: { id: true, text: true },
  })
  const [last] = anchors
  const standing =
    last.textVersionId === latest.id ? last : await carried(tx, anchors.find(isCertain) ?? last, latest)
  if (!isCertain(standing) && !asItStood) {
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
  return { ...carryAnchor(edit(text, latest.text), anchor), textVersionId: latest.id }
}
