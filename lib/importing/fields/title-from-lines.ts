import type { Run } from '../judging/body-run'
import { isDateLine, opensTail } from '../judging/furniture'
import { bare, sectionNames } from '../judging/furniture-words'
import type { Passage } from '../judging/passage'
import { endsAsSentence } from '../judging/words'
import { type Field, field, noneFound } from '../reading'
import { bareName, bylineIn } from './bylines'
import { datesIn } from './dates'
import { type TitleParts, titleParts } from './title-parts'

type TitleFields = { title: Field<string | null>; section: Field<string | null> }

/**
 * The title among the lines above the article. Where there are none there is no title: the first heading
 * of a section is never promoted to one.
 */
export function titleFromLines(passages: Passage[], run: Run, outlet: string | null): TitleFields {
  const head = passages.slice(0, run.start)
  const section = sectionLine(head)
  const [best] = head
    .map((passage, index) => ({ passage, index, points: titlePoints(passages, index, run) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || b.index - a.index)
  if (!best) return { title: noneFound(), section }

  for (const passage of head)
    if (passage.text === best.passage.text) passage.junk ??= 'Title, used for the fields'
  const parts = titleParts(best.passage.text, outlet)
  const from = `${best.index === 0 ? 'first line' : 'line above the text'}${cutNote(best.passage.text, parts)}`
  const title = field(parts.title, from, best.points > 12 ? 'sure' : best.points > 7 ? 'likely' : 'doubtful')
  return {
    title,
    section: parts.section ? field(parts.section, 'in the line of the title', 'sure') : section,
  }
}

function cutNote(line: string, { title }: TitleParts): string {
  if (title === line) return ''
  const at = line.indexOf(title)
  return at === 0 ? `, before "${line.slice(title.length).trim()}"` : `, after "${line.slice(0, at).trim()}"`
}

/** Near the text, of a headline's length, above a byline or a date, and said twice: so titles stand. */
function titlePoints(passages: Passage[], index: number, run: Run): number {
  const { text, words, junk, block } = passages[index] as Passage
  if (
    (junk && !STANDING_ABOVE.has(junk)) ||
    words < 2 ||
    words > 32 ||
    text.length > 300 ||
    text.includes('\n') ||
    isNoTitle(text)
  )
    return 0
  let points = Math.max(0, 8 - (run.start - index) / 2) + Math.min(words, 8) / 2
  if (/[.。۔]["”’»)]*$/.test(text) && endsAsSentence(text)) points -= 6
  if (titleParts(text).section) points += 6
  if (block.type === 'heading') points += 5
  const below = passages.slice(index + 1, Math.min(index + 4, run.start))
  if (below.some((one) => bylineIn(one.text).length > 0 || isDateLine(one.text))) points += 5
  if (passages.slice(0, run.start + 2).some((one, at) => at !== index && one.text === text)) points += 2
  return points
}

/** What is said of lines for where they stand alone, and not for what they are. */
const STANDING_ABOVE = new Set(['Before the article', 'Outside the article', 'Above the byline'])

function isNoTitle(text: string): boolean {
  if (
    opensTail(text) ||
    bareName(text.replace(/\s*\([^)]*\)$/u, '')) ||
    bylineIn(text).length > 0 ||
    datesIn(text).length > 0
  )
    return true
  return /\S@\S|^https?:|[:,]$|^(?:published|updated|posted)\b/iu.test(text) || !/\p{L}{2}/u.test(text)
}

function sectionLine(head: Passage[]): Field<string | null> {
  const line = head.slice(-12).findLast(({ text }) => sectionNames.has(bare(text)))
  if (!line) return noneFound()
  line.junk = 'Section, used for the fields'
  return field(line.text, 'line above the text', 'likely')
}
