/** Stands where none of our fonts has the character. */
const MISSING = '□'

// Control and private characters, bidirectional overrides, non-characters, variation selectors and tags: each is
// either refused by PDF/UA or can make the page say other than the text does.
const unprintable =
  /[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\ufff9-\ufffb]|(?![\u00ad\u200b-\u200f\u2060])\p{Default_Ignorable_Code_Point}/gu

/** Makes text acceptable to PDF/UA-1, and keeps count of what had to be replaced. */
export function printer(characters: ReadonlySet<number>) {
  const replaced = new Map<string, number>()

  function printText(text: string): string {
    const plain = text
      .toWellFormed()
      .normalize('NFC')
      .replaceAll('\u202f', '\u00a0')
      .replace(/(?![\u00a0\ufeff])[\s\u0085]+/gu, ' ')
      .replace(unprintable, '')
      .replace(/(?<![\u0600-\u08ff\ufb50-\ufefc])[\u200c\u200d]/gu, '')
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    return Array.from(plain, printCharacter).join('')
  }

  function printCharacter(character: string): string {
    const code = character.codePointAt(0)
    if (code === undefined || characters.has(code) || /\p{Default_Ignorable_Code_Point}/u.test(character))
      return character
    replaced.set(character, (replaced.get(character) ?? 0) + 1)
    return characters.has(0x25a1) ? MISSING : '?'
  }

  /** Every text in a value, however deep. */
  function print(value: unknown): unknown {
    if (typeof value === 'string') return printText(value)
    if (Array.isArray(value)) return value.map(print)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, print(member)]))
  }

  return { print, replaced: replaced as ReadonlyMap<string, number> }
}
