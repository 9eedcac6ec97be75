/** About a third of a screen: what lies on it shares that much of the margin. */
const LINES = 9
const LETTERS = 66

/**
 * Where each band of a text begins: lines taken together until they fill a third of a screen, long ones cut. It
 * rests on the letters alone, so that cards share the same stretch of the margin whatever has been drawn yet.
 */
export function bandStarts(text: string): number[] {
  const starts = [0]
  let filled = 0
  let at = 0
  for (const line of text.split('\n')) {
    for (let from = 0; from === 0 || from < line.length; from += LINES * LETTERS) {
      const lines = Math.max(1, Math.ceil(Math.min(line.length - from, LINES * LETTERS) / LETTERS))
      if (filled > 0 && filled + lines > LINES) {
        starts.push(at + from)
        filled = 0
      }
      filled += lines
    }
    at += line.length + 1
  }
  return starts
}

/** The band a place in the text lies in. */
export function bandOf(starts: readonly number[], offset: number): number {
  return Math.max(0, firstWhere(starts.length, (index) => (starts[index] ?? 0) > offset) - 1)
}

/** The first index that holds, where all after it hold too; `count` where none does. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
