/** JSON with sorted keys and no spaces, so that equal values are equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return scalar(value)

  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

function scalar(value: unknown): string {
  const json = JSON.stringify(value)
  if (json === undefined) throw new TypeError(`There is no JSON for a ${typeof value}`)
  return json
}
