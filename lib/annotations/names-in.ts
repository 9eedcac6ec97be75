const name = "\\p{Lu}[\\p{L}\\p{M}'’-]*"
const names = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?:\\s+(?:(?:of|de|van|von|al|bin)\\s+)?${name})*`, 'gu')
const articles = /^(?:The|A|An|Its|His|Her|Their|This|That|In|On|At|By|No|Of)\s+/

/** Who and what a sentence names, by its capitals. A single word that begins it may be any word, and is left out. */
export function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(names)].flatMap(({ 0: words, index }) => {
    const bare = index === 0 ? words.replace(articles, '') : words
    return index === 0 && bare === words && !words.includes(' ') ? [] : [bare]
  })
}
