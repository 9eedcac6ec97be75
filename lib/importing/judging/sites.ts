import type { Block } from '@/lib/text/document'

/** The part of a host that a site keeps for all its addresses: "news.ansel.co.example" and "www.ansel.co.example" are one. */
export function siteOf(address: string | null): string | null {
  const host = address && URL.canParse(address) ? new URL(address).hostname : ''
  const parts = host.split('.')
  const ending = parts.length > 2 && /^(?:com?|net|org|gov|ac|edu)$/.test(parts.at(-2) ?? '') ? 3 : 2
  return host ? parts.slice(-ending).join('.') : null
}

/** Whether every link of a block leads to another site; false where the own site is not known. */
export function leadsAway(block: Block, site: string | null): boolean {
  if (!site) return false
  const pieces =
    block.type === 'list' ? block.content.flatMap((entry) => entry.content ?? []) : (block.content ?? [])
  return pieces.every((piece) =>
    (piece.type === 'text' ? (piece.marks ?? []) : []).every(
      (mark) => mark.type !== 'link' || siteOf(mark.attrs.href) !== site,
    ),
  )
}
