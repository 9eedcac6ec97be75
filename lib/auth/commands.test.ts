import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db, transaction } from '@/lib/db'
import { buildActor, buildPerson } from '@/test/builders'
import { actorAt, personOfSession } from './actor'
import {
  changePassword,
  endSessions,
  makePasswordLink,
  resetPassword,
  setPasswordByLink,
  signIn,
  signOutEverywhere,
} from './commands'
import { listSessions, personOfLink } from './queries'

const password = 'a long password'
const userAgent = 'Test'
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

async function enter(email: string, given = password) {
  const { sessionId } = await signIn({ email, password: given, userAgent })
  const person = await personOfSession(sessionId)
  if (!person) throw new Error('The session just begun is over')
  return { sessionId, person }
}

const linkFor = (personId: string) => transaction((tx) => makePasswordLink(tx, null, personId))

describe('signing in', () => {
  it('does not mind how the e-mail is written', async () => {
    const { id, email } = await buildPerson({ password })

    const { person } = await enter(`  ${email.toUpperCase()} `)

    expect(person.id).toBe(id)
  })

  it('says the same of a wrong password, an unknown e-mail and a person without a password', async () => {
    const known = await buildPerson({ password })
    const without = await buildPerson()
    const entered = [known.email, `${randomUUID()}@desk.example`, without.email]

    const refusals = entered.map((email) => signIn({ email, password: 'wrong', userAgent }).catch(String))

    expect(new Set(await Promise.all(refusals))).toEqual(
      new Set(['Refusal: That e-mail and password do not go together.']),
    )
  })

  it('is refused after eight wrong guesses, even with the right password, and is told in the trail once', async () => {
    const { email } = await buildPerson({ password })
    for (let guess = 1; guess <= 8; guess++) {
      await expect(enter(email, 'wrong')).rejects.toThrow('do not go together')
    }

    await expect(enter(email)).rejects.toThrow('Too many attempts')
    await expect(enter(email)).rejects.toThrow('Too many attempts')

    const told = await db.event.findMany({
      where: { name: 'sign-in.refused', detail: { path: ['email'], equals: email } },
    })
    expect(told.filter(({ detail }) => JSON.stringify(detail).includes('too many'))).toHaveLength(1)
    expect(told).toHaveLength(9)
  })

  it('allows no more guesses at once than in turn', async () => {
    const { email } = await buildPerson({ password })

    const guesses = Array.from({ length: 30 }, () => enter(email, 'wrong').catch(String))

    const looked = (await Promise.all(guesses)).filter((said) => String(said).includes('do not go together'))
    expect(looked.length).toBeLessThanOrEqual(8)
  })

  it('is possible again a quarter of an hour later, and then begins to count anew', async () => {
    const { email } = await buildPerson({ password })
    await db.signInAttempt.createMany({
      data: Array.from({ length: 20 }, () => ({ email, succeeded: false, at: minutesAgo(16) })),
    })

    await enter(email)

    expect(await db.signInAttempt.count({ where: { email } })).toBe(0)
  })
})

describe('a session', () => {
  it('is over from the next request on when it is ended', async () => {
    const { email } = await buildPerson({ password })
    const { person: here } = await enter(email)
    const { sessionId: elsewhere } = await enter(email)

    await endSessions(here, [elsewhere])

    expect(await personOfSession(elsewhere)).toBeNull()
    expect((await listSessions(here)).map(({ id }) => id)).toEqual([here.sessionId])
  })

  it('cannot be ended by anybody but its own person', async () => {
    const { email } = await buildPerson({ password })
    const { sessionId } = await enter(email)

    await endSessions(await buildPerson(), [sessionId])

    expect(await personOfSession(sessionId)).not.toBeNull()
  })

  it('is over everywhere when somebody signs out everywhere', async () => {
    const { email } = await buildPerson({ password })
    const { person, sessionId } = await enter(email)
    const other = await enter(email)

    await signOutEverywhere(person)

    expect(await Promise.all([sessionId, other.sessionId].map(personOfSession))).toEqual([null, null])
  })

  it('does not outlive fourteen days', async () => {
    const { email } = await buildPerson({ password })
    const { sessionId } = await enter(email)

    await db.session.update({ where: { id: sessionId }, data: { createdAt: minutesAgo(14 * 24 * 60 + 1) } })

    expect(await personOfSession(sessionId)).toBeNull()
  })

  it('knows when it was last seen', async () => {
    const { email } = await buildPerson({ password })
    const { sessionId, person } = await enter(email)
    await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: minutesAgo(60) } })

    await personOfSession(sessionId)

    const [seen] = await listSessions(person)
    expect(seen?.lastSeenAt.getTime()).toBeGreaterThan(minutesAgo(1).getTime())
  })
})

describe('a password', () => {
  it('is changed with the present one, which ends every other session', async () => {
    const { email } = await buildPerson({ password })
    const { person, sessionId } = await enter(email)
    const other = await enter(email)

    await changePassword(person, { present: password, next: 'another long one' })

    expect(await personOfSession(sessionId)).not.toBeNull()
    expect(await personOfSession(other.sessionId)).toBeNull()
    await expect(enter(email)).rejects.toThrow('do not go together')
    await enter(email, 'another long one')
  })

  it('is not changed without the present one, nor to a short one', async () => {
    const { email } = await buildPerson({ password })
    const { person } = await enter(email)

    await expect(
      changePassword(person, { present: 'guess', next: 'another long one' }),
    ).rejects.toMatchObject({
      reason: 'not-allowed',
    })
    await expect(changePassword(person, { present: password, next: 'short' })).rejects.toMatchObject({
      reason: 'invalid',
    })
    await enter(email)
  })

  it('guessed at from inside is limited like signing in', async () => {
    const { email } = await buildPerson({ password })
    const { person } = await enter(email)
    for (let guess = 1; guess <= 8; guess++) {
      await changePassword(person, { present: 'guess', next: 'another long one' }).catch(() => {})
    }

    await expect(changePassword(person, { present: password, next: 'another long one' })).rejects.toThrow(
      'Too many',
    )
  })

  it('is made anew from the command line, whatever was locked', async () => {
    const { email } = await buildPerson({ password })
    const { sessionId } = await enter(email)
    for (let guess = 1; guess <= 9; guess++) await enter(email, 'wrong').catch(() => {})

    const made = await resetPassword(email)

    expect(await personOfSession(sessionId)).toBeNull()
    await enter(email, made.password)
  })
})

describe('a link to set a password', () => {
  it('works once', async () => {
    const { id, email } = await buildPerson()
    const token = await linkFor(id)
    expect(await personOfLink(token)).toMatchObject({ email })

    await setPasswordByLink({ token, password })

    expect(await personOfLink(token)).toBeNull()
    await expect(setPasswordByLink({ token, password: 'somebody else’s' })).rejects.toMatchObject({
      reason: 'not-found',
    })
    await enter(email)
  })

  it('works for one of two who use it at once', async () => {
    const { id } = await buildPerson()
    const token = await linkFor(id)

    const uses = await Promise.allSettled(
      [password, 'another long one'].map((given) => setPasswordByLink({ token, password: given })),
    )

    expect(uses.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is dead after a week, and when a newer one is made', async () => {
    const { id } = await buildPerson()
    const old = await linkFor(id)
    const newer = await linkFor(id)
    await expect(setPasswordByLink({ token: old, password })).rejects.toMatchObject({ reason: 'not-found' })

    await db.passwordLink.updateMany({ where: { userId: id }, data: { expiresAt: minutesAgo(1) } })

    expect(await personOfLink(newer)).toBeNull()
    await expect(setPasswordByLink({ token: newer, password })).rejects.toMatchObject({ reason: 'not-found' })
  })

  it('ends the sessions begun with the password before', async () => {
    const { id, email } = await buildPerson({ password })
    const { sessionId } = await enter(email)

    await setPasswordByLink({ token: await linkFor(id), password: 'another long one' })

    expect(await personOfSession(sessionId)).toBeNull()
  })

  it('is kept as its hash only', async () => {
    const { id } = await buildPerson()
    const token = await linkFor(id)

    const kept = await db.passwordLink.findFirstOrThrow({ where: { userId: id } })

    expect(JSON.stringify(kept)).not.toContain(token)
  })
})

it('makes nobody an actor where their membership has ended or the desk is retired', async () => {
  const left = await buildActor('editor')
  await db.membership.update({ where: { id: left.membershipId }, data: { endedAt: new Date() } })
  const shut = await buildActor('chief')
  await db.desk.update({ where: { id: shut.deskId }, data: { retiredAt: new Date() } })

  expect(await Promise.all([left, shut].map(({ id, deskSlug }) => actorAt(id, deskSlug)))).toEqual([
    null,
    null,
  ])
})
