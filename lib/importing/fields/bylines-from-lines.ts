import { isAboutWriter } from '../judging/about-writer'
import { isProse, type Run } from '../judging/body-run'
import { type Edge, edges, quoted } from '../judging/edges'
import { opensTail } from '../judging/furniture'
import { bare, menuWords } from '../judging/furniture-words'
import type { Passage } from '../judging/passage'
import { type Field, field, NONE_FOUND } from '../reading'
import { bareName, bylineIn, nameBeforeRole, namesIn } from './bylines'
import { datesIn } from './dates'

/** The writers' names from the lines around the article: said outright, else as pages print names without "By". */
export function bylinesFromLines(passages: Passage[], run: Run): Field<string[]> {
  const places = edges(passages, run)
  return (
    firstNamed(
      places,
      ({ passage }) => (isProse(passage) && passage.words > 20 ? [] : namedIn(passage)),
      'sure',
    ) ??
    firstNamed(places, ({ passage, near }) => (near ? nameBeforeRole(passage.text) : []), 'likely') ??
    firstNamed(places, besideDate(passages, run), 'doubtful') ??
    presented(places) ??
    field([], NONE_FOUND, 'doubtful')
  )
}

/** Markup sets "By", the name and the role apart where the text runs them together. */
function namedIn({ text, pieces = [] }: Passage): string[] {
  const at = pieces.findIndex((piece) => bylineIn(piece).length > 0 || SAYS_BY.test(piece))
  const piece = pieces[at]
  if (pieces.length < 2 || piece === undefined) return bylineIn(text)
  const named = bylineIn(piece)
  if (named.length > 0) return named
  const names = pieces.slice(at + 1).filter((one, index) => index < 5 && bareName(one) !== null)
  return names.length > 0 ? names : bylineIn(text)
}

const SAYS_BY = /^\W*(?:(?:written )?by|بقلم|به قلم|نوشتهٔ?|نویسنده|الكاتب|كتب)\W*$/iu

function firstNamed(
  places: Edge[],
  namesAt: (edge: Edge) => string[],
  certainty: 'sure' | 'likely' | 'doubtful',
): Field<string[]> | null {
  for (const edge of places) {
    if (edge.passage.words > 30 || edge.passage.block.type === 'post') continue
    const names = namesAt(edge)
    if (names.length === 0) continue
    edge.passage.junk = 'Byline, used for the fields'
    return field(names, quoted(edge), certainty)
  }
  return null
}

/** A bare name is a byline only on or beside a line with the date. */
function besideDate(passages: Passage[], run: Run): (edge: Edge) => string[] {
  const dated = (passage: Passage | undefined) =>
    passage !== undefined && passage.words < 20 && datesIn(passage.text).length > 0
  return ({ passage }) => {
    const index = passages.indexOf(passage)
    if (index >= run.start || passage.junk?.startsWith('Title') || passage.junk?.startsWith('Menu')) return []
    const [date] = datesIn(passage.text)
    if (date && date.start > 3)
      return namesIn(passage.text.slice(0, date.start)).filter((name) => bareName(name))
    const name = bareName(passage.pieces?.[0] ?? passage.text)
    if (name && (menuWords.has(bare(name)) || opensTail(name))) return []
    return name && (dated(passages[index + 1]) || dated(passages[index - 1])) ? [name] : []
  }
}

/** "Mira Holm is a columnist" names the writer too. */
function presented(places: Edge[]): Field<string[]> | null {
  for (const edge of places) {
    const name = isAboutWriter(edge.passage)
      ? /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}/u.exec(edge.passage.text)?.[0]
      : null
    if (name) return field([name], quoted(edge), 'likely')
  }
  return null
}
