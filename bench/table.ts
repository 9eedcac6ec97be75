/** Prints rows as a table: the first column to the left, figures to the right. */
export function printTable(title: string, heads: string[], rows: string[][]): void {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (row: string[]) =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column === 0)).join('  ')
  console.log(`\n${title}\n${line(heads)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`)
  for (const row of rows) console.log(line(row))
}

function pad(cell: string, width: number, left: boolean): string {
  return left ? cell.padEnd(width) : cell.padStart(width)
}

export function score(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})`
}

/** Whether a figure reaches its bar, said on a line of its own. */
export function bar(what: string, reached: boolean, figures: string): boolean {
  console.log(`${reached ? '✓' : '✗'} ${what}: ${figures}`)
  return reached
}
