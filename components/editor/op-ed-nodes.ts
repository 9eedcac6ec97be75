import { Mark, mergeAttributes, Node } from '@tiptap/core'
import type { Direction, PostAttrs } from '@/lib/text/document'
import { postedBy } from './posted-by'
import { safeLink } from './safe-link'

/** The nodes of `lib/text/document.ts`, as the editor draws them. Inline content stands directly in every block. */

const OpEdDocument = Node.create({ name: 'doc', topNode: true, content: 'block+' })

const OpEdText = Node.create({ name: 'text', group: 'inline' })

const HardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  renderHTML: () => ['br'],
})

type BlockAttributes = { junk: string | null; dir: Direction | null }

const blockAttributes = {
  junk: {
    default: null,
    renderHTML: ({ junk }: BlockAttributes) =>
      junk === null ? {} : { 'data-junk': junk, title: `Junk: ${junk}` },
  },
  dir: { default: null, renderHTML: ({ dir }: BlockAttributes) => (dir === null ? {} : { dir }) },
}

const block = { group: 'block', content: 'inline*', addAttributes: () => blockAttributes }

const Paragraph = Node.create({ ...block, name: 'paragraph', renderHTML: drawnAs('p') })

const Quotation = Node.create({ ...block, name: 'quotation', renderHTML: drawnAs('blockquote') })

const Caption = Node.create({ ...block, name: 'caption', renderHTML: drawnAs('figcaption') })

const Footnote = Node.create({ ...block, name: 'footnote', renderHTML: drawnAs('aside') })

const Table = Node.create({ ...block, name: 'table', renderHTML: drawnAs('pre') })

const Heading = Node.create({
  ...block,
  name: 'heading',
  addAttributes: () => ({ ...blockAttributes, level: { default: 2, rendered: false } }),
  renderHTML: ({ node, HTMLAttributes }) => [`h${node.attrs.level}`, HTMLAttributes, 0],
})

const List = Node.create({
  ...block,
  name: 'list',
  content: 'listEntry+',
  addAttributes: () => ({ ...blockAttributes, ordered: { default: false, rendered: false } }),
  renderHTML: ({ node, HTMLAttributes }) => [node.attrs.ordered ? 'ol' : 'ul', HTMLAttributes, 0],
})

const ListEntry = Node.create({
  name: 'listEntry',
  content: 'inline*',
  addAttributes: () => ({
    depth: {
      default: 0,
      renderHTML: ({ depth }: { depth: number }) => (depth ? { 'data-depth': depth } : {}),
    },
  }),
  renderHTML: drawnAs('li'),
})

const hidden = { default: null, rendered: false }

const Post = Node.create({
  ...block,
  name: 'post',
  addAttributes: () => ({
    ...blockAttributes,
    ...{ author: hidden, handle: hidden, time: hidden, url: hidden, platform: hidden, target: hidden },
  }),
  renderHTML: ({ node, HTMLAttributes }) => [
    'div',
    mergeAttributes(HTMLAttributes, { class: 'post' }),
    ['p', { class: 'post-by', contenteditable: 'false' }, postedBy(node.attrs as PostAttrs)],
    ['div', { class: 'post-words' }, 0],
  ],
})

const Emphasis = Mark.create({ name: 'em', renderHTML: () => ['em', 0] })

const Strong = Mark.create({ name: 'strong', renderHTML: () => ['strong', 0] })

const Link = Mark.create({
  name: 'link',
  addAttributes: () => ({ href: { default: null } }),
  renderHTML: ({ HTMLAttributes: { href } }) => ['a', safeLink(href), 0],
})

function drawnAs(tag: string) {
  return ({ HTMLAttributes }: { HTMLAttributes: Record<string, unknown> }) =>
    [tag, HTMLAttributes, 0] as const
}

export const opEdNodes = [
  ...[OpEdDocument, OpEdText, HardBreak],
  ...[Paragraph, Heading, Quotation, List, ListEntry, Post, Caption, Table, Footnote],
  ...[Emphasis, Strong, Link],
]
