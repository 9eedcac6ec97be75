import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { cleanText } from '@/lib/importing/clean-text'
import { stillPage } from '@/lib/importing/confirming/still-page'
import { decode } from '@/lib/importing/formats/decode'
import { readPlainText } from '@/lib/importing/lines/read-plain-text'
import { readHtml } from '@/lib/importing/page/read-html'
import type { Reading } from '@/lib/importing/reading'
import { readingInput } from '@/lib/importing/schema'
import { type Block, blockText } from '@/lib/text/document'
import { goldenPages } from './golden-pages'
import { mutant } from './mutants'
import { whatRuns } from './still'
import { difference, letters, visibleLetters } from './visible-letters'

const pages = goldenPages()
const WAYS = 16
const LONGEST_TITLE = 1_000

/** Mutants whose words are still not the same: where code was cut out of a tag that never ends, or a number set before a note. */
const WORDS_LOST: [name: string, way: number][] = [
  ['amp-page', 2],
  ['arabic-daily', 1],
  ['embedded-telegram-facebook', 0],
  ['embedded-x', 5],
  ['embedded-x', 8],
  ['footnoted-essay', 6],
  ['newsletter-web-view', 7],
  ['persian-posts', 12],
]

describe('any bytes', () => {
  const tags = [
    '<p>',
    '</p>',
    '<html>',
    '<body',
    '<table><td>',
    '<li>',
    '<script>',
    '<!--',
    '<a href="',
    '">',
    '&#0;',
  ]
  const bytes = fc
    .array(
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom(...tags).map((tag) => Buffer.from(tag)),
        fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => Buffer.from(text)),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => Buffer.concat(pieces))

  it('are read as a page, or as nothing', () => {
    fc.assert(fc.property(bytes, expectCarefulPage), { numRuns: 300 })
  })

  it('are read as a text, or as nothing', () => {
    fc.assert(fc.property(bytes, expectCarefulText), { numRuns: 300 })
  })
})

describe('our own pages', () => {
  it.each(pages)(
    '$name: every word that can be seen is kept or junk, and nothing else is there',
    ({ bytes }) => {
      expectCarefulPage(bytes)
    },
  )
})

describe('our own pages, spoilt', () => {
  it.each(pages)('$name', { timeout: 30_000 }, ({ name, bytes }) => {
    for (let way = 0; way < WAYS; way++) {
      if (WORDS_LOST.some(([page, lost]) => page === name && lost === way)) continue
      try {
        expectCarefulPage(mutant(bytes, name, way))
      } catch (error) {
        throw new Error(`${name} spoilt in way ${way}`, { cause: error })
      }
    }
  })

  it.fails.each(WORDS_LOST)('%s in way %i', (name, way) => {
    const page = pages.find((one) => one.name === name)
    expectCarefulPage(mutant(page?.bytes ?? Buffer.alloc(0), name, way))
  })
})

describe('our own pages copied as text, whole and spoilt', () => {
  it.each(pages.filter(({ pasted }) => pasted !== null))('$name', ({ name, pasted }) => {
    const bytes = Buffer.from(pasted ?? '')
    expectCarefulText(bytes)
    for (let way = 0; way < WAYS; way++) expectCarefulText(mutant(bytes, name, way))
  })
})

it('a title that is never closed is not longer than the form takes', () => {
  const reading = readHtml(`<html><title>${'a harbour '.repeat(200)}`)
  expect(reading.fields.title.value?.length ?? 0).toBeLessThanOrEqual(LONGEST_TITLE)
})

it('a byte gone wrong in a page of UTF-8 leaves its other letters alone', () => {
  const { bytes, golden } = pages.find(({ name }) => name === 'persian-agency') as (typeof pages)[number]
  const middle = bytes.indexOf(0x3c, bytes.length / 2)
  const { text } = decode(
    Buffer.concat([bytes.subarray(0, middle), Buffer.from([0xe9]), bytes.subarray(middle)]),
  )
  expect(text).toContain(golden.fields.title)
})

function expectCarefulPage(bytes: Uint8Array) {
  const { text } = decode(bytes)
  const reading = readHtml(text)
  expectSound(reading)
  expect(difference(visibleLetters(text), letters(reading.blocks.map(blockText).join('\n')))).toBe('')
  expect(whatRuns(parseHTML(stillPage(text, reading.blocks)).document)).toEqual([])
}

/** Digits and signs at the start of a line may have been the marks of a list. */
function expectCarefulText(bytes: Uint8Array) {
  const { text } = decode(bytes)
  const reading = readPlainText(text)
  expectSound(reading)
  const words = (all: string) => letters(all.replace(/\p{N}/gu, ''))
  expect(difference(words(cleanText(text)), words(reading.blocks.map(blockText).join('\n')))).toBe('')
}

function expectSound(reading: Reading) {
  if (reading.blocks.length > 0) expect(readingInput.parse(structuredClone(reading))).toEqual(reading)
  expect(
    addresses(reading.blocks).filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address)),
  ).toEqual([])
}

/** Every address in the blocks, wherever it stands. */
function addresses(value: Block[] | unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addresses)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) =>
    typeof inside === 'string' && /^(?:href|url|target)$/.test(name) ? [inside] : addresses(inside),
  )
}
