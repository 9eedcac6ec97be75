import { expect, it } from 'vitest'
import { findFeeds } from './find-feeds'

const page = (head: string) => `<!doctype html><html><head>${head}</head><body>Ferries</body></html>`

it('finds the feeds a page names, in order and once each', () => {
  const html = page(`
    <link rel="alternate" type="application/rss+xml" title="Opinion &amp; letters" href="/feeds/opinion">
    <link rel="alternate" type="application/atom+xml" href="https://courier.example/all.atom">
    <link rel="alternate" type="application/rss+xml" href="/feeds/opinion">
    <link rel="alternate" type="application/feed+json" href="/feed.json">
    <link rel="alternate" hreflang="fa" href="/fa/"><link rel="stylesheet" href="/a.css">
    <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`)

  expect(findFeeds(html, 'https://courier.example/opinion')).toEqual([
    { address: 'https://courier.example/feeds/opinion', title: 'Opinion & letters' },
    { address: 'https://courier.example/all.atom', title: null },
    { address: 'https://courier.example/feed.json', title: null },
  ])
})

it('reads them from the base the page names', () => {
  const html = page(
    '<base href="https://static.courier.example/x/"><link rel="alternate" type="application/rss+xml" href="feed">',
  )
  expect(findFeeds(html, 'https://courier.example/')).toEqual([
    { address: 'https://static.courier.example/x/feed', title: null },
  ])
})
