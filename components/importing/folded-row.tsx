import { droppedBy, droppedInWords } from '@/lib/importing/confirming/dropped'
import type { Block } from '@/lib/text/document'

type FoldedRowProps = { blocks: Block[]; onShow: () => void }

/** Where junk is folded away, in a line. */
export function FoldedRow({ blocks, onShow }: FoldedRowProps) {
  return (
    <li className="flex items-center gap-2 border-b bg-chrome px-4 text-small text-ink-3">
      <button
        type="button"
        onClick={onShow}
        className="-mx-1 min-w-0 flex-1 truncate rounded-sm px-1 py-1 text-start hover:text-ink pointer-coarse:min-h-10"
      >
        {inWords(blocks)}
      </button>
    </li>
  )
}

/** "14 junk blocks: Menu word (9), Related articles (5)" */
function inWords(blocks: Block[]): string {
  if (blocks.length === 1) return `1 junk block: ${blocks[0]?.attrs.junk}`
  return `${blocks.length} junk blocks: ${droppedInWords(droppedBy(blocks))}`
}
