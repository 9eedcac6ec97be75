import type { NamedFile } from './file-queue-of'

/** Chosen files under the names they are shown by: of a folder, the path within it. What a system puts beside its files is left out. */
export function named(files: Iterable<File>): NamedFile[] {
  const chosen = [...files]
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter(isWanted)
  return chosen.some(({ name }) => name.includes('/')) ? inOrder(chosen) : chosen
}

/** What was dropped, with all that is in its folders. The entries must be asked for at once: the drop is soon forgotten. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<NamedFile[]> {
  const plain = [...files]
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? null)
  if (entries.every((entry) => entry === null)) return named(plain)
  const found = await Promise.all(entries.map((entry) => (entry ? filesIn(entry) : [])))
  return found.flat().filter(isWanted)
}

async function filesIn(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ name: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry)) return []
  const inside = await Promise.all((await entriesIn(entry)).map(filesIn))
  return inOrder(inside.flat())
}

/** A folder's files as a person lists them; a disk has an order of its own. */
function inOrder(files: NamedFile[]): NamedFile[] {
  return files.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
}

/** A folder is read a hundred entries at a time, until there are none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return entries
    entries.push(...some)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function isWanted({ name }: NamedFile): boolean {
  const parts = name.split('/')
  return (
    !parts.some((part) => part.startsWith('.') || part === '__MACOSX') &&
    !/^(?:thumbs\.db|desktop\.ini)$/i.test(parts.at(-1) ?? '')
  )
}
