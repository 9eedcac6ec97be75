/**
 * The text of an op-ed as a ProseMirror document in JSON. Every block holds inline content directly,
 * save a list, which holds its entries. The editor's extensions (`components/editor/op-ed-nodes.ts`) declare the same nodes.
 */
export type TextDocument = { type: 'doc'; content: Block[] }

type BlockAttrs = {
  /** Why the block is no part of the op-ed ("Menu word"); null when it is kept. */
  junk: string | null
  /** Set where a block runs against the direction of the op-ed. */
  dir: Direction | null
}

export type Block =
  | { type: 'heading'; attrs: BlockAttrs & { level: 2 | 3 | 4 }; content?: Inline[] }
  | {
      type: 'paragraph' | 'quotation' | 'caption' | 'table' | 'footnote'
      attrs: BlockAttrs
      content?: Inline[]
    }
  | { type: 'list'; attrs: BlockAttrs & { ordered: boolean }; content: ListEntry[] }
  | { type: 'post'; attrs: BlockAttrs & PostAttrs; content?: Inline[] }

export type BlockKind = Block['type']

export type ListEntry = { type: 'listEntry'; attrs: { depth: number }; content?: Inline[] }

/** An embedded post of a social network; its words are the block's content. */
export type PostAttrs = {
  author: string | null
  handle: string | null
  time: string | null
  url: string | null
  /** The network it stands on; null where it cannot be told. */
  platform: Platform | null
  /** The address it links to as the page writes it ("pic.twitter.com/x1"), before it was made whole. */
  target: string | null
}

export const platformNames = {
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  telegram: 'Telegram',
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
} as const

export type Platform = keyof typeof platformNames

export type Inline = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' }

export type Mark = { type: 'em' } | { type: 'strong' } | { type: 'link'; attrs: { href: string } }

export type Direction = 'ltr' | 'rtl'

export const blockKinds = [
  'paragraph',
  'heading',
  'quotation',
  'list',
  'post',
  'caption',
  'table',
  'footnote',
] as const satisfies BlockKind[]

/** The pieces of a document that hold inline content, in order: blocks, and the entries of lists. */
export function* textblocks(document: TextDocument): Generator<Exclude<Block, { type: 'list' }> | ListEntry> {
  for (const block of document.content) {
    if (block.type === 'list') yield* block.content
    else yield block
  }
}

export function inlineText(content: Inline[] | undefined): string {
  return (content ?? []).map((piece) => (piece.type === 'text' ? piece.text : '\n')).join('')
}

export function blockText(block: Block): string {
  if (block.type !== 'list') return inlineText(block.content)
  return block.content.map((entry) => inlineText(entry.content)).join('\n')
}
