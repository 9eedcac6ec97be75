import { memo, type Ref } from 'react'
import { paragraphFigures } from '@/components/editor/paragraph-figures'
import { postedBy } from '@/components/editor/posted-by'
import { safeLink } from '@/components/editor/safe-link'
import {
  type Block,
  blockText,
  type Inline,
  type ListEntry,
  type Mark,
  type TextDocument,
} from '@/lib/text/document'

type StaticTextProps = { document: TextDocument; language: string; ref: Ref<HTMLDivElement> }

/** The words of an op-ed, drawn once and never again: whoever draws over them may change what is in a block. */
export const StaticText = memo(function StaticText({ document, language, ref }: StaticTextProps) {
  const figures = paragraphFigures(document, language)
  return (
    <section
      ref={ref}
      aria-label="Text of the op-ed"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the words are scrolled and selected by keyboard
      tabIndex={0}
      className="reading-text"
      data-long={document.content.length > LONG || undefined}
    >
      {document.content.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a confirmed text never changes
        <StaticBlock key={index} block={block} figure={figures[index] ?? null} />
      ))}
    </section>
  )
})

/** From so many blocks on, those out of sight are laid out only when they are needed. */
const LONG = 80

function StaticBlock({ block, figure }: { block: Block; figure: string | null }) {
  const Tag = tagOf(block)
  const { junk, dir } = block.attrs
  const attributes = {
    dir: dir ?? undefined,
    'data-para': figure ?? undefined,
    ...(junk !== null && { 'data-junk': junk, title: `Junk: ${junk}` }),
    style: { '--lines': linesOf(block) } as React.CSSProperties,
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

/** About how many lines a block takes, for as long as nobody has laid it out. */
function linesOf(block: Block): number {
  return Math.ceil(blockText(block).length / 68) || 1
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
