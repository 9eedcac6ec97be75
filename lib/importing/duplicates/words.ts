/** Scripts that write no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** The words of a text as they are compared: without case, signs, and the ways of typing one letter or joining two. */
export function wordsOf(text: string): string[] {
  const plain = folded(text)
  if (unspaced.test(plain)) return segmented(plain)
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** The letters alone, so that texts set differently are one text. */
export function lettersOf(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}

function segmented(plain: string): string[] {
  return Array.from(segmenter.segment(plain), ({ segment, isWordLike }) =>
    isWordLike ? segment : '',
  ).filter(Boolean)
}

/** Apostrophes, joiners, soft hyphens and stretched letters come and go with the typesetter; Persian and Arabic keyboards type kaf and yeh differently. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ\u00AD\u0640\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
}
