import type { Field } from '@/lib/importing/reading'

const LONGEST_BESIDE = 34

type Said = { note?: string; hint?: string | undefined }

/** Where a value came from and how sure it is: a short word beside the label; a long one has a line of its own. */
export function originOf({ from, certainty, value }: Field<unknown>, hint?: string): Said {
  const whence = apart(from)
  const said = value === null || from.includes('by hand') ? whence : `${whence}, ${certainty}`
  if (said.length <= LONGEST_BESIDE) return { note: said, hint }
  return { hint: hint ? `${said}. ${hint}` : said }
}

/** Words of the page stand in real quotes, fenced off, so that those that run the other way do not turn the sentence. */
function apart(from: string): string {
  return from.replace(/["“](.+)["”]/s, '“\u2068$1\u2069”')
}
