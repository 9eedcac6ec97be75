const english =
  /(?<![\p{L}\p{N}])(?:not|no|never|nobody|none|neither|nor|nothing|nowhere|without|cannot|no one)(?![\p{L}\p{N}])|n['’]t(?!\p{L})/giu
/** The verb carries it: نمی‌رود, نیست, نبود, نشد, نکرد, ندارد, نخواهد. */
const persian =
  /(?<![\p{L}\p{N}])(?:ن(?:می[\u200c\s]?\p{L}+|یست\p{L}*|بود\p{L}*|شد\p{L}*|کرد\p{L}*|دار\p{L}+|داشت\p{L}*|خواه\p{L}+)|هرگز|هیچ‌?\p{L}*|بدون)(?![\p{L}\p{N}])/gu

/** The words by which a sentence says no. */
export function negationsIn(sentence: string): string[] {
  return [...sentence.matchAll(english), ...sentence.matchAll(persian)].map(([words]) => words)
}
