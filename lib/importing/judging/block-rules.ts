import { bylineIn } from '../fields/bylines'
import { isAboutWriter } from './about-writer'
import { isProse } from './body-run'
import { furnitureReason, isDateLine, opensTail } from './furniture'
import type { Passage } from './passage'
import { endsAsSentence } from './words'

/**
 * What a rule would take out of the kept passages, and why. A rule that would take more than its share
 * of the words has misread the page and takes nothing.
 */
type Rule = { share: number; finds: (kept: Passage[]) => [Passage, string][] }

export function applyBlockRules(passages: Passage[]) {
  for (const { share, finds } of rules) {
    const kept = passages.filter((passage) => !passage.junk)
    const found = finds(kept)
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
  { share: 0.2, finds: linksAlone },
  { share: 0.25, finds: aboutTheWriter },
  { share: 0.15, finds: lastLabels },
]

function captions(kept: Passage[]): [Passage, string][] {
  return kept
    .filter(({ block }) => block.type === 'caption')
    .map((passage) => [passage, 'Caption of a picture'])
}

function furniture(kept: Passage[]): [Passage, string][] {
  return kept.flatMap((passage): [Passage, string][] => {
    const { block, text, words } = passage
    if (block.type === 'post' || block.type === 'table' || words > 60) return []
    const reason = furnitureReason(text)
    return reason ? [[passage, reason]] : []
  })
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
  const first = kept.findIndex(
    (passage) =>
      isProse(passage) &&
      bylineIn(passage.text).length === 0 &&
      passage.linked < 0.7 &&
      passage.block.type !== 'heading',
  )
  return kept.slice(0, Math.max(0, first)).map((passage) => [passage, 'Before the article'])
}

/** A summary that stands above the byline or the date is the paper's, not the writer's. */
function standfirst(kept: Passage[]): [Passage, string][] {
  const until = kept
    .slice(0, 6)
    .findLastIndex(({ text, words }) => words < 25 && (isDateLine(text) || bylineIn(text).length > 0))
  return kept.slice(0, until + 1).map((passage) => [passage, 'Above the byline'])
}

function linksAlone(kept: Passage[]): [Passage, string][] {
  return kept
    .filter(
      ({ linked, words, text, block }) =>
        linked > 0.8 && words < 60 && block.type !== 'post' && !(endsAsSentence(text) && words > 25),
    )
    .map((passage) => [passage, 'Link to another article'])
}

/** Short lines after the last sentence belong to no paragraph. */
function lastLabels(kept: Passage[]): [Passage, string][] {
  const last = kept.findLastIndex(
    (passage) =>
      isProse(passage) ||
      passage.block.type === 'list' ||
      passage.block.type === 'table' ||
      passage.block.type === 'post',
  )
  return kept.slice(last + 1).map((passage) => [passage, 'After the article'])
}

/** The last paragraphs where they speak of who wrote the others. */
function aboutTheWriter(kept: Passage[]): [Passage, string][] {
  const first = kept.findIndex(
    (passage, index) => index > 1 && index >= kept.length - 5 && isAboutWriter(passage),
  )
  return first < 0 ? [] : kept.slice(first).map((passage) => [passage, 'About the writer'])
}
