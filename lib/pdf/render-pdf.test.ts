import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '@/lib/briefings/content-hash'
import { freeze } from '@/lib/briefings/freeze'
import { briefing, h3, p, quote } from '@/test/briefing-notation'
import { harbourContent, harbourEvidence } from '@/test/harbour-briefing'
import type { EditionFacts } from './edition-facts'
import { type RenderedPdf, renderPdf } from './render-pdf'

const first: EditionFacts = {
  label: '1.0',
  publishedAt: '2026-11-14T09:30:00.000Z',
  hash: hashOf(harbourContent),
  publicAddress: 'https://desk.example/editions/7',
  kind: null,
  changeNote: null,
}
const draft: EditionFacts = { ...first, label: 'draft', publishedAt: null, publicAddress: null }

const PERSIAN = 'مردم جزیره هرگز در گفت‌وگوهای بندر شرکت نداشتند؛ از ۱۲ نشست، هیچ‌کدام علنی نبود'

describe('an edition', () => {
  let rendered: RenderedPdf
  let pdf: PDFDocumentProxy
  let pages: string[]

  beforeAll(async () => {
    rendered = await renderPdf(harbourContent, first)
    pdf = await open(rendered.pdf)
    pages = await textOfPages(pdf)
  })

  it('reaches PDF/UA-1 with nothing to excuse', async () => {
    expect(rendered).toMatchObject({ standard: 'PDF/UA-1', notes: [], pages: pdf.numPages })
    expect(await pdf.getMarkInfo()).toEqual(
      new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })),
    )

    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: harbourContent.title, Author: 'Strait desk', Language: 'en' })
    expect(metadata?.getRaw()).toMatch(/pdfuaid:part[^0-9]+1/)
  })

  it('is the same bytes twice', async () => {
    expect((await renderPdf(harbourContent, first)).pdf.equals(rendered.pdf)).toBe(true)
  })

  it('says its marking and its page on every page, and the marking in the text', () => {
    expect(pages.length).toBeGreaterThan(4)
    pages.forEach((text, index) => {
      expect(text).toContain('TLP:AMBER')
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`)
    })
    expect(pages[0]).toContain('Marked TLP:AMBER. This may be shared with those who need to know it')
  })

  it('says which edition it is, and prints the hash of its content', () => {
    const all = pages.join('\n')

    expect(all).toContain('Edition 1.0, published 14 November 2026')
    expect(all).toContain(hashOf(harbourContent))
    expect(all).toContain('the desk’s own and carry no citation')
    for (const { captureSha256 } of harbourContent.endnotes) expect(all).toContain(captureSha256)
  })

  it('labels its judgments and grades its claims and sources', () => {
    const all = pages.join('\n')

    expect(all).toContain('Likelihood: very unlikely, 5–20%')
    expect(all).toContain('Confidence: moderate')
    expect(all).toMatch(
      /C.131\s+94% of winter sailings left on time\s+7 mentions, 5 bylines, 3 outlets\s+disputed\s+4 doubtful/,
    )
    expect(all).toMatch(/Harbour master’s log\s+document\s+A completely reliable/)
  })

  it('repeats the head of a table on each page it runs over', () => {
    const over = pages.filter((text) => text.includes('Finding') && text.includes('Credibility'))

    expect(over.length).toBeGreaterThan(1)
  })

  it('keeps Persian in its logical order', async () => {
    const page = pages.findIndex((text) => text.includes('Its columnist says'))

    expect(plain(await persianOf(pdf, page + 1))).toContain(plain(PERSIAN))
  })

  it('leads from each citation to its endnote and from the endnote to each citation', async () => {
    const links = await linksOf(pdf)
    const [note] = harbourContent.endnotes
    if (!note) throw new Error('The sample cites nothing')
    const notePage = pages.findIndex((text) => text.includes(note.exact) && text.includes('Endnotes'))

    const away = links.filter(({ from, to }) => from.page === 0 && to.page === notePage)
    const back = links.filter(({ from, to }) => from.page === notePage && to.page === 0)
    const toFirst = away.filter(({ to }) => to.top === Math.max(...away.map((link) => link.to.top)))

    expect(notePage).toBeGreaterThan(1)
    expect(toFirst).toHaveLength(note.places)
    for (const { from } of toFirst) {
      expect(back.some(({ to }) => Math.abs(to.top - from.top) < 12)).toBe(true)
    }
  })

  it('has a bookmark for each heading', async () => {
    const outline = await pdf.getOutline()

    expect(outline.map(({ title }) => title)).toEqual([
      'Bottom line',
      'Key judgments',
      'What is known',
      'Claims and sources',
      'Endnotes',
      'About this edition',
    ])
    expect(outline[2]?.items.map(({ title }: { title: string }) => title)).toContain('The talks')
    expect(await pdf.getPageLabels()).toEqual(pages.map((_, index) => `${index + 1}`))
  })

  it('is tagged as what it is', async () => {
    const roles = new Set(await rolesOf(pdf))

    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Link', 'Table', 'TR', 'TH', 'TD', 'Caption']) {
      expect(roles).toContain(role)
    }
  })

  it('carries its fonts, and no others', async () => {
    const fonts = await fontsOf(pdf)

    expect(fonts.every(({ missingFile }) => !missingFile)).toBe(true)
    expect([...new Set(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+|-.*$/g, '')))].sort()).toEqual([
      'Inter',
      'SourceSerif4',
      'Vazirmatn',
    ])
  })
})

describe('what is awkward', () => {
  it('says in a draft that it is one, and dates nothing', async () => {
    const { pdf } = await renderPdf(harbourContent, draft)
    const [page] = await textOfPages(await open(pdf))

    expect(page).toContain('Draft, not published')
    expect(page).not.toContain('Edition')
    expect((await (await open(pdf)).getMetadata()).info).not.toHaveProperty('CreationDate')
  })

  it('says what a later edition changed', async () => {
    const later = { ...first, label: '2.0', kind: 'correction', changeNote: 'The log was misread.' }
    const [page] = await textOfPages(await open((await renderPdf(harbourContent, later)).pdf))

    expect(page).toContain('Correction: The log was misread.')
  })

  it('says which characters it could not print, and prints the rest', async () => {
    const title = 'Berths\u0000 #set page() \u202e$x$ \ud800 *two* 𒀀'
    const { notes, pdf, standard } = await renderPdf({ ...harbourContent, title }, first)
    const [page] = await textOfPages(await open(pdf))

    expect(standard).toBe('PDF/UA-1')
    expect(notes.join(' ')).toContain('𒀀 (U+12000)')
    expect(page?.replace(/\s+/g, ' ')).toContain('Berths #set page() $x$ ')
    expect(page?.replace(/\s+/g, ' ')).toContain('*two*')
  })

  it('sets a whole briefing from right to left', async () => {
    const document = briefing(h3('سخن کوتاه'), p(`${PERSIAN}.[persian]`), quote('persian', PERSIAN))
    const persian = freeze(document, { ...harbourEvidence, title: 'بندر', language: 'fa', dir: 'rtl' })
    const rendered = await renderPdf(persian, draft)

    expect(rendered).toMatchObject({ standard: 'PDF/UA-1', notes: [] })
    expect(plain(await persianOf(await open(rendered.pdf), 1))).toContain(plain(`سخن کوتاه${PERSIAN}`))
  })

  it('sets a briefing with nothing in it', async () => {
    const { annotations, ...rest } = harbourEvidence
    const empty = freeze(briefing(p('')), { ...rest, annotations: new Map() })

    expect(annotations.size).toBeGreaterThan(0)
    expect(await renderPdf(empty, draft)).toMatchObject({ standard: 'PDF/UA-1', pages: 1 })
  })

  it('says why it is not PDF/UA-1 when it is not', async () => {
    const { standard, notes } = await renderPdf({ ...harbourContent, title: '' }, draft)

    expect(standard).toBe('tagged PDF 1.7')
    expect(notes.join(' ')).toMatch(/PDF\/UA-1 could not be reached: .*title/)
  })

  it('says what is wrong when nothing can be set', async () => {
    const broken = { ...harbourContent, blocks: [] }

    await expect(renderPdf(broken, draft)).rejects.toThrow(/^The PDF could not be set: .*cite-1-1/)
  })

  it('goes on to the next after one has failed', async () => {
    const [failed, fine] = await Promise.allSettled([
      renderPdf({ ...harbourContent, blocks: [] }, draft),
      renderPdf(harbourContent, draft),
    ])

    expect([failed.status, fine.status]).toEqual(['rejected', 'fulfilled'])
  })

  it('refuses what is too large in a sentence', async () => {
    const title = 'a'.repeat(17 * 1024 * 1024)

    await expect(renderPdf({ ...harbourContent, title }, draft)).rejects.toThrow(
      'too large to be set as a PDF',
    )
  })
})

function open(bytes: Buffer): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0, fontExtraProperties: true }).promise
}

async function textOfPages(pdf: PDFDocumentProxy): Promise<string[]> {
  return Promise.all(
    pageNumbers(pdf).map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    }),
  )
}

/** The Persian of a page, read as it is set: lines downwards, the words of each from the right. */
async function persianOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  return items
    .flatMap((item) => ('str' in item && /\p{Script=Arabic}/u.test(item.str) ? [item] : []))
    .map(({ str, transform }) => ({ str, x: transform[4], y: Math.round(transform[5]) }))
    .sort((a, b) => b.y - a.y || b.x - a.x)
    .map(({ str }) => str)
    .join('')
}

type Place = { page: number; top: number }

async function linksOf(pdf: PDFDocumentProxy): Promise<{ from: Place; to: Place }[]> {
  const perPage = await Promise.all(
    pageNumbers(pdf).map(async (number) => {
      const annotations = await (await pdf.getPage(number)).getAnnotations()
      return Promise.all(
        annotations
          .filter(({ dest }) => dest)
          .map(async ({ dest, rect }) => {
            const [page, , , top] = typeof dest === 'string' ? ((await pdf.getDestination(dest)) ?? []) : dest
            return {
              from: { page: number - 1, top: rect[3] },
              to: { page: await pdf.getPageIndex(page), top },
            }
          }),
      )
    }),
  )
  return perPage.flat()
}

async function rolesOf(pdf: PDFDocumentProxy): Promise<string[]> {
  const trees = await Promise.all(
    pageNumbers(pdf).map(async (number) => (await pdf.getPage(number)).getStructTree()),
  )
  return [...JSON.stringify(trees).matchAll(/"role":"(\w+)"/g)].map((match) => match[1] ?? '')
}

async function fontsOf(pdf: PDFDocumentProxy): Promise<{ name: string; missingFile: boolean }[]> {
  const fonts = await Promise.all(
    pageNumbers(pdf).map(async (number) => {
      const page = await pdf.getPage(number)
      await page.getOperatorList()
      const { styles } = await page.getTextContent()
      return Object.keys(styles).map((name) => page.commonObjs.get(name))
    }),
  )
  return fonts.flat()
}

function pageNumbers(pdf: PDFDocumentProxy): number[] {
  return Array.from({ length: pdf.numPages }, (_, index) => index + 1)
}

/** Without the marks and spaces that a reader library is free to place. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060]/g, '')
}
