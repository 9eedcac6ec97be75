import type { Ref } from 'react'
import type { BlockLook } from '@/components/editor/block-looks'
import { postedBy } from '@/components/editor/posted-by'
import { safeLink } from '@/components/editor/safe-link'
import type { Block, Inline, ListEntry, Mark, TextDocument } from '@/lib/text/document'
import { textAttributes } from './text-attributes'

type StaticTextProps = { document: TextDocument; looks: readonly BlockLook[]; ref: Ref<HTMLDivElement> }

/** The words as the server draws them, in the same elements as the editor, so that nothing moves when that comes. */
export function StaticText({ document, looks, ref }: StaticTextProps) {
  return (
    <div ref={ref} {...textAttributes(document)}>
      {document.content.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a confirmed text never changes
        <StaticBlock key={index} block={block} look={looks[index]} />
      ))}
    </div>
  )
}

function StaticBlock({ block, look }: { block: Block; look: BlockLook | undefined }) {
  const Tag = tagOf(block)
  const { junk, dir } = block.attrs
  const attributes = {
    dir: dir ?? undefined,
    'data-para': look?.figure ?? undefined,
    ...(junk !== null && { 'data-junk': junk, title: `Junk: ${junk}` }),
    style: { '--lines': look?.lines } as React.CSSProperties,
  }
  if (block.type === 'list') return <Tag {...attributes}>{block.content.map(staticEntry)}</Tag>
  if (block.type !== 'post')
    return (
      <Tag {...attributes}>
        <StaticWords content={block.content} />
      </Tag>
    )
  return (
    <div {...attributes} className="post">
      <p className="post-by">{postedBy(block.attrs)}</p>
      <div className="post-words">
        <StaticWords content={block.content} />
      </div>
    </div>
  )
}

function staticEntry({ attrs, content }: ListEntry, index: number) {
  return (
    <li key={index} data-depth={attrs.depth || undefined}>
      <StaticWords content={content} />
    </li>
  )
}

function StaticWords({ content = [] }: { content: Inline[] | undefined }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a confirmed text never changes
  return content.map((inline, index) => <StaticInline key={index} inline={inline} />)
}

function StaticInline({ inline }: { inline: Inline }) {
  if (inline.type === 'hardBreak') return <br />
  return <Marked marks={inline.marks ?? []}>{inline.text}</Marked>
}

function Marked({ marks: [outer, ...inner], children }: { marks: Mark[]; children: string }) {
  if (!outer) return children
  const words = <Marked marks={inner}>{children}</Marked>
  if (outer.type === 'link') return <a {...safeLink(outer.attrs.href)}>{words}</a>
  const Tag = outer.type
  return <Tag>{words}</Tag>
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
