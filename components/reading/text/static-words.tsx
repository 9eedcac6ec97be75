import type { DrawnPiece } from '@/components/editor/highlight'
import { safeLink } from '@/components/editor/safe-link'
import type { Inline, Mark } from '@/lib/text/document'
import { type CutWords, cutWords } from './cut-words'

type StaticWordsProps = { content: Inline[] | undefined; start: number; pieces: readonly DrawnPiece[] }

/** The words of one textblock, which begins at `start`, with what lies over them. */
export function StaticWords({ content = [], start, pieces }: StaticWordsProps) {
  let offset = start
  return content.map((inline, index) => {
    const from = offset
    offset += inline.type === 'text' ? inline.text.length : 1
    // biome-ignore lint/suspicious/noArrayIndexKey: a confirmed text never changes
    if (inline.type === 'hardBreak') return <br key={index} />
    const cut =
      pieces.length === 0 ? [{ text: inline.text, under: null }] : cutWords(inline.text, from, pieces)
    // biome-ignore lint/suspicious/noArrayIndexKey: a confirmed text never changes
    return <Marked key={index} marks={inline.marks ?? []} cut={cut} />
  })
}

function Marked({ marks: [outer, ...inner], cut }: { marks: Mark[]; cut: readonly CutWords[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a confirmed text never changes
  if (!outer) return cut.map((one, index) => <Cut key={index} cut={one} />)
  const words = <Marked marks={inner} cut={cut} />
  if (outer.type === 'link') return <a {...safeLink(outer.attrs.href)}>{words}</a>
  const Tag = outer.type
  return <Tag>{words}</Tag>
}

/** The smallest annotation stands innermost. */
function Cut({ cut: { text, under } }: { cut: CutWords }) {
  if (!under) return text
  const nested = under.layers.reduce<React.ReactNode>(
    (inner, { id, look }) => (
      <span key={id} className={look} data-annotation={id}>
        {inner}
      </span>
    ),
    text,
  )
  return under.more > 0 ? <span className="hl more">{nested}</span> : nested
}
