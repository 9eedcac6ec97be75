import { normalise } from '@/lib/text/normalise'

/**
 * Done once to whatever comes in: normalised, every kind of line end one kind, invisible signs that only
 * say where words may break, and those that steer machines, taken out. The zero-width non-joiner stays: Persian is spelt with it.
 */
export function cleanText(text: string): string {
  if (!/[^\n\t\x20-\x7E]/.test(text)) return text
  return normalise(text)
    .replace(/[\p{Cc}--[\n\t\v\f\u0085]]/gv, '')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n\t ]/g, ' ')
}

/** Sets apart an address glued to the word before it, as pages do when a link follows without a space. */
export function splitGluedAddresses(text: string): string {
  if (!/https?:\/\/|pic\.twitter/i.test(text)) return text
  return text.replace(
    /(?<=[\p{L}\p{N}.,;:!?…”’"'»)])(?=https?:\/\/|pic\.twitter\.com\/)(?<!\/\/\S{0,300})/giu,
    ' ',
  )
}
