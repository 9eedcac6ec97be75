import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { visibleTo } from '@/lib/jobs/policy'
import type { JobState } from '@/prisma/generated/enums'
import { filesJob } from '../formats/files-job'

/** How it goes with a file that was brought. */
export type FileWork = {
  jobId: string
  name: string
  state: JobState
  done: number
  total: number | null
  note: string
  /** The first import made of it, or the one that was here already. */
  importId: string | null
  captured: number
  isKnown: boolean
}

/** Those of these jobs that the actor may see, in no order. */
export async function listFileWork(actor: Actor, jobIds: string[]): Promise<FileWork[]> {
  const jobs = await db.job.findMany({
    where: {
      AND: [
        visibleTo(actor),
        { id: { in: jobIds }, kind: { in: ['read_file', 'read_archive', 'read_records'] } },
      ],
    },
    select: {
      id: true,
      label: true,
      state: true,
      done: true,
      total: true,
      note: true,
      input: true,
      imports: { select: { id: true }, orderBy: { id: 'asc' }, take: 1 },
      _count: { select: { imports: true } },
    },
  })
  return jobs.map(({ id, label, input, imports, _count, ...job }) => {
    const known = filesJob.safeParse(input).data?.outcome.known ?? []
    return {
      ...job,
      jobId: id,
      name: label,
      importId: imports[0]?.id ?? known[0] ?? null,
      captured: _count.imports,
      isKnown: _count.imports === 0 && known.length > 0,
    }
  })
}
