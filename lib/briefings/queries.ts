import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'
import { citedAnnotations } from './citations'
import type { FrozenContent } from './content'
import { editionLabel } from './edition-number'
import { type EvidenceItem, evidenceItems } from './evidence-item'
import { evidenceRows } from './evidence-rows'
import { freeze } from './freeze'
import { loadEvidence } from './load-evidence'
import { shown } from './marking-names'
import { maySeeBriefings, visibleTo } from './policy'
import { stageOf } from './stage'
import { parsedDocument } from './stored-document'

const decisions = {
  orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  select: { decision: true },
} satisfies Prisma.Submission$approvalsArgs

const standing = {
  open: { select: { id: true, hash: true, approvals: decisions } },
  submissions: { orderBy: { number: 'desc' }, take: 1, select: { id: true, approvals: decisions } },
  editions: {
    orderBy: [{ major: 'desc' }, { minor: 'desc' }],
    select: { id: true, major: true, minor: true, submission: { select: { changeKind: true } } },
  },
  writers: {
    orderBy: { lastAt: 'desc' },
    select: { writerId: true, afterEditions: true, writer: { select: { user: { select: { name: true } } } } },
  },
} satisfies Prisma.BriefingSelect

type Standing = Prisma.BriefingGetPayload<{ select: typeof standing }>

function standingOf({ open, submissions, editions, writers }: Standing) {
  const current = writers.filter(({ afterEditions }) => afterEditions === editions.length)
  const newest = editions[0]
  return {
    stage: stageOf(open, submissions[0] ?? null),
    submission: open && { id: open.id, hash: open.hash },
    lastSubmissionId: submissions[0]?.id ?? null,
    edition: newest
      ? { id: newest.id, label: editionLabel(newest), kind: newest.submission.changeKind }
      : null,
    writers: current.map(({ writer }) => writer.user.name),
    writerIds: current.map(({ writerId }) => writerId),
  }
}

/** Last saved first. */
export async function listBriefings(actor: Actor) {
  const found = await db.briefing.findMany({
    where: visibleTo(actor),
    select: { id: true, title: true, marking: true, savedAt: true, ...standing },
    orderBy: { savedAt: 'desc' },
  })
  return found.map(({ id, title, marking, savedAt, ...rest }) => ({
    id,
    title,
    savedAt,
    marking: shown[marking],
    ...standingOf(rest),
  }))
}

export type BriefingLine = Awaited<ReturnType<typeof listBriefings>>[number]

/** The draft as it stands, with what is known of all it cites and the remarks left on its last submission. */
export async function getBriefing(actor: Actor, briefingId: string) {
  const found = await db.briefing.findFirst({
    where: { AND: [visibleTo(actor), { id: briefingId }] },
    select: {
      id: true,
      title: true,
      marking: true,
      document: true,
      version: true,
      savedAt: true,
      ...standing,
    },
  })
  if (!found) return null
  const { document: stored, marking, title, version, savedAt, ...rest } = found
  const document = parsedDocument(stored)
  const own = standingOf(rest)
  const cited = await evidenceRows(db, { deskId: actor.deskId, id: { in: citedAnnotations(document) } })
  const remarks = own.lastSubmissionId ? await listRemarks(actor, own.lastSubmissionId) : []
  return {
    id: found.id,
    title,
    version,
    savedAt,
    document,
    marking: shown[marking],
    ...own,
    cited: await evidenceItems(db, actor, cited),
    remarks,
  }
}

export type BriefingDraft = NonNullable<Awaited<ReturnType<typeof getBriefing>>>

const SHOWN = 400

/** What a briefing may rest on: claim and source mentions that stand, of op-eds not set aside, newest op-ed first. */
export async function listEvidence(
  actor: Actor,
  { words = '' }: { words?: string } = {},
): Promise<EvidenceItem[]> {
  if (!maySeeBriefings(actor)) return []
  const rows = await evidenceRows(
    db,
    {
      deskId: actor.deskId,
      kind: { in: ['claim', 'source'] },
      state: { in: ['proposed', 'accepted', 'needs_change'] },
      opEd: { state: { not: 'set_aside' } },
      AND: words.split(/\s+/).filter(Boolean).map(saying),
    },
    SHOWN,
  )
  return evidenceItems(db, actor, rows)
}

/** Whether a word stands in the exact words, the claim, a source, or the op-ed's title, writers and outlet. */
function saying(word: string): Prisma.AnnotationWhereInput {
  const has = { contains: word, mode: 'insensitive' } as const
  return {
    OR: [
      { revisions: { some: { anchors: { some: { exact: has } } } } },
      { revisions: { some: { claim: { versions: { some: { sentence: has } } } } } },
      { revisions: { some: { source: { name: has } } } },
      {
        opEd: {
          OR: [{ title: has }, { outlet: { name: has } }, { bylines: { some: { source: { name: has } } } }],
        },
      },
    ],
  }
}

/** What the draft would say if it were submitted now, for the preview. Citations that lead nowhere are left out. */
export async function getPreview(actor: Actor, briefingId: string): Promise<FrozenContent | null> {
  const briefing = await db.briefing.findFirst({ where: { AND: [visibleTo(actor), { id: briefingId }] } })
  if (!briefing) return null
  const document = parsedDocument(briefing.document)
  const rows = await evidenceRows(db, { deskId: actor.deskId, id: { in: citedAnnotations(document) } })
  const draft = { title: briefing.title || 'Untitled', marking: shown[briefing.marking], document }
  return freeze(document, await loadEvidence(db, actor, draft, rows))
}

/** What an approver reads: the frozen content, the edition before it, and the remarks. */
export async function getSubmission(actor: Actor, submissionId: string) {
  const found = await db.submission.findFirst({
    where: { id: submissionId, briefing: visibleTo(actor) },
    include: {
      submittedBy: { select: { user: { select: { name: true } } } },
      approvals: {
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        include: { author: { select: { user: { select: { name: true } } } } },
      },
      briefing: { select: { id: true, ...standing } },
    },
  })
  if (!found) return null
  const { content, marking, briefing, ...submission } = found
  const { id: briefingId, ...rest } = briefing
  const own = standingOf(rest)
  return {
    ...submission,
    briefingId,
    ...own,
    isOpen: own.submission?.id === submissionId,
    marking: shown[marking],
    content: JSON.parse(content) as FrozenContent,
    before: own.edition && (await contentOfEdition(actor, own.edition.id)),
    remarks: await listRemarks(actor, submissionId),
  }
}

export type SubmissionPage = NonNullable<Awaited<ReturnType<typeof getSubmission>>>

async function contentOfEdition({ deskId }: Actor, editionId: string): Promise<FrozenContent | null> {
  const edition = await db.edition.findFirst({
    where: { deskId, id: editionId },
    select: { submission: { select: { content: true } } },
  })
  return edition && (JSON.parse(edition.submission.content) as FrozenContent)
}

export function listRemarks(actor: Actor, submissionId: string) {
  return db.remark.findMany({
    where: { submissionId, submission: { briefing: visibleTo(actor) } },
    select: {
      id: true,
      block: true,
      passage: true,
      words: true,
      createdAt: true,
      settledAt: true,
      author: { select: { user: { select: { name: true } } } },
    },
    orderBy: { createdAt: 'asc' },
  })
}

export type RemarkLine = Awaited<ReturnType<typeof listRemarks>>[number]
