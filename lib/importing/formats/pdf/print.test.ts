import { expect, it } from 'vitest'
import type { PdfItem, PdfPage } from './pdf-pages'
import { printed } from './print'

/** A page from lines of type: where each begins, its size, its words; six units to a letter of size ten. */
function page(...lines: [x: number, y: number, size: number, text: string][]): PdfPage {
  const items = lines.map(([x, y, size, text]): PdfItem => {
    return { text, x, y, size, width: text.length * size * 0.6, isTurned: false }
  })
  return { width: 600, height: 800, items }
}

const texts = (...pages: PdfPage[]) =>
  printed({ pages }).pieces.map(({ kind, text, junk }) => `${junk ?? kind}: ${text}`)

const full = 'nobody at the harbour board could say why'

it('tells what belongs to the paper from what is text, by its place and its return', () => {
  const sheet = (number: number) =>
    page(
      [100, 780, 8, 'The Merrow Gazette'],
      [100, 500, 10, `${full} on day ${number}.`],
      [300, 20, 8, `Page ${number} of 2`],
    )
  expect(texts(sheet(1), sheet(2))).toEqual([
    `text: ${full} on day 1.`,
    'Repeated at the top of the pages: The Merrow Gazette',
    'Page number: Page 1 of 2',
    `text: ${full} on day 2.`,
    'Repeated at the top of the pages: The Merrow Gazette',
    'Page number: Page 2 of 2',
  ])
})

it('shows a page as it reads, what belongs to the paper where it stands', () => {
  const { sheets } = printed({
    pages: [
      page(
        [100, 780, 8, 'The Merrow Gazette'],
        [100, 500, 10, 'at the har-'],
        [100, 488, 10, 'bour it was late.'],
      ),
      page([100, 780, 8, 'The Merrow Gazette'], [100, 500, 10, `${full}.`], [300, 20, 8, '2']),
    ],
  })
  expect(sheets).toEqual([
    'The Merrow Gazette\nat the harbour it was late.',
    `The Merrow Gazette\n${full}.\n2`,
  ])
})

it('begins a paragraph where a line is set in, and goes on over a page', () => {
  const lines = (indent: number, y: number): [number, number, number, string] => [100 + indent, y, 10, full]
  expect(
    texts(
      page([120, 500, 10, full], lines(0, 488), [120, 476, 10, full], lines(0, 464)),
      page(lines(0, 500), [120, 488, 10, full], lines(0, 476)),
    ),
  ).toEqual([`text: ${full} ${full}`, `text: ${full} ${full} ${full}`, `text: ${full} ${full}`])
})

it('sets a raised mark on its line, and takes the small lines at the foot for its note', () => {
  expect(
    texts(
      page(
        [100, 500, 10, `${full}.`],
        [100 + 42 * 6, 504, 6, '1'],
        [100, 488, 10, 'The ferry was late, and the ramp was sound.'],
        [100, 150, 7, '1 See the harbour log.'],
      ),
    ),
  ).toEqual([
    `text: ${full}.¹ The ferry was late, and the ramp was sound.`,
    'footnote: 1 See the harbour log.',
  ])
})

it('keeps the entries of a list whole', () => {
  expect(
    texts(
      page(
        [100, 512, 10, `${full}:`],
        [115, 500, 10, '• the log of the winter, and what was'],
        [127, 488, 10, 'decided at the quay;'],
        [115, 476, 10, '• the ramp.'],
        [100, 464, 10, `${full}.`],
      ),
    ),
  ).toEqual([
    `text: ${full}:`,
    'text: • the log of the winter, and what was decided at the quay;',
    'text: • the ramp.',
    `text: ${full}.`,
  ])
})

it('marks what is set across the page', () => {
  const watermark = { text: 'DRAFT', x: 300, y: 400, size: 60, width: 200, isTurned: true }
  const { items, ...sheet } = page([100, 500, 10, `${full}.`])
  expect(texts({ ...sheet, items: [...items, watermark] })).toEqual([
    `text: ${full}.`,
    'Set across the page: DRAFT',
  ])
})

it('knows the words of a page that is set from the right', () => {
  const word = (text: string, x: number): PdfItem => ({
    text,
    x,
    y: 500,
    size: 10,
    width: 30,
    isTurned: false,
  })
  const items = [word('است', 100), word('سالم', 135), word('اسکله', 170)]
  expect(texts({ width: 600, height: 800, items })).toEqual(['text: اسکله سالم است'])
})
