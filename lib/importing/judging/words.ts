/** Words of a text; scripts that write none apart are counted by two letters to the word. */
export function wordCount(text: string): number {
  const apart = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u200c-]*/gu)?.length ?? 0
  const together =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return apart + Math.floor(together / 2)
}

/** Ends as a sentence does, whatever closes around it. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…。！？؟۔](?:["”’»'›)\]」』]|\s)*$/u.test(text)
}

/** Has the stops or commas of running text, which labels strung together lack. */
export function isPunctuated(text: string): boolean {
  return /[.!?…。！？؟۔;:؛](?:["”’»'›)\]」』]*(?:\s|$))|[,،、](?:\s|\S)/u.test(text)
}
