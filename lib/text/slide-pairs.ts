type Pair = [number, number]

type Side = { words: readonly string[]; begins: (place: number) => boolean }

/**
 * Of the ways to say that the same words came or went, the one that begins with a block:
 *   then. ¶ paid.   came as   ‹. ¶ paid›.   is said as   ‹¶ paid.›
 */
export function slidToBlocks(pairs: Pair[], was: Side, now: Side): Pair[] {
  const slid = pairs.map((pair): Pair => [...pair])
  for (let place = 0; place < slid.length; place++) {
    const [wasBefore, nowBefore] = slid[place - 1] ?? [-1, -1]
    const [wasNext, nowNext] = slid[place] as Pair
    const came = { from: nowBefore + 1, to: nowNext }
    const went = { from: wasBefore + 1, to: wasNext }
    if (went.from === went.to && came.from < came.to) slide(slid, place, 1, came, now)
    else if (came.from === came.to && went.from < went.to) slide(slid, place, 0, went, was)
  }
  return slid
}

/** Moves a run to the right, word by word, where that brings its start to the start of a block. */
function slide(
  pairs: Pair[],
  place: number,
  side: 0 | 1,
  run: { from: number; to: number },
  { words, begins }: Side,
) {
  if (begins(run.from)) return
  for (let by = 0; words[run.from + by] === words[run.to + by] && adjoins(pairs, place, by); by++) {
    if (!begins(run.from + by + 1)) continue
    for (let moved = 0; moved <= by; moved++) {
      const pair = pairs[place + moved]
      if (pair) pair[side] = run.from + moved
    }
    return
  }
}

/** The words after the run are kept without a gap so far. */
function adjoins(pairs: Pair[], place: number, by: number): boolean {
  const [first, next] = [pairs[place], pairs[place + by]]
  return first !== undefined && next !== undefined && next[0] - first[0] === by && next[1] - first[1] === by
}
