import type { Inline } from '@/lib/text/document'

const ADDRESS = /https?:\/\/[^\s<>"“”«»]+|(?<![\w/.])(?:pic\.twitter\.com|t\.co)\/\w+/gi

const LONGEST = 2000

/** Plain words as inline content, each address in them a link. */
export function linked(text: string): Inline[] {
  const pieces: Inline[] = []
  let reached = 0
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(/[.,;:!?)\]'’…]+$/, '')
    const href = address.includes('://') ? address : `https://${address}`
    if (address.length > LONGEST || !URL.canParse(href)) continue
    if (match.index > reached) pieces.push({ type: 'text', text: text.slice(reached, match.index) })
    pieces.push({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href } }] })
    reached = match.index + address.length
  }
  if (reached < text.length) pieces.push({ type: 'text', text: text.slice(reached) })
  return pieces
}
