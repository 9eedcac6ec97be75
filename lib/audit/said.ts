/** A word of a sentence that stands for a thing, whose own trail can be asked for. */
export type Thing = { id: string; words: string }

export type Sentence = readonly (string | Thing)[]

/** Keeps the things of a sentence apart from its words: said`accepted ${annotation}`. */
export function said(words: TemplateStringsArray, ...parts: (string | number | Thing)[]): Sentence {
  const all = words.flatMap((word, place) => {
    const part = parts[place]
    return part === undefined ? [word] : [word, typeof part === 'number' ? String(part) : part]
  })
  return all.filter((part) => part !== '')
}

export function plain(sentence: Sentence): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.words)).join('')
}
