import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openScratchDatabase } from '@/test/scratch-database'

// Who is the last admin is a question to the whole house.
await openScratchDatabase('admins')
const { actorAt, personById } = await import('@/lib/auth/actor')
const { setPasswordByLink, signIn } = await import('@/lib/auth/commands')
const { db } = await import('@/lib/db')
const { buildDesk, buildPerson } = await import('@/test/builders')
const { listPeople } = await import('../queries')
const { addPerson, endAdmin, makeAdmin, makeNewLink } = await import('./keep-people')

const freshEmail = () => `${randomUUID()}@desk.example`

it('adds somebody with a role and a link, with which they sign in', async () => {
  const admin = await buildPerson({ isAdmin: true })
  const { id: deskId, slug } = await buildDesk()
  const email = freshEmail()

  const { personId, token } = await addPerson(admin, {
    name: 'T. Aldane',
    email,
    place: { deskId, role: 'editor' },
  })

  expect((await actorAt(personId, slug))?.role).toBe('editor')
  await setPasswordByLink({ token, password: 'a long password' })
  await signIn({ email, password: 'a long password', userAgent: '' })
})

it('adds nobody twice', async () => {
  const admin = await buildPerson({ isAdmin: true })

  await expect(addPerson(admin, { name: 'Again', email: admin.email, place: null })).rejects.toMatchObject({
    reason: 'conflict',
  })
})

it('adds nobody at all where their desk cannot be had', async () => {
  const admin = await buildPerson({ isAdmin: true })
  const email = freshEmail()

  await expect(
    addPerson(admin, { name: 'Nobody', email, place: { deskId: 'no desk', role: 'editor' } }),
  ).rejects.toMatchObject({ reason: 'not-found' })

  expect(await db.user.count({ where: { email } })).toBe(0)
})

it('is for admins', async () => {
  const person = await buildPerson()
  const email = freshEmail()

  await expect(addPerson(person, { name: 'Friend', email, place: null })).rejects.toMatchObject({
    reason: 'not-found',
  })
  await expect(makeNewLink(person, { personId: person.id })).rejects.toMatchObject({ reason: 'not-found' })
  await expect(makeAdmin(person, { personId: person.id })).rejects.toMatchObject({ reason: 'not-found' })
  expect(await listPeople(person)).toEqual([])
  expect(await db.user.count({ where: { email } })).toBe(0)
})

it('never tells a password hash', async () => {
  const admin = await buildPerson({ isAdmin: true, password: 'a long password' })

  const people = await listPeople(admin)

  expect(people.find(({ id }) => id === admin.id)).toMatchObject({ hasPassword: true })
  expect(JSON.stringify(people)).not.toContain('argon2')
})

describe('the last admin', () => {
  it('stays, even when two end each other at once', async () => {
    const [one, two] = [await buildPerson({ isAdmin: true }), await buildPerson({ isAdmin: true })]
    await db.user.updateMany({ where: { id: { notIn: [one.id, two.id] } }, data: { isAdmin: false } })

    const ends = await Promise.allSettled([
      endAdmin(one, { personId: two.id }),
      endAdmin(two, { personId: one.id }),
    ])

    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db.user.count({ where: { isAdmin: true } })).toBe(1)
  })

  it('cannot end themselves, until another is made', async () => {
    const admin = await buildPerson({ isAdmin: true })
    const other = await buildPerson()
    await db.user.updateMany({ where: { id: { not: admin.id } }, data: { isAdmin: false } })
    await expect(endAdmin(admin, { personId: admin.id })).rejects.toThrow('last admin')

    await makeAdmin(admin, { personId: other.id })
    await endAdmin(admin, { personId: admin.id })

    expect((await personById(admin.id))?.isAdmin).toBe(false)
  })
})
