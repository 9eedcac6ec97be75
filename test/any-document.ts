import fc from 'fast-check'
import type { Block, Inline, Mark, TextDocument } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'

/** Documents of every kind of block, with what is hard to count: emoji, combining marks, joiners, right to left, breaks. */
const letters = fc.constantFrom(
  ...['a', 'Ramp', ' ', ' is ', '.', '“', '”', 'é', 'e\u0301', 'n\u0303\u0323', '👩🏽‍✈️', '🇳🇴', '𝔸', '\u200f'],
  ...['می‌رود', 'کشتی', 'سَفَر', '۱۲٪', 'שָׁלוֹם', '漢', '\u00a0', '-', '12.5%'],
)
const words = fc.array(letters, { minLength: 1, maxLength: 8 }).map((all) => all.join(''))

const marks = fc
  .tuple(fc.boolean(), fc.boolean(), fc.boolean())
  .map(([em, strong, link]): Mark[] => [
    ...(em ? [{ type: 'em' as const }] : []),
    ...(strong ? [{ type: 'strong' as const }] : []),
    ...(link ? [{ type: 'link' as const, attrs: { href: 'https://strait.example' } }] : []),
  ])

const inline = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('text' as const), text: words }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('text' as const), text: words, marks }) },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
)
const content = fc.array<Inline>(inline, { maxLength: 5 })

const attrs = fc.record({
  junk: fc.option(fc.constant('Menu word')),
  dir: fc.option(fc.constantFrom('ltr' as const, 'rtl' as const)),
})
const post = { author: 'Harbour', handle: '@harbour', time: null, url: null, platform: null, target: null }

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constantFrom('paragraph', 'quotation', 'caption', 'table', 'footnote'),
    attrs,
    content,
  }),
  fc.record({
    type: fc.constant('heading'),
    attrs: attrs.map((all) => ({ ...all, level: 2 as const })),
    content,
  }),
  fc.record({ type: fc.constant('post'), attrs: attrs.map((all) => ({ ...all, ...post })), content }),
  fc.record({
    type: fc.constant('list'),
    attrs: attrs.map((all) => ({ ...all, ordered: false })),
    content: fc.array(
      fc.record({ type: fc.constant('listEntry' as const), attrs: fc.record({ depth: fc.nat(2) }), content }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
) as fc.Arbitrary<Block>

export const anyDocument: fc.Arbitrary<TextDocument> = fc
  .array(block, { minLength: 1, maxLength: 7 })
  .map((blocks) => ({ type: 'doc', content: blocks }))

/** A span within a text, from two shares of its length. */
export function spanWithin(text: string, [one, other]: readonly [number, number]): Span {
  const places = [Math.round(one * text.length), Math.round(other * text.length)]
  return { start: Math.min(...places), end: Math.max(...places) }
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
export const anyShares: fc.Arbitrary<[number, number]> = fc.tuple(share, share)
