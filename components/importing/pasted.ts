import { inMegabytes, limits } from '@/lib/importing/formats/limits'

/** What stands in the paste area. `html` is the clipboard's own, for as long as nobody has typed in it. */
export type Pasted = { text: string; html: string | null }

export const nothingPasted: Pasted = { text: '', html: null }

/** HTML that says more than the words alone; editors of code and terminals put it on the clipboard for colours only. */
export function isRich(html: string): boolean {
  return /<(?:p|h[1-6]|li|blockquote|a|article|table|em|strong|br)\b/i.test(html)
}

/** Why it cannot be brought in, in a sentence; null where it can. */
export function whyNot({ text, html }: Pasted): string | null {
  const words = html ?? text
  if (text.trim() === '' && html === null) return 'Paste or type a text first.'
  if (new Blob([words]).size > limits.textBytes)
    return `This is larger than ${inMegabytes(limits.textBytes)}. Bring the op-ed alone, without the page around it.`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is this that no text has
  if (/\u0000/.test(text)) return 'This is not text: it holds the bytes of another kind of file.'
  return null
}

/** The words of a paste that has only HTML. */
export function wordsOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? ''
}
