import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '@/lib/importing/duplicates/fingerprint'
import { ASK, resemblance } from '@/lib/importing/duplicates/resemblance'
import { decode } from '@/lib/importing/formats/decode'
import { readPlainText } from '@/lib/importing/lines/read-plain-text'
import { readHtml } from '@/lib/importing/page/read-html'
import { type GoldenPage, goldenPages } from './golden-pages'
import { type PageScore, prose, scorePage, shingleF1 } from './page-score'

/**
 * What is still read wrongly. The list may only shrink: a page read better than it says fails the test until the
 * list says so too, so that nothing once right goes wrong again unseen.
 */
type Short = { pages: Record<string, PageScore>; pasted: Record<string, number> }

const short: Short = JSON.parse(readFileSync(join(import.meta.dirname, 'pages/short.json'), 'utf8'))
const pages = goldenPages()
const NEAR = 0.005

describe('a page as served', () => {
  it.each(pages)('$name', (page) => {
    const listed = short.pages[page.name] ?? { words: 1, wrong: [] }
    const found = readAndScore(page)
    expect(found.wrong, `what is wrong with ${page.name} now: ${JSON.stringify(found)}`).toEqual(listed.wrong)
    expect(found.words).toBeGreaterThan(listed.words - NEAR)
  })
})

const copied = pages.filter(({ pasted }) => pasted !== null)

describe.runIf(copied.length > 0)('the whole page copied as text', () => {
  it.each(copied)('$name', ({ name, golden, pasted }) => {
    const reading = readPlainText(pasted ?? '')
    const kept = reading.blocks.filter((block) => block.attrs.junk === null)
    const words = shingleF1(prose(golden.blocks), prose(kept))
    const listed = short.pasted[name]
    if (listed === undefined) expect(words).toBeGreaterThan(1 - 2 * NEAR)
    else {
      expect(words).toBeGreaterThan(listed - NEAR)
      expect(words, `${name} is read right now: take it off the list`).toBeLessThanOrEqual(1 - 2 * NEAR)
    }
  })
})

it('an op-ed on two sites is asked about, and no two others are', () => {
  const signatures = pages.map(({ name, bytes }) => ({
    name,
    signature: fingerprintOf(readHtml(decode(bytes).text)).signature,
  }))
  const alike = signatures.flatMap((one, index) =>
    signatures
      .slice(index + 1)
      .filter((other) => resemblance(one.signature, other.signature) >= ASK)
      .map((other) => `${one.name} ${other.name}`),
  )
  expect(alike).toEqual(['syndicated-copy syndicated-original'])
})

it('lists no page that is not there', () => {
  const names = pages.map(({ name }) => name)
  expect(
    [...Object.keys(short.pages), ...Object.keys(short.pasted)].filter((name) => !names.includes(name)),
  ).toEqual([])
})

function readAndScore({ bytes, golden }: GoldenPage): PageScore {
  return scorePage(readHtml(decode(bytes).text, golden.fields.from), golden)
}
