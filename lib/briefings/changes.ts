import type { FrozenBlock, FrozenContent, FrozenInline } from './content'

/** One block that differs from the edition before: its words then and now. */
export type Change = { kind: 'added' | 'removed' | 'changed'; before: string; after: string }

/** What changed since the last edition, in reading order; blocks that stand as they stood are left out. */
export function changesSince(before: FrozenContent, after: FrozenContent): Change[] {
  const then = before.blocks.map(blockWords).filter(Boolean)
  const now = after.blocks.map(blockWords).filter(Boolean)
  return paired(commonBlocks(then, now), then, now)
}

function blockWords(block: FrozenBlock): string {
  if (block.kind === 'list')
    return block.entries.flatMap((entry) => entry.map(({ content }) => words(content))).join('\n')
  return 'content' in block ? words(block.content) : ''
}

function words(content: FrozenInline[]): string {
  return content
    .map((piece) =>
      piece.kind === 'words'
        ? piece.text
        : piece.kind === 'break'
          ? '\n'
          : piece.kind === 'citation'
            ? `[${piece.number}]`
            : '',
    )
    .join('')
}

/** Places of the longest common run of blocks, as pairs of indexes. */
function commonBlocks(then: string[], now: string[]): [number, number][] {
  const lengths = Array.from({ length: then.length + 1 }, () => new Array<number>(now.length + 1).fill(0))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let i = then.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = then[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }

  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < then.length && j < now.length; ) {
    if (then[i] === now[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Between two blocks that stand, the old and the new ones face each other in order. */
function paired(common: [number, number][], then: string[], now: string[]): Change[] {
  const changes: Change[] = []
  let [i, j] = [0, 0]
  for (const [nextThen, nextNow] of [...common, [then.length, now.length] as const]) {
    while (i < nextThen || j < nextNow) {
      const before = i < nextThen ? (then[i++] ?? '') : ''
      const after = j < nextNow ? (now[j++] ?? '') : ''
      changes.push({ kind: !before ? 'added' : !after ? 'removed' : 'changed', before, after })
    }
    i = nextThen + 1
    j = nextNow + 1
  }
  return changes
}
