import { expect, it } from 'vitest'
import { withWesternDigits } from '@/lib/importing/fields/dates'
import { readPlainText } from '@/lib/importing/lines/read-plain-text'
import { figuresIn } from '@/lib/suggestions/figures'
import { isSaid, quotedIn } from '@/lib/suggestions/quoted'
import { suggest } from '@/lib/suggestions/suggest'
import { contains, overlaps } from '@/lib/text/span'
import { textMap } from '@/lib/text/text-map'
import { opEdFiles, wordsOf } from './op-ed-files'

const texts = opEdFiles.filter(({ name }) => name.endsWith('.txt'))

/** An op-ed as it is confirmed when nobody corrects it. */
function confirmed(file: (typeof texts)[number]) {
  const { blocks } = readPlainText(wordsOf(file))
  const document = { type: 'doc' as const, content: blocks.filter(({ attrs }) => attrs.junk === null) }
  const { language } = file.expected
  return {
    text: textMap(document).text,
    suggestions: suggest(document, { language, writers: [], sources: [], tagged: [] }),
  }
}

it.each(texts)('suggests every quotation and every figure of $name', (file) => {
  const { text, suggestions } = confirmed(file)
  const claims = suggestions.filter(({ makes }) => makes === 'claim')
  const said = quotedIn(text).filter((quoted) => isSaid(text, quoted))
  const figures = figuresIn(text)

  expect(said.filter(({ inside }) => !claims.some(({ span }) => overlaps(span, inside)))).toEqual([])
  expect(figures.filter(({ span }) => !claims.some((claim) => contains(claim.span, span)))).toEqual([])
  for (const [number] of withWesternDigits(text).matchAll(
    /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)?\s?(?:%|per ?cent|million|billion)/giu,
  ))
    expect(
      figures.some(({ span }) => withWesternDigits(text.slice(span.start, span.end)).includes(number)),
      number,
    ).toBe(true)
})
