import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { sourceNamed } from '@/lib/sources/source-named'
import type { TextDocument } from '@/lib/text/document'
import { textMap } from '@/lib/text/text-map'
import type { Direction, Marking } from '@/prisma/generated/enums'

export type ConfirmedOpEd = {
  captureId: string
  title: string | null
  section: string | null
  url: string | null
  bylines: { name: string; role: string | null }[]
  outlet: string | null
  /** yyyy-mm-dd */
  publishedOn: string | null
  updatedOn: string | null
  language: string
  direction: Direction
  marking: Marking
  document: TextDocument
}

/** Writes an op-ed with its first text version. Writers and the outlet become sources of the desk, or are found among them. */
export async function keepOpEd(
  tx: Tx,
  actor: Actor,
  confirmed: ConfirmedOpEd,
): Promise<{ opEdId: string; textVersionId: string }> {
  const { captureId, bylines, outlet, publishedOn, updatedOn, document, ...fields } = confirmed
  const { deskId, membershipId } = actor
  const outletId = outlet && (await sourceNamed(tx, actor, { name: outlet, kind: 'publication' }))

  const { id: opEdId } = await tx.opEd.create({
    data: {
      ...fields,
      deskId,
      outletId,
      publishedOn: publishedOn ? new Date(publishedOn) : null,
      updatedOn: updatedOn ? new Date(updatedOn) : null,
      confirmedById: membershipId,
    },
  })
  const writers = new Map<string, string | null>()
  for (const { name, role } of bylines) {
    const sourceId = await sourceNamed(tx, actor, { name, kind: 'person' })
    writers.set(sourceId, writers.get(sourceId) ?? role)
  }
  await tx.byline.createMany({
    data: [...writers].map(([sourceId, role], position) => ({ deskId, opEdId, position, sourceId, role })),
  })

  const version = await tx.textVersion.create({
    data: {
      deskId,
      opEdId,
      number: 1,
      captureId,
      document,
      text: textMap(document).text,
      confirmedById: membershipId,
    },
  })
  return { opEdId, textVersionId: version.id }
}
