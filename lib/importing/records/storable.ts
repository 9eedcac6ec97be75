import { normalise } from '@/lib/text/normalise'

/** The value and its JSON as PostgreSQL takes it: NUL and lone surrogates, which an address may still hold, are let go. */
export function storable<T>(value: T): { value: T; json: string } {
  const json = JSON.stringify(value)
  if (!/\\u(?:0000|d[89a-f])/.test(json)) return { value, json }
  const clean = normalised(value) as T
  return { value: clean, json: JSON.stringify(clean) }
}

function normalised(value: unknown): unknown {
  if (typeof value === 'string') return normalise(value)
  if (Array.isArray(value)) return value.map(normalised)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, normalised(member)]))
}
