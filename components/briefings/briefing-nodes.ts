import { Extension, Node } from '@tiptap/core'
import Bold from '@tiptap/extension-bold'
import Document from '@tiptap/extension-document'
import HardBreak from '@tiptap/extension-hard-break'
import Heading from '@tiptap/extension-heading'
import Italic from '@tiptap/extension-italic'
import Link from '@tiptap/extension-link'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import Paragraph from '@tiptap/extension-paragraph'
import Text from '@tiptap/extension-text'
import { UndoRedo } from '@tiptap/extensions'
import { isKeptAddress } from '@/lib/briefings/schema'

/** The nodes and marks of `lib/briefings/document.ts`, drawn as plain DOM. */
export const briefingNodes = [
  Document,
  Text,
  Paragraph,
  Heading.configure({ levels: [2, 3] }),
  HardBreak,
  BulletList,
  OrderedList,
  ListItem.extend({ content: 'paragraph+' }),
  ListKeymap,
  Italic.extend({ name: 'em' }),
  Bold.extend({ name: 'strong' }),
  Link.configure({
    openOnClick: false,
    autolink: false,
    isAllowedUri: (address) => isKeptAddress(address ?? ''),
  }),
  UndoRedo,
  judgment(),
  quotation(),
  citation(),
  table('claimTable', 'Claims'),
  table('sourceTable', 'Sources'),
  textDirection(),
]

const reference = {
  annotationId: { default: '', rendered: false },
  revisionId: { default: '', rendered: false },
}

function judgment() {
  return Node.create({
    name: 'judgment',
    group: 'block',
    content: 'inline*',
    defining: true,
    addAttributes: () => ({
      likelihood: { default: null, rendered: false },
      confidence: { default: null, rendered: false },
    }),
    parseHTML: () => [{ tag: 'div[data-judgment]' }],
    renderHTML: () => ['div', { 'data-judgment': '', class: 'judgment' }, 0],
  })
}

/** Words taken over as they stand; they are changed where they come from or not at all. */
function quotation() {
  return Node.create({
    name: 'quotation',
    group: 'block',
    content: '(text | hardBreak)*',
    marks: '',
    defining: true,
    isolating: true,
    addAttributes: () => reference,
    renderHTML: ({ node }) => [
      'blockquote',
      { 'data-annotation': node.attrs.annotationId, class: 'quotation' },
      0,
    ],
  })
}

function citation() {
  return Node.create({
    name: 'citation',
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => reference,
    renderHTML: ({ node }) => [
      'span',
      { 'data-annotation': node.attrs.annotationId, class: 'cite', role: 'link' },
    ],
    renderText: () => '',
  })
}

function table(name: 'claimTable' | 'sourceTable', title: string) {
  return Node.create({
    name,
    group: 'block',
    atom: true,
    renderHTML: () => [
      'div',
      { 'data-table': name, class: 'filled-table', 'aria-label': `${title}, fills itself` },
    ],
  })
}

/** Null leaves it to the words. */
function textDirection() {
  return Extension.create({
    name: 'blockDirection',
    addGlobalAttributes: () => [
      {
        types: ['paragraph', 'heading', 'judgment', 'quotation'],
        attributes: { dir: { default: null, renderHTML: ({ dir }) => ({ dir: dir ?? 'auto' }) } },
      },
    ],
  })
}
