/** "Ilse Oskavere" is IO; a name of one word gives its first two letters. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters =
    words.length > 1 ? [words[0], words.at(-1)].map((word) => [...(word ?? '')][0]) : [...name].slice(0, 2)
  return letters.join('').toLocaleUpperCase()
}
