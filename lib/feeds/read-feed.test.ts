import { describe, expect, it } from 'vitest'
import { FeedUnreadable } from './entry'
import { readFeed } from './read-feed'

const at = 'https://courier.example/feeds/opinion'
const long = (words = 150) => `<p>${'The ferry was late again. '.repeat(words / 5)}</p>`
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const rss = (items: string, head = '<title>The Ansel Courier</title><link>https://courier.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${head}${items}</channel></rss>`

const ferry = {
  key: 'urn:ferry',
  address: 'https://courier.example/ferry',
  title: 'The ramp & the ferry',
  author: 'Mara Tessel',
  publishedOn: '2026-11-23',
  content: long(),
}

describe('every kind of feed is read alike', () => {
  it.each([
    [
      'RSS',
      rss(`<item><guid isPermaLink="false">urn:ferry</guid><link>/ferry</link><title>The ramp &amp; the ferry</title>
        <pubDate>Mon, 23 Nov 2026 23:30:00 -0500</pubDate><dc:creator>Mara Tessel</dc:creator>
        <description>Late.</description><content:encoded><![CDATA[${long()}]]></content:encoded></item>`),
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ansel Courier</title>
        <link rel="self" href="${at}"/><link href="https://courier.example/"/>
        <entry><id>urn:ferry</id><title type="html">The ramp &amp;amp; the ferry</title>
        <link rel="enclosure" href="/ferry.mp3"/><link rel="alternate" href="/ferry"/>
        <author><name>Mara Tessel</name></author><published>2026-11-23T23:30:00-05:00</published>
        <content type="html">${escaped(long())}</content></entry></feed>`,
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel rdf:about="https://courier.example/"><title>The Ansel Courier</title><link>https://courier.example/</link></channel>
        <item rdf:about="urn:ferry"><title>The ramp &amp; the ferry</title><link>/ferry</link>
        <dc:creator>Mara Tessel</dc:creator><dc:date>2026-11-23T23:30:00-05:00</dc:date>
        <content:encoded><![CDATA[${long()}]]></content:encoded></item></rdf:RDF>`,
    ],
    [
      'JSON',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Ansel Courier',
        home_page_url: 'https://courier.example/',
        items: [
          {
            id: 'urn:ferry',
            url: '/ferry',
            title: 'The ramp & the ferry',
            authors: [{ name: 'Mara Tessel' }],
            date_published: '2026-11-23T23:30:00-05:00',
            content_html: long(),
          },
        ],
      }),
    ],
  ])('%s', (_, text) => {
    expect(readFeed(text, at)).toEqual({ title: 'The Ansel Courier', language: null, entries: [ferry] })
  })
})

describe('what a feed carries is the whole text only if it is', () => {
  const contentOf = (item: string) =>
    readFeed(rss(`<item><link>/a</link>${item}</item>`), at).entries[0]?.content

  it.each([
    ['a teaser', '<description>The ferry was late again.</description>', false],
    ['a long text', `<content:encoded><![CDATA[${long()}]]></content:encoded>`, true],
    ['a long text that breaks off', `<content:encoded><![CDATA[${long()} …]]></content:encoded>`, false],
    [
      'a long text that leads on',
      `<content:encoded><![CDATA[${long()}<a href="/a">Continue reading →</a>]]></content:encoded>`,
      false,
    ],
    ['a summary as long as a teaser may be', `<description><![CDATA[${long(150)}]]></description>`, false],
    ['a summary as long as an op-ed', `<description><![CDATA[${long(300)}]]></description>`, true],
  ])('%s', (_, item, whole) => {
    expect(contentOf(item) !== undefined && contentOf(item) !== null).toBe(whole)
  })
})

describe('feeds as they are', () => {
  const item = (link: string) => `<item><title>One</title><link>${link}</link></item>`

  it('reads what came whole of a feed that was cut off', () => {
    const cut = rss(`${item('/a')}${item('/b')}<item><title>Thr`).replace('</channel></rss>', '')
    expect(readFeed(cut, at).entries.map(({ address }) => address)).toEqual([
      'https://courier.example/a',
      'https://courier.example/b',
    ])
  })

  it('takes out characters that no XML may hold, and reads what is not escaped', () => {
    const text = rss(`<item><title>Pears & plums\u0008</title><link>/a?b=1&c=2</link></item>`)
    expect(readFeed(`\n ${text}`, at).entries[0]).toMatchObject({
      title: 'Pears & plums',
      address: 'https://courier.example/a?b=1&c=2',
    })
  })

  it('expands no entity of a feed’s own, and looks nothing up for it', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'x'.repeat(100)}">${'bcdefgh'
      .split('')
      .map((name, place) => `<!ENTITY ${name} "${`&${'abcdefg'[place]};`.repeat(20)}">`)
      .join('')}<!ENTITY file SYSTEM "file:///etc/hostname">]>`
    const text = rss('<item><title>&h; &file;</title><link>/a</link></item>').replace('?>', `?>${bomb}`)
    const began = performance.now()
    const title = readFeed(text, at).entries[0]?.title ?? ''
    expect(title.length).toBeLessThan(100)
    expect(performance.now() - began).toBeLessThan(1000)
  })

  it.each([
    [
      'signs that open nothing',
      `<item><link>/a</link><description><![CDATA[${'<'.repeat(900_000)}]]></description></item>`,
    ],
    ['a doctype again and again', '<!DOCTYPE ['.repeat(500_000)],
    ['elements within elements', `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`],
    [
      'a title that does not end',
      `<item><link>/a</link><title>${'&lt;b&gt;'.repeat(200_000)}</title></item>`,
    ],
    ['entries without end', '<item><link>/a</link></item>'.repeat(100_000)],
  ])('is not held up by %s', (_, items) => {
    const began = performance.now()
    try {
      readFeed(rss(items), at)
    } catch (error) {
      expect(error).toBeInstanceOf(FeedUnreadable)
    }
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('knows an entry by its guid, else by its address, and none twice', () => {
    const text = rss(`${item('/a')}${item('/a')}<item><title>No link, no words</title></item>
      <item><link>javascript:alert(1)</link><title>Script</title></item>`)
    expect(readFeed(text, at).entries.map(({ key }) => key)).toEqual(['https://courier.example/a'])
  })

  it.each([
    ['a page', '<!doctype html><html><body>Ferries</body></html>', 'is not a feed'],
    ['nothing', '', 'is not a feed'],
    ['a damaged feed', '<rss version="2.0"><channel><title>Ferr', 'a damaged one'],
    ['a deep one', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`, 'a damaged one'],
  ])('says of %s that it is none', (_, text, sentence) => {
    expect(() => readFeed(text, at)).toThrow(sentence)
  })

  it('reads a Persian day and an RSS author written behind an address', () => {
    const text = rss(`<item><link>/a</link><pubDate>۲ آذر ۱۴۰۵</pubDate>
      <author>mara@courier.example (Mara Tessel)</author></item>`)
    expect(readFeed(text, at).entries[0]).toMatchObject({ publishedOn: '2026-11-23', author: 'Mara Tessel' })
  })
})

it('lets go of signs that no database takes', () => {
  const item = {
    id: 'a\u0000',
    url: 'https://courier.example/a',
    title: 'On\u0000 ramps\ud800',
    content_html: `\u0000${long()}`,
  }
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T\u0000',
    items: [item],
  })
  expect(JSON.stringify(readFeed(json, at))).not.toMatch(/\\u0000|\\ud800/)
})
