import { eld } from 'eld/small'
import type { Direction } from '@/lib/text/document'
import { type Field, field, noneFound } from '../reading'

/** The language of a text, as a short BCP 47 tag. */
export function languageOf(text: string): Field<string | null> {
  const sample = text.slice(0, 2_000)
  const letters = sample.replace(/\P{L}+/gu, '').length
  if (letters < 12) return noneFound()

  const detected = eld.detect(sample)
  const script = arabicScriptLanguage(sample, letters)
  if (script) return field(script, 'letters of its script', letters > 200 ? 'sure' : 'likely')
  if (!detected.language) return noneFound()
  const sure = detected.isReliable() && letters > 200
  return field(detected.language, 'words of the text', sure ? 'sure' : 'likely')
}

/** Letters that one language of the Arabic script has and the others lack settle what word statistics mix up. */
function arabicScriptLanguage(text: string, letters: number): string | null {
  if (!MAY_RUN_LEFT.test(text)) return null
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  if (arabic < letters / 2) return null
  const share = (characters: RegExp) => (text.match(characters)?.length ?? 0) / arabic
  if (share(/[ٹڈڑےںھہ]/g) > 0.03) return 'ur'
  if (share(/[ەێۆڵڕ]/g) > 0.03) return 'ckb'
  if (share(/[ښټډړڼېۍځ]/g) > 0.02) return 'ps'
  if (share(/[پچژگ]/g) > 0.01) return 'fa'
  return share(/[ةىأإ]|ال/g) > 0.02 ? 'ar' : null
}

/** The direction of the first letter that has one; null where none has. */
export function directionOf(text: string): Direction | null {
  const strong = /[\p{L}]/u.exec(text)?.[0]
  if (!strong) return null
  return RIGHT_TO_LEFT.test(strong) ? 'rtl' : 'ltr'
}

/** The direction most letters of a text run in. */
export function prevailingDirection(text: string): Direction {
  if (!MAY_RUN_LEFT.test(text)) return 'ltr'
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length > letters.length / 2 ? 'rtl' : 'ltr'
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
/** Where letters that run to the left may stand; asked first, for most texts have none. */
const MAY_RUN_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ud800-\udbff]/
