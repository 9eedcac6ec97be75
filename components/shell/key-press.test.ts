import { describe, expect, it } from 'vitest'
import { follow, isSameStroke, nothingPending, type Press, parseKeys, strokeOf } from './key-press'

function press(key: string, held: Partial<Omit<Press, 'key'>> & { altGraph?: boolean } = {}): Press {
  const { altGraph = false, ...rest } = held
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  return { key, code: '', ...none, ...rest, getModifierState: (name) => altGraph && name === 'AltGraph' }
}

function fits(keys: string, pressed: Press, isMac = false): boolean {
  const [wanted] = parseKeys(keys)
  const stroke = strokeOf(pressed, isMac)
  return wanted !== undefined && stroke !== null && isSameStroke(wanted, stroke)
}

describe('a press', () => {
  it.each<[string, string, Press, boolean]>([
    ['j', 'a letter', press('j'), true],
    ['j', 'a letter with caps lock on', press('J'), true],
    ['j', 'the letter with shift', press('J', { shiftKey: true }), false],
    ['shift+r', 'the letter with shift', press('R', { shiftKey: true }), true],
    ['?', 'a sign that needs shift', press('?', { shiftKey: true }), true],
    ['[', 'a sign written with AltGr', press('[', { ctrlKey: true, altKey: true, altGraph: true }), true],
    ['c', 'the same key of a Persian keyboard', press('ز', { code: 'KeyC' }), true],
    ['c', 'another key of a Persian keyboard', press('ز', { code: 'KeyX' }), false],
    ['mod+enter', 'Ctrl and Enter', press('Enter', { ctrlKey: true }), true],
    ['mod+enter', 'Enter alone', press('Enter'), false],
    ['k', 'the letter with Ctrl', press('k', { ctrlKey: true }), false],
    ['k', 'the letter with the key of the system', press('k', { metaKey: true }), false],
    ['down', 'an arrow', press('ArrowDown'), true],
    ['+', 'a plus', press('+', { shiftKey: true }), true],
  ])('%s meets %s: fits', (keys, _, pressed, expected) => {
    expect(fits(keys, pressed)).toBe(expected)
  })

  it('takes ⌘ on a Mac and leaves Ctrl to the system', () => {
    expect(fits('mod+k', press('k', { metaKey: true }), true)).toBe(true)
    expect(fits('mod+k', press('k', { ctrlKey: true }), true)).toBe(false)
  })
})

describe('a sequence', () => {
  const known = ['g i', 'g r', 'i', 'j'].map((keys) => ({ keys, strokes: parseKeys(keys) }))

  function type(...presses: [key: string, at: number][]): (string | null)[] {
    let pending = nothingPending
    return presses.map(([key, at]) => {
      const [stroke] = parseKeys(key)
      if (!stroke) throw new Error(`${key} is no key`)
      const followed = follow(pending, stroke, at, known)
      pending = followed.pending
      return followed.hit?.keys ?? null
    })
  }

  it.each<[string, [string, number][], (string | null)[]]>([
    [
      'is met by its presses in order',
      [
        ['g', 0],
        ['i', 300],
      ],
      [null, 'g i'],
    ],
    [
      'is forgotten after a while',
      [
        ['g', 0],
        ['i', 5000],
      ],
      [null, 'i'],
    ],
    [
      'gives way to a key that does not follow',
      [
        ['g', 0],
        ['j', 300],
      ],
      [null, 'j'],
    ],
    [
      'starts anew after it was met',
      [
        ['g', 0],
        ['i', 300],
        ['i', 400],
      ],
      [null, 'g i', 'i'],
    ],
    [
      'is dropped by an unknown key',
      [
        ['g', 0],
        ['z', 300],
        ['i', 400],
      ],
      [null, null, 'i'],
    ],
  ])('%s', (_, presses, hits) => {
    expect(type(...presses)).toEqual(hits)
  })
})
