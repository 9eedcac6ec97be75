import { afterEach, expect, it, vi } from 'vitest'
import { db } from '@/lib/db'
import { buildActor } from '@/test/builders'
import { listenToWork } from './live'

const heard: (string | null)[] = []
let deaf = () => {}
const PATIENCE = { timeout: 20_000 }

afterEach(() => {
  deaf()
  heard.length = 0
})

it('tells which desk’s work moved', async () => {
  const actor = await buildActor()
  await listening()

  await move(actor)

  await vi.waitFor(() => expect(heard).toContain(actor.deskId), PATIENCE)
})

it('mends its line by itself, and says to look again', async () => {
  const actor = await buildActor()
  await listening()
  heard.length = 0

  await db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query LIKE 'LISTEN opcit_jobs%'`

  await vi.waitFor(() => expect(heard).toContain(null), PATIENCE)
  await move(actor)
  await vi.waitFor(() => expect(heard).toContain(actor.deskId), PATIENCE)
})

it('says nothing to one who has gone', async () => {
  const actor = await buildActor()
  await listening()
  const other = vi.fn()
  const gone = listenToWork(other)
  gone()

  await move(actor)

  await vi.waitFor(() => expect(heard).toContain(actor.deskId), PATIENCE)
  expect(other).not.toHaveBeenCalledWith(actor.deskId)
})

it('goes on when one who listens fails', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const actor = await buildActor()
  const gone = listenToWork(() => {
    throw new Error('closed')
  })
  await listening()

  await move(actor)

  await vi.waitFor(() => expect(heard).toContain(actor.deskId), PATIENCE)
  gone()
})

async function listening(): Promise<void> {
  deaf = listenToWork((deskId) => heard.push(deskId))
  await vi.waitFor(() => expect(heard).toContain(null), PATIENCE)
}

async function move({ deskId, membershipId: askedById }: { deskId: string; membershipId: string }) {
  await db.job.create({
    data: { deskId, askedById, kind: 'fetch_page', label: 'harbour.example', input: {} },
  })
}
