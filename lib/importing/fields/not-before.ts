import type { Passage } from '../judging/passage'
import { datesIn } from './dates'

/** The latest day the op-ed speaks of as past: it cannot have been written before. */
export function notBefore(body: Passage[]): string | null {
  const days = body.flatMap(({ block, text }) => {
    if (block.type === 'post') return datesIn(text)
    if (!YEAR.test(text)) return []
    return sentences(text).flatMap((sentence) => (AHEAD.test(sentence) ? [] : datesIn(sentence)))
  })
  return (
    days
      .flatMap((day) => (day.choices ? [] : [day.iso]))
      .sort()
      .at(-1) ?? null
  )
}

/** A date has one, in whichever digits: most texts have none, and are not taken apart. */
const YEAR = /[\d۰-۹٠-٩]{4}/

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?؟])\s+/u)
}

/** Words that make a date one still to come when they were written. */
const AHEAD =
  /\b(?:will|shall|would|by|until|till|before|next|due|deadline|scheduled|expected|plan(?:s|ned)?|expires?|upcoming|starting|beginning)\b|خواهد|خواهند|آینده|قرار است|سوف|المقبل|القادم/iu
