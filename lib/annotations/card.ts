import type { Actor } from '@/lib/auth/actor'
import type { NamedSource } from '@/lib/sources/attribution'
import type { Span } from '@/lib/text/span'
import type {
  AnchorState,
  AnnotationKind,
  AnnotationState,
  Basis,
  ClaimKind,
  Marking,
  Ruling,
  SourceKind,
  Stance,
  Wording,
} from '@/prisma/generated/enums'
import type { CardRow, RevisionRow } from './card-row'
import { mayRevise } from './policy'

export type CardSource = { id: string; name: string; kind: SourceKind; grade: string | null }

/** One revision: what somebody said of which words, and when. */
export type RevisionCard = {
  id: string
  number: number
  withdrawn: boolean
  by: string
  at: Date
  textVersionId: string | null
  span: Span
  exact: string
  anchor: AnchorState
  claim: { id: string; number: number; version: number; sentence: string; kind: ClaimKind } | null
  stance: Stance | null
  wording: Wording | null
  basis: Basis | null
  source: CardSource | null
  /** From whoever the writer cites on; the writer is not repeated. */
  attribution: CardSource[]
  note: string
  marking: Marking | null
}

/** An annotation as the margin shows it: its latest revision, whose `number` is how many there are, and what was decided. */
export type AnnotationCard = RevisionCard & {
  annotationId: string
  kind: AnnotationKind
  state: AnnotationState
  author: string
  /** The membership that began it. */
  authorId: string
  /** Begun or since changed by the person who looks: another one decides. */
  own: boolean
  mayRevise: boolean
  /** In how many submitted briefings it is cited. */
  citations: number
  /** What was said of it; null where there is no thread. The version rises with whatever is said or done there. */
  thread: { comments: number; open: boolean; version: number } | null
  verdict: { ruling: Ruling; reason: string; by: string; at: Date; onThisRevision: boolean } | null
  /** Drawn before the desk has answered. */
  sending: boolean
}

export function cardOf(actor: Actor, row: CardRow): AnnotationCard {
  const [newest] = row.revisions
  if (!newest) throw new Error(`Annotation ${row.id} has no revision`)
  const latest = revisionOf(newest)

  return {
    ...latest,
    annotationId: row.id,
    kind: row.kind,
    state: row.state,
    author: row.author.user.name,
    authorId: row.authorId,
    own: row.authorIds.includes(actor.membershipId),
    mayRevise: mayRevise(actor, row),
    citations: row._count.citations,
    thread: threadOf(row),
    verdict: verdictOf(row, latest.id),
    sending: false,
  }
}

function threadOf({
  thread,
  commentCount: comments,
  threadVersion: version,
}: CardRow): AnnotationCard['thread'] {
  return thread && { comments, version, open: thread === 'open' }
}

function verdictOf({ verdicts }: CardRow, latestId: string): AnnotationCard['verdict'] {
  const [verdict] = verdicts
  if (!verdict) return null
  const { ruling, reason, createdAt: at, reviewer, revisionId } = verdict
  return { ruling, reason, at, by: reviewer.user.name, onThisRevision: revisionId === latestId }
}

export function revisionOf({
  author,
  createdAt,
  claim,
  source,
  attribution,
  anchors,
  ...revision
}: RevisionRow): RevisionCard {
  const [anchor] = anchors
  const wording = claim?.versions[0]
  const { id, number, withdrawn, stance, wording: manner, basis, note, marking } = revision

  return {
    ...{ id, number, withdrawn, stance, wording: manner, basis, note, marking },
    by: author.user.name,
    at: createdAt,
    textVersionId: anchor?.textVersionId ?? null,
    span: { start: anchor?.start ?? 0, end: anchor?.end ?? 0 },
    exact: anchor?.exact ?? '',
    anchor: anchor?.state ?? 'lost',
    claim:
      claim && wording
        ? {
            id: claim.id,
            number: claim.number,
            version: wording.number,
            sentence: wording.sentence,
            kind: wording.kind,
          }
        : null,
    source: source && sourceOf(source),
    attribution: attribution.map((link) => sourceOf(link.source)),
  }
}

export function sourceOf({ grades, ...source }: NamedSource): CardSource {
  return { ...source, grade: grades[0]?.grade ?? null }
}
