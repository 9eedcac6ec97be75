import { parseHTML } from 'linkedom'
import { cleanText } from '../../clean-text'
import { type Passage, passageOf, unmarked } from '../../judging/passage'
import { makeShallow } from '../../page/shallow'
import { visiblePassages } from '../../page/visible-passages'
import type { Reading } from '../../reading'
import { judgeAround, open, type Sorted, settled, underTitle } from '../judge-around'
import { withProperties } from '../properties'
import type { DocxPage } from './docx-page'

/** Reads a word processor's document: its markup as a piece of a page, its styles and properties for the fields. */
export function readDocx(docx: DocxPage): Reading {
  const { body } = parseHTML(`<html><body>${cleanText(docx.html)}</body></html>`).document
  makeShallow(body)
  const notes = takenOut(body)
  const title = textOf(body.querySelector('.docx-title'))
  const author = textOf(body.querySelector('.docx-author'))
  const sorted: Sorted[] = visiblePassages(body, null).map((passage) => {
    if (title && passage.text === title) return settled(passage, 'Title, used for the fields')
    return author && passage.text === author ? settled(passage, 'Byline, used for the fields') : open(passage)
  })
  return withProperties(underTitle(judgeAround([...sorted, ...notes.map((note) => settled(note))]), title), {
    title: title ? { text: title, from: 'its style: Title', certainty: 'sure' } : null,
    author: author ? { text: author, from: 'its style: Author' } : null,
    declared: docx,
    file: 'Word document',
  })
}

/** What was left out on the way, one sentence each. */
export function docxNotes({ comments, deletions, hasHeaders }: DocxPage): string[] {
  const left = [counted(comments, 'comment'), counted(deletions, 'deletion')].filter((one) => one !== null)
  return [
    ...(left.length > 0
      ? [`${left.join(' and ')} in the document ${comments + deletions === 1 ? 'is' : 'are'} left out.`]
      : []),
    ...(hasHeaders ? ['Page headers and footers are left out.'] : []),
  ]
}

function counted(number: number, one: string): string | null {
  if (number === 0) return null
  return `${number} ${one}${number === 1 ? '' : 's'}`
}

/** The list of notes behind the text, each a block with the mark the text has for it. */
function takenOut(body: Element): Passage[] {
  const entries = [...body.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')]
  const notes = entries.map((entry, index) => noteOf(entry, index + 1))
  for (const list of new Set(entries.map((entry) => entry.parentElement))) list?.remove()
  return notes.filter((note) => note.text.trim() !== '')
}

function noteOf(entry: Element, number: number): Passage {
  for (const back of entry.querySelectorAll('a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]'))
    back.remove()
  const pieces = visiblePassages(entry, null).map(({ block }) =>
    block.type === 'list' ? [] : (block.content ?? []),
  )
  const content = pieces.flatMap((piece, index) =>
    index > 0 ? [{ type: 'hardBreak' as const }, ...piece] : piece,
  )
  return passageOf({
    type: 'footnote',
    attrs: unmarked,
    content: [{ type: 'text', text: `[${number}] ` }, ...content],
  })
}

function textOf(element: Element | null): string | null {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim() || null
}
