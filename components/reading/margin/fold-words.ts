import type { Kind } from '@/components/ui/kind-mark'

/** What a fold holds: "5 more here: 3 claims, 2 sources". */
export function foldWords(kinds: readonly Kind[]): string {
  const counted = (['claim', 'source', 'note'] as const).flatMap((kind) => {
    const count = kinds.filter((one) => one === kind).length
    if (count === 0) return []
    return count === 1 ? `1 ${kind}` : `${count} ${kind}s`
  })
  return `${kinds.length} more here: ${counted.join(', ')}`
}
