import { type Block, blockText } from '@/lib/text/document'
import { lettersOf } from '../duplicates/words'

/**
 * The blocks of an op-ed captured again, kept or junk as the desk judged the same words before: what an
 * editor put aside by hand is not news when it comes again.
 */
export function asJudged(blocks: Block[], before: Block[]): Block[] {
  const judged = new Map<string, string | null>()
  for (const block of before) {
    const letters = lettersOf(blockText(block))
    // Words that stand in both a kept block and a junk one are kept.
    if (judged.get(letters) !== null) judged.set(letters, block.attrs.junk)
  }
  return blocks.map((block) => {
    const junk = judged.get(lettersOf(blockText(block)))
    return junk === undefined ? block : withJunk(block, junk)
  })
}

function withJunk<Some extends Block>(block: Some, junk: string | null): Some {
  return { ...block, attrs: { ...block.attrs, junk } }
}
