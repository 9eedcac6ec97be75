import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openScratchDatabase } from './scratch-database'

const here = vi.hoisted(() => ({ personId: null as string | null }))

// Whoever is signed in, as the session would say; the doors and what lies behind them are the program's own.
vi.mock('@/lib/auth/session', async () => {
  const { actorAt, personById } = await vi.importActual<typeof import('@/lib/auth/actor')>('@/lib/auth/actor')
  return {
    currentPerson: async () => (here.personId ? personById(here.personId) : null),
    currentActor: async (slug: string) => (here.personId ? actorAt(here.personId, slug) : null),
  }
})
vi.mock('next/cache', () => ({ revalidatePath: () => {} }))
vi.mock('next/headers', () => ({ cookies: async () => ({ getAll: () => [] }) }))
vi.mock('next/navigation', () => ({ redirect: () => {} }))

await openScratchDatabase('access')
const { roles } = await import('@/lib/auth/role')
const { personById } = await import('@/lib/auth/actor')
const { Refusal } = await import('@/lib/refusal')
const { apart } = await import('./access/apart')
const { listActions, listDoors } = await import('./access/doors')
const { duplicateTries } = await import('./access/duplicates')
const { goingOutTries } = await import('./access/going-out')
const { houseTries } = await import('./access/house')
const { inboxTries } = await import('./access/inbox')
const { tellsNothing } = await import('./access/nothing')
const { readingTries } = await import('./access/reading')
const { fileTries } = await import('./access/files')
const { recordTries } = await import('./access/records')
const { registerTries } = await import('./access/registers')
const { hashOfEverything, idsOf } = await import('./access/whole-database')
const { feedTries } = await import('./access/feeds')
const { workTries } = await import('./access/work')
const { fetchingTries } = await import('./access/fetching')
const { threadTries } = await import('./access/threads')
const { buildWorld } = await import('./access/world')

type Try = (typeof tries)[string]
type World = Awaited<ReturnType<typeof buildWorld>>

const tries = {
  ...houseTries,
  ...readingTries,
  ...registerTries,
  ...goingOutTries,
  ...recordTries,
  ...fileTries,
  ...feedTries,
  ...workTries,
  ...duplicateTries,
  ...fetchingTries,
  ...inboxTries,
  ...threadTries,
}
const entries = Object.entries(tries)
const doors = await listDoors()
const actions = await listActions()

describe('the table of access', () => {
  it('knows every query and command there is', () => {
    const unknown = [...doors.keys()].filter((name) => !(name in tries) && !(name in apart))

    expect(unknown, 'Say in test/access who may do this, and how it is tried.').toEqual([])
  })

  it('names nothing that is not there', () => {
    const gone = [...Object.keys(tries), ...Object.keys(apart)].filter((name) => !doors.has(name))

    expect(gone).toEqual([])
  })
})

describe.each(entries.filter(([, { door }]) => door === 'desk'))('%s', (name, tried) => {
  if (tried.door !== 'desk') return
  let world: World
  let run: Awaited<ReturnType<typeof tried.run>>

  beforeAll(async () => {
    world = await buildWorld()
    run = await tried.run(world)
  })

  if (tried.least !== 'reader')
    it('is nothing to lesser roles', async () => {
      const before = await hashOfEverything()
      for (const role of lesser(tried)) {
        const answer = await attempt(() => run(world.people[role]))
        expect(answer, role).toSatisfy(tried.does === 'look' ? tellsNothing : isRefused(role))
      }
      expect(await hashOfEverything()).toBe(before)
    })

  if (!tried.own || tried.does === 'look')
    it('is nothing to another desk', async () => {
      const before = await hashOfEverything()
      const answer = await attempt(() => run(world.stranger))

      if (tried.own) expect(idsToldIn(answer, await idsOf(world.desk))).toEqual([])
      else expect(answer).toSatisfy(tried.does === 'look' ? tellsNothing : isNotFound)
      expect(await hashOfEverything()).toBe(before)
    })

  it(`is open to ${tried.least}s: ${name}`, async () => {
    const answer = await run(world.people[tried.least])

    if (tried.does === 'look') expect(answer).not.toSatisfy(tellsNothing)
  })
})

describe.each(entries.filter(([, { door }]) => door === 'house'))('%s', (name, tried) => {
  if (tried.door !== 'house') return

  it('is nothing to anybody but an admin', async () => {
    const world = await buildWorld()
    const run = await tried.run(world)
    const chief = await personById(world.people.chief.id)
    if (!chief) throw new Error('The chief is gone')

    const before = await hashOfEverything()
    const answer = await attempt(() => run(chief))
    expect(answer).toSatisfy(tried.does === 'look' ? tellsNothing : isNotFound)
    expect(await hashOfEverything()).toBe(before)
  })

  it(`is open to admins: ${name}`, async () => {
    const world = await buildWorld()
    const answer = await (await tried.run(world))(world.admin)

    if (tried.does === 'look') expect(answer).not.toSatisfy(tellsNothing)
  })
})

/** The two doors that stand open: one to whoever holds a link, one that only leads out. */
const open = ['auth/actions setPasswordAction', 'auth/actions signOutAction']

describe.each([...actions].filter(([name]) => !open.includes(name)))('%s', (_, act) => {
  const call = act as unknown as (...given: unknown[]) => Promise<unknown>

  it('is shut to whoever is signed out', async () => {
    const world = await buildWorld()
    here.personId = null

    const before = await hashOfEverything()
    expect(await call(world.desk.slug, {})).toMatchObject({ ok: false, reason: 'signed-out' })
    expect(await call({})).toMatchObject({ ok: false, reason: 'signed-out' })
    expect(await hashOfEverything()).toBe(before)
  })

  if (act.length === 2)
    it('is shut to whoever belongs to another desk, before it looks at what they sent', async () => {
      const world = await buildWorld()
      here.personId = world.stranger.id

      const before = await hashOfEverything()
      expect(await call(world.desk.slug, {})).toMatchObject({ ok: false, reason: 'not-found' })
      expect(await hashOfEverything()).toBe(before)
    })
})

function lesser({ least }: Extract<Try, { door: 'desk' }>) {
  return roles.slice(0, roles.indexOf(least))
}

async function attempt(run: () => unknown): Promise<unknown> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** To a reader the desk's work does not exist; to colleagues it may be said that it is not theirs. */
function isRefused(role: string) {
  return (answer: unknown) =>
    isNotFound(answer) || (role !== 'reader' && answer instanceof Refusal && answer.reason === 'not-allowed')
}

function isNotFound(answer: unknown): boolean {
  return answer instanceof Refusal && answer.reason === 'not-found'
}

function idsToldIn(answer: unknown, ids: string[]): string[] {
  const told = JSON.stringify(answer) ?? ''
  return ids.filter((id) => told.includes(id))
}
