import { createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Misasked } from './options.ts'

/** One thing that was named, or stands in a folder that was. */
export type Source =
  | { as: 'file' | 'records'; name: string; path: string }
  | { as: 'address'; name: string; address: string }

/** All that was asked for, in order; a folder’s files by name, and nothing hidden. Refused whole where a name leads nowhere. */
export async function findSources(
  asked: string[],
): Promise<{ sources: Source[]; tidyUp: () => Promise<void> }> {
  const temporary = asked.includes('-') ? await mkdtemp(join(tmpdir(), 'opcit-import-')) : null
  const tidyUp = async () => {
    if (temporary) await rm(temporary, { recursive: true, force: true })
  }
  try {
    const sources: Source[] = []
    for (const name of new Set(asked)) sources.push(...(await sourcesAt(name, temporary)))
    return { sources, tidyUp }
  } catch (error) {
    await tidyUp()
    throw error
  }
}

async function sourcesAt(name: string, temporary: string | null): Promise<Source[]> {
  if (name === '-' && temporary) return [await fromStandardInput(join(temporary, 'input'))]
  if (/^https?:\/\//i.test(name)) return [{ as: 'address', name, address: name }]
  // npm starts scripts in the project's folder; names are meant from where the person stands.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), name)
  if (!existsSync(path)) throw new Misasked(`There is no file or folder ${name}.`)
  return (await stat(path)).isDirectory() ? filesWithin(path, name) : [fileAt(path, name)]
}

async function filesWithin(path: string, name: string): Promise<Source[]> {
  const entries = await readdir(path, { withFileTypes: true })
  const wanted = entries.filter((entry) => !entry.name.startsWith('.'))
  wanted.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  const found: Source[] = []
  for (const entry of wanted) {
    const [inner, innerName] = [join(path, entry.name), join(name, entry.name)]
    if (entry.isDirectory()) found.push(...(await filesWithin(inner, innerName)))
    else if (entry.isFile()) found.push(fileAt(inner, innerName))
  }
  return found
}

function fileAt(path: string, name: string): Source {
  return { as: /\.(?:jsonl|ndjson)$/i.test(path) ? 'records' : 'file', name, path }
}

/** Kept in a file first: it may be long, and an import that was cut short is known again by the bytes. */
async function fromStandardInput(path: string): Promise<Source> {
  await pipeline(process.stdin, createWriteStream(path))
  return { as: (await holdsRecords(path)) ? 'records' : 'file', name: 'standard input', path }
}

async function holdsRecords(path: string): Promise<boolean> {
  const file = await open(path)
  const start = Buffer.alloc(64 * 1024)
  const { bytesRead } = await file.read(start)
  await file.close()
  const text = start
    .toString('utf8', 0, bytesRead)
    .replace(/^\ufeff/, '')
    .trimStart()
  return /^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(text)
}

export function fileNameOf({ name }: Source): string {
  return basename(name)
}
