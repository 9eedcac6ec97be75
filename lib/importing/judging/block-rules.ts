import { bareName, bylineIn } from '../fields/bylines'
import { datesIn } from '../fields/dates'
import { isAboutWriter } from './about-writer'
import { isProse } from './body-run'
import { furnitureReason, isDateLine, opensTail } from './furniture'
import { bare } from './furniture-words'
import type { Passage } from './passage'
import { leadsAway } from './sites'
import { endsAsSentence, wordCount } from './words'

/**
 * What a rule would take out of the kept passages, and why. A rule that would take more than its share
 * of the words has misread the page and takes nothing.
 */
type Rule = { share: number; finds: (kept: Passage[], site: string | null) => [Passage, string][] }

/** `site` is the host the page came from, if it is known. */
export function applyBlockRules(passages: Passage[], site: string | null = null) {
  for (const { share, finds } of rules) {
    const kept = passages.filter((passage) => !passage.junk)
    const found = finds(kept, site)
    const words = found.reduce((sum, [passage]) => sum + passage.words, 0)
    if (words > share * kept.reduce((sum, passage) => sum + passage.words, 0)) continue
    for (const [passage, reason] of found) passage.junk ??= reason
  }
}

const rules: Rule[] = [
  { share: 0.25, finds: captions },
  { share: 0.25, finds: furniture },
  { share: 0.4, finds: tail },
  { share: 0.25, finds: beforeFirstSentence },
  { share: 0.15, finds: standfirst },
  { share: 0.5, finds: linkLists },
  { share: 0.25, finds: linksAlone },
  { share: 0.4, finds: repeats },
  { share: 0.15, finds: saidAgain },
  { share: 0.02, finds: headsOfNotes },
  { share: 0.1, finds: openersAlone },
  { share: 0.25, finds: aboutTheWriter },
  { share: 0.15, finds: lastLabels },
]

function captions(kept: Passage[]): [Passage, string][] {
  return kept
    .filter(({ block }) => block.type === 'caption')
    .map((passage) => [passage, 'Caption of a picture'])
}

function furniture(kept: Passage[]): [Passage, string][] {
  return kept.flatMap((passage, index): [Passage, string][] => {
    const { block, text, words } = passage
    if (/post|table|footnote/.test(block.type) || words > 60) return []
    const reason = furnitureReason(text)
    if (!reason || (INVITATIONS.has(reason) && headsText(passage, kept[index + 1]))) return []
    return [[passage, reason]]
  })
}

/** What a writer may call a part of the text by: "Share what you know". */
const INVITATIONS = new Set(['Newsletter or subscription', 'Sharing and following'])

function headsText({ block }: Passage, next: Passage | undefined): boolean {
  if (block.type !== 'heading' || !next) return false
  return next.block.type === 'heading' || (isProse(next) && furnitureReason(next.text) === null)
}

/** Everything from the first line that opens what follows articles. */
function tail(kept: Passage[]): [Passage, string][] {
  const total = kept.reduce((sum, passage) => sum + passage.words, 0)
  let before = 0
  for (const [index, passage] of kept.entries()) {
    if (index > 0 && before > total * 0.6 && opensTail(passage.text)) {
      return kept.slice(index).map((one) => [one, 'After the article'])
    }
    before += passage.words
  }
  return []
}

function beforeFirstSentence(kept: Passage[]): [Passage, string][] {
  return kept
    .slice(0, articleStart(kept))
    .filter(({ block, words }) => block.type !== 'post' || words > 0)
    .map((passage) => [passage, 'Before the article'])
}

/** The first sentence, or a heading close above it with nothing between them that names a writer or leads away. */
function articleStart(kept: Passage[]): number {
  const sentence = Math.max(0, kept.findIndex(opensArticle))
  const above = kept.slice(Math.max(0, sentence - 4), sentence)
  const heading = above.findIndex(headsFirst)
  if (heading < 0) return sentence
  const isPlain = above.slice(heading).every(({ linked }) => linked < 0.2)
  const isSigned = above.slice(heading + 1).some(({ text }) => bareName(text) || bylineIn(text).length > 0)
  return isPlain && !isSigned ? sentence - above.length + heading : sentence
}

/** A heading right above the first sentence is the article's; one that is a sentence itself is the paper's summary. */
function headsFirst(passage: Passage | undefined): boolean {
  return passage?.block.type === 'heading' && !endsAsSentence(passage.text)
}

/** A sentence, or enough words in a row to be one that ends otherwise: "The latest on the ferries (all times local):" */
function opensArticle(passage: Passage): boolean {
  const { block, text, words, linked } = passage
  if (block.type === 'heading' || linked > 0.7 || bylineIn(text).length > 0) return false
  return (
    isProse(passage) ||
    (block.type === 'paragraph' && words >= 12 && !/https?:/.test(text) && datesIn(text).length === 0)
  )
}

/** A summary that stands above the byline or the date is the paper's, not the writer's. */
function standfirst(kept: Passage[]): [Passage, string][] {
  const until = kept
    .slice(0, 6)
    .findLastIndex(({ text, words }) => words < 25 && (isDateLine(text) || bylineIn(text).length > 0))
  return kept.slice(0, until + 1).map((passage) => [passage, 'Above the byline'])
}

/** What is nothing but a link within the site leads to another article; a link away is something the writer points at. */
function linksAlone(kept: Passage[], site: string | null): [Passage, string][] {
  return kept
    .filter(
      ({ linked, words, text, block }) =>
        linked > 0.8 &&
        words < 60 &&
        !/post|footnote/.test(block.type) &&
        !(endsAsSentence(text) && words > 25) &&
        !leadsAway(block, site),
    )
    .map((passage) => [passage, 'Link to another article'])
}

/** A list of nothing but links, four or more, is a menu of other articles wherever it stands. */
function linkLists(kept: Passage[], site: string | null): [Passage, string][] {
  return kept
    .filter(
      ({ block, linked }) =>
        block.type === 'list' && block.content.length > 3 && linked > 0.8 && !leadsAway(block, site),
    )
    .map((passage) => [passage, 'Links to other articles'])
}

/** A line that is no sentence and comes back again and again belongs to the page; the first is left. */
function repeats(kept: Passage[]): [Passage, string][] {
  const times = new Map<string, number>()
  for (const { text } of kept) times.set(text, (times.get(text) ?? 0) + 1)
  const seen = new Set<string>()
  return kept.flatMap((passage): [Passage, string][] => {
    const { text, words } = passage
    if (words < 6 || endsAsSentence(text) || (times.get(text) ?? 0) < 3) return []
    if (seen.has(text)) return [[passage, 'Line that stands here again and again']]
    seen.add(text)
    return []
  })
}

const MOST_SET_LARGE = 40

/** A sentence of the text set large beside it says nothing twice; a page of quotations sets none of them large. */
function saidAgain(kept: Passage[]): [Passage, string][] {
  if (kept.filter(({ block }) => block.type === 'quotation').length > MOST_SET_LARGE) return []
  if (!kept.some(({ block }) => block.type === 'quotation')) return []
  const texts = kept.map(({ text }) => bare(text))
  return kept
    .filter(({ block, words, text }, index) => {
      if (block.type !== 'quotation' || words < 5 || words > 60) return false
      return text
        .split('\n')
        .some(
          (line) =>
            wordCount(line) > 4 && texts.some((other, at) => at !== index && other.includes(bare(line))),
        )
    })
    .map((passage) => [passage, 'Said again in large type'])
}

function headsOfNotes(kept: Passage[]): [Passage, string][] {
  return kept
    .filter(({ block }, index) => block.type === 'heading' && kept[index + 1]?.block.type === 'footnote')
    .map((passage) => [passage, 'Heading of the footnotes'])
}

/** What opens a list of other articles has no place in the article, whatever became of the list. */
function openersAlone(kept: Passage[]): [Passage, string][] {
  return kept
    .filter(({ block, text }) => block.type === 'heading' && opensTail(text))
    .map((passage) => [passage, 'Related articles'])
}

/** A heading after the last sentence heads nothing, and a word or two belong to no paragraph. */
function lastLabels(kept: Passage[]): [Passage, string][] {
  const last = kept.findLastIndex(
    (passage) => isProse(passage) || /list|table|post|footnote/.test(passage.block.type),
  )
  return kept
    .slice(last + 1)
    .filter(({ block, words, text }) => block.type === 'heading' || words < 2 || /^@\w+$|:$/.test(text))
    .map((passage) => [passage, 'After the article'])
}

/** The last paragraphs where they speak of who wrote the others. */
function aboutTheWriter(kept: Passage[]): [Passage, string][] {
  const first = kept.findIndex(
    (passage, index) => index > 1 && index >= kept.length - 5 && isAboutWriter(passage),
  )
  return first < 0 ? [] : kept.slice(first).map((passage) => [passage, 'About the writer'])
}
