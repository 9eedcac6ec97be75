import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { type ClaimStanding, claimStandings } from '@/lib/claims/standings'
import type { Tx } from '@/lib/db'
import type { Direction, PrismaClient } from '@/prisma/generated/client'
import type { EvidenceFact } from './checks'
import type { EvidenceRow } from './evidence-rows'
import { factsOf } from './facts'

/** One annotation as the evidence drawer shows it, with what the checks need to know. */
export type EvidenceItem = {
  annotationId: string
  revisionId: string
  kind: 'claim' | 'source' | 'note'
  lang: string
  dir: Direction
  opEdId: string
  bylines: string[]
  outlet: string | null
  claim: (ClaimStanding & { id: string }) | null
  source: string | null
  /** The grade of who is said to know. */
  grade: string | null
  fact: EvidenceFact
}

export async function evidenceItems(
  tx: Tx | PrismaClient,
  { deskId }: Actor,
  rows: EvidenceRow[],
): Promise<EvidenceItem[]> {
  const claims = await claimStandings(tx, deskId, [
    ...new Set(rows.flatMap(({ revision }) => revision.claimId ?? [])),
  ])
  const facts = factsOf(rows)
  return rows.flatMap((row) => {
    const fact = facts.get(row.id)
    return fact ? [itemOf(row, fact, claims)] : []
  })
}

function itemOf(
  { id, kind, opEd, revision }: EvidenceRow,
  fact: EvidenceFact,
  claims: Map<string, ClaimStanding>,
): EvidenceItem {
  const claim = revision.claimId ? claims.get(revision.claimId) : undefined
  const last =
    revision.source ?? revision.attribution.at(-1)?.source ?? opEd.bylines[0]?.source ?? opEd.outlet
  return {
    annotationId: id,
    revisionId: revision.id,
    kind,
    lang: opEd.language,
    dir: opEd.direction,
    opEdId: opEd.id,
    bylines: opEd.bylines.map(({ source }) => source.name),
    outlet: opEd.outlet?.name ?? null,
    claim: claim && revision.claimId ? { ...claim, id: revision.claimId } : null,
    source: revision.source?.name ?? null,
    grade: last?.grades[0]?.grade ?? null,
    fact,
  }
}
