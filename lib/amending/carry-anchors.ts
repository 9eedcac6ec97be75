import 'server-only'
import type { AnchorWords } from '@/lib/anchoring/anchor-for'
import { carryAnchor } from '@/lib/anchoring/carry-anchor'
import { type Edit, edit } from '@/lib/anchoring/edit'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'

type Stood = AnchorWords & { revisionId: string; textVersionId: string }

/**
 * Anchors the latest revision of every annotation in a new text, withdrawn ones too. Each is carried from the last text
 * in which it stood for certain, so that an amendment taken back brings it back.
 */
export async function carryAnchors(
  tx: Tx,
  { deskId }: Actor,
  { opEdId, textVersionId, text }: { opEdId: string; textVersionId: string; text: string },
): Promise<Record<AnchorWords['state'], number>> {
  const stood = await lastCertain(tx, deskId, opEdId)
  const edits = await editsTo(tx, text, [...new Set(stood.map((one) => one.textVersionId))])
  const counts = { exact: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 }
  const anchors = stood.map((one) => {
    const made = edits.get(one.textVersionId)
    if (!made) throw new Error(`There is no text version ${one.textVersionId}`)
    const anchor = carryAnchor(made, one)
    counts[anchor.state] += 1
    return { ...anchor, revisionId: one.revisionId }
  })

  await tx.$executeRaw`
    INSERT INTO "Anchor" (id, "deskId", "textVersionId", "revisionId", start, "end", exact, prefix, suffix, state)
    SELECT gen_random_uuid()::text, ${deskId}, ${textVersionId}, a."revisionId", a.start, a."end", a.exact, a.prefix, a.suffix, a.state::"AnchorState"
      FROM jsonb_to_recordset(${JSON.stringify(anchors)}::jsonb)
        AS a ("revisionId" text, start int, "end" int, exact text, prefix text, suffix text, state text)`
  return counts
}

function lastCertain(tx: Tx, deskId: string, opEdId: string): Promise<Stood[]> {
  return tx.$queryRaw<Stood[]>`
    SELECT k."revisionId", k."textVersionId", k.start, k."end", k.exact, k.prefix, k.suffix, k.state
      FROM "Annotation" a
      JOIN "AnnotationRevision" r ON r."deskId" = a."deskId" AND r."annotationId" = a.id AND r.number = a.revision
      JOIN LATERAL (
        SELECT k.* FROM "Anchor" k JOIN "TextVersion" t ON t."deskId" = k."deskId" AND t.id = k."textVersionId"
         WHERE k."deskId" = r."deskId" AND k."revisionId" = r.id
         ORDER BY k.state IN ('exact', 'moved') DESC, t.number DESC LIMIT 1) k ON true
     WHERE a."deskId" = ${deskId} AND a."opEdId" = ${opEdId}
     ORDER BY a.id`
}

async function editsTo(tx: Tx, text: string, versionIds: string[]): Promise<Map<string, Edit>> {
  const versions = await tx.textVersion.findMany({
    where: { id: { in: versionIds } },
    select: { id: true, text: true },
  })
  return new Map(versions.map((version) => [version.id, edit(version.text, text)]))
}
