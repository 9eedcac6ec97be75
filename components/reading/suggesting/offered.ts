import type { Highlight } from '@/components/editor/highlight'
import type { Known, Suggestion, SuggestionKind } from '@/lib/suggestions/suggestion'
import type { Span } from '@/lib/text/span'

export type Offering = { shown: boolean; off: readonly SuggestionKind[] }

/** Which suggestions the reader sees: none that somebody has put away or just accepted, and none of a kind switched off. */
export function offered(
  made: readonly Suggestion[],
  gone: ReadonlySet<string>,
  { shown, off }: Offering,
): Suggestion[] {
  if (!shown) return []
  return made.filter(({ key, kind }) => !gone.has(key) && !off.includes(kind)).sort(inReadingOrder)
}

/** The keys of those that stand already as they were suggested, before the worker has looked again. */
export function madeAlready(made: readonly Suggestion[], tagged: Known['tagged']): ReadonlySet<string> {
  const spots = new Set(tagged.map(({ kind, span }) => spotOf(kind, span)))
  return new Set(made.filter(({ makes, span }) => spots.has(spotOf(makes, span))).map(({ key }) => key))
}

function spotOf(kind: string, { start, end }: Span): string {
  return `${kind} ${start}-${end}`
}

/** All that are accepted or dismissed with this one: of the same source, or the same kind. */
export function alike(suggestion: Suggestion, among: readonly Suggestion[]): Suggestion[] {
  return among.filter(({ like }) => like === suggestion.like)
}

/** The suggestion after or before the present one, or after a place; round from the last to the first. */
export function stepTo(
  among: readonly Suggestion[],
  from: { key: string | null; offset: number },
  by: 1 | -1,
): Suggestion | null {
  const present = among.findIndex(({ key }) => key === from.key)
  if (present >= 0) return among.at((present + by) % among.length) ?? null
  const next = among.findIndex(({ span }) => span.start >= from.offset)
  if (by === 1) return among[next] ?? among[0] ?? null
  return among.at(next < 0 ? -1 : next - 1) ?? null
}

/** What is offered once this one is gone: the next in reading order that stays, or the last. */
export function after(suggestion: Suggestion, among: readonly Suggestion[], gone: readonly Suggestion[]) {
  const staying = among.filter((one) => !gone.includes(one))
  return staying.find((one) => inReadingOrder(suggestion, one) < 0) ?? staying.at(-1) ?? null
}

/** How many of each kind there are, most first, before any is switched off. */
export function countedByKind(
  made: readonly Suggestion[],
  gone: ReadonlySet<string>,
): { kind: SuggestionKind; count: number }[] {
  const counts = new Map<SuggestionKind, number>()
  for (const { key, kind } of made) if (!gone.has(key)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count)
}

export function hintId(key: string): string {
  return `hint:${key}`
}

/** The suggestion that lies nearest the words, by the ids drawn there. */
export function suggestionUnder(ids: readonly string[], among: readonly Suggestion[]): Suggestion | null {
  const byId = new Map(among.map((one) => [hintId(one.key), one]))
  return ids.map((id) => byId.get(id)).find((one) => one !== undefined) ?? null
}

/** Suggestions as they are drawn, faintly. */
export function hintHighlights(suggestions: readonly Suggestion[], chosenKey: string | null): Highlight[] {
  return suggestions.map(({ key, makes, span }) => {
    return { id: hintId(key), kind: makes, span, on: key === chosenKey, rejected: false, suggested: true }
  })
}

type Placed = { span: Span; key: string }

function inReadingOrder(a: Placed, b: Placed): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.key < b.key ? -1 : 1)
}
