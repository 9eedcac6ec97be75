type Called = { name: string; aliases: readonly string[] }

/** The source that is called by some words, under any of its names and in any spelling of them. */
export function sourceCalled<Source extends Called>(
  words: string,
  among: readonly Source[],
): Source | undefined {
  const wanted = folded(words)
  if (wanted === '') return undefined
  return among.find(({ name, aliases }) => [name, ...aliases].some((one) => folded(one) === wanted))
}

/** Letter case, marks, signs, articles and the two ways of writing Persian letters aside. */
function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}\u200c’']/gu, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*(?:the|an?|its|his|her|their)\s/, '')
    .trim()
}
