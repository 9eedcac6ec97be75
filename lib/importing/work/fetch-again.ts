import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import type { Fetched } from '@/lib/fetching/follow'
import { getRefetchable, type Refetchable } from '@/lib/fetching/queries'
import { againJob } from '@/lib/fetching/schema'
import { GiveUp } from '@/lib/jobs/failures'
import type { Handler } from '@/lib/jobs/work'
import { keepRecapture } from '../commands/keep-recapture'
import { fetchForJob, hostOf, type ReadPage, readPage } from './fetched-page'

/** Fetches an op-ed's address once more: a new capture of it where the bytes have changed. */
export const fetchAgain: Handler = async ({ job, actor, signal, report, finish }) => {
  const { opEdId, asRobot } = againJob.parse(job.input)
  const known = await getRefetchable(actor, opEdId)
  if (!known) throw new GiveUp('The op-ed is gone, or it has no address any more.')

  await report({ note: `Waiting for ${hostOf(known.address)}.` })
  const { etag, lastModified } = known.last ?? {}
  const fetched = await fetchForJob(known.address, { signal, asRobot, etag, lastModified })
  if (isSame(fetched, known)) return finish(async () => ({ note: 'The page has not changed.' }))

  const page = await readPage(fetched)
  await finish(async (tx) => {
    const captureId = await keepCapture(tx, actor, page)
    const { added, removed } = await keepRecapture(tx, actor, { opEdId, captureId, reading: page.reading })
    return { note: changeOf(added, removed) }
  })
}

function isSame({ status, bytes }: Fetched, { last }: Refetchable): boolean {
  return status === 304 || sha256Of(bytes) === last?.sha256
}

async function keepCapture(tx: Tx, { deskId, membershipId }: Actor, { incoming }: ReadPage): Promise<string> {
  const { headers, ...capture } = incoming
  const { id } = await tx.capture.create({
    data: {
      ...capture,
      ...(headers && { headers }),
      sha256: sha256Of(incoming.bytes),
      deskId,
      takenById: membershipId,
    },
    select: { id: true },
  })
  return id
}

function changeOf(added: number, removed: number): string {
  if (added + removed === 0) return 'The page has changed, its words have not.'
  return `The words have changed: ${words(added)} came, ${words(removed)} went.`
}

function words(count: number): string {
  return count === 1 ? '1 word' : `${count} words`
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
