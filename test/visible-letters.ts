import { parseHTML } from 'linkedom'
import { cleanText } from '@/lib/importing/clean-text'

const UNSEEN = new Set([
  ...[
    'title',
    'script',
    'style',
    'noscript',
    'template',
    'svg',
    'math',
    'iframe',
    'frame',
    'object',
    'embed',
  ],
  ...[
    'video',
    'audio',
    'canvas',
    'map',
    'textarea',
    'select',
    'option',
    'datalist',
    'input',
    'link',
    'meta',
    'base',
  ],
])

/**
 * How often each letter and digit stands in what a browser would show of a page. An account of a page's words that
 * does not mind where a word was cut or which line came first, and shares no code with the reader.
 */
export function visibleLetters(html: string): Map<string, number> {
  const clean = cleanText(html)
  const isPage = /<(?:html|body|head|!doctype)\b/i.test(clean)
  const { document } = parseHTML(isPage ? clean : `<html><body>${clean}</body></html>`)
  const texts: string[] = []
  const waiting: Node[] = [document]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === 3) texts.push((node as Text).data)
    else if (node === document || isShown(node)) waiting.push(...node.childNodes)
  }
  return letters(texts.map(cleanText).join(' '))
}

function isShown(node: Node): boolean {
  if (node.nodeType !== 1) return false
  const element = node as Element
  const tag = element.localName.toLowerCase()
  if (/^(?:html|head|body)$/.test(tag)) return true
  if (UNSEEN.has(tag) || element.hasAttribute('hidden')) return false
  if (tag === 'dialog' && !element.hasAttribute('open')) return false
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
    element.getAttribute('style') ?? '',
  )
}

export function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text.normalize('NFD').match(/[\p{L}\p{N}]/gu) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** What one account has and the other has not, as a short sentence; empty where they agree. */
export function difference(expected: Map<string, number>, found: Map<string, number>): string {
  const kinds = new Set([...expected.keys(), ...found.keys()])
  return [...kinds]
    .map((letter): [string, number] => [letter, (found.get(letter) ?? 0) - (expected.get(letter) ?? 0)])
    .filter(([, more]) => more !== 0)
    .map(([letter, more]) => `${letter}${more > 0 ? '+' : ''}${more}`)
    .join(' ')
}
