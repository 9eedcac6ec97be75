import { z } from 'zod'
import { NOT_SENT } from '@/components/shell/use-act'
import { captureFilesAction } from '@/lib/importing/actions'
import { AGAIN, FILE_NAME } from '@/lib/importing/formats/upload'
import type { QueuedFile } from './queued-file'

const SMALL = 1024 * 1024

const answer = z.union([z.object({ jobId: z.string() }), z.object({ message: z.string() })])

type Sending = {
  desk: string
  one: QueuedFile
  again: boolean
  signal: AbortSignal
  onSent: (share: number) => void
}

/** Sends one file. A small text is read at once; all else waits for a worker, and its job is what comes back. */
export async function sendFile(sending: Sending): Promise<Partial<QueuedFile>> {
  try {
    const { file, name } = sending.one
    const isQuick = file.size < SMALL && /\.(?:txt|html?|xhtml)$/i.test(name)
    return isQuick ? await readAtOnce(sending) : await uploaded(sending)
  } catch {
    if (sending.signal.aborted) return { state: 'cancelled' }
    return { state: 'refused', message: NOT_SENT }
  }
}

async function readAtOnce({ desk, one, again, signal }: Sending): Promise<Partial<QueuedFile>> {
  const bytes = new Uint8Array(await one.file.arrayBuffer())
  if (signal.aborted) return { state: 'cancelled' }
  const outcome = await captureFilesAction(desk, { files: [{ fileName: one.name, bytes }], again })
  if (!outcome.ok) return { state: 'refused', message: outcome.message }
  const [taken] = outcome.value
  if (!taken || taken.state === 'unread')
    return { state: 'refused', message: taken?.message ?? 'It was not answered.' }
  return { state: taken.state, importId: taken.importId, captured: 1 }
}

/** By XMLHttpRequest, since fetch does not tell how much of a body has been sent. */
function uploaded({ desk, one, again, signal, onSent }: Sending): Promise<Partial<QueuedFile>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/desks/${desk}/inbox/upload`)
    request.setRequestHeader(FILE_NAME, encodeURIComponent(one.name))
    request.setRequestHeader('content-type', 'application/octet-stream')
    if (again) request.setRequestHeader(AGAIN, '1')
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(answered(request))
    request.onerror = reject
    request.onabort = reject
    signal.addEventListener('abort', () => request.abort())
    request.send(one.file)
  })
}

function answered({ responseText, status }: XMLHttpRequest): Partial<QueuedFile> {
  const { data } = answer.safeParse(parsed(responseText))
  if (!data) return { state: 'refused', message: status === 404 ? SIGNED_OUT : NOT_SENT }
  return 'jobId' in data
    ? { state: 'reading', jobId: data.jobId, sent: 1 }
    : { state: 'refused', message: data.message }
}

const SIGNED_OUT = 'The desk does not know you any more. Sign in again, then send it again.'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
