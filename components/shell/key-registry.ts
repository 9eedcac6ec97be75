import { follow, nothingPending, type Pending, parseKeys, type Stroke, strokeOf } from './key-press'
import { isInLayer, isOperating, isTyping } from './key-target'

export type KeyBinding = {
  /** "j", "?", "shift+r", "mod+enter", "g i". Without keys it is an action of the palette only. */
  keys?: string
  /** What it does, as the help and the palette say it. */
  label: string
  run: () => void
  /** Where the help lists it; "This page" if it does not say. */
  group?: string
  /** Its word in the status line. Bindings with the same word share one place there. */
  short?: string
  /** Also while somebody types: for keys that write nothing. */
  inFields?: boolean
  /** Goes on while the key is held down. */
  repeats?: boolean
  /** Has nothing to act on as the page stands: listed in the help, and leaves its keys to whoever can use them. */
  idle?: boolean
}

type Active = KeyBinding & { strokes: Stroke[] }

const byOwner = new Map<string, readonly KeyBinding[]>()
const watchers = new Set<() => void>()
const none: readonly KeyBinding[] = []

/** The newest closures, to be run; and what is shown of them, which changes only when its words do. */
let live: readonly KeyBinding[] = none
let present: readonly KeyBinding[] = none
let pending: Pending = nothingPending

/** What can be done here and now; where two ask for the same keys, the later one has them. */
export function presentBindings(): readonly KeyBinding[] {
  return present
}

export function noBindings(): readonly KeyBinding[] {
  return none
}

export function watchBindings(changed: () => void) {
  watchers.add(changed)
  return () => {
    watchers.delete(changed)
  }
}

export function putBindings(owner: string, bindings: readonly KeyBinding[]) {
  if (byOwner.size === 0) document.addEventListener('keydown', answer)
  byOwner.set(owner, bindings)
  gather()
}

export function dropBindings(owner: string) {
  byOwner.delete(owner)
  if (byOwner.size === 0) document.removeEventListener('keydown', answer)
  gather()
}

function gather() {
  const taken = new Set<string>()
  live = [...byOwner.values()]
    .flat()
    .reverse()
    .filter(({ keys, idle }) => idle || !keys || (!taken.has(keys) && taken.add(keys)))
    .reverse()

  if (wordsOf(live) === wordsOf(present)) return
  present = live
  for (const changed of watchers) changed()
}

function wordsOf(bindings: readonly KeyBinding[]): string {
  return JSON.stringify(
    bindings.map(({ keys, label, group, short, idle }) => [keys, label, group, short, idle]),
  )
}

/** Does what a shown binding stands for, as it would be done now. */
export function runBinding(shown: KeyBinding) {
  live.find(({ keys, label, idle }) => !idle && keys === shown.keys && label === shown.label)?.run()
}

function answer(event: KeyboardEvent) {
  if (event.defaultPrevented || event.isComposing || isInLayer(event.target)) return
  if (isOperating(event.target, event.key) && !event.ctrlKey && !event.metaKey) return

  const stroke = strokeOf(event, isMac())
  if (!stroke || ['shift', 'control', 'alt', 'meta', 'altgraph'].includes(stroke.key)) return

  const typing = isTyping(event.target)
  const known = active().filter(
    ({ inFields, repeats }) => (!typing || inFields) && (!event.repeat || repeats),
  )
  const followed = follow(pending, stroke, event.timeStamp, known)
  pending = followed.pending

  if (followed.hit || pending.strokes.length > 0) event.preventDefault()
  followed.hit?.run()
}

function active(): Active[] {
  return live.flatMap((binding) =>
    binding.keys && !binding.idle ? [{ ...binding, strokes: parseKeys(binding.keys) }] : [],
  )
}

export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform)
}
