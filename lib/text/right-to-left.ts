import { lineAt } from './lines'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const strong = /\p{L}/u
const digit = /\p{Nd}/u

/** Whether the character at a place is set right to left: letters and figures tell; signs go as the words on both their sides. */
export function isRightToLeftAt(text: string, place: number, otherwise: boolean): boolean {
  const own = String.fromCodePoint(text.codePointAt(place) ?? 0)
  if (digit.test(own)) return false
  if (strong.test(own)) return rightToLeft.test(own)
  const { start, end } = lineAt(text, place)
  const before = [...text.slice(Math.max(start, place - NEAR), place)]
    .reverse()
    .find((letter) => strong.test(letter))
  const after = [...text.slice(place, Math.min(end, place + NEAR))].find((letter) => strong.test(letter))
  if (!before || !after) return otherwise
  const sides = [before, after].map((letter) => rightToLeft.test(letter))
  return sides[0] === sides[1] ? sides[0] === true : otherwise
}

/** Signs stand among letters; further off they tell nothing. */
const NEAR = 40
