const LONGEST_BESIDE = 32

/** A short word on where a value came from stands beside the label; a long one has a line of its own. */
export function saidBeside(from: string, hint?: string): { note?: string; hint?: string | undefined } {
  if (from.length <= LONGEST_BESIDE) return { note: from, hint }
  return { hint: hint ? `${from}. ${hint}` : from }
}
