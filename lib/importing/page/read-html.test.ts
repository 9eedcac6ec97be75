import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blockText, inlineText, textblocks } from '@/lib/text/document'
import { normalise } from '@/lib/text/normalise'
import { readingInput } from '../schema'
import { readHtml } from './read-html'

const first =
  'For eleven weeks no ferry of the Corrin Line has tied up at the east quay, and both sides say the other left the room first.'
const second =
  'The harbour board says that its fees rose by 12% this year. The company says 31%, in the same paper.'

function kept(html: string): Block[] {
  return readHtml(html).blocks.filter((block) => block.attrs.junk === null)
}

describe('a piece from the clipboard', () => {
  it('keeps structure', () => {
    const html = `<html><body><!--StartFragment--><p>${first}</p><h3>What the <i>board</i> forgets</h3>
      <ul><li>one<ul><li>two</li></ul></li></ul><blockquote><p>We are not quarrelling about money.</p></blockquote>
      <p>${second} <a href="https://ansel.example/fees">See <b>here</b></a>.</p><!--EndFragment--></body></html>`
    expect(kept(html)).toMatchObject([
      { type: 'paragraph' },
      {
        type: 'heading',
        attrs: { level: 3 },
        content: [{ text: 'What the ' }, { text: 'board', marks: [{ type: 'em' }] }, { text: ' forgets' }],
      },
      { type: 'list', content: [{ attrs: { depth: 0 } }, { attrs: { depth: 1 } }] },
      { type: 'quotation' },
      {
        type: 'paragraph',
        content: [
          { text: `${second} ` },
          { text: 'See ', marks: [{ type: 'link', attrs: { href: 'https://ansel.example/fees' } }] },
          { text: 'here', marks: [{ type: 'strong' }, { type: 'link' }] },
          { text: '.' },
        ],
      },
    ])
  })

  it('keeps emphasis beside a style of a like name, and drops signs nobody sees', () => {
    const html = `<p><i style='mso-bidi-font-style:normal'>${first}</i></p><p>${second}\u0007</p>`
    expect(kept(html)).toMatchObject([
      { content: [{ text: first, marks: [{ type: 'em' }] }] },
      { content: [{ text: second }] },
    ])
  })

  it('reads what word processors write', () => {
    const html = `<b style="font-weight:normal"><p><span style="font-style:italic">${first}</span></p><p><span style="font-weight:700">${second}</span></p></b>`
    const marks = kept(html).map((block) => (block.type === 'paragraph' ? block.content?.[0] : null))
    expect(marks).toEqual([
      { type: 'text', text: first, marks: [{ type: 'em' }] },
      { type: 'text', text: second, marks: [{ type: 'strong' }] },
    ])
  })

  it('follows the same rules as plain text', () => {
    const lines = [
      'Home',
      'Come back to the table – OpEd',
      'By Mira Holm',
      first,
      second,
      'You may also like',
      'Three swans',
    ]
    const { blocks, fields } = readHtml(lines.map((line) => `<div>${line}</div>`).join(''))
    expect(blocks.filter((block) => block.attrs.junk === null).map(blockText)).toEqual([first, second])
    expect(fields.title.value).toBe('Come back to the table')
    expect(fields.section.value).toBe('OpEd')
    expect(fields.bylines.value).toEqual([{ name: 'Mira Holm', role: null }])
  })
})

describe('blocks', () => {
  it('makes a post of an embedded one', () => {
    const html = `<p>${first}</p><blockquote class="twitter-tweet"><p>We are ready. <a href="https://t.example/a">t.example/a</a></p>&mdash; Corrin Line (@corrinline) <a href="https://posts.example/1">September 2, 2025</a></blockquote><p>${second}</p>`
    const [, post] = kept(html)
    expect(post).toMatchObject({
      type: 'post',
      attrs: {
        author: 'Corrin Line',
        handle: 'corrinline',
        time: '2025-09-02',
        url: 'https://posts.example/1',
      },
    })
    expect(post && blockText(post)).toBe(
      'We are ready. t.example/a\n— Corrin Line (@corrinline) September 2, 2025',
    )
  })

  it('makes lines of a table', () => {
    const html = `<p>${first}</p><table><caption>Fees a day</caption><tr><th>Port</th><th>Fee</th></tr><tr><td>Ansel</td><td>310</td></tr></table><p>${second}</p>`
    expect(kept(html).find((block) => block.type === 'table')).toBeDefined()
    expect(kept(html).map(blockText)).toContain('Fees a day\nPort\tFee\nAnsel\t310')
  })

  it('makes paragraphs of double line breaks', () => {
    expect(kept(`${first}<br><br>${second}`).map(blockText)).toEqual([first, second])
  })
})

describe('nothing that can run', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//',
  ])('follows no link to %s', (href) => {
    const html = `<p>${first} <a href="${href}">here</a></p>`
    expect(JSON.stringify(readHtml(html).blocks)).not.toContain('"link"')
  })

  it('leaves out scripts, styles and what is hidden', () => {
    const html = `<p>${first}</p><script>ran()</script><style>p{}</style><p hidden>unseen</p><div style="display: none">unseen</div><noscript>unseen</noscript><p onclick="ran()">${second}</p>`
    const all = JSON.stringify(readHtml(html))
    expect(all).not.toMatch(/ran\(\)|p\{\}|unseen/)
  })
})

it('normalises what entities spell out', () => {
  const html = `<p>${first} Cafe&#x301;&nbsp;Anker&#8203;platz &#xD800;&#0;</p>`
  const text = readHtml(html).blocks.map(blockText).join()
  expect(text).toContain('Café Ankerplatz')
  expect(text).toBe(normalise(text))
})

it('reads what is nested absurdly deep', () => {
  const html = `${'<div>'.repeat(20_000)}${first}`
  expect(readHtml(html).blocks.map(blockText)).toEqual([first])
})

describe('fields of a page', () => {
  const article = `<article><h1>A harbour is no toll booth</h1><p>${first}</p><p>${second}</p><p>${first}!</p><p>${second}!</p></article>`

  it.each([
    [
      'JSON-LD author',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Tomas Vey"}]}</script>',
      '',
    ],
    ['author in the head of the page', '<meta name="author" content="Tomas Vey">', ''],
    ['author link on the page', '', '<a rel="author" href="/t">Tomas Vey</a>'],
  ])('takes the byline from: %s', (from, head, body) => {
    expect(
      readHtml(`<html><head>${head}</head><body>${body}${article}</body></html>`).fields.bylines,
    ).toMatchObject({ value: [{ name: 'Tomas Vey', role: null }], from })
  })

  it('takes the byline from a line that says "By" where the page declares none', () => {
    const html = `<html><body><article><h1>A harbour is no toll booth</h1><p>By Tomas Vey</p><p>${first}</p><p>${second}</p><p>${first}!</p></article></body></html>`
    expect(readHtml(html).fields.bylines.value).toEqual([{ name: 'Tomas Vey', role: null }])
  })

  it('takes the day as the page writes it, whatever the zone', () => {
    const html = `<html><head><meta property="article:published_time" content="2025-11-03T23:30:00-05:00"></head><body>${article}</body></html>`
    expect(readHtml(html).fields.date.value).toBe('2025-11-03')
  })

  it('survives broken JSON-LD', () => {
    const html = `<html><head><script type="application/ld+json">{"@type": "NewsArticle", </script><title>A harbour is no toll booth | Tidewater Review</title></head><body>${article}</body></html>`
    const { fields } = readHtml(html, 'https://tidewater.example/2025/11/03/harbour')
    expect(fields.title.value).toBe('A harbour is no toll booth')
    expect(fields.outlet.value).toBe('Tidewater Review')
    expect(fields.date).toMatchObject({ value: '2025-11-03', from: 'the address' })
  })
})

describe('whatever comes in', () => {
  type Markup = { html: string; words: string[] }
  const word = fc.stringMatching(/^[a-z]{3,9}$/).map((text): Markup => ({ html: `${text} `, words: [text] }))
  const { markup } = fc.letrec<{ markup: Markup }>((tie) => ({
    markup: fc.oneof(
      { maxDepth: 4 },
      word,
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'div',
            'span',
            'ul',
            'ol',
            'li',
            'a href="/x"',
            'b',
            'h2',
            'blockquote',
            'aside',
            'nav',
            'section',
            'figure',
            'figcaption',
            'br',
            'article',
            'table',
            'div class="share"',
            'button',
          ),
          fc.array(tie('markup'), { maxLength: 5 }),
        )
        .map(([tag, inside]): Markup => {
          const name = tag.split(' ')[0] ?? tag
          const table = name === 'table'
          const open = table ? '<table><tr><td>' : `<${tag}>`
          const close = table ? '</td></tr></table>' : name === 'br' ? '' : `</${name}>`
          return {
            html: `${open}${inside.map((one) => one.html).join('')}${close} `,
            words: inside.flatMap((one) => one.words),
          }
        }),
    ),
  }))

  it.each([
    ['pieces', (html: string) => html],
    ['pages', (html: string) => `<html><body>${html}<p>${first}</p><p>${second}</p></body></html>`],
  ])('keeps every visible word of %s, or shows it as junk', (_, wrap) => {
    fc.assert(
      fc.property(markup, ({ html, words }) => {
        const content = readHtml(wrap(html)).blocks
        const found = [...textblocks({ type: 'doc', content })]
          .map((block) => inlineText(block.content))
          .join(' ')
          .split(/\s+/)
        const missing = words.filter((one) => !found.includes(one))
        expect(missing).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('never fails, and can be sent back by the form', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '<',
            '>',
            '/',
            'p',
            'a',
            ' ',
            '"',
            '=',
            'h1',
            'table',
            'li',
            '&',
            '!--',
            'é',
            'ن',
          ),
          maxLength: 120,
        }),
        (html) => {
          const reading = readHtml(html)
          fc.pre(reading.blocks.length > 0)
          expect(readingInput.parse(structuredClone(reading))).toEqual(reading)
        },
      ),
      { numRuns: 200 },
    )
  })
})
