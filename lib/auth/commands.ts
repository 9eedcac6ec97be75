import 'server-only'
import { recordInHouse } from '@/lib/audit/record'
import { db, type Tx, transaction } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Person } from './actor'
import { hashPassword, hashToken, isPassword, makePassword, makeToken } from './password'
import { SHORTEST_PASSWORD } from './schema'

const ATTEMPTS = 8
const WITHIN_MS = 15 * 60_000
const LINK_LASTS_MS = 7 * 24 * 60 * 60_000

const WRONG_PAIR = 'That e-mail and password do not go together.'
const TOO_MANY = 'Too many attempts. Wait a quarter of an hour, then try again.'

type Entered = { email: string; password: string; userAgent: string }

/** Begins a session, or refuses without saying which of the two was wrong. */
export async function signIn({ email, password, userAgent }: Entered): Promise<{ sessionId: string }> {
  const address = email.trim().toLowerCase()
  await countAttempt(address)

  const user = await db.user.findUnique({
    where: { email: address },
    select: { id: true, passwordHash: true },
  })
  const right = await isPassword(user?.passwordHash ?? null, password)
  if (!user || !right) {
    await recordRefusal(address, user ? 'password' : 'unknown')
    throw new Refusal('not-allowed', WRONG_PAIR)
  }

  return transaction(async (tx) => {
    await forgetAttempts(tx, address)
    const session = await tx.session.create({ data: { userId: user.id, userAgent: userAgent.slice(0, 300) } })
    await recordInHouse(tx, user.id, { event: 'session.began', personId: user.id, sessionId: session.id })
    return { sessionId: session.id }
  })
}

/** Counted before the password is looked at, so that many at once are no more guesses than many in turn. */
async function countAttempt(email: string): Promise<void> {
  const { id } = await db.signInAttempt.create({ data: { email, succeeded: false }, select: { id: true } })
  const attempts = await db.signInAttempt.count({
    where: { email, at: { gt: new Date(Date.now() - WITHIN_MS) } },
  })
  if (attempts <= ATTEMPTS) return

  // The first one too many is kept and told; those that follow neither prolong the wait nor fill the trail.
  if (attempts === ATTEMPTS + 1) await recordRefusal(email, 'too many')
  else await db.signInAttempt.deleteMany({ where: { id } })
  throw new Refusal('not-allowed', TOO_MANY)
}

function recordRefusal(email: string, why: 'unknown' | 'password' | 'too many'): Promise<void> {
  return transaction((tx) => recordInHouse(tx, null, { event: 'sign-in.refused', email, why }))
}

async function forgetAttempts(tx: Tx, email: string): Promise<void> {
  const past = new Date(Date.now() - WITHIN_MS)
  await tx.signInAttempt.deleteMany({ where: { OR: [{ email }, { at: { lt: past } }] } })
}

/** Ends sessions of one's own; they are refused from the next request on. */
export function endSessions(person: Person, sessionIds: string[]): Promise<void> {
  return transaction(async (tx) => {
    const open = await tx.session.findMany({
      where: { userId: person.id, id: { in: sessionIds }, endedAt: null },
      select: { id: true },
    })
    if (open.length > 0) await end(tx, person.id, person.id, open)
  })
}

export function signOutEverywhere(person: Person): Promise<void> {
  return transaction((tx) => endAll(tx, person.id, person.id))
}

export async function changePassword(
  person: Person,
  { present, next }: { present: string; next: string },
): Promise<void> {
  await countAttempt(person.email)
  const user = await db.user.findUnique({ where: { id: person.id }, select: { passwordHash: true } })
  if (!(await isPassword(user?.passwordHash ?? null, present)))
    throw new Refusal('not-allowed', 'The present password is not right.')
  const passwordHash = await hashNew(next)

  await transaction(async (tx) => {
    await tx.user.update({ where: { id: person.id }, data: { passwordHash } })
    await forgetAttempts(tx, person.email)
    await endAll(tx, person.id, person.id, person.sessionId)
    await recordInHouse(tx, person.id, { event: 'password.set', personId: person.id, how: 'change' })
  })
}

/** A link that sets a password once, for a week. The token is shown now and never again. */
export async function makePasswordLink(tx: Tx, byId: string | null, userId: string): Promise<string> {
  const { token, tokenHash } = makeToken()
  await tx.passwordLink.updateMany({ where: { userId, usedAt: null }, data: { usedAt: new Date() } })
  await tx.passwordLink.create({
    data: { userId, tokenHash, expiresAt: new Date(Date.now() + LINK_LASTS_MS) },
  })
  await recordInHouse(tx, byId, { event: 'password.link-made', personId: userId })
  return token
}

export async function setPasswordByLink({
  token,
  password,
}: {
  token: string
  password: string
}): Promise<{ email: string }> {
  const passwordHash = await hashNew(password)

  return transaction(async (tx) => {
    const tokenHash = hashToken(token)
    const taken = await tx.passwordLink.updateMany({
      where: { tokenHash, usedAt: null, expiresAt: { gt: new Date() } },
      data: { usedAt: new Date() },
    })
    if (taken.count === 0)
      throw new Refusal('not-found', 'That link has been used or is too old. Ask for a new one.')

    const { userId } = await tx.passwordLink.findUniqueOrThrow({ where: { tokenHash } })
    const user = await tx.user.update({ where: { id: userId }, data: { passwordHash } })
    await forgetAttempts(tx, user.email)
    await endAll(tx, userId, userId)
    await recordInHouse(tx, userId, { event: 'password.set', personId: userId, how: 'link' })
    return { email: user.email }
  })
}

/** For the command line: a new password, shown once, and every session ended. */
export async function resetPassword(email: string): Promise<{ password: string }> {
  const password = makePassword()
  const passwordHash = await hashPassword(password)

  await transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { email: email.trim().toLowerCase() } })
    if (!user) throw new Refusal('not-found', `Nobody here has the e-mail ${email}.`)
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } })
    await forgetAttempts(tx, user.email)
    await endAll(tx, null, user.id)
    await recordInHouse(tx, null, { event: 'password.set', personId: user.id, how: 'command line' })
  })
  return { password }
}

async function hashNew(password: string): Promise<string> {
  if (password.length < SHORTEST_PASSWORD) {
    throw new Refusal('invalid', `A password needs at least ${SHORTEST_PASSWORD} characters.`)
  }
  return hashPassword(password)
}

async function endAll(
  tx: Tx,
  byId: string | null,
  userId: string,
  except: string | null = null,
): Promise<void> {
  const open = await tx.session.findMany({
    where: { userId, endedAt: null, ...(except && { id: { not: except } }) },
    select: { id: true },
  })
  if (open.length > 0) await end(tx, byId, userId, open)
}

async function end(tx: Tx, byId: string | null, userId: string, open: { id: string }[]): Promise<void> {
  const sessionIds = open.map(({ id }) => id)
  await tx.session.updateMany({ where: { id: { in: sessionIds } }, data: { endedAt: new Date() } })
  await recordInHouse(tx, byId, { event: 'session.ended', personId: userId, sessionIds })
}
