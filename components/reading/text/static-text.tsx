import type { Block, Inline, ListEntry, TextDocument } from '@/lib/text/document'

/** The text as the server draws it, in the same elements as the editor, so that nothing moves when that comes. */
export function StaticText({ document }: { document: TextDocument }) {
  return (
    <div className="reading-text" aria-hidden>
      {document.content.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a confirmed text never changes
        <StaticBlock key={index} block={block} />
      ))}
    </div>
  )
}

function StaticBlock({ block }: { block: Block }) {
  const Tag = tagOf(block)
  const attributes = {
    dir: block.attrs.dir ?? undefined,
    ...(block.attrs.junk !== null && { 'data-junk': block.attrs.junk }),
  }
  if (block.type === 'list') return <Tag {...attributes}>{block.content.map(staticEntry)}</Tag>
  return (
    <Tag {...attributes} className={block.type === 'post' ? 'post' : undefined}>
      <StaticWords content={block.content} />
    </Tag>
  )
}

function staticEntry(entry: ListEntry, index: number) {
  return (
    <li key={index}>
      <StaticWords content={entry.content} />
    </li>
  )
}

function StaticWords({ content = [] }: { content: Inline[] | undefined }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a confirmed text never changes
  return content.map((piece, index) => (piece.type === 'text' ? piece.text : <br key={index} />))
}

const tags = {
  paragraph: 'p',
  quotation: 'blockquote',
  caption: 'figcaption',
  table: 'pre',
  post: 'div',
  footnote: 'aside',
} as const

function tagOf(block: Block) {
  if (block.type === 'heading') return `h${block.attrs.level}` as const
  if (block.type === 'list') return block.attrs.ordered ? 'ol' : 'ul'
  return tags[block.type]
}
