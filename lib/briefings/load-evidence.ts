import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { credibilityWord } from '@/lib/claims/credibility'
import { claimStandings } from '@/lib/claims/standings'
import type { Tx } from '@/lib/db'
import { sourceKindName } from '@/lib/sources/kinds'
import { reliabilityWord } from '@/lib/sources/reliability'
import type { TextDocument } from '@/lib/text/document'
import { paragraphNumbers } from '@/lib/text/paragraphs'
import { textMap } from '@/lib/text/text-map'
import type { PrismaClient } from '@/prisma/generated/client'
import type { Draft } from './checks'
import type { CitedAnnotation, Evidence } from './evidence'
import type { EvidenceRow, GradedSource } from './evidence-rows'

/** Gathers all that freezing a draft needs to know about the annotations it cites. */
export async function loadEvidence(
  tx: Tx | PrismaClient,
  actor: Actor,
  { title, marking }: Draft,
  rows: EvidenceRow[],
): Promise<Evidence> {
  const { name } = await tx.desk.findUniqueOrThrow({ where: { id: actor.deskId }, select: { name: true } })
  const claimIds = rows.flatMap(({ revision }) => revision.claimId ?? [])
  const claims = await claimStandings(tx, actor.deskId, claimIds)

  return {
    title,
    desk: name,
    marking,
    language: 'en',
    dir: 'ltr',
    annotations: new Map(rows.map((row) => [row.id, citedAnnotation(row)])),
    claims: new Map(
      [...claims].map(([id, { number, finding, credibility, ...claim }]) => {
        const grade =
          credibility === null ? null : { mark: String(credibility), word: credibilityWord(credibility) }
        return [id, { ...claim, number: `C-${number}`, finding, credibility: grade }]
      }),
    ),
    sources: new Map(rows.flatMap(sourcesOf).map((source) => [source.id, sourceRow(source)])),
  }
}

function citedAnnotation({ revision, anchor, opEd }: EvidenceRow): CitedAnnotation {
  const version = opEd.textVersions[0]
  if (!version) throw new Error(`Op-ed ${opEd.id} has no text`)
  const document = version.document as TextDocument
  const block = textMap(document).blockAt(anchor.start)
  const { id: opEdId, title: opEdTitle, language: lang, direction } = opEd

  return {
    ...{ revisionId: revision.id, opEdId, textVersionId: version.id, opEdTitle, lang },
    ...{ block, paragraph: paragraphNumbers(document)[block] ?? null },
    ...{ exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix },
    dir: document.content[block]?.attrs.dir ?? direction,
    bylines: opEd.bylines.map(({ source }) => source.name),
    outlet: opEd.outlet?.name ?? null,
    publishedOn: opEd.publishedOn?.toISOString().slice(0, 10) ?? null,
    captureSha256: version.capture.sha256,
    claimId: revision.claimId,
    sourceId: revision.sourceId,
    attribution: chainOf({ revision, opEd }).map(({ id: sourceId, name }) => ({ sourceId, name })),
  }
}

/** From the writer to whoever is said to know; the outlet stands in where nobody signed. */
function chainOf({ revision, opEd }: Pick<EvidenceRow, 'revision' | 'opEd'>): GradedSource[] {
  const writer = opEd.bylines[0]?.source ?? opEd.outlet
  return [...(writer ? [writer] : []), ...revision.attribution.map(({ source }) => source)]
}

function sourcesOf(row: EvidenceRow): GradedSource[] {
  return [...chainOf(row), ...(row.revision.source ? [row.revision.source] : [])]
}

function sourceRow({ name, kind, grades }: GradedSource) {
  const mark = grades[0]?.grade ?? null
  return { name, kind: sourceKindName[kind], grade: mark ? { mark, word: reliabilityWord(mark) } : null }
}
