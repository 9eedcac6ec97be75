import { decode } from '../decode'
import { Unreadable } from '../unreadable'
import { type Part, partsOf } from './parts'

/** A saved page: its markup, and the address it was saved from. */
export type SavedPage = { html: string; address: string | null }

/** The page a web archive was made of; frames, styles and pictures beside it are left where they are. */
export async function savedPage(bytes: Uint8Array): Promise<SavedPage> {
  const parts = await partsOf(bytes)
  const root = rootOf(bytes, parts)
  if (!root) throw new Unreadable('has no page in it.')
  return { html: decode(root.bytes, root.mediaType).text, address: webAddress(root.location ?? '') }
}

function rootOf(bytes: Uint8Array, parts: Part[]): Part | undefined {
  const head = Buffer.from(bytes.subarray(0, 16_384))
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, ' ')
  const start = /^content-type:[^\n]*\bstart="?<?([^">;\s]+)/im.exec(head)?.[1]
  const saved = /^snapshot-content-location:\s*(\S+)/im.exec(head)?.[1]
  const pages = parts.filter(({ mediaType }) => /^(?:text\/html|application\/xhtml)/i.test(mediaType))
  return (
    pages.find(({ id }) => id !== null && id === start) ??
    pages.find(({ location }) => location !== null && location === saved) ??
    pages[0]
  )
}

function webAddress(location: string): string | null {
  return /^https?:\/\//i.test(location) && URL.canParse(location) ? location : null
}
