import { fieldsFromPassages } from '../fields/fields-from-passages'
import { withRolesFound } from '../fields/roles'
import { dateSettled } from '../fields/settle-date'
import { applyBlockRules } from '../judging/block-rules'
import { bare } from '../judging/furniture-words'
import { judge, raiseHeadings } from '../judging/judge'
import { blocksOf, type Passage } from '../judging/passage'
import { markLinesOnWriters } from '../judging/signed-lines'
import { siteOf } from '../judging/sites'
import type { Fields, Reading } from '../reading'
import { markCards } from './cards'
import { markHeadedBoxes } from './headed-boxes'
import { mainText } from './main-text'
import { baseOf } from './metadata/address'
import { type PageMetadata, pageMetadata } from './page-metadata'
import { markZones, zonesOf } from './page-zones'
import { pictureCaptions } from './picture-captions'
import { placesOf } from './places'
import { restoreColumn, restoreInserts } from './same-column'
import { makeShallow } from './shallow'
import { visiblePassages } from './visible-passages'
import { widenToRun } from './wider-text'

/** Reads a whole page: what Readability takes for the article, less the furniture in it. */
export function judgePage(document: Document, address: string | null): Reading {
  const metadata = pageMetadata(document, address)
  const root = document.body ?? document.documentElement
  makeShallow(root)
  const passages = visiblePassages(root, baseOf(document, address, metadata.url.value))
  const places = placesOf(passages)
  const zones = zonesOf(passages, places)
  const captions = pictureCaptions(passages, root)
  const main = mainText(document, passages)
  if (main.size === 0) return withMetadata(judge(passages), metadata, passages)

  widenToRun(passages, main, zones)
  restoreColumn(passages, places, main)
  restoreInserts(passages, places, main)
  for (const passage of passages) if (passage.block.type === 'footnote') main.add(passage)
  for (const passage of passages) if (!main.has(passage)) passage.junk = 'Outside the article'
  markZones(zones, main)
  for (const caption of captions) caption.junk ??= 'Caption of a picture'
  markHeadedBoxes(passages, places, main)
  markCards(passages, places)
  markTitle(passages, metadata.title.value)
  applyBlockRules(passages, siteOf(address ?? metadata.url.value))
  const run = {
    start: passages.findIndex((one) => !one.junk),
    end: passages.findLastIndex((one) => !one.junk) + 1,
  }
  const { fields, notBefore } = fieldsFromPassages(passages, run)
  const writers = metadata.bylines.value.length > 0 ? metadata.bylines : fields.bylines
  markLinesOnWriters(
    passages,
    writers.value.map(({ name }) => name),
  )
  raiseHeadings(passages, run)
  return withMetadata(
    { blocks: blocksOf(passages, fields.direction.value), fields, notBefore },
    metadata,
    passages,
  )
}

function markTitle(passages: Passage[], title: string | null) {
  const words = bare(title ?? '')
  if (!words) return
  for (const passage of passages)
    if (passage.words < 40 && bare(passage.text) === words) passage.junk = 'Title, used for the fields'
}

/** A line above the text is believed over a title that nothing on the page bears out. */
function titleFrom(named: Fields['title'], line: Fields['title'], passages: Passage[]): Fields['title'] {
  if (!named.value || named.certainty !== 'doubtful') return named.value ? named : line
  const isOnPage = passages.some(
    ({ words, text, junk }) =>
      words < 40 && junk !== 'Outside the article' && bare(text).includes(bare(named.value ?? '')),
  )
  return line.value && line.certainty === 'sure' && !isOnPage ? line : named
}

/** What the page says of itself goes before what its lines look like, save the language, which the text knows best. */
function withMetadata(reading: Reading, metadata: PageMetadata, passages: Passage[]): Reading {
  const { fields, notBefore } = reading
  const date = metadata.date.value || metadata.date.choices ? metadata.date : fields.date
  const merged: Fields = {
    ...fields,
    title: titleFrom(metadata.title, fields.title, passages),
    section: metadata.section.value ? metadata.section : fields.section,
    bylines: metadata.bylines.value.length ? metadata.bylines : fields.bylines,
    outlet:
      metadata.outlet.value && metadata.outlet.certainty !== 'doubtful'
        ? metadata.outlet
        : fields.outlet.value
          ? fields.outlet
          : metadata.outlet,
    date: dateSettled(date, passages, { tag: metadata.tag, notBefore }),
    updated: metadata.updated.value ? metadata.updated : fields.updated,
    url: metadata.url.value ? metadata.url : fields.url,
    language:
      fields.language.certainty === 'sure' || !metadata.language.value ? fields.language : metadata.language,
  }
  return { ...reading, fields: { ...merged, bylines: withRolesFound(merged.bylines, passages) } }
}
