import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { doc } from '@/test/notation'
import { stillPage } from './still-page'
import { nameOfBlock } from './still-page-name'

it.each([
  ['a script', '<script>alert(1)</script>', 'script'],
  ['a frame', '<iframe src="https://harbour.example"></iframe>', 'iframe'],
  [
    'a refresh',
    '<meta http-equiv="refresh" content="0;url=https://harbour.example">',
    'meta[http-equiv=refresh]',
  ],
  ['the address of a link', '<a href="https://harbour.example">Harbour</a>', '[href]'],
  ['a remote picture', '<img src="https://harbour.example/a.png" srcset="b.png 2x">', '[src], [srcset]'],
  ['where a form leads', '<form action="https://harbour.example"><input></form>', '[action]'],
  [
    'a drawing that runs or loads',
    '<svg><script>alert(1)</script><image href="https://harbour.example/a.png"/></svg>',
    'svg, image',
  ],
  ['a page within a page', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '[srcdoc]'],
  ['a page written as an address', '<a href="data:text/html,<script>alert(1)</script>">Read</a>', '[href]'],
  ['a picture of the web archive', '<img src="cid:picture@merrow.example">', '[src]'],
  ['a picture behind the page', '<table background="https://harbour.example/a.png"></table>', '[background]'],
  ['what is done when something happens', '<p onmouseover="alert(1)">Late.</p>', '[onmouseover]'],
  ['what is shown only where nothing runs', '<noscript><p>Late.</p></noscript>', 'noscript'],
  ['moving pictures', '<video poster="https://harbour.example/a.png" src="a.mp4"></video>', 'video'],
])('takes out %s', (_, html, selector) => {
  const { document } = parseHTML(stillPage(`<html><body>${html}<p>The ferry.</p></body></html>`))
  expect(document.querySelectorAll(selector).length).toBe(0)
  expect(document.toString()).toContain('The ferry.')
})

it.each([
  '<style>body { background: url(https://harbour.example/a.png) }</style>',
  '<style>@import "https://harbour.example/a.css"; p { color: red }</style>',
  '<style>@font-face { font-family: a; src: url("https://harbour.example/a.woff") }</style>',
  '<p style="background: URL( \'https://harbour.example/a.png\' )">Late.</p>',
  '<p style="background: image-set(url(https://harbour.example/a.png) 1x)">Late.</p>',
])('leaves no address in a style: %s', (html) => {
  expect(stillPage(`<html><body>${html}<p>The ferry.</p></body></html>`)).not.toContain('harbour.example')
})

it('takes a page of many thousand boxes one within another', () => {
  const deep = `${'<div>'.repeat(20_000)}<!-- pier --!><a href="https://harbour.example">The ferry.</a>-->`
  expect(stillPage(deep)).not.toContain('harbour.example')
})

it('forbids everything but its own style before anything else is read', () => {
  const page = stillPage('<p style="color: red">The ferry.</p>')
  expect(page).toMatch(
    /^<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">/,
  )
  expect(page).toContain('style="color: red"')
})

it('names the element each block was read from, in the order of the page', () => {
  const page = stillPage(
    '<ul><li>one</li><li>two</li></ul><p>Late.</p><div><p>The <b>ferry</b>.</p></div><p>Late.</p>',
    [...doc('- one\n- two').content, ...doc('Late.\nNowhere.\nThe ferry.\nLate.').content],
  )
  const { document } = parseHTML(page)
  const named = [0, 1, 2, 3, 4].map(
    (index) => document.getElementById(nameOfBlock(index))?.textContent ?? null,
  )
  expect(named).toEqual(['onetwo', 'Late.', null, 'The ferry.', 'Late.'])
})

it.each([
  '<!-- The pier --!><a href="https://harbour.example">Harbour</a>-->',
  '<noembed><a title="</noembed><a href=https://harbour.example>Harbour</a>">Late.</a></noembed>',
  '<noframes><a title="</noframes><a href=https://harbour.example>Harbour</a>">Late.</a></noframes>',
  '<xmp><a title="</xmp><a href=https://harbour.example>Harbour</a>">Late.</a></xmp>',
  '<svg><style><a title="</style><a href=https://harbour.example>Harbour</a>">Late.</a></style></svg>',
])('leaves no link where a browser reads it otherwise than we do: %s', (html) => {
  const { document } = new JSDOM(stillPage(`<html><body>${html}<p>The ferry.</p></body></html>`)).window
  expect(document.querySelectorAll('[href]').length).toBe(0)
  expect(document.body.textContent).toContain('The ferry.')
})
