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
  bylines: string[]
  outlet: string | null
  /** yyyy-mm-dd */
  publishedOn: string | null
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
  const { captureId, bylines, outlet, publishedOn, document, ...fields } = confirmed
  const { deskId, membershipId } = actor
  const outletId = outlet && (await sourceNamed(tx, actor, { name: outlet, kind: 'publication' }))

  const { id: opEdId } = await tx.opEd.create({
    data: {
      ...fields,
      deskId,
      outletId,
      publishedOn: publishedOn ? new Date(publishedOn) : null,
      confirmedById: membershipId,
    },
  })
  const writers = new Set<string>()
  for (const name of bylines) writers.add(await sourceNamed(tx, actor, { name, kind: 'person' }))
  await tx.byline.createMany({
    data: [...writers].map((sourceId, position) => ({ deskId, opEdId, position, sourceId })),
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
