import type { Span } from '@/lib/text/span'

const roles =
  'editor|minister|chief|director|chair|chairman|chairwoman|head|president|secretary|spokes(?:man|woman|person)|professor|author|analyst|engineer|captain|mayor|member|founder|owner|manager|lawyer|judge|officer|advis[eo]r|economist|historian|columnist|reporter|journalist|leader|commissioner|governor|ambassador|teacher|nurse|doctor|researcher|scientist|activist|critic|executive|master|inspector|treasurer|deputy|senator|councillor|newspaper|magazine|company|party|union|agency|institute|committee|ministry|council|charity|regulator'
const role = new RegExp(`(?<![\\p{L}])(?:${roles})s?(?![\\p{L}])`, 'iu')
const LONGEST = 120

/** ", the editor-in-chief of the Courier," */
const between = /^,\s+(?:who (?:is|was)\s+)?([^,.;:!?()“”"\n]+)(?=[,.;:!?)\n]|$)/u
/** " (the harbour master)" */
const inBrackets = /^\s+\(([^()\n]+)\)/u
/** "The harbour master, Dana Vale" or "harbour master Dana Vale" */
const ahead =
  /(?:^|[.;:!?“”"\n(]\s*|\s(?:and|but|that|by|to|of|from|with|says?|said)\s+)([^,.;:!?()“”"\n]+?),?\s+$/u

/**
 * What the words beside a name call it, where they hold the word of a role or of a kind of body:
 *   Dana Vale, the editor-in-chief of the Courier, said   →   editor-in-chief of the Courier
 */
export function roleBeside(text: string, { start, end }: Span): string | null {
  const after = text.slice(end, end + LONGEST)
  const before = text.slice(Math.max(0, start - LONGEST), start)
  const called = [between.exec(after), inBrackets.exec(after), ahead.exec(before)]
  return called.map((found) => plain(found?.[1] ?? '')).find((words) => role.test(words)) ?? null
}

function plain(words: string): string {
  const bare = words.replace(/\s+/g, ' ').trim()
  return /^(?:who|which|that|and|but|said|says|when|while|as)\s/i.test(bare)
    ? ''
    : bare.replace(/^(?:the|an?|its|his|her|their)\s+/i, '')
}
