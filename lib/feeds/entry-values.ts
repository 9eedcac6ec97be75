import { parseHTML } from 'linkedom'
import { dateIn } from '@/lib/importing/fields/dates'

const LONGEST_LINE = 500
/** How much of a line is looked at, with its markup. */
const LONGEST_MARKUP = 5000
const LONGEST_ADDRESS = 4000
const LONGEST_DATE = 100

/** A line of words, whatever markup it was written in. */
export function plainOf(written: string | undefined): string | null {
  if (!written) return null
  const line = written.slice(0, LONGEST_MARKUP)
  const words = /[<&]/.test(line) ? wordsOf(line) : line
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE) || null
}

function wordsOf(markup: string): string {
  return parseHTML(`<html><body>${markup}</body></html>`).document.body.textContent ?? markup
}

/** A writer's name; RSS has them write an e-mail address with the name behind it. */
export function personOf(written: string | undefined): string | null {
  const name = plainOf(written)
  return name && !/^\S+@\S+$/.test(name) ? name : null
}

/** The address of a page, made whole; null for what leads to none. */
export function linkOf(written: string | undefined, base: string): string | null {
  if (!written?.trim() || written.length > LONGEST_ADDRESS) return null
  const url = URL.parse(written.trim(), base)
  return url && /^https?:$/.test(url.protocol) && url.href.length <= LONGEST_ADDRESS ? url.href : null
}

/** The day as whoever wrote it had it on the wall: its hour and its zone are left out. */
export function dayOf(written: string | undefined): string | null {
  if (!written || written.length > LONGEST_DATE) return null
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(written)?.[1]
  if (iso) return Number.isNaN(Date.parse(iso)) ? null : iso
  const named = dateIn(written)?.iso
  if (named) return named
  const moment = Date.parse(written)
  return Number.isNaN(moment) ? null : new Date(moment).toISOString().slice(0, 10)
}
