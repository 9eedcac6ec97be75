/** Rows to be shown, or a stretch of rows that are the same, folded away. */
export type Stretch<Row> = { at: number; folded: boolean; rows: Row[] }

/** How many rows that are the same stay in sight either side of a change. */
const CONTEXT = 1

/** Only what changed, with what stands around it; of a single row there is nothing to fold. */
export function foldedRows<Row extends { isSame: boolean }>(rows: Row[]): Stretch<Row>[] {
  const shown = rows.map((_, place) =>
    rows.slice(Math.max(0, place - CONTEXT), place + CONTEXT + 1).some((row) => !row.isSame),
  )
  const stretches: Stretch<Row>[] = []
  rows.forEach((row, place) => {
    const last = stretches.at(-1)
    if (last?.folded === !shown[place]) last.rows.push(row)
    else stretches.push({ at: place, folded: !shown[place], rows: [row] })
  })
  return stretches.map((stretch) => ({ ...stretch, folded: stretch.folded && stretch.rows.length > 1 }))
}
