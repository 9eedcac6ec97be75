import { describe, expect, it } from 'vitest'
import { type Block, blockText } from '@/lib/text/document'
import { readHtml } from './read-html'

const sentence =
  'For eleven weeks no ferry of the Corrin Line has tied up at the east quay, and both sides say the other left first.'
const paragraphs = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((word) => `<p>${word}. ${sentence}</p>`)

/** A page whose article has something between its paragraphs, or after them. */
function page({ inside = '', after = '' }): Block[] {
  const html = `<html><body><article><h1>A harbour is no toll booth</h1>${paragraphs.slice(0, 3).join('')}${inside}${paragraphs.slice(3).join('')}${after}</article></body></html>`
  return readHtml(html, 'https://www.ansel.example/harbour').blocks
}

function junkOf(blocks: Block[], words: string): string | null | undefined {
  return blocks.find((block) => blockText(block).includes(words))?.attrs.junk
}

describe('what stands among the paragraphs', () => {
  it.each([
    [
      'a box headed as one',
      '<div class="x1"><h3>Most read</h3><div><h4>SWANS</h4><p>Three swans delay the regatta again</p></div></div>',
      'Three swans',
      'Related articles',
    ],
    [
      'a list of links within the site',
      `<ul>${'<li><a href="/x">Three swans delay the regatta</a></li>'.repeat(4)}</ul>`,
      'Three swans',
      'Links to other articles',
    ],
    [
      'a link within the site',
      '<p><a href="/swans">Three swans delay the regatta</a></p>',
      'Three swans',
      'Link to another article',
    ],
    [
      'a link the writer points at',
      '<p><a href="https://swans.example/">Three swans delay the regatta</a></p>',
      'Three swans',
      null,
    ],
    [
      'what a picture says of itself',
      '<div><img src="q.jpg" alt="The east quay at noon"><br>The east quay at noon</div>',
      'The east quay',
      'Caption of a picture',
    ],
    [
      'a teaser without links',
      '<div class="teaser"><p>Nobody on the quay in the rain believes it any more.</p></div>',
      'Nobody on the quay',
      null,
    ],
  ])('%s', (_, inside, words, junk) => {
    expect(junkOf(page({ inside }), words)).toBe(junk)
  })

  it('sets aside a pull quote that repeats the text, and keeps one that does not', () => {
    const blocks = page({
      inside: `<aside class="pull-quote">${sentence}</aside><aside class="pull-quote">We are not quarrelling about money.</aside>`,
    })
    const quotations = blocks.filter((block) => block.type === 'quotation')
    expect(quotations.map((block) => block.attrs.junk)).toEqual(['Said again in large type', null])
  })
})

describe('headings of the article', () => {
  const html = (above: string, inside = '') =>
    `<html><head><title>A harbour is no toll booth</title></head><body><article><h1>A harbour is no toll booth</h1>${above}${paragraphs.slice(0, 3).join('')}${inside}${paragraphs.slice(3).join('')}</article></body></html>`
  const typesOf = (page: string, words: string) =>
    readHtml(page, 'https://www.ansel.example/harbour')
      .blocks.filter((block) => blockText(block).includes(words))
      .map(({ type, attrs }) => [type, attrs.junk])

  it('stand right above its first sentence, unless they are a sentence themselves', () => {
    expect(typesOf(html('<h2>What the board forgets</h2>'), 'What the board')).toEqual([['heading', null]])
    expect(typesOf(html('<h2>The board forgets what fees are for.</h2>'), 'The board')).toEqual([
      ['heading', 'Before the article'],
    ])
    expect(
      typesOf(html('<h2>What the board forgets</h2><p>Mira Holm</p>'), 'What the board')[0]?.[1],
    ).not.toBe(null)
  })

  it('may ask something of the reader', () => {
    const inside = `<h3>Share this with the board</h3><p>Four. ${sentence}</p>`
    expect(typesOf(html('', inside), 'Share this')).toEqual([['heading', null]])
    expect(
      typesOf(html('', '<h3>Share this with the board</h3><p>Share on X</p>'), 'Share this')[0]?.[1],
    ).toBe('Sharing and following')
  })

  it('stand above a line that opens a list', () => {
    const inside =
      '<p><b>What would work</b></p><p>There are three measures that cost nothing:</p><ul><li>a</li></ul>'
    expect(typesOf(html('', inside), 'What would work')).toEqual([['heading', null]])
  })
})

it.each([
  ['the base it names', '<base href="https://ansel.example/desk/">', 'https://ansel.example/desk/fees'],
  [
    'the address it gives itself',
    '<link rel=canonical href="https://ansel.example/opinion/harbour">',
    'https://ansel.example/opinion/fees',
  ],
  [
    'the address it is shared by',
    '<meta property="og:url" content="https://ansel.example/harbour">',
    'https://ansel.example/fees',
  ],
])('hangs links of a page from a file on %s', (_, head, href) => {
  const html = `<html><head>${head}</head><body><article>${paragraphs.join('')}<p>See <a href="fees">what it costs</a> in full. ${sentence}</p></article></body></html>`
  expect(JSON.stringify(readHtml(html).blocks)).toContain(`"${href}"`)
})

it('sets aside what the last lines say of the writer by name', () => {
  const html = `<html><head><meta name="author" content="Isolde Varn"></head><body><article>${paragraphs.join('')}<p>Isolde Varn keeps sheep and accounts on Little Rona.</p></article></body></html>`
  expect(junkOf(readHtml(html).blocks, 'keeps sheep')).toBe('About the writer')
  expect(
    junkOf(readHtml(html.replace('Isolde Varn keeps', 'Nobody there keeps')).blocks, 'keeps sheep'),
  ).toBe(null)
})

it('believes a line above the text over a title that nothing on the page bears out', () => {
  const html = `<html><head><title>Print version</title></head><body><p><b>A harbour is no toll booth</b></p><p>By Tomas Vey</p><div>${paragraphs.join('')}</div></body></html>`
  expect(readHtml(html).fields.title.value).toBe('A harbour is no toll booth')
})

it('keeps a quotation of several paragraphs as one, and an article set in as its paragraphs', () => {
  const quoted = page({
    inside: '<blockquote><p>It rose.</p><p>It rose again, and nobody asked why.</p></blockquote>',
  })
  expect(quoted.filter(({ type }) => type === 'quotation').map(blockText)).toEqual([
    'It rose.\nIt rose again, and nobody asked why.',
  ])
  const setIn = `<html><body><blockquote>${paragraphs.concat(paragraphs, paragraphs, paragraphs).join('')}</blockquote></body></html>`
  expect(readHtml(setIn).blocks.length).toBe(24)
})

describe('posts without words', () => {
  it.each([
    [
      '<iframe src="https://www.youtube.com/embed/EXAMPLE0001?rel=0"></iframe>',
      'youtube',
      'https://www.youtube.com/watch?v=EXAMPLE0001',
      null,
    ],
    [
      '<script data-telegram-post="ansel_port/41">x()</script>',
      'telegram',
      'https://t.me/ansel_port/41',
      'ansel_port',
    ],
    [
      '<iframe src="https://saltings.example/@council/114700000001/embed"></iframe>',
      'mastodon',
      'https://saltings.example/@council/114700000001',
      'council@saltings.example',
    ],
    ['<amp-twitter data-tweetid="190"></amp-twitter>', 'x', 'https://twitter.com/i/status/190', null],
  ])('%s', (inside, platform, url, handle) => {
    const post = page({ inside }).find((block) => block.type === 'post')
    expect(post?.attrs).toMatchObject({ junk: null, platform, url, handle })
  })
})

it('keeps footnotes with their numbers', () => {
  const after =
    '<section role="doc-endnotes"><h2>Notes</h2><ol><li id="fn1">The roll of 1417. <a href="#r1">↩</a></li><li id="fn2">See above.</li></ol></section>'
  const notes = page({ after }).filter((block) => block.type === 'footnote')
  expect(notes.map((note) => [note.attrs.junk, blockText(note).trim()])).toEqual([
    [null, '1. The roll of 1417.'],
    [null, '2. See above.'],
  ])
})
