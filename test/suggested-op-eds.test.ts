import { expect, it } from 'vitest'
import { withWesternDigits } from '@/lib/importing/fields/dates'
import { readPlainText } from '@/lib/importing/lines/read-plain-text'
import { suggest } from '@/lib/suggestions/suggest'
import type { Suggestion } from '@/lib/suggestions/suggestion'
import { sentencesOf } from '@/lib/text/sentences'
import { textMap } from '@/lib/text/text-map'
import { opEdFiles, wordsOf } from './op-ed-files'

const texts = opEdFiles.filter(({ name }) => name.endsWith('.txt'))

/** An op-ed as it is confirmed when nobody corrects it; posts are for the account that posted them. */
function confirmed(file: (typeof texts)[number]) {
  const { blocks } = readPlainText(wordsOf(file))
  const kept = blocks.filter(({ type, attrs }) => attrs.junk === null && type !== 'post')
  const document = { type: 'doc' as const, content: kept }
  const { language } = file.expected
  const known = { language, writers: [], sources: [], tagged: [] }
  return { text: textMap(document).text, suggestions: suggest(document, known) }
}

/** Marks as a reader sees them, told apart here by themselves and not by the code that is tried. */
function quotations(text: string) {
  return [...text.matchAll(/[“«"]([^“”«»"\n]+)[”»"]/g)]
    .filter(([, words = '']) => words.trim().split(/\s+/).length >= 4)
    .map((found) => ({
      start: found.index + 1,
      end: found.index + found[0].length - 1,
      before: text.slice(0, found.index),
    }))
}

const speaks =
  /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*(?:,[^,.]+,)? (?:said|says|wrote|confirmed|dismissed|described|argued|warned)[^.!?“”"\n]*$/u

function lying(suggestions: readonly Suggestion[], start: number, end: number) {
  return suggestions.filter(({ makes, span }) => makes === 'claim' && span.start < end && start < span.end)
}

it.each(texts)('suggests whoever is quoted, and every figure and date, of $name', (file) => {
  const { text, suggestions } = confirmed(file)

  for (const { start, end, before } of quotations(text)) {
    const found = lying(suggestions, start, end).find(({ kind }) => kind === 'quotation')
    expect(found, text.slice(start, end)).toBeDefined()
    if (!speaks.test(before) || found?.makes !== 'claim') continue
    expect(found.claim.attribution, text.slice(start, end)).not.toEqual([])
  }
  const sentences = sentencesOf(text, file.expected.language)
  for (const { 0: numeral, index } of withWesternDigits(text).matchAll(
    /\d[\d.,:]*(?:\s?%|\s(?:per ?cent|million|billion))?/g,
  )) {
    // A day or a year belongs to what is said in its sentence; a figure lies in the very words of a claim.
    const isFigure = /[%a-z]/.test(numeral)
    const sentence = sentences.find(({ start, end }) => start <= index && index < end)
    const { start, end } = (!isFigure && sentence) || { start: index, end: index + numeral.length }
    expect(lying(suggestions, start, end), text.slice(index - 40, index + 20)).not.toEqual([])
  }
})
