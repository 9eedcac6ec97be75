type Pair = [number, number]

type Length = { was: number; now: number }

/** A few words kept amid more that changed on either side say nothing: "of the" stands in every text. */
const FEW = 3

/** The pairs without those runs of a few words that only chance has kept. */
export function withoutStrays(pairs: Pair[], length: Length, isWord: (place: number) => boolean): Pair[] {
  const runs = runsOf(pairs)
  const meant = runs.filter((run, place) => {
    const before = changeBetween(runs[place - 1], run, length)
    const after = changeBetween(run, runs[place + 1], length)
    const words = run.filter(([was]) => isWord(was)).length
    if (words === 0) return Math.max(before, after) < FEW
    return words > FEW || words >= before || words >= after
  })
  return meant.length === runs.length ? pairs : withoutStrays(meant.flat(), length, isWord)
}

function runsOf(pairs: Pair[]): Pair[][] {
  const runs: Pair[][] = []
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1)
    if (last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]) runs.at(-1)?.push(pair)
    else runs.push([pair])
  }
  return runs
}

/** How many words went or came between two runs, whichever are more. */
function changeBetween(one: Pair[] | undefined, other: Pair[] | undefined, length: Length): number {
  const [wasEnd, nowEnd] = one?.at(-1) ?? [-1, -1]
  const [wasStart, nowStart] = other?.[0] ?? [length.was, length.now]
  return Math.max(wasStart - wasEnd, nowStart - nowEnd) - 1
}
