import { type Piece, pieces, type Worded } from './worded'

type Chance = () => number
/** Changes a copy; pieces that stay are the same objects. */
type Change = (text: Worded, chance: Chance, others: Worded) => Worded

/** What is done to texts, and whether words that stay could be told by anybody who sees only the two texts. */
export const edits: Record<string, { change: Change; decidable: boolean }> = {
  nothing: { change: (text) => text, decidable: true },
  'a sentence inserted': { change: insertedSentences(1), decidable: true },
  'three sentences inserted': { change: insertedSentences(3), decidable: true },
  'a paragraph inserted': { change: insertedParagraphs, decidable: true },
  'three words edited': { change: editedWords(3), decidable: true },
  'a word in ten edited': {
    change: (text, chance, others) => editedWords(Math.ceil(text.flat(2).length / 10))(text, chance, others),
    decidable: true,
  },
  'slips mended': { change: mendedSlips, decidable: true },
  'figures changed': { change: changedFigures, decidable: true },
  'a sentence deleted': { change: deletedSentences(1), decidable: true },
  'a sentence deleted, one like it elsewhere': { change: deletedWithLookalike, decidable: true },
  'a paragraph deleted': { change: deletedParagraph, decidable: true },
  'a paragraph written anew': { change: rewrittenParagraph, decidable: true },
  'paragraphs split and joined': { change: splitAndJoined, decidable: true },
  'the page fetched again': { change: fetchedAgain, decidable: true },
  'a paragraph moved': { change: movedParagraph, decidable: false },
  'two sentences change places': { change: swappedSentences, decidable: false },
  'two with a phrase in common change places': { change: swappedPhrases, decidable: false },
  'one of two that are the same deleted': { change: deletedTwin, decidable: false },
  'one the same inserted beside it': { change: insertedTwin, decidable: false },
}

function pick(chance: Chance, length: number): number {
  return Math.floor(chance() * length)
}

function anySentence(text: Worded, chance: Chance): Piece[] {
  const paragraph = text[pick(chance, text.length)] ?? []
  return paragraph[pick(chance, paragraph.length)] ?? []
}

/** A sentence that ends in a full stop: a heading set twice on a line is nobody's edit. */
function anyEnded(text: Worded, chance: Chance): Piece[] {
  const ended = text.flat().filter((sentence) => /[.!?…؟۔]/u.test(sentence.at(-1)?.text ?? ''))
  return ended[pick(chance, ended.length)] ?? []
}

function fresh(sentence: Piece[]): Piece[] {
  return sentence.map(({ text }) => ({ text }))
}

function insertedSentences(count: number): Change {
  return (text, chance, others) => {
    const changed = text.map((paragraph) => [...paragraph])
    for (let number = 0; number < count; number++) {
      const paragraph = changed[pick(chance, changed.length)]
      paragraph?.splice(pick(chance, paragraph.length + 1), 0, fresh(anySentence(others, chance)))
    }
    return changed
  }
}

function insertedParagraphs(text: Worded, chance: Chance, others: Worded): Worded {
  const paragraph = others[pick(chance, others.length)] ?? []
  return text.toSpliced(pick(chance, text.length + 1), 0, paragraph.map(fresh))
}

function editedWords(count: number): Change {
  return (text, chance, others) => {
    let changed = text
    for (let number = 0; number < count; number++) {
      const word = anySentence(others, chance)[0]?.text ?? 'Still '
      changed = withPiece(changed, chance, isLetters, (was) => [
        { text: was === word.trim() ? `${was}s` : word.trim() },
      ])
    }
    return changed
  }
}

function mendedSlips(text: Worded, chance: Chance): Worded {
  const slip = (word: string) => [{ text: `${word.slice(1, 2)}${word.slice(0, 1)}${word.slice(2)}x` }]
  return withPiece(withPiece(text, chance, isLetters, slip), chance, isLetters, slip)
}

function changedFigures(text: Worded, chance: Chance): Worded {
  const another = (word: string) => [
    { text: word.replace(/\d/, (digit) => String((Number(digit) + 3) % 10)) },
  ]
  return withPiece(withPiece(text, chance, isFigure, another), chance, isFigure, another)
}

function isLetters(word: string): boolean {
  return /^\p{L}{3,}\s*$/u.test(word)
}

function isFigure(word: string): boolean {
  return /^[0-9]+\s*$/.test(word)
}

/** One piece written anew, with the space it had. */
function withPiece(
  text: Worded,
  chance: Chance,
  suits: (word: string) => boolean,
  anew: (word: string) => Piece[],
): Worded {
  const suited = text.flat(2).filter((piece) => suits(piece.text))
  const chosen = suited[pick(chance, suited.length)]
  return text.map((paragraph) =>
    paragraph.map((sentence) =>
      sentence.flatMap((piece) => {
        if (piece !== chosen) return [piece]
        const word = piece.text.trim()
        return anew(word).map((made) => ({ text: `${made.text}${piece.text.slice(word.length)}` }))
      }),
    ),
  )
}

function deletedSentences(count: number): Change {
  return (text, chance) => {
    let changed = text
    for (let number = 0; number < count; number++) {
      const gone = anySentence(changed, chance)
      changed = changed.map((paragraph) => paragraph.filter((sentence) => sentence !== gone))
    }
    return changed.filter((paragraph) => paragraph.length > 0)
  }
}

/** The text already holds a sentence that differs in one word from the one deleted. */
function withLookalike(text: Worded, chance: Chance): Worded {
  const long = text.flat().filter((sentence) => sentence.length > 6)
  const model = long[pick(chance, long.length)]
  if (!model) return text
  const at = pick(chance, model.length - 2)
  const like = model.map((piece, place) => ({ text: place === at ? 'nevertheless ' : piece.text }))
  const far =
    (text.findIndex((paragraph) => paragraph.includes(model)) + Math.ceil(text.length / 2)) % text.length
  return text.map((paragraph, place) => (place === far ? [...paragraph, like] : paragraph))
}

function deletedWithLookalike(text: Worded): Worded {
  const like = text.flat().find((sentence) => sentence.some((piece) => piece.text === 'nevertheless '))
  if (!like) return text
  const model = text
    .flat()
    .find(
      (sentence) =>
        sentence !== like &&
        sentence.length === like.length &&
        sentence.filter((piece, place) => piece.text !== like[place]?.text).length === 1,
    )
  return text
    .map((paragraph) => paragraph.filter((sentence) => sentence !== model))
    .filter((paragraph) => paragraph.length > 0)
}

function deletedParagraph(text: Worded, chance: Chance): Worded {
  return text.length < 2 ? text : text.toSpliced(pick(chance, text.length), 1)
}

function rewrittenParagraph(text: Worded, chance: Chance, others: Worded): Worded {
  const other = others[pick(chance, others.length)] ?? []
  return text.toSpliced(pick(chance, text.length), 1, other.map(fresh))
}

function splitAndJoined(text: Worded, chance: Chance): Worded {
  const at = pick(chance, text.length)
  const [one = [], other = []] = [text[at], text[at + 1]]
  const joined = text.toSpliced(at, 2, [...one, ...other])
  const long = joined.findIndex((paragraph) => paragraph.length > 2)
  const split = joined[long]
  return split ? joined.toSpliced(long, 1, split.slice(0, 2), split.slice(2)) : joined
}

/** A line before, a note after, a sentence gone, two words and a sign changed. */
function fetchedAgain(text: Worded, chance: Chance, others: Worded): Worded {
  const changed = editedWords(2)(deletedSentences(1)(text, chance, others), chance, others)
  return [
    [pieces('Updated on Thursday at noon')],
    ...changed,
    [pieces('This piece was corrected after it first came out.')],
  ]
}

function movedParagraph(text: Worded, chance: Chance): Worded {
  const at = pick(chance, text.length)
  const moved = text[at]
  return moved ? text.toSpliced(at, 1).toSpliced(pick(chance, text.length), 0, moved) : text
}

function swappedSentences(text: Worded, chance: Chance): Worded {
  return exchanged(text, anySentence(text, chance), anySentence(text, chance))
}

function exchanged(text: Worded, one: Piece[], other: Piece[]): Worded {
  return text.map((paragraph) =>
    paragraph.map((sentence) => (sentence === one ? other : sentence === other ? one : sentence)),
  )
}

/** Two sentences already stand in the text that differ in who says so. */
function withPhrases(text: Worded, chance: Chance): Worded {
  const [near, far] = [pick(chance, text.length), pick(chance, text.length)]
  const said = 'said that the east harbour must stay open through the winter.'
  return text.map((paragraph, place) => [
    ...paragraph,
    ...(place === near ? [pieces(`Mirra ${said}`)] : []),
    ...(place === far ? [pieces(`Tobin ${said}`)] : []),
  ])
}

function swappedPhrases(text: Worded): Worded {
  const saidBy = (who: string) =>
    text.flat().find((sentence) => sentence[0]?.text.startsWith(who) && sentence[1]?.text === 'said ')
  return exchanged(text, saidBy('Mirra') ?? [], saidBy('Tobin') ?? [])
}

/** A sentence already stands twice in a row. */
function withTwin(text: Worded, chance: Chance): Worded {
  const model = anyEnded(text, chance)
  return text.map((paragraph) =>
    paragraph.flatMap((sentence) => (sentence === model ? [sentence, fresh(sentence)] : [sentence])),
  )
}

function deletedTwin(text: Worded, chance: Chance): Worded {
  const twins = text.flatMap((paragraph) =>
    paragraph.flatMap((sentence, place) => {
      const next = paragraph[place + 1]
      return next && wordsOf(sentence) === wordsOf(next) ? [[sentence, next]] : []
    }),
  )
  const gone = twins[0]?.[pick(chance, 2)]
  return text.map((paragraph) => paragraph.filter((sentence) => sentence !== gone))
}

function insertedTwin(text: Worded, chance: Chance): Worded {
  const model = anyEnded(text, chance)
  const before = chance() < 0.5
  return text.map((paragraph) =>
    paragraph.flatMap((sentence) => {
      if (sentence !== model) return [sentence]
      return before ? [fresh(sentence), sentence] : [sentence, fresh(sentence)]
    }),
  )
}

function wordsOf(sentence: Piece[]): string {
  return sentence.map(({ text }) => text.trim()).join(' ')
}

/** What must stand in a text before an edit of that kind can be done to it. */
export const prepared: Record<string, (text: Worded, chance: Chance) => Worded> = {
  'a sentence deleted, one like it elsewhere': withLookalike,
  'two with a phrase in common change places': withPhrases,
  'one of two that are the same deleted': withTwin,
}
