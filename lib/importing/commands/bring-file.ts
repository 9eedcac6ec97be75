import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { askForWork } from '@/lib/jobs/commands/ask-for-work'
import { Refusal } from '@/lib/refusal'
import type { JobKind } from '@/prisma/generated/enums'
import { file, type NamedFile } from '../formats/incoming'
import { inMegabytes, limits } from '../formats/limits'
import { isArchive } from '../formats/members'
import { mayImport } from '../policy'

/** Keeps a file until a worker has read it, and asks for that. */
export async function bringFile(
  actor: Actor,
  { fileName, bytes, again = false }: NamedFile & { again?: boolean },
): Promise<{ jobId: string }> {
  if (!mayImport(actor)) throw new Refusal('not-found', 'There is no inbox here.')
  const incoming = file({ fileName, bytes })
  const kind = kindOf(incoming)
  const most = kind === 'read_file' ? limits.fileBytes : limits.archiveBytes
  if (bytes.length === 0) throw new Refusal('invalid', `${fileName} is empty.`)
  if (bytes.length > most) throw new Refusal('invalid', `${fileName} is larger than ${inMegabytes(most)}.`)
  return transaction(async (tx) => {
    const { jobId } = await askForWork(tx, actor, {
      kind,
      label: fileName,
      input: { again },
      upload: { fileName, bytes, mediaType: incoming.mediaType },
    })
    await record(tx, actor, { event: 'work.asked', jobIds: [jobId], kind })
    return { jobId }
  })
}

function kindOf(incoming: ReturnType<typeof file>): JobKind {
  if (/\.(?:jsonl|ndjson)$/i.test(incoming.fileName ?? '')) return 'read_records'
  return isArchive(incoming) ? 'read_archive' : 'read_file'
}
