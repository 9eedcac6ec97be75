import type { Block } from '@/lib/text/document'
import { fieldsFromPassages } from '../fields/fields-from-passages'
import type { Reading } from '../reading'
import { applyBlockRules } from './block-rules'
import { bodyRun, isProse, type Run } from './body-run'
import { furnitureReason } from './furniture'
import { blocksOf, type Passage } from './passage'
import { markLinesOnWriters } from './signed-lines'
import { endsAsSentence } from './words'

/** Says of each passage whether it is part of the op-ed, and what the rest tells about it. */
export function judge(passages: Passage[]): Reading {
  for (const passage of passages) passage.junk = ownReason(passage)
  const run = bodyRun(passages)
  const { fields, notBefore } = fieldsFromPassages(passages, run)
  passages.forEach((passage, index) => {
    passage.junk ??= index < run.start ? 'Before the article' : index >= run.end ? 'After the article' : null
  })
  clearLabels(passages, run)
  applyBlockRules(passages)
  markLinesOnWriters(
    passages,
    fields.bylines.value.map(({ name }) => name),
  )
  raiseHeadings(passages, run)
  return { blocks: blocksOf(passages, fields.direction.value), fields, notBefore }
}

function ownReason({ block, text, words }: Passage): string | null {
  if (block.type === 'post' || words > 60 || text.length > 1000) return null
  return furnitureReason(text)
}

/** Three or more short lines together inside the article are links or a table of something, no text. */
function clearLabels(passages: Passage[], run: Run) {
  let start = run.start
  for (let index = run.start; index <= run.end; index++) {
    const passage = passages[index]
    const isLabel = index < run.end && passage && !isProse(passage) && passage.block.type === 'paragraph'
    if (isLabel) continue
    if (index - start >= 3) for (const label of passages.slice(start, index)) label.junk ??= 'Labels or links'
    start = index + 1
  }
}

export function raiseHeadings(passages: Passage[], run: Run) {
  for (let index = run.start; index < run.end; index++) {
    const passage = passages[index]
    const next = passages.slice(index + 1, run.end).find((one) => !one.junk)
    if (passage && next && mayHead(passage) && isHeadedBy(next, passage))
      passage.block = heading(passage.block)
  }
}

/** Prose, a list, or what opens one: "There are three measures which would cost the town nothing:" */
function isHeadedBy(next: Passage, { text }: Passage): boolean {
  if (isProse(next) || next.block.type === 'list') return true
  return next.words > 5 && /[:：]$/.test(next.text) && !endsAsSentence(text)
}

function mayHead({ block, text, words, junk }: Passage): boolean {
  if (junk || block.type !== 'paragraph' || words < 1 || words > 14) return false
  return !/[.,;:،؛]["”’»)]*$/.test(text) && (!endsAsSentence(text) || /[?؟!]["”’»)]*$/.test(text))
}

function heading(block: Block): Block {
  if (block.type !== 'paragraph') return block
  return {
    type: 'heading',
    attrs: { ...block.attrs, level: 2 },
    ...(block.content && { content: block.content }),
  }
}
