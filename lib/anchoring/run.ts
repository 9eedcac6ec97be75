import { type Edit, NONE, type Side } from './edit'

/** Words from one place up to another, half-open. */
export type Words = { from: number; to: number }

/** A stretch of words kept without a gap on either side, as long as it goes. */
export type Run = { was: Words; now: Words }

/** Words between two runs: what went and what came there. */
export type Gap = { was: Words; now: Words }

export function runAround({ before, runs }: Edit, place: number): Run {
  const was = { from: runs.from[place] as number, to: runs.to[place] as number }
  return { was, now: shifted(was, (before.kept[place] as number) - place) }
}

export function gapBefore({ before }: Edit, { was, now }: Run): Gap {
  let from = was.from
  while (from > 0 && before.kept[from - 1] === NONE) from--
  const comesFrom = from > 0 ? (before.kept[from - 1] as number) + 1 : 0
  return { was: { from, to: was.from }, now: { from: comesFrom, to: now.from } }
}

export function gapAfter({ before, after }: Edit, { was, now }: Run): Gap {
  let to = was.to
  while (to < before.words.length && before.kept[to] === NONE) to++
  const goesTo = to < before.words.length ? (before.kept[to] as number) : after.words.length
  return { was: { from: was.to, to }, now: { from: now.to, to: goesTo } }
}

/** The gap a word that went stood in. */
export function gapAround(edit: Edit, place: number): Gap {
  return gapBefore(edit, emptyRunAfter(edit, place))
}

function emptyRunAfter({ before, after }: Edit, place: number): Run {
  let to = place
  while (to < before.words.length && before.kept[to] === NONE) to++
  const now = to < before.words.length ? (before.kept[to] as number) : after.words.length
  return { was: { from: to, to }, now: { from: now, to: now } }
}

export function shifted({ from, to }: Words, by: number): Words {
  return { from: from + by, to: to + by }
}

export function count({ from, to }: Words): number {
  return to - from
}

/** Whether the words of one side from a place on are those of the other side. */
export function matches(one: Side, words: Words, other: Side, at: number): boolean {
  if (at < 0 || at + count(words) > other.words.length) return false
  for (let by = 0; by < count(words); by++) {
    if (one.words[words.from + by]?.bare !== other.words[at + by]?.bare) return false
  }
  return true
}

/** Every place on a side where these words stand, by the rarest of them. */
export function placesOf(one: Side, words: Words, on: Side): number[] {
  let rarest = words.from
  let places = on.places.get(one.words[rarest]?.bare ?? '') ?? []
  for (let place = words.from + 1; place < words.to && places.length > 1; place++) {
    const known = on.places.get(one.words[place]?.bare ?? '') ?? []
    if (known.length < places.length) [rarest, places] = [place, known]
  }
  const back = rarest - words.from
  return places.map((place) => place - back).filter((at) => matches(one, words, on, at))
}
