import { JSDOM, VirtualConsole } from 'jsdom'
import { expect, it } from 'vitest'
import { stillPage } from '@/lib/importing/confirming/still-page'
import { readHtml } from '@/lib/importing/page/read-html'
import { whatRuns } from './still'

/*
 * Markup that one parser takes for words and another for an element. A still page is written out by one parser and
 * read by a browser's, so what it holds is judged here as a browser would read it.
 */

const image = '<img src=x onerror=ran()>'

it.each([
  ['in a title of an attribute', `<p title='">${image}'>a</p>`],
  ['as entities in an attribute', `<p title="&quot;>${image}">a</p>`],
  ['behind noscript', `<noscript><p title="</noscript>${image}">`],
  ['behind xmp', `<xmp><p title="</xmp>${image}">`],
  ['behind a frame', `<iframe><p title="</iframe>${image}">`],
  ['behind a text area', `<textarea><p title="</textarea>${image}">`],
  ['behind a page title', `<title><p title="</title>${image}">`],
  ['behind a style', `<style><p title="</style>${image}">`],
  ['behind a template', `<template><p title="</template>${image}">`],
  ['in a style in a drawing', `<svg><style><p title="</style>${image}"></style></svg>`],
  ['in a formula', `<math><mtext><table><mglyph><style><!--</style>${image}`],
  ['after an empty comment', `<!-->${image}-->`],
  ['in a comment that ends early', `<!--->${image}-->`],
  ['after plain text', `<plaintext>${image}`],
  ['in a section of characters', `<![CDATA[ >${image} ]]>`],
  ['in an instruction', `<?x >${image} ?>`],
  ['with slashes for spaces', '<img/src=x/onerror=ran()>'],
  ['in the name of a tag', '<p<img/src=x/onerror=ran()>>a'],
  ['in an end tag', `</p ${image}>`],
  ['over lines', '<img src=x\nonerror\n=\nran()>'],
  ['cut by NULs', '<scr\0ipt>ran()</scr\0ipt><a href="java\0script:ran()">a</a>'],
  ['spelt out in xmp', '<xmp>&lt;/xmp&gt;&lt;img src=x onerror=ran()&gt;</xmp>'],
  ['spelt out in a style', '<style>&lt;/style&gt;&lt;img src=x onerror=ran()&gt;</style>'],
  ['in a link over lines', '<a href="java\nscript:ran()">a</a>'],
  ['in a form', '<form action=javascript:ran()><input type=submit formaction=javascript:ran()></form>'],
])('a script %s does not run', expectStill)

it.each([
  ['behind noembed', `<noembed><p title="</noembed>${image}">`],
  ['behind noframes', `<noframes><p title="</noframes>${image}">`],
  ['in a comment that ends with a bang', `<!-- --!> ${image} -->`],
])('a script %s does not run', expectStill)

it.fails('a script after a style that ends with a slash does not run', () => {
  expectStill('', `<style>a{}</style/x>${image}`)
})

function expectStill(_: string, markup: string) {
  for (const html of [
    markup,
    `<html><body><p>a</p>${markup}<p>b</p></body></html>`,
    `<html><head>${markup}</head></html>`,
  ]) {
    const { blocks } = readHtml(html)
    expect(JSON.stringify(blocks)).not.toMatch(/"(?:href|url)":"\s*javascript:/i)
    expect(whatRuns(asBrowserReads(stillPage(html, blocks)))).toEqual([])
  }
}

function asBrowserReads(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document
}
