import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { listTrail } from '@/lib/audit/queries'
import { plain } from '@/lib/audit/said'
import { actorAt } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { buildActor, buildDesk, buildOpEd, buildPerson } from '@/test/builders'
import { listAllDesks, listOwnDesks } from '../queries'
import { giveRole } from './give-roles'
import { makeDesk, renameDesk, retireDesk } from './keep-desks'

const freshSlug = () => `made-${randomUUID().slice(0, 8)}`

it('makes a desk with its first chief, and tells it in both trails', async () => {
  const admin = await buildPerson({ isAdmin: true })
  const chief = await buildPerson({ name: 'Ines Harrow' })

  const { slug } = await makeDesk(admin, { name: 'Harbour desk', slug: freshSlug(), chiefId: chief.id })

  const actor = await actorAt(chief.id, slug)
  expect(actor?.role).toBe('chief')
  expect(await actorAt(admin.id, slug)).toBeNull()
  const told = actor ? await listTrail(actor) : []
  expect(told.map(({ sentence }) => plain(sentence))).toEqual([
    'gave Ines Harrow the role of chief',
    'made the desk “Harbour desk”',
  ])
  const house = await db.event.count({ where: { chain: 'house', name: 'house.desk-made', userId: admin.id } })
  expect(house).toBe(1)
})

it('makes no second desk at an address', async () => {
  const admin = await buildPerson({ isAdmin: true })
  const { slug } = await buildDesk()

  await expect(makeDesk(admin, { name: 'Again', slug, chiefId: admin.id })).rejects.toMatchObject({
    reason: 'conflict',
  })
})

it('is for admins: to a chief the keeping of desks does not exist', async () => {
  const person = await buildPerson()
  const chief = await buildActor('chief', { person })
  const slug = freshSlug()

  await expect(makeDesk(person, { name: 'Mine', slug, chiefId: person.id })).rejects.toMatchObject({
    reason: 'not-found',
  })
  await expect(retireDesk(person, { deskId: chief.deskId })).rejects.toMatchObject({ reason: 'not-found' })
  await expect(renameDesk(person, { deskId: chief.deskId, name: 'Mine' })).rejects.toMatchObject({
    reason: 'not-found',
  })
  expect(await db.desk.count({ where: { OR: [{ slug }, { name: 'Mine' }] } })).toBe(0)
  expect(await listAllDesks(person)).toEqual([])
})

it('renames a desk and leaves its address', async () => {
  const admin = await buildPerson({ isAdmin: true })
  const { id, slug } = await buildDesk()

  await renameDesk(admin, { deskId: id, name: 'Quay desk' })

  expect(await db.desk.findUnique({ where: { id } })).toMatchObject({ name: 'Quay desk', slug })
})

it('retires a desk: everything is kept, nobody is let in', async () => {
  const admin = await buildPerson({ isAdmin: true })
  const person = await buildPerson()
  const chief = await buildActor('chief', { person })
  const { id: opEdId } = await buildOpEd(chief)

  await retireDesk(admin, { deskId: chief.deskId })

  expect(await actorAt(chief.id, chief.deskSlug)).toBeNull()
  expect(await listOwnDesks(person)).toEqual([])
  expect(await db.opEd.count({ where: { id: opEdId } })).toBe(1)
  await expect(
    giveRole(admin, { personId: admin.id, deskId: chief.deskId, role: 'reader' }),
  ).rejects.toMatchObject({ reason: 'conflict' })
  await expect(retireDesk(admin, { deskId: chief.deskId })).rejects.toMatchObject({ reason: 'not-found' })
})
