import { landmarks } from './landmarks'

/** Above this, the texts are first cut where three places in a row stand only once in either. */
const MANY_CELLS = 4_000_000
/** More than this takes too long; what lies between the ends that agree then counts as written anew. */
const MOST_CELLS = 36_000_000

/**
 * Which places of one sequence are kept in another, in order: as many as can be (the longest common
 * subsequence), as pairs of places.
 *   a b c d  →  a x c d   keeps  a c d:  [0,0] [2,2] [3,3]
 */
export function keptPairs(was: ArrayLike<unknown>, now: ArrayLike<unknown>): [number, number][] {
  let start = 0
  let end = 0
  const shorter = Math.min(was.length, now.length)
  while (start < shorter && was[start] === now[start]) start += 1
  while (end < shorter - start && was[was.length - 1 - end] === now[now.length - 1 - end]) end += 1

  const pairs: [number, number][] = []
  for (let place = 0; place < start; place++) pairs.push([place, place])
  for (const [row, column] of pairsBetween(
    Array.from(was).slice(start, was.length - end),
    Array.from(now).slice(start, now.length - end),
  ))
    pairs.push([start + row, start + column])
  for (let place = end; place > 0; place--) pairs.push([was.length - place, now.length - place])
  return pairs
}

function pairsBetween(was: unknown[], now: unknown[]): [number, number][] {
  const middle = { rows: was.length, columns: now.length }
  const cells = middle.rows * middle.columns
  const marks = cells > MANY_CELLS ? landmarks(was, now) : []
  if (marks.length > 0) {
    const ends = [...marks, [was.length, now.length] as const]
    return ends.flatMap(([row, column], place): [number, number][] => {
      const [fromRow, fromColumn] = marks[place - 1] ?? [0, 0]
      return keptPairs(was.slice(fromRow, row), now.slice(fromColumn, column)).map(([i, j]) => [
        fromRow + i,
        fromColumn + j,
      ])
    })
  }
  if (cells > MOST_CELLS) return []
  return pairsAlong(
    turnsThrough(middle, (row, column) => was[row] === now[column]),
    middle,
  )
}

type Size = { rows: number; columns: number }

const KEEP = 0
const DROP = 1
const ADD = 2

/** From each pair of places, the turn after which most can still be kept. */
function turnsThrough({ rows, columns }: Size, isSame: (row: number, column: number) => boolean): Uint8Array {
  const turns = new Uint8Array(rows * columns)
  let below = new Uint32Array(columns + 1)
  let here = new Uint32Array(columns + 1)
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const dropped = below[column] as number
      const added = here[column + 1] as number
      if (isSame(row, column)) {
        here[column] = (below[column + 1] as number) + 1
      } else {
        turns[row * columns + column] = dropped >= added ? DROP : ADD
        here[column] = Math.max(dropped, added)
      }
    }
    ;[below, here] = [here, below]
  }
  return turns
}

function pairsAlong(turns: Uint8Array, { rows, columns }: Size): [number, number][] {
  const pairs: [number, number][] = []
  let row = 0
  let column = 0
  while (row < rows && column < columns) {
    const turn = turns[row * columns + column]
    if (turn === KEEP) pairs.push([row++, column++])
    else if (turn === DROP) row++
    else column++
  }
  return pairs
}
