/** How many places in a row must stand only once in either sequence. */
const RUN = 3

/**
 * Places two long sequences surely share, in order: where the same run stands once in each. Of runs that cross,
 * as many as can be kept.
 */
export function landmarks(was: ArrayLike<unknown>, now: ArrayLike<unknown>): [number, number][] {
  const numbers = new Map<unknown, number>()
  const wasRuns = runsOnce(was, numbers)
  const nowRuns = runsOnce(now, numbers)
  const shared: [number, number][] = []
  for (const [run, place] of wasRuns) {
    const other = nowRuns.get(run)
    if (place !== null && typeof other === 'number') shared.push([place, other])
  }
  return rising(shared.sort(([one], [other]) => one - other))
}

/** Where each run begins; null where it stands more than once. */
function runsOnce(items: ArrayLike<unknown>, numbers: Map<unknown, number>): Map<string, number | null> {
  const ids = Array.from(items, (item) => {
    const id = numbers.get(item) ?? numbers.size
    numbers.set(item, id)
    return id
  })
  const runs = new Map<string, number | null>()
  for (let place = 0; place + RUN <= ids.length; place++) {
    const run = ids.slice(place, place + RUN).join(' ')
    runs.set(run, runs.has(run) ? null : place)
  }
  return runs
}

/** The most pairs that rise on both sides. */
function rising(pairs: [number, number][]): [number, number][] {
  const ends: number[] = []
  const before: (number | undefined)[] = []
  pairs.forEach(([, column], place) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number]?.[1] ?? 0) < column) low = middle + 1
      else high = middle
    }
    before[place] = ends[low - 1]
    ends[low] = place
  })

  const chain: [number, number][] = []
  for (let place = ends.at(-1); place !== undefined; place = before[place])
    chain.push(pairs[place] as [number, number])
  return chain.reverse()
}
