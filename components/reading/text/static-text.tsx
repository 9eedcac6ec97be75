import { memo, type Ref, useMemo } from 'react'
import type { BlockLook } from '@/components/editor/block-look'
import type { DrawnPiece } from '@/components/editor/highlight'
import { postedBy } from '@/components/editor/posted-by'
import type { Block, TextDocument } from '@/lib/text/document'
import type { Textblock, TextMap } from '@/lib/text/text-map'
import { StaticWords } from './static-words'
import { textAttributes } from './text-attributes'

type StaticTextProps = {
  label: string
  document: TextDocument
  map: TextMap
  looks: readonly BlockLook[]
  /** What lies over the words that are seen first. */
  pieces: readonly DrawnPiece[]
  ref: Ref<HTMLDivElement>
}

/** The words as the server draws them, in the same elements as the editor, so that nothing moves when that comes. */
export const StaticText = memo(function StaticText({
  label,
  document,
  map,
  looks,
  pieces,
  ref,
}: StaticTextProps) {
  const textblocks = useMemo(() => Map.groupBy(map.textblocks, ({ block }) => block), [map])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the words are scrolled and selected by keyboard
    <div ref={ref} tabIndex={0} {...textAttributes(document, label)}>
      {document.content.map((block, index) => {
        const words = textblocks.get(index) ?? noWords
        const isBare = (words[0]?.start ?? 0) >= (pieces.at(-1)?.span.end ?? 0)
        const under = isBare ? noPieces : pieces.filter(({ span }) => isOver(span, words))
        // biome-ignore lint/suspicious/noArrayIndexKey: a confirmed text never changes
        return <StaticBlock key={index} block={block} look={looks[index]} words={words} pieces={under} />
      })}
    </div>
  )
})

const noWords: Textblock[] = []
const noPieces: DrawnPiece[] = []

function isOver({ start, end }: DrawnPiece['span'], words: readonly Textblock[]): boolean {
  return start < (words.at(-1)?.end ?? 0) && end > (words[0]?.start ?? 0)
}

type StaticBlockProps = {
  block: Block
  look: BlockLook | undefined
  words: readonly Textblock[]
  pieces: readonly DrawnPiece[]
}

const StaticBlock = memo(function StaticBlock({ block, look, words, pieces }: StaticBlockProps) {
  const Tag = tagOf(block)
  const { junk, dir } = block.attrs
  const start = words[0]?.start ?? 0
  const attributes = {
    dir: dir ?? undefined,
    'data-para': look?.figure ?? undefined,
    ...(junk !== null && { 'data-junk': junk, title: `Junk: ${junk}` }),
    style: { '--lines': look?.lines } as React.CSSProperties,
  }
  if (block.type === 'list')
    return (
      <Tag {...attributes}>
        {block.content.map(({ attrs, content }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a confirmed text never changes
          <li key={index} data-depth={attrs.depth || undefined}>
            <StaticWords content={content} start={words[index]?.start ?? 0} pieces={pieces} />
          </li>
        ))}
      </Tag>
    )
  const drawn = <StaticWords content={block.content} start={start} pieces={pieces} />
  if (block.type !== 'post') return <Tag {...attributes}>{drawn}</Tag>
  return (
    <div {...attributes} className="post">
      <p className="post-by">{postedBy(block.attrs)}</p>
      <div className="post-words">{drawn}</div>
    </div>
  )
})

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
