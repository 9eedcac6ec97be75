import { type InventedText, inventParagraph, inventText, type Language } from './invented-texts'

type Alter = (text: InventedText, language: Language, chance: () => number) => InventedText

/** What may have happened to an op-ed that comes again, and whether it is then still to be recognised. */
export const alterations: Record<string, { alter: Alter; same: boolean }> = {
  'untouched, set otherwise': { alter: setOtherwise, same: true },
  'a word in fifty edited': { alter: edited(0.02), same: true },
  'a word in ten edited': { alter: edited(0.1), same: true },
  'cut to two thirds': { alter: cut, same: true },
  'syndicated: another title, a note before, three paragraphs dropped': { alter: syndicated, same: true },
  'two paragraphs of it in another op-ed': { alter: quoted, same: true },
  translated: { alter: translated, same: false },
  'another op-ed of the outlet': { alter: another, same: false },
}

function setOtherwise({ title, paragraphs }: InventedText): InventedText {
  return {
    title,
    paragraphs: paragraphs.map((sentences) => sentences.map((line) => line.toLowerCase().replace('.', '!'))),
  }
}

function edited(share: number): Alter {
  return ({ title, paragraphs }, language, chance) => {
    const word = (given: string) => (chance() < share ? language(chance) : given)
    const line = (given: string) => given.split(' ').map(word).join(' ')
    return { title, paragraphs: paragraphs.map((sentences) => sentences.map(line)) }
  }
}

function cut({ title, paragraphs }: InventedText): InventedText {
  return { title, paragraphs: paragraphs.slice(0, Math.ceil((paragraphs.length * 2) / 3)) }
}

function syndicated({ paragraphs }: InventedText, language: Language, chance: () => number): InventedText {
  const kept = paragraphs.filter((_, place) => place !== 1 && place !== 4 && place !== paragraphs.length - 1)
  return {
    title: inventText(language, chance).title,
    paragraphs: [inventParagraph(language, chance), ...kept],
  }
}

function quoted(text: InventedText, language: Language, chance: () => number): InventedText {
  const other = inventText(language, chance)
  return { ...other, paragraphs: other.paragraphs.toSpliced(3, 0, ...text.paragraphs.slice(2, 4)) }
}

/** Every word by one of another tongue, always by the same. */
function translated({ title, paragraphs }: InventedText): InventedText {
  const word = (given: string) => `${[...given.toLowerCase()].reverse().join('')}`
  return {
    title,
    paragraphs: paragraphs.map((sentences) => sentences.map((line) => line.split(' ').map(word).join(' '))),
  }
}

function another(text: InventedText, language: Language, chance: () => number): InventedText {
  const other = inventText(language, chance)
  return { ...other, paragraphs: [...other.paragraphs.slice(0, -1), ...text.paragraphs.slice(-1)] }
}
