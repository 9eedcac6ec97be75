import { createHash, randomUUID } from 'node:crypto'
import { type Actor, actorAt, type Person, personById } from '@/lib/auth/actor'
import { hashPassword } from '@/lib/auth/password'
import type { Role } from '@/lib/auth/role'
import { makeClaim } from '@/lib/claims/make-claim'
import { db, transaction } from '@/lib/db'
import { writeFingerprint } from '@/lib/importing/duplicates/write-fingerprint'
import { field } from '@/lib/importing/reading'
import { type ConfirmedOpEd, keepOpEd } from '@/lib/op-eds/keep-op-ed'
import { sourceNamed } from '@/lib/sources/source-named'
import { quoteAt } from '@/lib/text/context'
import type { Prisma } from '@/prisma/generated/client'
import type { SourceKind, Stance } from '@/prisma/generated/enums'
import { doc } from './notation'

export type BuiltDesk = { id: string; slug: string; name: string }

export function buildDesk(): Promise<BuiltDesk> {
  const slug = `desk-${randomUUID().slice(0, 13)}`
  return db.desk.create({
    data: { slug, name: `Desk ${slug.slice(5, 9)}` },
    select: { id: true, slug: true, name: true },
  })
}

/** A person of their own, without a password unless one is given. */
export async function buildPerson(
  given: { name?: string; isAdmin?: boolean; password?: string } = {},
): Promise<Person> {
  const { name = `Person ${randomUUID().slice(0, 4)}`, isAdmin = false, password } = given
  const passwordHash = password ? await hashPassword(password) : null
  const user = await db.user.create({
    data: { email: `${randomUUID()}@desk.example`, name, isAdmin, passwordHash },
  })
  const person = await personById(user.id)
  if (!person) throw new Error('The person just built is gone')
  return person
}

/** Somebody at a desk: at a new desk of their own unless one is given. */
export async function buildActor(
  role: Role = 'analyst',
  given: { desk?: BuiltDesk; person?: Person; name?: string } = {},
): Promise<Actor> {
  const desk = given.desk ?? (await buildDesk())
  const person = given.person ?? (await buildPerson(given.name ? { name: given.name } : {}))
  await db.membership.create({ data: { deskId: desk.id, userId: person.id, role } })
  const actor = await actorAt(person.id, desk.slug)
  if (!actor) throw new Error('The actor just built is gone')
  return actor
}

/** Another person at the same desk. */
export function buildColleague(actor: Actor, role: Role = 'editor'): Promise<Actor> {
  return buildActor(role, { desk: { id: actor.deskId, slug: actor.deskSlug, name: '' } })
}

/** Bytes as they came, of which nothing was read. */
export async function buildCapture(actor: Actor, words = 'As it came.'): Promise<{ id: string }> {
  const bytes = Buffer.from(`${words}\n${randomUUID()}`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { deskId, membershipId } = actor
  return db.capture.create({
    data: { deskId, kind: 'pasted_text', bytes, sha256, mediaType: 'text/plain', takenById: membershipId },
    select: { id: true },
  })
}

const crossing = `
  The ferry was late again.
  The harbour board says “the ramp is sound” and that ninety sailings were cancelled.
  # What it costs
  Nobody has paid for the ramp.`

export type BuiltOpEd = { id: string; textVersionId: string; text: string }

/** A confirmed op-ed; `text` is in the notation of `doc`. */
export async function buildOpEd(
  actor: Actor,
  given: Partial<Omit<ConfirmedOpEd, 'bylines'>> & { bylines?: string[]; words?: string } = {},
): Promise<BuiltOpEd> {
  const { words = crossing, bylines = ['Mara Tessel'], ...fields } = given
  const document = fields.document ?? doc(words)
  const { id: captureId } = await buildCapture(actor, words)
  const confirmed: ConfirmedOpEd = {
    captureId,
    title: 'The crossing',
    section: null,
    url: null,
    bylines: bylines.map((name) => ({ name, role: null })),
    outlet: 'The Ansel Courier',
    publishedOn: '2026-11-14',
    updatedOn: null,
    language: 'en',
    direction: 'ltr',
    marking: 'TLP_GREEN',
    ...fields,
    document,
  }
  const { opEdId, textVersionId } = await transaction(async (tx) => {
    const fields = { url: field(confirmed.url, 'built', 'sure') }
    await writeFingerprint(tx, actor.deskId, captureId, { blocks: document.content, fields })
    return keepOpEd(tx, actor, confirmed)
  })
  const { text } = await db.textVersion.findUniqueOrThrow({
    where: { id: textVersionId },
    select: { text: true },
  })
  return { id: opEdId, textVersionId, text }
}

export type BuiltMention = {
  id: string
  opEdId: string
  revisionId: string
  /** Null for a source mention. */
  claimId: string | null
  claimVersion: number | null
  sourceId: string | null
}

type MentionOf = {
  opEd?: BuiltOpEd
  /** The exact words, which must stand in the op-ed. */
  words?: string
}

export type ClaimMentionOf = MentionOf & {
  claimId?: string
  sentence?: string
  stance?: Stance
  /** Sources the writer names, the one said to know last. */
  through?: string[]
}

/** A claim mention, proposed; of a new claim unless one is given. */
export async function buildClaimMention(actor: Actor, given: ClaimMentionOf = {}): Promise<BuiltMention> {
  const { sentence = 'Ninety sailings were cancelled.', stance = 'asserts', through = [] } = given
  const wording = { sentence, kind: 'event', figure: null, unit: null, comparator: null, asOf: null } as const
  const claimId = given.claimId ?? (await transaction((tx) => makeClaim(tx, actor, wording)))
  const links = await Promise.all(through.map((name) => buildSource(actor, { name })))
  const about = { claimId, stance, wording: 'paraphrase', basis: 'textual' } as const
  return buildMention(actor, 'claim', about, { words: 'ninety sailings were cancelled', ...given }, links)
}

/** A source mention, proposed; of a new organisation unless a source is given. */
export async function buildSourceMention(
  actor: Actor,
  given: MentionOf & { sourceId?: string } = {},
): Promise<BuiltMention> {
  const sourceId = given.sourceId ?? (await buildSource(actor, { name: 'The harbour board' }))
  return buildMention(actor, 'source', { sourceId }, { words: 'The harbour board', ...given }, [])
}

/** The desk's source of that name, made where there is none. */
export function buildSource(
  actor: Actor,
  {
    name = `Source ${randomUUID().slice(0, 4)}`,
    kind = 'organisation',
  }: { name?: string; kind?: SourceKind } = {},
): Promise<string> {
  return transaction((tx) => sourceNamed(tx, actor, { name, kind }))
}

/** The next revision of a mention, on the same words, by whoever is given. */
export function revised(
  mention: BuiltMention,
  actor: Actor,
  changes: { stance?: Stance; note?: string; withdrawn?: boolean; claimId?: string },
): Promise<BuiltMention> {
  return transaction(async (tx) => {
    const before = await tx.annotationRevision.findUniqueOrThrow({
      where: { id: mention.revisionId },
      include: { anchors: true },
    })
    const { id: _, anchors, createdAt: __, ...kept } = before
    const next = await tx.annotationRevision.create({
      data: { ...kept, ...changes, number: before.number + 1, authorId: actor.membershipId },
    })
    for (const { id: ___, ...anchor } of anchors) {
      await tx.anchor.create({ data: { ...anchor, revisionId: next.id } })
    }
    return { ...mention, revisionId: next.id, claimId: next.claimId }
  })
}

/** The mention, accepted by somebody who wrote nothing in it. */
export async function accepted(mention: BuiltMention, reviewer: Actor): Promise<BuiltMention> {
  const { id: annotationId, revisionId, claimVersion } = mention
  const { deskId, membershipId: reviewerId } = reviewer
  await db.verdict.create({
    data: { deskId, annotationId, revisionId, claimVersion, ruling: 'accepted', reason: '', reviewerId },
  })
  return mention
}

async function buildMention(
  actor: Actor,
  kind: 'claim' | 'source',
  about: Partial<Prisma.AnnotationRevisionUncheckedCreateInput>,
  { opEd, words }: MentionOf & { words: string },
  links: string[],
): Promise<BuiltMention> {
  const { deskId, membershipId: authorId } = actor
  const { id: opEdId, textVersionId, text } = opEd ?? (await buildOpEd(actor))
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`«${words}» does not stand in the op-ed`)
  const span = { start, end: start + words.length }

  return transaction(async (tx) => {
    const { id } = await tx.annotation.create({ data: { deskId, opEdId, kind, authorId } })
    const revision = await tx.annotationRevision.create({
      data: { ...about, deskId, annotationId: id, number: 1, authorId },
    })
    await tx.attributionLink.createMany({
      data: links.map((sourceId, position) => ({ deskId, revisionId: revision.id, position, sourceId })),
    })
    await tx.anchor.create({
      data: {
        deskId,
        revisionId: revision.id,
        textVersionId,
        ...span,
        ...quoteAt(text, span),
        state: 'exact',
      },
    })
    const { claimId, sourceId } = revision
    return { id, opEdId, revisionId: revision.id, claimId, claimVersion: claimId ? 1 : null, sourceId }
  })
}
