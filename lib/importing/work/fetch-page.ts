import type { Tx } from '@/lib/db'
import type { Fetched } from '@/lib/fetching/follow'
import { pageJob } from '@/lib/fetching/schema'
import type { Handler } from '@/lib/jobs/work'
import { keepIncoming } from '../commands/take-in'
import { fetchForJob, hostOf, readPage } from './fetched-page'

/** Fetches a page that an editor or a feed named, and puts it in the Inbox. */
export const fetchPage: Handler = async ({ job, actor, signal, report, finish }) => {
  const { address, asRobot } = pageJob.parse(job.input)
  await report({ note: `Waiting for ${hostOf(address)}.` })
  const fetched = await fetchForJob(address, { signal, asRobot })
  const { incoming, reading } = await readPage(fetched)

  await finish(async (tx) => {
    const ready = [{ ...incoming, read: { reading } }]
    const [taken] = await keepIncoming(tx, actor, ready, { again: false, jobId: job.id })
    if (taken?.state === 'known') return alreadyHere(tx, job, taken.importId)
    return { note: cameFrom(fetched) }
  })
}

/** The job points at the import that has the same bytes, for none is its own. */
async function alreadyHere(
  tx: Tx,
  job: { id: string; input: unknown },
  importId: string,
): Promise<{ note: string }> {
  const input = { ...pageJob.parse(job.input), importId }
  await tx.job.update({ where: { id: job.id }, data: { input } })
  return { note: 'The same page is here already.' }
}

function cameFrom({ address, hops }: Fetched): string {
  const from = `Fetched from ${hostOf(address)}`
  const moved =
    hops.length > 0
      ? `, where ${hops.length === 1 ? 'the address leads' : `${hops.length} addresses lead`}`
      : ''
  const unsafe = hops.some((hop) => hop.startsWith('https:')) && address.startsWith('http:')
  return `${from}${moved}.${unsafe ? ' On the way it left the secure connection: others may have read or changed it.' : ''}`
}
