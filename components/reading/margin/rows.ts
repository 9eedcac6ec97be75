export type Rows = {
  /** The rows to draw: `last` is the one after them. */
  first: number
  last: number
  /** The heights of what is not drawn above and below. */
  before: number
  after: number
}

/** Which rows of a list lie between two heights of it. */
export function rowsBetween(heights: readonly number[], top: number, bottom: number): Rows {
  const rows: Rows = { first: 0, last: heights.length, before: 0, after: 0 }
  let at = 0
  heights.forEach((height, index) => {
    const end = at + height
    if (end <= top) {
      rows.first = index + 1
      rows.before = end
    } else if (at >= bottom) {
      rows.last = Math.min(rows.last, index)
      rows.after += height
    }
    at = end
  })
  return rows
}

export function topOfRow(heights: readonly number[], row: number): number {
  let top = 0
  for (let index = 0; index < row; index++) top += heights[index] ?? 0
  return top
}
