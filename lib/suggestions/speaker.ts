/** Somebody who is said to say something, as the sentence writes it. */
export type Speaker = {
  name: string
  /** As it is written. */
  words: string
  /** Where what they say begins, if the words before it only say who. */
  past: number
}

const verbs =
  'said|says|say|told|tells|wrote|writes|claimed|claims|insisted|insists|argued|argues|reported|reports|announced|announces|warned|warns|admitted|admits|added|adds|noted|notes|stated|states|estimates|estimated|confirmed|confirms'
const voice = "(?<name>(?:[Tt]he\\s)?[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}\\s’'-]{1,70}?)"

/** "Dana Vale said on Monday that …" */
const before = new RegExp(
  `^(?:[^,.;]{1,60},\\s)?${voice}(?:,[^,]{3,80},)?\\s(?:has\\s|had\\s|also\\s)*(?:${verbs})(?:\\s(?:yesterday|today|on\\s\\p{L}+|in\\s\\p{L}+))?(?:\\sthat\\s|[,:]?\\s*(?=[“"«]))`,
  'u',
)
/** "…, according to the harbour board" */
const accordingTo = /(?:^|[\s,])[Aa]ccording to (?<name>[^,.;:“”"()]{2,70}?)(?=[,.;:)]|$)/u
/** "…”, said Dana Vale" and "…”, Dana Vale said" */
const afterQuote = new RegExp(
  `[”"»],?\\s(?:(?:${verbs})\\s${voice}|${voice.replace('<name>', '<first>')}\\s(?:${verbs}))(?=[,.;]|$)`,
  'u',
)
const nobody =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|nobody|everybody|some|others|one|there|what)$/i

/** Who a sentence says it from, by the plainest of its ways to say so. */
export function speakerIn(sentence: string): Speaker | null {
  const led = before.exec(sentence)
  if (led?.groups?.name && !nobody.test(led.groups.name)) {
    return { name: bare(led.groups.name), words: led.groups.name, past: led[0].length }
  }
  const named = accordingTo.exec(sentence)?.groups?.name ?? namedAfter(sentence)
  return named && !nobody.test(named) ? { name: bare(named), words: named, past: 0 } : null
}

function namedAfter(sentence: string): string | undefined {
  const groups = afterQuote.exec(sentence)?.groups
  return groups?.name ?? groups?.first
}

function bare(name: string): string {
  return name
    .trim()
    .replace(/^the\s/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
