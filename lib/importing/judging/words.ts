/** Words of a text; scripts that write none apart are counted by two letters to the word. */
export function wordCount(text: string): number {
  let apart = 0
  let together = 0
  let within = false
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at++
    const sign = known[code] || learn(code)
    if (sign & UNSPACED) together++
    if (!within && sign & BEGINS) apart++
    within = (sign & BEGINS) !== 0 || (within && (sign & GOES_ON) !== 0)
  }
  return apart + Math.floor(together / 2)
}

const MET = 1
const BEGINS = 2
const GOES_ON = 4
const UNSPACED = 8

/** What each sign is to a word, once it has been met: expressions would make a string of every word of every text. */
const known = new Uint8Array(0x10000)

function learn(code: number): number {
  const sign = String.fromCodePoint(code)
  const kind =
    MET |
    (/[\p{L}\p{N}]/u.test(sign) ? BEGINS : 0) |
    (/[\p{M}'’\u200c-]/u.test(sign) ? GOES_ON : 0) |
    (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(sign) ? UNSPACED : 0)
  if (code < known.length) known[code] = kind
  return kind
}

/** Ends as a sentence does, whatever closes around it. */
export function endsAsSentence(text: string): boolean {
  return /[.!?…。！？؟۔](?:["”’»'›)\]」』]|\s)*$/u.test(text)
}

/** Has the stops or commas of running text, which labels strung together lack. */
export function isPunctuated(text: string): boolean {
  return /[.!?…。！？؟۔;:؛](?:["”’»'›)\]」』]*(?:\s|$))|[,،、](?:\s|\S)/u.test(text)
}
