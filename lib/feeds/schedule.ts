/** How often a feed may be read, in minutes. */
export const everyMinutes = [15, 30, 60, 180, 360, 720, 1440] as const

export type EveryMinutes = (typeof everyMinutes)[number]

export const everyWords: Record<EveryMinutes, string> = {
  15: 'every 15 minutes',
  30: 'every half hour',
  60: 'every hour',
  180: 'every 3 hours',
  360: 'every 6 hours',
  720: 'every 12 hours',
  1440: 'every day',
}

export function scheduleWords(minutes: number): string {
  return everyWords[minutes as EveryMinutes] ?? `every ${minutes} minutes`
}

const A_DAY = 24 * 60
const MINUTE_MS = 60_000

/** When a feed is read next: later with each time it failed, but never less than once a day. */
export function nextAt(now: Date, every: number, failures: number): Date {
  const minutes = Math.max(every, Math.min(A_DAY, every * 2 ** Math.min(failures, 10)))
  return new Date(now.getTime() + minutes * MINUTE_MS)
}
