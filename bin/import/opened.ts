import { readFile, stat } from 'node:fs/promises'
import { file, type Incoming } from '@/lib/importing/formats/incoming'
import { inMegabytes, limits } from '@/lib/importing/formats/limits'
import { innerFiles } from '@/lib/importing/formats/members'
import { Unreadable } from '@/lib/importing/formats/unreadable'
import { fileNameOf, type Source } from './sources.ts'

/** A file, or one of those within it, opened; or the sentence why it cannot be. */
export type OpenedFile = { name: string; mayBeEmpty: boolean } & ({ incoming: Incoming } | { unread: string })

/** The files a file holds: those of an archive, an e-mail and what hangs on it, or itself alone. */
export async function* openFile(source: Source & { as: 'file' }): AsyncGenerator<OpenedFile> {
  const { name, path } = source
  const { size } = await stat(path)
  if (size > limits.archiveBytes) {
    yield { name, mayBeEmpty: false, unread: `It is larger than ${inMegabytes(limits.archiveBytes)}.` }
    return
  }
  const fileName = fileNameOf(source)
  const outer = { ...file({ fileName, bytes: new Uint8Array(await readFile(path)) }), fileName }
  const inner = await attempt(() => innerFiles(outer))
  if ('unread' in inner) {
    yield { name, mayBeEmpty: false, ...inner }
    return
  }
  for (const { fileName: within, open, mayBeEmpty = false } of inner.value) {
    const opened = await attempt(async () => open())
    const named = { name: within === fileName ? name : within, mayBeEmpty }
    yield 'unread' in opened ? { ...named, ...opened } : { ...named, incoming: opened.value }
  }
}

async function attempt<T>(run: () => Promise<T>): Promise<{ value: T } | { unread: string }> {
  try {
    return { value: await run() }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { unread: `It ${error.message}` }
  }
}
