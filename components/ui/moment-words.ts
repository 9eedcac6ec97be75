const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * long: 14 November 2026. short: 14 Nov. clock: 12:04. moment: 14 Nov 2026, 12:04.
 * All in UTC and written by hand, so that server and browser never disagree about a word.
 */
export type MomentShape = 'long' | 'short' | 'clock' | 'moment'

export function momentWords(at: Date, shape: MomentShape): string {
  const day = at.getUTCDate()
  const year = at.getUTCFullYear()
  const month = months[at.getUTCMonth()] ?? ''
  const clock = at.toISOString().slice(11, 16)

  switch (shape) {
    case 'long':
      return `${day} ${month} ${year}`
    case 'short':
      return `${day} ${month.slice(0, 3)}`
    case 'clock':
      return clock
    case 'moment':
      return `${day} ${month.slice(0, 3)} ${year}, ${clock}`
  }
}

/** How long something has waited: "now", "6 min", "3 h", "2 days". */
export function waitWords(since: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 60_000))
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)

  if (days > 0) return days === 1 ? '1 day' : `${days} days`
  if (hours > 0) return `${hours} h`
  return minutes > 0 ? `${minutes} min` : 'now'
}
