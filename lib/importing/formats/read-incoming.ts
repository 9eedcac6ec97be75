import { importReadingInput } from '../import-reading'
import { readPlainText } from '../lines/read-plain-text'
import { readHtml } from '../page/read-html'
import type { Reading } from '../reading'
import { decode } from './decode'
import { type Incoming, isReadableName, LARGEST_BYTES, LARGEST_MB } from './incoming'

export type Read = { reading: Reading } | { unread: string }

/** Reads what came in, or says in a sentence why it cannot be read. */
export async function readIncoming(incoming: Incoming): Promise<Read> {
  const unread = refused(incoming)
  if (unread) return { unread }

  const { text } = decode(incoming.bytes, incoming.mediaType)
  if (text.trim() === '') return { unread: `${nameOf(incoming)} is empty.` }
  if (isBinary(text))
    return { unread: `${nameOf(incoming)} is not text: its bytes are those of another kind of file.` }

  const reading = incoming.mediaType.startsWith('text/html')
    ? readHtml(text, incoming.address ?? null)
    : readPlainText(text)
  if (reading.blocks.length === 0) return { unread: `No words were found in ${nameOf(incoming)}.` }
  if (!importReadingInput.shape.blocks.safeParse(reading.blocks).success) {
    return { unread: `${nameOf(incoming)} is too long to be one op-ed.` }
  }
  return { reading }
}

function refused(incoming: Incoming): string | null {
  const { kind, bytes, fileName } = incoming
  if (kind === 'file' && !isReadableName(fileName ?? '')) {
    return `${nameOf(incoming)} cannot be read yet: bring .html, .htm or .txt files, or paste its text.`
  }
  if (bytes.length > LARGEST_BYTES) return `${nameOf(incoming)} is larger than ${LARGEST_MB} MB.`
  return bytes.length === 0 ? `${nameOf(incoming)} is empty.` : null
}

function nameOf({ fileName }: Incoming): string {
  return fileName ?? 'What you pasted'
}

/** More than one sign in a hundred that no text has. */
function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are looked for
  const strange = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0
  return strange > text.length / 100
}
