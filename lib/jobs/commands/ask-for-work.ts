import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import type { JobKind } from '@/prisma/generated/enums'
import { mayWork } from '../policy'
import { sendMessage } from './send-message'

export type Asked = {
  kind: JobKind
  /** What an editor knows it by: an address, or the name of a file. */
  label: string
  input: Prisma.InputJsonObject
  /** A file that is kept until the job is done. */
  upload?: { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }
}

const LABEL = 300

/** Asks for a job, within the transaction of the asking command, which records `work.asked` where a person asked. */
export async function askForWork(
  tx: Tx,
  actor: Actor,
  { kind, label, input, upload }: Asked,
): Promise<{ jobId: string }> {
  if (!mayWork(actor)) throw new Refusal('not-found', 'There is no work here.')
  const { deskId, membershipId: askedById } = actor
  const { id: jobId } = await tx.job.create({
    data: { deskId, kind, label: label.slice(0, LABEL), input, askedById },
    select: { id: true },
  })
  if (upload) await tx.upload.create({ data: { deskId, jobId, ...upload } })
  await sendMessage(tx, { jobId, after: 0, tries: 0, kind })
  return { jobId }
}
