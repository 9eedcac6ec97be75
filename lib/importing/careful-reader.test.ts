import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Block, blockText } from '@/lib/text/document'
import { decode } from './formats/decode'
import { readPlainText } from './lines/read-plain-text'
import { readHtml } from './page/read-html'
import type { Reading } from './reading'

/** What a careful reader expects of a file; what is not said is not judged. */
type Expected = {
  title?: string | null
  section?: string | null
  byline?: string | null
  date?: string | null
  updated?: string | null
  outlet?: string
  url?: string
  notBefore?: string
  headings: string[]
  paragraphs?: number
  quotations?: number
  listEntries?: number
  tweets: number
  tweetHandles?: string[]
  language: string
  dir: string
  mustNotContain: string[]
}

const root = join(import.meta.dirname, '../..')

for (const folder of ['test/op-eds', '../shared/op-eds']) {
  const path = join(root, folder)
  describe.runIf(existsSync(path))(folder, () => {
    for (const [name, expected] of expectations(path)) {
      const reading = read(join(path, name))

      it(`reads the fields of ${name}`, () => {
        expect(fieldsOf(reading, expected)).toEqual(fieldsExpected(expected))
      })

      it(`reads the body of ${name} so that it needs no correction`, () => {
        expect(bodyOf(reading, expected)).toEqual(bodyExpected(expected))
        const body = kept(reading).map(blockText).join('\n')
        expect(expected.mustNotContain.filter((words) => body.includes(words))).toEqual([])
      })
    }
  })
}

function expectations(folder: string): [string, Expected][] {
  if (!existsSync(folder)) return []
  const { note: _, ...files } = JSON.parse(readFileSync(join(folder, 'expectations.json'), 'utf8'))
  return Object.entries<Expected>(files)
}

function read(path: string): Reading {
  const { text } = decode(readFileSync(path))
  return path.endsWith('.html') ? readHtml(text) : readPlainText(text)
}

function kept(reading: Reading): Block[] {
  return reading.blocks.filter((block) => block.attrs.junk === null)
}

function fieldsOf({ fields, notBefore }: Reading, expected: Expected) {
  return only(expected, {
    title: fields.title.value,
    section: fields.section.value,
    byline: fields.bylines.value.map(({ name }) => name).join(', ') || null,
    date: fields.date.value,
    updated: fields.updated.value,
    outlet: fields.outlet.value,
    url: fields.url.value,
    notBefore,
    language: fields.language.value,
    dir: fields.direction.value,
  })
}

function fieldsExpected(expected: Expected) {
  const {
    headings: _,
    paragraphs: __,
    quotations: ___,
    listEntries: ____,
    tweets,
    tweetHandles,
    mustNotContain,
    ...fields
  } = expected
  return fields
}

function bodyOf(reading: Reading, expected: Expected) {
  const blocks = kept(reading)
  const posts = blocks.filter((block) => block.type === 'post')
  return only(expected, {
    headings: blocks.filter((block) => block.type === 'heading').map(blockText),
    paragraphs: blocks.filter((block) => block.type === 'paragraph').length,
    quotations: blocks.filter((block) => block.type === 'quotation').length,
    listEntries: blocks.flatMap((block) => (block.type === 'list' ? block.content : [])).length,
    tweets: posts.length,
    tweetHandles: posts.map((post) => post.attrs.handle),
  })
}

function bodyExpected({ headings, paragraphs, quotations, listEntries, tweets, tweetHandles }: Expected) {
  return JSON.parse(JSON.stringify({ headings, paragraphs, quotations, listEntries, tweets, tweetHandles }))
}

function only<T extends object>(expected: Expected, found: T) {
  return Object.fromEntries(Object.entries(found).filter(([name]) => name in expected))
}
