import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { record } from '@/lib/audit/record'
import { db } from '@/lib/db'
import { GiveUp } from '@/lib/jobs/failures'
import type { Work } from '@/lib/jobs/work'
import { type FilesOutcome, filesJob, noteOf, withUnread } from '../formats/files-job'
import { file, type Incoming } from '../formats/incoming'
import { type Inner, innerFiles } from '../formats/members'
import { type Read, readIncoming } from '../formats/read-incoming'
import { Unreadable } from '../formats/unreadable'
import { keepIncoming, type Ready } from './take-in'

/**
 * The jobs `read_file` and `read_archive`: a file, or every file within it, becomes an import of its own. Each is one step,
 * kept with how far the job came, so that a worker that dies leaves nothing half-done and nothing twice.
 */
export async function readUploadedFile(work: Work): Promise<void> {
  const { job, actor } = work
  const { again, outcome: before } = filesJob.parse(job.input)
  const inner = await filesIn(work)
  let outcome = before
  for (const [index, one] of inner.entries()) {
    if (index < job.done) continue
    work.signal.throwIfAborted()
    const ready = await opened(one)
    await setImmediate()
    outcome = await work.step(async (tx) => {
      const taken = ready && (await keepIncoming(tx, actor, [ready], { again, jobId: job.id, isPart: true }))
      const value = taken?.[0] ? after(outcome, taken[0], inner.length) : outcome
      await tx.job.update({ where: { id: job.id }, data: { input: { again, outcome: value } } })
      return { done: index + 1, total: inner.length, note: `${index + 1} of ${inner.length} read`, value }
    })
  }
  await end(work, outcome)
}

async function filesIn({ job }: Work): Promise<Inner[]> {
  const upload = await db.upload.findUnique({
    where: { deskId_jobId: { deskId: job.deskId, jobId: job.id } },
  })
  if (!upload) throw new GiveUp('The file is no longer here. Bring it again.')
  const { fileName, bytes } = upload
  try {
    return await innerFiles({ ...file({ fileName, bytes }), fileName })
  } catch (error) {
    if (error instanceof Unreadable) throw new GiveUp(`${fileName} ${error.message}`)
    throw error
  }
}

async function opened({ open, fileName, mayBeEmpty = false }: Inner): Promise<Ready | null> {
  let incoming: Incoming
  try {
    incoming = open()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const nothing = { kind: 'file', bytes: new Uint8Array(), mediaType: '', fileName } as const
    return { ...nothing, read: { unread: `${fileName} ${error.message}` } }
  }
  const read: Read = await readIncoming(incoming)
  return mayBeEmpty && 'unread' in read ? null : { ...incoming, read }
}

type Taken = Awaited<ReturnType<typeof keepIncoming>>[number]

function after(outcome: FilesOutcome, taken: Taken, of: number): FilesOutcome {
  if (taken.state === 'captured') return { ...outcome, captured: outcome.captured + 1 }
  if (taken.state === 'known') return { ...outcome, known: [...outcome.known, taken.importId] }
  // A file that came alone and cannot be read is kept with the job that failed, for somebody to try again.
  if (of === 1) throw new GiveUp(taken.message)
  return withUnread(outcome, taken.message)
}

/** Of an archive in which nothing could be read the job fails, and the file is kept. */
async function end(work: Work, outcome: FilesOutcome): Promise<void> {
  if (outcome.captured + outcome.known.length === 0) {
    await fromTheStart(work)
    throw new GiveUp(noteOf(outcome))
  }
  await inOneEvent(work, outcome)
}

/** Whoever tries again tries all of it. */
function fromTheStart({ job, step }: Work): Promise<void> {
  const { again } = filesJob.parse(job.input)
  return step(async (tx) => {
    await tx.job.update({ where: { id: job.id }, data: { input: { again } } })
    return { done: 0, value: undefined }
  })
}

async function inOneEvent({ job, actor, finish }: Work, outcome: FilesOutcome): Promise<void> {
  await finish(async (tx) => {
    const imports = await tx.import.findMany({
      where: { deskId: job.deskId, jobId: job.id },
      select: { id: true, captureId: true },
      orderBy: { id: 'asc' },
    })
    if (imports.length > 0) {
      await record(tx, actor, {
        event: 'import.captured',
        importIds: imports.map(({ id }) => id),
        captureIds: imports.map(({ captureId }) => captureId),
      })
    }
    return { note: noteOf(outcome) }
  })
}
