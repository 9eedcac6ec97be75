import 'server-only'
import { db } from '@/lib/db'
import { GiveUp } from '@/lib/jobs/failures'
import type { Work } from '@/lib/jobs/work'
import { lineCount } from '../records/line-count'
import { readRecords } from './read-records'

/** The job `read_records`: a file of JSON Lines that was brought to the desk. */
export async function readUploadedRecords(work: Work): Promise<void> {
  const { id: jobId, deskId } = work.job
  const upload = await db.upload.findUnique({ where: { deskId_jobId: { deskId, jobId } } })
  if (!upload) throw new GiveUp(ELSEWHERE)
  const { bytes, fileName: name } = upload
  await readRecords(work, {
    name,
    lines: lineCount(bytes),
    async *open() {
      yield bytes
    },
  })
}

const ELSEWHERE =
  'It was begun on the command line, where the file is. The same command there goes on with it.'
