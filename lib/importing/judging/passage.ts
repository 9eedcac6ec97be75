import { type Block, blockText, type Direction, type Inline } from '@/lib/text/document'
import { directionOf } from '../fields/language'
import { wordCount } from './words'

/** A block on its way to being judged: its words, and why it is no part of the op-ed, once that is known. */
export type Passage = {
  block: Block
  text: string
  words: number
  /** Share of its characters that are links, 0 to 1. */
  linked: number
  junk: string | null
  /** The words as markup sets them apart, for short lines that have any: a name and a role with nothing between them. */
  pieces?: string[]
}

export const unmarked = { junk: null, dir: null }

export function passageOf(block: Block): Passage {
  const text = blockText(block)
  return { block, text, words: wordCount(text), linked: linkedShare(block, text), junk: null }
}

export function paragraph(content: Inline[]): Block {
  return { type: 'paragraph', attrs: unmarked, content }
}

/** The blocks as they will be shown: junk marked, and those that run against the op-ed's direction. */
export function blocksOf(passages: Passage[], direction: Direction): Block[] {
  return passages.map(({ block, junk, text }) => {
    const own = directionOf(text)
    return withAttrs(block, junk, own && own !== direction ? own : null)
  })
}

function withAttrs(block: Block, junk: string | null, dir: Direction | null): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, attrs: { ...block.attrs, junk, dir } }
    case 'list':
      return { ...block, attrs: { ...block.attrs, junk, dir } }
    case 'post':
      return { ...block, attrs: { ...block.attrs, junk, dir } }
    default:
      return { ...block, attrs: { junk, dir } }
  }
}

function linkedShare(block: Block, text: string): number {
  const pieces =
    block.type === 'list' ? block.content.flatMap((entry) => entry.content ?? []) : (block.content ?? [])
  let links = 0
  for (const piece of pieces) {
    if (piece.type === 'text' && piece.marks?.some((mark) => mark.type === 'link')) links += piece.text.length
  }
  return text.length ? links / text.length : 0
}
