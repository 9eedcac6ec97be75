import { plainOf } from './entry-values'

const LONGEST_CONTENT = 1_000_000
/** Fewer words are a teaser, whatever the feed calls them. */
const FEWEST_WORDS = 100
/** What a feed calls a summary is taken for the whole only if it is as long as an op-ed. */
const FEWEST_OF_A_SUMMARY = 250

/** What a feed carries of an entry, if that is the whole text and not the beginning of it. */
export function wholeText(content: string | undefined, summary: string | undefined): string | null {
  if (content && isWhole(content, FEWEST_WORDS)) return content
  if (summary && isWhole(summary, FEWEST_OF_A_SUMMARY)) return summary
  return null
}

function isWhole(markup: string, fewest: number): boolean {
  if (markup.length > LONGEST_CONTENT) return false
  const words = wordsIn(markup)
  return words.length >= fewest && !breaksOff(words.slice(-12).join(' ').slice(-500))
}

function wordsIn(markup: string): string[] {
  const plain = markup.replace(/<[^<>]*>/g, ' ').replace(/&nbsp;|&#160;/g, ' ')
  return plain.split(/\s+/).filter(Boolean)
}

function breaksOff(end: string): boolean {
  const words = plainOf(end) ?? ''
  return /(\[?(…|\.\.\.)\]?|\b(continue reading|read more|read the (rest|full)[^.]*|weiterlesen|lire la suite)\s*[→»>]*|ادامه مطلب|اقرأ المزيد)\s*$/i.test(
    words,
  )
}
