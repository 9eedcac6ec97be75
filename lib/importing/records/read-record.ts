import { type Block, blockText, type Inline } from '@/lib/text/document'
import { normalise } from '@/lib/text/normalise'
import { cleanText } from '../clean-text'
import { languageOf, prevailingDirection } from '../fields/language'
import { inMegabytes, limits } from '../formats/limits'
import type { Read } from '../formats/read-incoming'
import { importReadingInput } from '../import-reading'
import { readPlainText } from '../lines/read-plain-text'
import { readHtml } from '../page/read-html'
import { type Field, type Fields, field, noneFound, type Reading } from '../reading'
import { complaintOf, type RecordInput, recordInput } from './record-schema'

const FROM = 'the record'

/** Reads one line of JSON Lines as an op-ed, or says in a sentence why it cannot. What the record says outranks what is inferred. */
export function readRecord(line: string): Read {
  const json = parse(line)
  if (json === undefined) return { unread: 'It is no JSON.' }
  const parsed = recordInput.safeParse(json)
  if (!parsed.success) return { unread: complaintOf(parsed.error) }

  const words = wordsOf(parsed.data)
  if ('unread' in words) return words
  const { blocks, fields, notBefore } = words.reading
  if (!blocks.some((block) => /[\p{L}\p{N}]/u.test(blockText(block)))) return { unread: 'It has no words.' }
  if (!importReadingInput.shape.blocks.safeParse(blocks).success)
    return { unread: 'It is too long to be one op-ed.' }
  return { reading: { blocks, fields: outranked(fields, parsed.data), notBefore } }
}

export const TOO_LONG = `It is larger than ${inMegabytes(limits.textBytes)}.`

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function wordsOf({ text, html, blocks, url }: RecordInput): Read {
  const given = [text, html, blocks].filter((words) => words !== undefined)
  if (given.length === 0) return { unread: 'It has no words: give “text”, “html” or “blocks”.' }
  if (given.length > 1)
    return { unread: 'It gives its words twice: keep one of “text”, “html” and “blocks”.' }
  if (text !== undefined) return { reading: readPlainText(text) }
  if (html !== undefined) return { reading: readHtml(html, url ?? null) }
  return { reading: asGiven(blocks ?? []) }
}

/** Blocks are taken as they are: only the one normalisation that every text goes through is done. */
function asGiven(given: Block[]): Reading {
  const blocks = given.map(cleanBlock)
  const text = blocks
    .filter(({ attrs }) => attrs.junk === null)
    .map(blockText)
    .join('\n')
  return {
    blocks,
    fields: {
      title: noneFound(),
      section: noneFound(),
      bylines: { ...noneFound(), value: [] },
      outlet: noneFound(),
      date: noneFound(),
      updated: noneFound(),
      url: noneFound(),
      language: languageOf(text),
      direction: field(prevailingDirection(text), 'letters of the text', 'sure'),
    },
    notBefore: null,
  }
}

function cleanBlock(block: Block): Block {
  if (block.type === 'list') {
    const content = block.content.map((entry) => ({ ...entry, ...cleanContent(entry.content) }))
    return { ...block, content }
  }
  if (block.type !== 'post') return { ...block, ...cleanContent(block.content) }
  const { author, handle, time, target } = block.attrs
  const attrs = {
    ...block.attrs,
    author: tidy(author),
    handle: tidy(handle),
    time: tidy(time),
    target: tidy(target),
  }
  return { ...block, attrs, ...cleanContent(block.content) }
}

function cleanContent(content: Inline[] | undefined): { content?: Inline[] } {
  return content ? { content: content.flatMap(cleanInline) } : {}
}

/** A line end within a piece of text becomes a hard break, which is what it means. */
function cleanInline(piece: Inline): Inline[] {
  if (piece.type !== 'text') return [piece]
  return cleanText(piece.text)
    .split('\n')
    .flatMap((text, place): Inline[] => [
      ...(place > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(text ? [{ ...piece, text }] : []),
    ])
}

/** An empty field says no more than one left out: many records write what they do not know so. */
function outranked(inferred: Fields, given: RecordInput): Fields {
  const { direction } = inferred
  return {
    title: said(tidy(given.title)) ?? inferred.title,
    section: said(tidy(given.section)) ?? inferred.section,
    bylines: said(tidyWriters(given.bylines)) ?? inferred.bylines,
    outlet: said(tidy(given.outlet)) ?? inferred.outlet,
    date: said(given.date) ?? inferred.date,
    updated: said(given.updated) ?? inferred.updated,
    url: said(given.url) ?? inferred.url,
    language: said(given.language) ?? inferred.language,
    direction,
  }
}

function said<T extends string | unknown[]>(value: T | null | undefined): Field<T> | null {
  return value == null || value.length === 0 ? null : field(value, FROM, 'sure')
}

function tidyWriters(writers: RecordInput['bylines']) {
  return writers?.flatMap(({ name, role }) => {
    const signed = tidy(name)
    return signed ? [{ name: signed, role: tidy(role) }] : []
  })
}

function tidy(line: string | null | undefined): string | null {
  return line == null ? null : normalise(line).replace(/\s+/g, ' ').trim() || null
}
