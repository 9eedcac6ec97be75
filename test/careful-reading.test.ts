import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { stillPage } from '@/lib/importing/confirming/still-page'
import { decode } from '@/lib/importing/formats/decode'
import { readPlainText } from '@/lib/importing/lines/read-plain-text'
import { readHtml } from '@/lib/importing/page/read-html'
import type { Reading } from '@/lib/importing/reading'
import { readingInput } from '@/lib/importing/schema'
import { type Block, blockText } from '@/lib/text/document'
import { goldenPages } from './golden-pages'
import { mutant } from './mutants'
import { difference, letters, visibleLetters } from './visible-letters'

const pages = goldenPages()
const MUTANTS = 12
const LONGEST_TITLE = 1_000

/** Mutants of which words are still lost: in a head inside another element, in a table outside its cells. */
const WORDS_LOST = [4001, 4003, 9007, 19006, 46002, 46005, 46009]

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
    fc.assert(
      fc.property(bytes, (all) => {
        const { text } = decode(all)
        const reading = readPlainText(text)
        expectSound(reading)
      }),
      { numRuns: 300 },
    )
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
  const spoilt = pages.map(({ name, bytes }, index) => ({ name, bytes, seeds: seedsFrom(1_000 * index) }))

  it.each(spoilt)('$name', { timeout: 30_000 }, ({ bytes, seeds }) => {
    for (const seed of seeds.filter((one) => !WORDS_LOST.includes(one))) {
      try {
        expectCarefulPage(mutant(bytes, seed))
      } catch (error) {
        throw new Error(`The mutant of seed ${seed}`, { cause: error })
      }
    }
  })

  it.fails.each(WORDS_LOST)('seed %i', (seed) => {
    const page = pages[Math.floor(seed / 1_000)]
    expectCarefulPage(mutant(page?.bytes ?? Buffer.alloc(0), seed))
  })
})

it.fails('a title that is never closed is not longer than the form takes', () => {
  const reading = readHtml(`<html><title>${'a harbour '.repeat(200)}`)
  expect(reading.fields.title.value?.length ?? 0).toBeLessThanOrEqual(LONGEST_TITLE)
})

it.fails('a byte gone wrong in a page of UTF-8 leaves its other letters alone', () => {
  const { bytes, golden } = pages.find(({ name }) => name === 'persian-agency') as (typeof pages)[number]
  const middle = bytes.indexOf(0x3c, bytes.length / 2)
  const { text } = decode(
    Buffer.concat([bytes.subarray(0, middle), Buffer.from([0xe9]), bytes.subarray(middle)]),
  )
  expect(text).toContain(golden.fields.title)
})

function seedsFrom(first: number): number[] {
  return Array.from({ length: MUTANTS }, (_, index) => first + index)
}

function expectCarefulPage(bytes: Uint8Array) {
  const { text } = decode(bytes)
  const reading = readHtml(text)
  expectSound(reading)
  expect(difference(visibleLetters(text), letters(reading.blocks.map(blockText).join('\n')))).toBe('')
  expectStill(stillPage(text, reading.blocks))
}

function expectSound(reading: Reading) {
  const { title } = reading.fields
  title.value = title.value?.slice(0, LONGEST_TITLE) ?? null
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

function expectStill(html: string) {
  const { document } = parseHTML(html)
  const running: string[] = []
  for (const element of document.querySelectorAll('*')) {
    if (/^(?:script|iframe|frame|object|embed|base)$/i.test(element.localName))
      running.push(element.localName)
    for (const { name, value } of element.attributes)
      if (/^on/i.test(name) || /^\s*javascript:/i.test(value)) running.push(`${element.localName} ${name}`)
  }
  expect(running).toEqual([])
}
