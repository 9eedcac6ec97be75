import type { Block } from '@/lib/text/document'
import { type Passage, passageOf } from '../../judging/passage'
import { visiblePassages } from '../../page/visible-passages'
import type { Reading } from '../../reading'
import { judgeAround, open, type Sorted, settled, underTitle } from '../judge-around'
import { withProperties } from '../properties'
import { docxBody, NOTE } from './docx-body'
import type { DocxPage } from './docx-page'

/** Reads a word processor's document: its markup as a piece of a page, its styles and properties for the fields. */
export function readDocx(docx: DocxPage): Reading {
  const body = docxBody(docx)
  const notes = notesIn(body)
  const title = textOf(body.querySelector('.docx-title'))
  const author = textOf(body.querySelector('.docx-author'))
  const sorted: Sorted[] = visiblePassages(body, null).map((passage) => {
    if (title && passage.text === title) return settled(passage, 'Title, used for the fields')
    return author && passage.text === author ? settled(passage, 'Byline, used for the fields') : open(passage)
  })
  const reading = judgeAround([...sorted, ...notes.map((note) => settled(note))])
  return withProperties(underTitle(reading, title), {
    title: title ? { text: title, from: 'its style: Title', certainty: 'sure' } : null,
    author: author ? { text: author, from: 'its style: Author' } : null,
    declared: docx,
    file: 'Word document',
  })
}

/** What was left out on the way, one sentence each. */
export function docxNotes({ comments, deletions, hasHeaders }: DocxPage): string[] {
  const left = [counted(comments, 'comment'), counted(deletions, 'deletion')].filter((one) => one !== null)
  const are = comments + deletions === 1 ? 'is' : 'are'
  return [
    ...(left.length > 0 ? [`${left.join(' and ')} in the document ${are} left out.`] : []),
    ...(hasHeaders ? ['Page headers and footers are left out.'] : []),
  ]
}

function counted(number: number, one: string): string | null {
  return number === 0 ? null : `${number} ${one}${number === 1 ? '' : 's'}`
}

function notesIn(body: Element): Passage[] {
  return [...body.querySelectorAll(`.${NOTE}`)].flatMap((note) => {
    const passages = visiblePassages(note, null).map(({ block }) => passageOf(asFootnote(block)))
    note.remove()
    return passages
  })
}

function asFootnote(block: Block): Block {
  if (block.type !== 'paragraph') return block
  return { ...block, type: 'footnote' }
}

function textOf(element: Element | null): string | null {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim() || null
}
