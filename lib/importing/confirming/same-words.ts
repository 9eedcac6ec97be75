import { type Block, blockText } from '@/lib/text/document'

/** An editor may switch, retype, split and join blocks; the words stay those of the capture, in their order. */
export function haveSameWords(one: Block[], other: Block[]): boolean {
  return letters(one) === letters(other)
}

function letters(blocks: Block[]): string {
  return blocks.map(blockText).join('').replace(/\s+/g, '')
}
