const A_DAY = 24 * 60 * 60

/** The header of that name in seconds, as a number or a date; at most a day. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (!header) return undefined
  const seconds = /^\d+$/.test(header.trim())
    ? Number(header)
    : Math.ceil((Date.parse(header) - now.getTime()) / 1000)
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), A_DAY)
}
