import { createHash } from 'node:crypto'
import { record } from '@/lib/audit/record'
import type { Tx } from '@/lib/db'
import type { Work } from '@/lib/jobs/work'
import { startWorker } from '@/lib/jobs/worker'

// A worker in a process of its own, which tells its parent where it is so that it can be killed just there.

const BYTES = 20_000

await startWorker({ handlers: { read_file: readPages }, deadAfterSeconds: 1, crashes: 1000 })

async function readPages({ job, actor, step, finish }: Work): Promise<void> {
  const { pages } = job.input as { pages: number }
  for (let page = job.done; page < pages; page++) {
    tell('before a step')
    await step(async (tx) => {
      const captureId = await keepPage(tx, job, actor.membershipId, page)
      tell('within a step')
      await record(tx, actor, { event: 'import.captured', importIds: [], captureIds: [captureId] })
      tell('at the end of a step')
      return { done: page + 1, total: pages, value: null }
    })
  }
  tell('before the end')
  await finish(async (tx) => {
    await keepPage(tx, job, actor.membershipId, pages)
    tell('at the end')
    return { note: `Read ${pages} pages.` }
  })
}

async function keepPage(tx: Tx, job: Work['job'], takenById: string, page: number): Promise<string> {
  const bytes = Buffer.alloc(BYTES, `${job.label}, page ${page}. `)
  const { id } = await tx.capture.create({
    data: {
      deskId: job.deskId,
      kind: 'file',
      fileName: `${job.label}/${page}`,
      mediaType: 'text/plain',
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      takenById,
    },
    select: { id: true },
  })
  return id
}

function tell(where: string): void {
  process.send?.(where)
}
