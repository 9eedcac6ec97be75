import { formatOf } from './format-of'
import { file, type Incoming } from './incoming'
import { inMegabytes, limits } from './limits'
import { openMail } from './mail/open-mail'
import { Unreadable } from './unreadable'
import { type Member, openZip, unpacked } from './zip/open-zip'

/** One file of those that came in one: its name as a person finds it again, and how to get at it. */
export type Inner = {
  fileName: string
  /** Why it cannot be got at is thrown, as `Unreadable`. */
  open: () => Incoming
  /** Read only for what hangs on it: a covering letter without words is no failure. */
  mayBeEmpty?: boolean
}

const LONGEST_NAME = 300

/** What a file holds: the members of an archive, an e-mail and what hangs on it, or itself alone. */
export async function innerFiles(outer: Incoming & { fileName: string }): Promise<Inner[]> {
  const found = formatOf(outer)
  if ('format' in found && found.format === 'zip') return membersOf(outer)
  if ('format' in found && found.format === 'mail') return letterAndMore(outer)
  return [{ fileName: outer.fileName, open: () => outer }]
}

export function isArchive(outer: Incoming): boolean {
  const found = formatOf(outer)
  return 'format' in found && found.format === 'zip'
}

function membersOf({ bytes, fileName: archive }: Incoming & { fileName: string }): Inner[] {
  if (bytes.length > limits.archiveBytes)
    throw new Unreadable(`is larger than ${inMegabytes(limits.archiveBytes)}. Bring it in several parts.`)
  const members = openZip(bytes)
    .filter(isWanted)
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  if (members.length === 0) throw new Unreadable('is an archive with no files in it.')
  const size = members.reduce((sum, member) => sum + member.size, 0)
  if (size > limits.archiveUnpackedBytes) {
    throw new Unreadable(
      `would fill ${inMegabytes(size)} unpacked, and at most ${inMegabytes(limits.archiveUnpackedBytes)} are read. Bring it in several parts.`,
    )
  }
  return members.map((member) => innerOf(member, archive))
}

function innerOf(member: Member, archive: string): Inner {
  const fileName = nameWithin(archive, member.name)
  return {
    fileName,
    open() {
      const inner = { ...file({ fileName, bytes: unpacked(member, limits.fileBytes) }) }
      if (isArchive(inner)) throw new Unreadable('is an archive within an archive. Bring it by itself.')
      return inner
    },
  }
}

/** No folders, and nothing that a system puts beside its files for itself. */
function isWanted({ name }: Member): boolean {
  const parts = name.split(/[/\\]/)
  return (
    !/[/\\]$/.test(name) &&
    !parts.some((part) => part === '__MACOSX' || /^\.[^./]/.test(part)) &&
    !/^(?:thumbs\.db|desktop\.ini)$/i.test(parts.at(-1) ?? '')
  )
}

async function letterAndMore(letter: Incoming & { fileName: string }): Promise<Inner[]> {
  const { attached } = await openMail(letter.bytes)
  const readable = attached
    .map(({ bytes, mediaType, fileName }) => ({
      ...file({ fileName: nameWithin(letter.fileName, fileName), bytes }),
      mediaType,
    }))
    .filter(isReadableAttachment)
  return [
    { fileName: letter.fileName, open: () => letter, mayBeEmpty: readable.length > 0 },
    ...readable.map((inner) => ({ fileName: inner.fileName ?? '', open: () => inner })),
  ]
}

/** Pictures, calendars and cards hang on e-mails as a matter of course: only what can be an op-ed is read. */
function isReadableAttachment(attached: Incoming): boolean {
  const found = formatOf(attached)
  if (!('format' in found) || found.format === 'zip' || attached.bytes.length === 0) return false
  return found.format !== 'text' || /\.(?:txt|md|text)$/i.test(attached.fileName ?? '')
}

function nameWithin(outer: string, inner: string): string {
  const clean = inner
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
  return `${outer}/${clean || 'unnamed'}`.slice(-LONGEST_NAME)
}
