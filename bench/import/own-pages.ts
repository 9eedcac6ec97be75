import { blockText } from '@/lib/text/document'
import { type GoldenPage, goldenPages } from '@/test/golden-pages'
import type { Page } from './corpus'
import { keptInBlocks } from './kept'

/** Our own pages with what a careful person says of them, in the form of the corpus. */
export function ownPages(): Page[] {
  return goldenPages().map(pageOf)
}

function pageOf({ name, bytes, golden: { fields, blocks } }: GoldenPage): Page {
  return {
    id: name,
    bytes: new Uint8Array(bytes),
    url: fields.from,
    truth: blocks.map(blockText).join('\n\n'),
    fields: {
      title: fields.title ?? '',
      byline: fields.bylines.map(({ name: writer }) => writer).join(' and ') || null,
      date: fields.dates.length === 1 ? (fields.dates[0] ?? null) : null,
      outlet: fields.outlet ? [fields.outlet] : [''],
    },
    kept: keptInBlocks(blocks),
  }
}
