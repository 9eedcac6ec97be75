/** A name as it is compared: letter case, accents, marks, articles and the spellings of one letter aside. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLocaleLowerCase()
    .replace(/[’']s(?![\p{L}])/gu, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an|mr|mrs|ms|dr|prof|professor|sir|dame) /, '')
}

/** Sounds written in more than one way in names brought over from another alphabet: Mohammad and Muhammed are one. */
export function sounded(name: string): string {
  return folded(name)
    .replace(/ph/g, 'f')
    .replace(/(?:kh|ck|q|c(?![hei]))/g, 'k')
    .replace(/(?:dj|dzh)/g, 'j')
    .replace(/(?:tch|tsch)/g, 'ch')
    .replace(/(?:ee|y)/g, 'i')
    .replace(/(?:oo|ou|o)/g, 'u')
    .replace(/w/g, 'v')
    .replace(/[ae]/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/h(?= |$)/g, '')
}
