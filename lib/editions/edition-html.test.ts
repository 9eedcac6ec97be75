import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { FrozenContent } from '@/lib/briefings/content'
import { hashOf } from '@/lib/briefings/content-hash'
import { freeze } from '@/lib/briefings/freeze'
import type { EditionFacts } from '@/lib/pdf/edition-facts'
import { briefing, h2, p, quote } from '@/test/briefing-notation'
import { citedAnnotation } from '@/test/cited-annotation'
import { harbourContent, harbourEvidence } from '@/test/harbour-briefing'
import { editionHtml } from './edition-html'

const first: EditionFacts = {
  label: '1.0',
  publishedAt: '2026-11-14T09:30:00.000Z',
  hash: hashOf(harbourContent),
  publicAddress: 'https://desk.example/editions/7',
  kind: null,
  changeNote: null,
}

function page(content: FrozenContent, edition = first) {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><body>${editionHtml(content, edition)}</body></html>`,
  )
  return document
}

describe('an edition', () => {
  const document = page(harbourContent)

  it('says its title, edition and marking first, and its hash last', () => {
    expect(document.querySelector('h1')?.textContent).toBe('What the second nine million buys')
    expect(document.querySelector('.ed-facts')?.textContent).toContain(
      'Edition 1.0, published 14 November 2026 · Strait desk',
    )
    expect(document.querySelector('.ed-tlp')?.textContent).toBe('TLP:AMBER')
    expect(document.querySelector('.ed-about')?.textContent).toContain(hashOf(harbourContent))
  })

  it('leads from each citation to its endnote and from the endnote back to each', () => {
    const cites = [...document.querySelectorAll('.ed-cite a')]
    expect(cites.length).toBe(harbourContent.endnotes.reduce((sum, { places }) => sum + places, 0))

    for (const { number, places } of harbourContent.endnotes) {
      const note = document.getElementById(`note-${number}`)
      const back = [...(note?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
      expect(back).toEqual(Array.from({ length: places }, (_, index) => `#cite-${number}-${index + 1}`))
    }
  })

  it('has no link within itself that leads nowhere, and no id twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id)
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    )

    expect(new Set(ids).size).toBe(ids.length)
    for (const target of targets) expect(ids).toContain(target)
  })

  it('shows the exact words of each endnote with the capture they come from', () => {
    const note = document.getElementById('note-2')

    expect(note?.querySelector('q')?.textContent).toBe('fewer than seven in ten left when they should have')
    expect(note?.textContent).toContain('Attributed: Nadja Tessel → the harbour master’s log')
    expect(note?.textContent).toContain(harbourContent.endnotes[1]?.captureSha256)
  })

  it('sets Persian words in their language and direction', () => {
    const quotation = document.querySelector('.ed-quotation[dir="rtl"]')

    expect(quotation?.querySelector('blockquote')?.getAttribute('lang')).toBe('fa')
    expect(document.querySelector('#note-5 .ed-exact')?.getAttribute('dir')).toBe('rtl')
  })

  it('gives its tables a caption and their heads a scope', () => {
    const tables = [...document.querySelectorAll('table')]

    expect(tables.map((table) => table.querySelector('caption')?.textContent)).toEqual(['Claims', 'Sources'])
    for (const head of document.querySelectorAll('th'))
      expect(['col', 'row']).toContain(head.getAttribute('scope'))
    expect(tables[0]?.querySelectorAll('tbody tr')).toHaveLength(harbourContent.claims.length)
  })

  it('marks the sentences that are the desk’s own and counts them', () => {
    expect(document.querySelectorAll('.ed-own')).toHaveLength(harbourContent.ownSentences.own)
    expect(document.getElementById('ed-own')?.textContent).toContain('the desk’s own')
  })

  it('fetches and runs nothing', () => {
    expect(
      document.querySelectorAll('script, style, img, iframe, link, object, video, form, [onclick], [src]'),
    ).toHaveLength(0)
  })

  it('uses only classes that its stylesheet may dress', () => {
    const css = readFileSync(new URL('edition.css', import.meta.url), 'utf8')
    const used = [...document.querySelectorAll('[class]')].flatMap((element) => element.className.split(' '))

    expect(used.filter((name) => !name.startsWith('ed-'))).toEqual([])
    expect([...new Set(used)].filter((name) => !css.includes(`.${name}`))).toEqual([])
    expect(css).not.toMatch(/url\(|@import/)
  })
})

it('never lets words become markup', () => {
  const attack = `<script>alert("1")</script>&amp;' onclick='x`
  const evidence = {
    ...harbourEvidence,
    title: attack,
    desk: attack,
    annotations: new Map([
      [
        'a',
        citedAnnotation({
          annotationId: 'a',
          ...{
            exact: attack,
            prefix: attack,
            suffix: attack,
            lang: attack,
            opEdTitle: attack,
            bylines: [attack],
            outlet: attack,
          },
        }),
      ],
    ]),
  }
  const content = freeze(briefing(h2(attack), p(`${attack}[a]`), quote('a', attack)), evidence)
  const document = page(content, {
    ...first,
    hash: attack,
    publicAddress: attack,
    kind: attack,
    changeNote: attack,
  })

  expect(document.querySelectorAll('script, [onclick]')).toHaveLength(0)
  expect(document.querySelector('h1')?.textContent).toBe(attack)
  expect(document.querySelector('q')?.textContent).toBe(attack)
})

it('says in a draft that it is one, and in a later edition what changed', () => {
  const draft = { ...first, label: 'draft', publishedAt: null, publicAddress: null }
  const later = { ...first, label: '2.0', kind: 'correction', changeNote: 'The log was misread.' }

  expect(page(harbourContent, draft).querySelector('.ed-facts')?.textContent).toContain(
    'Draft, not published',
  )
  expect(page(harbourContent, later).querySelector('.ed-change')?.textContent).toBe(
    'Correction: The log was misread.',
  )
})
