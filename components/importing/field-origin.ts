import type { Field } from '@/lib/importing/reading'

const LONGEST_BESIDE = 34

type Said = { note?: string; hint?: string | undefined }

/** Where a value came from and how sure it is: a short word beside the label; a long one has a line of its own. */
export function originOf({ from, certainty, value }: Field<unknown>, hint?: string): Said {
  const said = value === null || from.includes('by hand') ? from : `${from}, ${certainty}`
  if (said.length <= LONGEST_BESIDE) return { note: said, hint }
  return { hint: hint ? `${said}. ${hint}` : said }
}
