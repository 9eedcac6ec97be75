import 'server-only'
import { visibleTo } from '@/lib/annotations/policy'
import type { Actor } from '@/lib/auth/actor'
import { claimName } from '@/lib/claims/claim-name'
import { figureWords } from '@/lib/claims/figure'
import { claimKindName } from '@/lib/claims/kinds'
import { type ChainLink, chainOf } from '@/lib/sources/attribution'
import type { TextDocument } from '@/lib/text/document'
import type { Prisma } from '@/prisma/generated/client'
import type {
  AnchorState,
  AnnotationKind,
  AnnotationState,
  Direction,
  Ruling,
} from '@/prisma/generated/enums'
import { type CardRow, cardRow, type RevisionRow, type WordingRow } from './card-row'
import { type Change, type Covered, changesBetween } from './covered'
import { type Passage, passageAround } from './passage'
import { isOwn } from './policy'

/** Everything a reviewer weighs: the reading as it stands, its words in context, what changed since the last verdict. */
export type ReviewCard = {
  annotationId: string
  kind: AnnotationKind
  state: AnnotationState
  own: boolean
  revisionId: string
  revision: number
  author: string
  writtenAt: Date
  /** Of its claim; null where there is none. */
  claimVersion: number | null
  claimNumber: number | null
  sourceId: string | null
  says: Covered
  chain: ChainLink[]
  opEd: { id: string; title: string | null; language: string; direction: Direction }
  textVersion: number | null
  /** Null where the words have no place in the text as it stands. */
  anchor: AnchorState | null
  passage: Passage | null
  last: LastVerdict | null
}

export type LastVerdict = {
  id: string
  ruling: Ruling
  reason: string
  reviewer: string
  at: Date
  revision: number
  /** On exactly what stands now. */
  holds: boolean
  changes: Change[]
}

/** Reads through whatever it is given, so that a command can show what stands within its own transaction. */
export async function readCard(
  on: Prisma.TransactionClient,
  actor: Actor,
  annotationId: string,
): Promise<ReviewCard | null> {
  const row = await on.annotation.findFirst({
    where: { AND: [visibleTo(actor), { id: annotationId }] },
    select: cardRow,
  })
  const revision = row?.revisions[0]
  return row && revision ? cardOf(row, revision, isOwn(actor, row)) : null
}

function cardOf(row: CardRow, revision: RevisionRow, own: boolean): ReviewCard {
  const wording = revision.claim?.versions[0] ?? null
  const says = coveredBy(row, revision, wording)
  const text = row.opEd.textVersions[0] ?? null
  const anchor = revision.anchors.find(({ textVersionId }) => textVersionId === text?.id) ?? null
  const { id, title, language, direction, bylines } = row.opEd

  return {
    annotationId: row.id,
    kind: row.kind,
    state: row.state,
    own,
    revisionId: revision.id,
    revision: revision.number,
    author: revision.author.user.name,
    writtenAt: revision.createdAt,
    claimVersion: wording?.number ?? null,
    claimNumber: revision.claim?.number ?? null,
    sourceId: revision.source?.id ?? null,
    says,
    chain: row.kind === 'claim' ? chainOf(bylines, revision.attribution) : [],
    opEd: { id, title, language, direction },
    textVersion: text?.number ?? null,
    anchor: anchor?.state ?? null,
    passage:
      text && anchor && anchor.state !== 'lost' ? passageAround(text.document as TextDocument, anchor) : null,
    last: lastVerdict(row, revision, wording, says),
  }
}

function lastVerdict(
  row: CardRow,
  revision: RevisionRow,
  wording: WordingRow | null,
  now: Covered,
): LastVerdict | null {
  const verdict = row.verdicts[0]
  const read = row.revisions.find(({ id }) => id === verdict?.revisionId)
  if (!verdict || !read) return null

  const readWording = read.claim?.versions.find(({ number }) => number === verdict.claimVersion) ?? null
  return {
    id: verdict.id,
    ruling: verdict.ruling,
    reason: verdict.reason,
    reviewer: verdict.reviewer.user.name,
    at: verdict.createdAt,
    revision: read.number,
    holds: read.id === revision.id && verdict.claimVersion === (wording?.number ?? null),
    changes: changesBetween(coveredBy(row, read, readWording), now),
  }
}

function coveredBy(row: CardRow, revision: RevisionRow, wording: WordingRow | null): Covered {
  const { claim, source, anchors, stance, basis, note } = revision
  return {
    about: claim ? claimName(claim.number) : null,
    sentence: wording?.sentence ?? source?.name ?? '',
    exact: anchors[0]?.exact ?? '',
    stance,
    wording: revision.wording,
    basis,
    chain:
      row.kind === 'claim' ? chainOf(row.opEd.bylines, revision.attribution).map(({ name }) => name) : [],
    claimKind: wording && claimKindName[wording.kind],
    figure: wording && figureWords(wording),
    note,
  }
}
