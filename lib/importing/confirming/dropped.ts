import { type Block, blockText } from '@/lib/text/document'

export type Dropped = { reason: string; blocks: { index: number; text: string }[] }

/** What was marked as junk, by the reason, the commonest first. */
export function droppedBy(blocks: Block[]): Dropped[] {
  const groups = new Map<string, Dropped>()
  blocks.forEach((block, index) => {
    const reason = block.attrs.junk
    if (reason === null) return
    const group = groups.get(reason) ?? { reason, blocks: [] }
    group.blocks.push({ index, text: blockText(block) })
    groups.set(reason, group)
  })
  return [...groups.values()].sort((one, other) => other.blocks.length - one.blocks.length)
}

/** "Menu word (14), Related articles (6)" */
export function droppedInWords(dropped: Dropped[], most = 3): string {
  const said = dropped.slice(0, most).map(({ reason, blocks }) => `${reason} (${blocks.length})`)
  const rest = dropped.slice(most).reduce((sum, { blocks }) => sum + blocks.length, 0)
  return [...said, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}
