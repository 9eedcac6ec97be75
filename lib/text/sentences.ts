import { endsNoSentence } from './short-forms'
import type { Span } from './span'

/** Marks that end a sentence, what may close after them (quotes, brackets, a footnote's number), and the space after. */
const end =
  /(?<marks>[.!?…؟۔։።।॥။។‼⁇⁈⁉]+|[。．｡！？]+)(?<closers>["'”’»›)\]｝」』】》〉]*(?:\[\d{1,3}\]|[¹²³⁴-⁹⁰]+)?)(?<space>\s*)/gu
/** In Greek a semicolon asks. */
const greekEnd = new RegExp(end.source.replace('[.!?', '[.!?;'), 'gu')

/** How many letters either side tell whether a sentence ends. */
const NEAR = 60

/**
 * The sentences of a text in order, without the spaces around them; none reaches over the end of a line.
 *   «Dr. Vale said so. “Really?” she asked.»  →  Dr. Vale said so.  ·  “Really?” she asked.
 * Wrongly whole is better than wrongly cut: where the words leave it open, a sentence goes on.
 */
export function sentencesOf(text: string, language = 'en'): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    for (const sentence of sentencesOfLine(line, language))
      sentences.push({ start: start + sentence.start, end: start + sentence.end })
    start += line.length + 1
  }
  return sentences
}

function sentencesOfLine(line: string, language: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const found of line.matchAll(language.startsWith('el') ? greekEnd : end)) {
    const { marks = '', closers = '', space = '' } = found.groups ?? {}
    const after = found.index + found[0].length
    const before = line.slice(Math.max(start, found.index - NEAR), found.index)
    const isEnd = endsSentence({
      before,
      marks,
      closers,
      space,
      rest: line.slice(after, after + NEAR),
      language,
    })
    if (after < line.length && !isEnd) continue
    add(start, after - space.length)
    start = after
  }
  add(start, line.length)
  return sentences

  function add(from: number, to: number) {
    const words = line.slice(from, to)
    if (words.trim() === '') return
    sentences.push({ start: from + words.search(/\S/u), end: from + words.trimEnd().length })
  }
}

type SentenceEnd = {
  /** The sentence so far, without the marks it may end with. */
  before: string
  marks: string
  closers: string
  space: string
  /** How it goes on. */
  rest: string
  language: string
}

function endsSentence(end: SentenceEnd): boolean {
  const { before, marks, closers, space, rest, language } = end
  if (/^[。．｡！？]/.test(marks)) return !/^[」』】》〉）]/.test(rest) && !/^(?:と|って|という)/.test(rest)
  if (space === '' || /[([[]$/u.test(before) || !/[\p{L}\p{N}]/u.test(before + rest)) return false
  // A hyphen or lowercase letter carries a sentence on: “Really?” she asked.
  const next = rest.replace(/^["'“‘«‹„([¿¡]+/u, '')
  if (/^\p{Ll}/u.test(next) || /^[,;:،؛–—-]/u.test(rest)) return false
  if (/[”"’»]/.test(closers) && isAttributed(next)) return false
  if (/^(?:…|\.{2,})/.test(marks)) return !/\s$/.test(before) && /^[\p{Lu}\p{N}]/u.test(next)
  return marks !== '.' || closers !== '' || !endsNoSentence(before, next, language)
}

const names = String.raw`(?:(?:Dr|Mrs?|Ms|Prof)\.\s)?(?:\p{Lu}[\p{L}’'-]*\s){1,3}`
const english = new RegExp(
  `^${names}(?:said|says|asked|asks|wrote|writes|added|replied|told|warned)(?!\\p{L})`,
  'u',
)
const others =
  /^(?:\S+\s){0,3}(?:گفت|گفته|می‌گوید|می‌گویند|پرسید|می‌پرسد|نوشت|می‌نویسد|افزود|قال|قالت|يقول|سأل|أضاف|كتب)(?!\p{L})/u

/** Whether a quotation that has just closed is given to somebody: “Is it sound?” Vale asked. */
function isAttributed(next: string): boolean {
  return english.test(next) || others.test(next)
}
