/** Whether two plain values say the same, whatever the order of their keys; a key without a value is no key. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const mine = one as Record<string, unknown>
  const theirs = other as Record<string, unknown>
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].every((key) =>
    isSame(mine[key], theirs[key]),
  )
}
