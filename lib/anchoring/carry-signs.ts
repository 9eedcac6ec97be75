import { type Span, slice } from '@/lib/text/span'
import { type Edit, NONE } from './edit'
import type { Placement } from './placement'

/** Signs alone stay where both words about them stayed and stand together still. */
export function carrySigns({ before, after }: Edit, span: Span): Placement {
  const was = slice(before.text, span)
  const next = before.words.findIndex(({ start }) => start >= span.end)
  const previous = (next === NONE ? before.words.length : next) - 1
  const [left, right] = [before.words[previous], next === NONE ? undefined : before.words[next]]
  const nowLeft = left && after.words[before.kept[previous] ?? NONE]
  const nowRight = right && after.words[before.kept[next] ?? NONE]
  const at = nowLeft?.end ?? nowRight?.start ?? 0
  if ((left && !nowLeft) || (right && !nowRight)) return { state: 'lost', at, was }

  const between = { start: left?.end ?? 0, end: right?.start ?? before.text.length }
  const nowBetween = { start: nowLeft?.end ?? 0, end: nowRight?.start ?? after.text.length }
  if (slice(before.text, between) !== slice(after.text, nowBetween)) return { state: 'lost', at, was }

  const by = nowBetween.start - between.start
  const now = { start: span.start + by, end: span.end + by }
  return { state: by === 0 ? 'exact' : 'moved', span: now }
}
