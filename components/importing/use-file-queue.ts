'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { captureFilesAction } from '@/lib/importing/actions'
import { LARGEST_BYTES, LARGEST_MB, MOST_FILES } from '@/lib/importing/formats/incoming'

export type QueuedFile = {
  key: number
  name: string
  file: File
  state: 'waiting' | 'sending' | 'captured' | 'known' | 'refused' | 'cancelled'
  importId: string | null
  message: string | null
}

/** Sends files one after another, so that one that fails or is cancelled leaves the others alone. */
export function useFileQueue(desk: string) {
  const [files, setFiles] = useState<QueuedFile[]>([])
  const [complaint, setComplaint] = useState<string | null>(null)
  const waiting = useRef<QueuedFile[]>([])
  const running = useRef(false)
  const lastKey = useRef(0)
  const router = useRouter()

  function mark(key: number, change: Partial<QueuedFile>) {
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...change } : one)))
  }

  function add(chosen: File[]) {
    const taken = chosen.slice(0, MOST_FILES)
    setComplaint(
      chosen.length > MOST_FILES
        ? `Only the first ${MOST_FILES} of ${chosen.length} files were taken: bring the others after them.`
        : null,
    )
    const queued = taken.map((file) => queuedOf(file, ++lastKey.current))
    setFiles((all) => [...all, ...queued])
    enqueue(queued.filter(({ state }) => state === 'waiting'))
  }

  function enqueue(queued: QueuedFile[]) {
    waiting.current.push(...queued)
    if (!running.current) void run()
  }

  async function run() {
    running.current = true
    for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
      mark(next.key, { state: 'sending', message: null })
      mark(next.key, await sent(desk, next, next.state === 'known'))
    }
    running.current = false
    router.refresh()
  }

  return {
    files,
    complaint,
    add,
    /** Sends one again: after a failure, or although its bytes are known. */
    sendAgain: (one: QueuedFile) => enqueue([one]),
    cancel() {
      for (const { key } of waiting.current.splice(0)) mark(key, { state: 'cancelled' })
    },
  }
}

export type FileQueueState = ReturnType<typeof useFileQueue>

function queuedOf(file: File, key: number): QueuedFile {
  const message = whyNot(file)
  return { key, name: file.name, file, state: message ? 'refused' : 'waiting', importId: null, message }
}

function whyNot({ size }: File): string | null {
  if (size > LARGEST_BYTES) return `It is larger than ${LARGEST_MB} MB.`
  return size === 0 ? 'It is empty.' : null
}

async function sent(desk: string, { name, file }: QueuedFile, again: boolean): Promise<Partial<QueuedFile>> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const outcome = await captureFilesAction(desk, { files: [{ fileName: name, bytes }], again })
    if (!outcome.ok) return { state: 'refused', message: outcome.message }
    const [taken] = outcome.value
    if (!taken || taken.state === 'unread')
      return { state: 'refused', message: taken?.message ?? 'It was not answered.' }
    return { state: taken.state, importId: taken.importId }
  } catch {
    return { state: 'refused', message: 'It could not be sent. Try again when the connection is back.' }
  }
}
