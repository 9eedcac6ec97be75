import { expect, it } from 'vitest'
import { openScratchDatabase } from '@/test/scratch-database'

await openScratchDatabase('fresh')
const { actorAt, personById } = await import('@/lib/auth/actor')
const { signIn } = await import('@/lib/auth/commands')
const { verifyChains } = await import('@/lib/audit/verify')
const { db } = await import('@/lib/db')
const { beginHouse } = await import('./first-desk')

it('begins a house once, even when two try, with an admin who is chief of the first desk', async () => {
  const given = { email: 'Keeper@House.example', name: 'Keeper' }

  const begun = await Promise.all([beginHouse(given), beginHouse(given)])

  const [house, ...others] = begun.filter((one) => one !== null)
  if (!house) throw new Error('The house was not begun')
  expect(others).toEqual([])
  expect(await db.user.count()).toBe(1)
  expect((await personById(house.personId))?.isAdmin).toBe(true)
  expect((await actorAt(house.personId, house.deskSlug))?.role).toBe('chief')
  await signIn({ email: 'keeper@house.example', password: house.password, userAgent: '' })
  expect((await verifyChains()).map(({ broken }) => broken)).toEqual([null, null])
  expect(await beginHouse({ email: 'second@house.example', name: 'Second' })).toBeNull()
})
