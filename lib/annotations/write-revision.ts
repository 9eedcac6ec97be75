import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { namePeople } from '@/lib/notifications/name-people'
import { tell } from '@/lib/notifications/tell'
import type { Basis, Marking, Stance, Wording } from '@/prisma/generated/enums'
import type { Standing } from './stand-on'

/** What a revision says, by the ids of what it speaks of. */
export type Said = {
  claimId: string | null
  stance: Stance | null
  wording: Wording | null
  basis: Basis | null
  sourceId: string | null
  note: string
  marking: Marking | null
  /** Sources in order, the writer left out. */
  chain: string[]
}

type Revision = {
  annotationId: string
  number: number
  withdrawn?: boolean
  sendKey?: string | undefined
  said: Said
  standing: Standing
}

/** A revision with its chain and its anchor. State and authors follow by trigger. */
export async function writeRevision(
  tx: Tx,
  actor: Actor,
  { annotationId, number, withdrawn = false, sendKey, said, standing }: Revision,
): Promise<string> {
  const { deskId, membershipId } = actor
  const { chain, ...words } = said
  const { id: revisionId } = await tx.annotationRevision.create({
    data: {
      ...words,
      deskId,
      annotationId,
      number,
      withdrawn,
      authorId: membershipId,
      sendKey: sendKey ?? null,
    },
    select: { id: true },
  })
  await tx.attributionLink.createMany({
    data: chain.map((sourceId, position) => ({ deskId, revisionId, position, sourceId })),
  })
  await tx.anchor.create({ data: { state: 'exact', ...standing, deskId, revisionId } })
  if (withdrawn) return revisionId

  const named = await namePeople(tx, actor, { annotationId, words: said.note, of: { revisionId } })
  await tell(tx, actor, { kind: 'named', annotationId, commentId: null, to: named })
  return revisionId
}
