import { createHash, randomUUID } from 'node:crypto'
import { type Actor, actorAt, type Person, personById } from '@/lib/auth/actor'
import { hashPassword } from '@/lib/auth/password'
import type { Role } from '@/lib/auth/role'
import { db, transaction } from '@/lib/db'
import { type ConfirmedOpEd, keepOpEd } from '@/lib/op-eds/keep-op-ed'
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
  given: Partial<ConfirmedOpEd> & { words?: string } = {},
): Promise<BuiltOpEd> {
  const { words = crossing, ...fields } = given
  const document = fields.document ?? doc(words)
  const { id: captureId } = await buildCapture(actor, words)
  const confirmed: ConfirmedOpEd = {
    captureId,
    title: 'The crossing',
    section: null,
    url: null,
    bylines: ['Mara Tessel'],
    outlet: 'The Ansel Courier',
    publishedOn: '2026-11-14',
    language: 'en',
    direction: 'ltr',
    marking: 'TLP_GREEN',
    ...fields,
    document,
  }
  const { opEdId, textVersionId } = await transaction((tx) => keepOpEd(tx, actor, confirmed))
  const { text } = await db.textVersion.findUniqueOrThrow({
    where: { id: textVersionId },
    select: { text: true },
  })
  return { id: opEdId, textVersionId, text }
}
