import { describe, expect, it } from 'vitest'
import { listTrail } from '@/lib/audit/queries'
import { plain } from '@/lib/audit/said'
import { actorAt } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { buildActor, buildColleague, buildDesk, buildOpEd, buildPerson } from '@/test/builders'
import { listMembers, listOwnDesks } from '../queries'
import {
  changeRole,
  changeRoleHere,
  endMembership,
  endMembershipHere,
  giveRole,
  giveRoleHere,
} from './give-roles'

async function told(chief: Parameters<typeof listTrail>[0]) {
  return (await listTrail(chief)).map(({ sentence }) => plain(sentence))
}

describe('a chief', () => {
  it('lets in whoever is in the house, by their e-mail', async () => {
    const chief = await buildActor('chief')
    const person = await buildPerson({ name: 'R. Lindqvale' })

    await giveRoleHere(chief, { email: person.email, role: 'analyst' })

    expect((await actorAt(person.id, chief.deskSlug))?.role).toBe('analyst')
    expect(await told(chief)).toEqual(['gave R. Lindqvale the role of analyst'])
  })

  it('cannot let in a stranger', async () => {
    const chief = await buildActor('chief')

    await expect(giveRoleHere(chief, { email: 'nobody@desk.example', role: 'reader' })).rejects.toMatchObject(
      {
        reason: 'not-found',
      },
    )
  })

  it('changes a role at once', async () => {
    const chief = await buildActor('chief')
    const colleague = await buildColleague(chief, 'analyst')

    await changeRoleHere(chief, { membershipId: colleague.membershipId, role: 'editor' })

    expect((await actorAt(colleague.id, chief.deskSlug))?.role).toBe('editor')
  })

  it('ends a membership, which works at once and keeps what was written', async () => {
    const chief = await buildActor('chief')
    const person = await buildPerson({ name: 'I. Oskavere' })
    const colleague = await buildActor('analyst', {
      person,
      desk: { id: chief.deskId, slug: chief.deskSlug, name: '' },
    })
    const { id: opEdId } = await buildOpEd(colleague)

    await endMembershipHere(chief, { membershipId: colleague.membershipId })

    expect(await actorAt(colleague.id, chief.deskSlug)).toBeNull()
    expect(await listOwnDesks(person)).toEqual([])
    expect(await db.opEd.findUnique({ where: { id: opEdId } })).toMatchObject({
      confirmedById: colleague.membershipId,
    })
    expect(await told(chief)).toContain('ended the membership of I. Oskavere')
  })

  it('takes up an ended membership as the same one', async () => {
    const chief = await buildActor('chief')
    const person = await buildPerson()
    const desk = { id: chief.deskId, slug: chief.deskSlug, name: '' }
    const { membershipId } = await buildActor('analyst', { person, desk })
    await endMembershipHere(chief, { membershipId })

    await giveRoleHere(chief, { email: person.email, role: 'editor' })

    expect(await actorAt(person.id, chief.deskSlug)).toMatchObject({ membershipId, role: 'editor' })
  })

  it('gives no second role to somebody who has one', async () => {
    const chief = await buildActor('chief')
    const person = await buildPerson()
    await giveRoleHere(chief, { email: person.email, role: 'reader' })

    await expect(giveRoleHere(chief, { email: person.email, role: 'chief' })).rejects.toMatchObject({
      reason: 'conflict',
    })
    expect((await actorAt(person.id, chief.deskSlug))?.role).toBe('reader')
  })

  it('reaches nobody at another desk', async () => {
    const chief = await buildActor('chief')
    const { membershipId, id, deskSlug } = await buildActor('analyst')

    await expect(changeRoleHere(chief, { membershipId, role: 'chief' })).rejects.toMatchObject({
      reason: 'not-found',
    })
    await expect(endMembershipHere(chief, { membershipId })).rejects.toMatchObject({ reason: 'not-found' })
    expect((await actorAt(id, deskSlug))?.role).toBe('analyst')
  })
})

it.each(['reader', 'analyst', 'editor'] as const)('%s gives, changes and ends no role', async (role) => {
  const actor = await buildActor(role)
  const { membershipId } = await buildColleague(actor, 'reader')
  const { email } = await buildPerson()

  await expect(giveRoleHere(actor, { email, role: 'chief' })).rejects.toMatchObject({ reason: 'not-found' })
  await expect(
    changeRoleHere(actor, { membershipId: actor.membershipId, role: 'chief' }),
  ).rejects.toMatchObject({
    reason: 'not-found',
  })
  await expect(endMembershipHere(actor, { membershipId })).rejects.toMatchObject({ reason: 'not-found' })
  expect(await db.membership.count({ where: { deskId: actor.deskId, endedAt: null } })).toBe(2)
})

it('an admin gives, changes and ends roles at any desk, and nobody else does', async () => {
  const admin = await buildPerson({ isAdmin: true })
  const stranger = await buildPerson()
  const { id: deskId, slug } = await buildDesk()
  const given = { personId: stranger.id, deskId, role: 'analyst' as const }
  await expect(giveRole(stranger, given)).rejects.toMatchObject({ reason: 'not-found' })

  await giveRole(admin, given)
  const membershipId = (await actorAt(stranger.id, slug))?.membershipId ?? ''
  await expect(changeRole(stranger, { membershipId, role: 'chief' })).rejects.toMatchObject({
    reason: 'not-found',
  })
  await changeRole(admin, { membershipId, role: 'chief' })
  expect((await actorAt(stranger.id, slug))?.role).toBe('chief')

  await expect(endMembership(stranger, { membershipId })).rejects.toMatchObject({ reason: 'not-found' })
  await endMembership(admin, { membershipId })
  expect(await actorAt(stranger.id, slug)).toBeNull()
})

it('shows colleagues to all but readers', async () => {
  const chief = await buildActor('chief')
  const reader = await buildColleague(chief, 'reader')

  expect((await listMembers(chief)).map(({ id }) => id)).toContain(reader.membershipId)
  expect(await listMembers(reader)).toEqual([])
})
