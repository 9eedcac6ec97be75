import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { annotationCard } from '@/test/annotation-card'
import { initials, tintLook, tintsBy } from './tints'

const claim = (number: number) =>
  ({ id: `c${number}`, number, version: 1, sentence: 'It was late.', kind: 'event' }) as const
const by = (authorId: string, author = 'Mara Tessel') =>
  annotationCard({ annotationId: authorId, authorId, author })

it('gives all mentions of a claim the same colour, whatever else is there', () => {
  const card = annotationCard({ annotationId: 'a', kind: 'claim', claim: claim(14) })
  expect(tintsBy('claim', [card]).of(card)).toEqual({ tint: 2, label: 'C-14', name: 'It was late.' })
  expect(tintsBy('claim', []).of(by('x'))).toBeNull()
})

it('gives people on one op-ed colours of their own, the same in any order', () => {
  const people = ['ada', 'bo', 'cy', 'dee', 'eve'].map((id) => by(id))
  const tints = tintsBy('person', people)
  const again = tintsBy('person', people.toReversed())
  const hues = people.map((card) => tints.of(card)?.tint ?? -1)
  expect(hues.toSorted()).toEqual([...new Set(hues)].toSorted())
  expect(hues.every((hue) => hue >= 0 && hue < 6)).toBe(true)
  expect(people.map((card) => again.of(card)?.tint)).toEqual(hues)
})

it.each([
  ['Mara Tessel', 'MT'],
  ['R. Lindqvale', 'RL'],
  ['Nila', 'N'],
  ['Ana María de la Torre', 'AT'],
])('calls %s %s', (name, short) => {
  expect(initials(name)).toBe(short)
})

it('tells the second six by stripes', () => {
  expect([null, 3, 9].map(tintLook)).toEqual(['tinted', 'tinted hue3', 'tinted striped hue3'])
})

type Colour = [number, number, number]

const css = readFileSync(join(import.meta.dirname, '../../../app/globals.css'), 'utf8')

/** A token as it is drawn in light (0) or dark (1), as linear light. */
function token(name: string, theme: 0 | 1): Colour {
  const hex = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.[theme + 1] ?? ''
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as Colour
}

const light = ([r, g, b]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * b
function contrast(a: Colour, b: Colour): number {
  const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** How colours look without each kind of cone (Machado, Oliveira and Fernandes, 2009). */
const eyes = [
  [1, 0, 0, 0, 1, 0, 0, 0, 1],
  [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
] as const

function apart(a: Colour, b: Colour, eye: readonly number[]): number {
  const [x, y] = [perceived(seen(a, eye)), perceived(seen(b, eye))]
  return Math.hypot(...x.map((value, index) => value - (y[index] ?? 0)))
}

function seen(colour: Colour, eye: readonly number[]): Colour {
  return [0, 3, 6].map((row) => {
    const sum = colour.reduce((total, value, index) => total + value * (eye[row + index] ?? 0), 0)
    return Math.min(1, Math.max(0, sum))
  }) as Colour
}

/** Oklab, where distance is difference as it is seen. */
function perceived([r, g, b]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

it.each([
  ['light', 0],
  ['dark', 1],
] as const)('has hues that are seen on every ground in %s and told apart by any eye', (_, theme) => {
  const hues = [0, 1, 2, 3, 4, 5].map((hue) => token(`hue-${hue}`, theme))
  for (const ground of ['paper', 'raised', 'hover'])
    for (const hue of hues) expect(contrast(hue, token(ground, theme))).toBeGreaterThanOrEqual(3)
  for (const eye of eyes)
    hues.forEach((hue, index) => {
      for (const other of hues.slice(index + 1)) expect(apart(hue, other, eye)).toBeGreaterThan(0.12)
    })
})
