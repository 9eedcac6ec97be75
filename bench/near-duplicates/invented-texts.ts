import { chanceFrom } from '@/test/chance'

/** An op-ed: its paragraphs, each its sentences. */
export type InventedText = { title: string; paragraphs: string[][] }

export type Language = (chance: () => number) => string

/** Invented words, few of them common and most of them rare, as in any language. */
export function inventLanguage(seed: number, size = 12_000): Language {
  const chance = chanceFrom(seed)
  const syllables = Array.from(
    { length: 90 },
    () => letter('bdfghklmnprstvz', chance) + letter('aeiou', chance),
  )
  const words = Array.from({ length: size }, (_, rank) =>
    Array.from(
      { length: rank < 60 ? 1 : 2 + Math.floor(chance() * 3) },
      () => syllables[Math.floor(chance() * 90)],
    ).join(''),
  )
  // The chance of a word falls with its rank (Zipf), so that common words stand in every text.
  return (next) => words[Math.min(size - 1, Math.floor(size ** next()) - 1)] ?? ''
}

function letter(from: string, chance: () => number): string {
  return from.charAt(Math.floor(chance() * from.length))
}

/** About 700 words; the last paragraph is the outlet's own, and stands under a twentieth of all its op-eds. */
export function inventText(language: Language, chance: () => number): InventedText {
  const paragraphs = Array.from({ length: 8 + Math.floor(chance() * 6) }, () =>
    inventParagraph(language, chance),
  )
  const outlet = Math.floor(chance() * 20)
  return { title: sentence(language, chance, 6), paragraphs: [...paragraphs, boilerplate(language, outlet)] }
}

export function inventParagraph(language: Language, chance: () => number): string[] {
  return Array.from({ length: 2 + Math.floor(chance() * 4) }, () =>
    sentence(language, chance, 10 + Math.floor(chance() * 18)),
  )
}

function boilerplate(language: Language, outlet: number): string[] {
  const chance = chanceFrom(7_000 + outlet)
  return [sentence(language, chance, 18), sentence(language, chance, 22)]
}

function sentence(language: Language, chance: () => number, length: number): string {
  const words = Array.from({ length }, () => language(chance)).join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
