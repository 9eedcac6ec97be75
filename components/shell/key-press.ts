/** One press with what was held down. `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export type Stroke = { key: string; mod: boolean; alt: boolean; shift: boolean }

/** What a press is known by; a KeyboardEvent is one. */
export type Press = {
  key: string
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
  getModifierState: (key: string) => boolean
}

/** The presses of a sequence so far, and when the last one came. */
export type Pending = { strokes: Stroke[]; at: number }

export const nothingPending: Pending = { strokes: [], at: 0 }

const PATIENCE_MS = 1500

const nicknames: Record<string, string> = {
  esc: 'escape',
  space: ' ',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
}

/** Reads "j", "?", "shift+r", "mod+enter" or the sequence "g i". */
export function parseKeys(keys: string): Stroke[] {
  return keys.trim().split(/\s+/).map(parseStroke)
}

function parseStroke(written: string): Stroke {
  const parts = written.toLowerCase().split('+')
  const name = parts.at(-1) || '+'

  return {
    key: nicknames[name] ?? name,
    mod: parts.includes('mod'),
    alt: parts.includes('alt'),
    shift: parts.includes('shift'),
  }
}

/** Null where a key of the system's own was held, which is none of ours. */
export function strokeOf(press: Press, isMac: boolean): Stroke | null {
  // AltGr reports itself as Ctrl and Alt, and is how many keyboards write [ and ].
  const altGraph = press.getModifierState('AltGraph')
  if (isMac ? press.ctrlKey : press.metaKey) return null

  return {
    key: letterOf(press),
    mod: !altGraph && (isMac ? press.metaKey : press.ctrlKey),
    alt: !altGraph && press.altKey,
    shift: press.shiftKey,
  }
}

/** On a keyboard set to Persian or Greek, the letter printed in Latin on the same key. */
function letterOf({ key, code }: Press): string {
  const foreign = key.length === 1 && key > '\u007f'
  if (foreign && code.startsWith('Key')) return code.slice(3).toLowerCase()
  return key.toLowerCase()
}

/** Shift tells letters and named keys apart; a sign such as ? already carries its own. */
export function isSameStroke(wanted: Stroke, pressed: Stroke): boolean {
  const shiftTells = wanted.key.length > 1 || /[a-z ]/.test(wanted.key)

  return (
    wanted.key === pressed.key &&
    wanted.mod === pressed.mod &&
    wanted.alt === pressed.alt &&
    (!shiftTells || wanted.shift === pressed.shift)
  )
}

/** Which of the known sequences a press completes, if any, and what is pending after it. */
export function follow<Known extends { strokes: Stroke[] }>(
  pending: Pending,
  stroke: Stroke,
  at: number,
  known: readonly Known[],
): { hit: Known | null; pending: Pending } {
  const before = at - pending.at > PATIENCE_MS ? [] : pending.strokes
  const strokes = [...before, stroke]
  const begun = known.filter((one) => strokes.every((press, index) => isBegun(one.strokes[index], press)))

  const hit = begun.find((one) => one.strokes.length === strokes.length)
  if (hit) return { hit, pending: nothingPending }
  if (begun.length > 0) return { hit: null, pending: { strokes, at } }
  if (before.length > 0) return follow(nothingPending, stroke, at, known)
  return { hit: null, pending: nothingPending }
}

function isBegun(wanted: Stroke | undefined, pressed: Stroke): boolean {
  return wanted !== undefined && isSameStroke(wanted, pressed)
}
