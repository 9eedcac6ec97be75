import { type Block, blockText } from './document'
import { keptPairs } from './kept-pairs'
import { paragraphNumbers } from './paragraphs'
import { slidToBlocks } from './slide-pairs'
import { withoutStrays } from './stray-pairs'
import { bare, wordsAndSigns } from './word-diff'

/** A word or sign of a text, and the block it stands in. */
export type BlockWord = {
  text: string
  bare: string
  block: Block
  /** What a reader would count its block as. */
  number: number | null
  isFirst: boolean
  isLast: boolean
}

/** The words of each block that is kept and has any. */
export function wordsByBlock(blocks: Block[]): BlockWord[][] {
  const numbers = paragraphNumbers({ content: blocks })
  return blocks.flatMap((block, index) => {
    if (block.attrs.junk !== null) return []
    const number = numbers[index] ?? null
    const words = wordsAndSigns(blockText(block)).map((text, place, { length }) => {
      return { text, bare: bare(text), block, number, isFirst: place === 0, isLast: place === length - 1 }
    })
    return words.length > 0 ? [words] : []
  })
}

/** What of a word decides whether it was kept. */
export type ComparedWord = Pick<BlockWord, 'bare' | 'isFirst'>

/** Which words of one text were kept in another. Blocks that are the same stand fast; what lies between is paired word by word. */
export function keptWords(was: ComparedWord[][], now: ComparedWord[][]): [number, number][] {
  const fast = keptPairs(was.map(wordsOfBlock), now.map(wordsOfBlock))
  const pairs: [number, number][] = []
  let from = { block: 0, word: 0 }
  let to = { block: 0, word: 0 }

  for (const [wasBlock, nowBlock] of [...fast, [was.length, now.length] as const]) {
    const gone = was.slice(from.block, wasBlock).flat()
    const come = now.slice(to.block, nowBlock).flat()
    for (const [i, j] of keptBetween(gone, come)) pairs.push([from.word + i, to.word + j])

    const same = was[wasBlock]?.length ?? 0
    from = { block: wasBlock + 1, word: from.word + gone.length }
    to = { block: nowBlock + 1, word: to.word + come.length }
    for (let place = 0; place < same; place++) pairs.push([from.word++, to.word++])
  }
  return pairs
}

function keptBetween(was: ComparedWord[], now: ComparedWord[]): [number, number][] {
  const wasWords = was.map(bareWord)
  const nowWords = now.map(bareWord)
  const pairs = slidToBlocks(
    keptPairs(wasWords, nowWords),
    { words: wasWords, begins: (place) => begins(was[place]) },
    { words: nowWords, begins: (place) => begins(now[place]) },
  )
  return withoutStrays(pairs, { was: was.length, now: now.length }, (place) => isWord(was[place]))
}

/** A block begins here, or the text has ended. */
export function begins(word: ComparedWord | undefined): boolean {
  return word?.isFirst ?? true
}

function isWord(word: ComparedWord | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(word?.bare ?? '')
}

function wordsOfBlock(words: ComparedWord[]): string {
  return words.map(bareWord).join(' ')
}

function bareWord(word: ComparedWord): string {
  return word.bare
}
