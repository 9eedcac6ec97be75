import { parseKeys, type Stroke } from './key-press'

const names: Record<string, string> = {
  enter: '↵',
  escape: 'Esc',
  tab: 'Tab',
  ' ': 'Space',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  backspace: '⌫',
  delete: 'Del',
}

/** What is printed on the caps, one for each press: "mod+enter" is "⌘↵" on a Mac and "Ctrl ↵" elsewhere. */
export function keyWords(keys: string, isMac: boolean): string[] {
  return parseKeys(keys).map((stroke) => strokeWords(stroke, isMac))
}

function strokeWords({ key, mod, alt, shift }: Stroke, isMac: boolean): string {
  const held = [mod && (isMac ? '⌘' : 'Ctrl '), alt && (isMac ? '⌥' : 'Alt '), shift && '⇧']
  const prefix = held.filter(Boolean).join('')
  return prefix + (names[key] ?? (prefix ? key.toUpperCase() : key))
}
