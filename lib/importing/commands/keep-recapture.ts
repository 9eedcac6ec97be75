import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { visibleTo } from '@/lib/op-eds/policy'
import { Refusal } from '@/lib/refusal'
import { compareTexts } from '@/lib/text/comparison'
import type { TextDocument } from '@/lib/text/document'
import { asJudged } from '../confirming/as-judged'
import { writeFingerprint } from '../duplicates/write-fingerprint'
import { withFittingFields } from '../fitting-fields'
import type { Reading } from '../reading'
import { storable } from '../records/storable'

type Recaptured = { opEdId: string; captureId: string; reading: Reading; importId?: string }

/** Keeps a capture as another of an op-ed, with how many words came and went since the text the desk reads. */
export async function keepRecapture(
  tx: Tx,
  actor: Actor,
  { opEdId, captureId, reading, importId }: Recaptured,
): Promise<{ changed: boolean; added: number; removed: number }> {
  const { deskId } = actor
  const opEd = await tx.opEd.findFirst({
    where: { AND: [visibleTo(actor), { id: opEdId }] },
    select: {
      textVersions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, document: true } },
    },
  })
  const latest = opEd?.textVersions[0]
  if (!latest) throw new Refusal('not-found', 'That op-ed is gone.')

  const { content } = latest.document as TextDocument
  const { value: judged } = storable({
    ...withFittingFields(reading),
    blocks: asJudged(reading.blocks, content),
  })
  const { added, removed } = compareTexts(content, judged.blocks)
  await tx.recapture.create({
    data: { deskId, opEdId, captureId, textVersionId: latest.id, reading: judged, added, removed },
  })
  await writeFingerprint(tx, deskId, captureId, judged)
  await record(tx, actor, {
    event: 'op-ed.recaptured',
    ...{ opEdId, captureId, added, removed },
    ...(importId && { importId }),
  })
  return { changed: added + removed > 0, added, removed }
}
