import type { Span } from './span'

/** Letters as they are looked for, each with the place in the text it comes from. */
export type Folded = { letters: string; places: Int32Array }

const marks = /[\p{M}\p{Cf}ـ]/gu

const alike: Record<string, string> = {
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه', ە: 'ه' },
  ...{ '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '‚': "'" },
  ...{ '–': '-', '—': '-', '‐': '-', '‑': '-', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
}

/**
 * A text without what readers do not type when they look for words: case, accents and vowel signs, half spaces, stretched
 * letters, the Arabic or Persian shape of a letter or figure, the kind of a quotation mark or dash.
 */
export function fold(text: string): Folded {
  const pieces: string[] = []
  const places: number[] = []
  const known = new Map<string, string>()
  let isAfterSpace = false

  for (let place = 0; place < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(place) as number)
    const piece = known.get(character) ?? foldCharacter(character)
    known.set(character, piece)
    const isSpace = piece === ' '
    if (!(isSpace && isAfterSpace)) {
      pieces.push(piece)
      for (let at = 0; at < piece.length; at++) places.push(place)
    }
    if (piece !== '') isAfterSpace = isSpace
    place += character.length
  }
  return { letters: pieces.join(''), places: Int32Array.from([...places, text.length]) }
}

function foldCharacter(character: string): string {
  if (character >= '!' && character <= '~') return character.toLowerCase()
  if (/\s/u.test(character)) return ' '
  const figure = /\p{Nd}/u.test(character) ? figureValue(character) : null
  if (figure !== null) return figure
  const plain = character.normalize('NFKD').replaceAll(marks, '').toLowerCase()
  return [...plain].map((letter) => alike[letter] ?? letter).join('')
}

/** Decimal figures stand in runs of ten, each begun by its zero. */
function figureValue(figure: string): string | null {
  const point = figure.codePointAt(0) as number
  for (let value = 0; value < 10; value++)
    if (!/\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) return String(value)
  return null
}

/** Every place words stand at, in order, as they would be typed in a hurry. */
export function findAll({ letters, places }: Folded, wanted: string): Span[] {
  const looked = fold(wanted).letters.trim()
  const found: Span[] = []
  if (looked === '') return found
  for (let at = letters.indexOf(looked); at >= 0; at = letters.indexOf(looked, at + looked.length)) {
    const last = at + looked.length - 1
    found.push({ start: places[at] as number, end: endOf(places, last) })
  }
  return found
}

/** A character that folds into several letters ends after the last of them; the marks that follow it are its own. */
function endOf(places: Int32Array, last: number): number {
  const own = places[last] as number
  let next = last + 1
  while (places[next] === own) next += 1
  return places[next] as number
}
