import { CONTEXT } from '@/lib/text/context'

/** Half a line either side of the words, of the same block and cut between words; '…' where more follows. */
export function contextLine({ prefix, suffix }: { prefix: string; suffix: string }): {
  before: string
  after: string
} {
  const before = prefix.split('\n').at(-1) ?? ''
  const after = suffix.split('\n')[0] ?? ''
  return {
    before: isCut(before) ? `…${before.replace(/^\S*/, '')}` : before,
    after: isCut(after) ? `${after.replace(/\S*$/, '')}…` : after,
  }
}

/** An anchor keeps so much and no more, less one where that would have cut a character in two. */
function isCut(context: string): boolean {
  return context.length >= CONTEXT - 1
}
