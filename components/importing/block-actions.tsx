'use client'

import { KeyHint } from '@/components/shell/key-hint'
import { Button } from '@/components/ui/button'
import { type Block, blockText } from '@/lib/text/document'
import type { BlockEditing } from './block-editing'
import { chosenOffset } from './chosen-offset'

type BlockActionsProps = { block: Block; index: number; splitAt: number | null; editing: BlockEditing }

/** What can be done to the block in hand, beside its switch and its kind. */
export function BlockActions({ block, index, splitAt, editing }: BlockActionsProps) {
  if (splitAt !== null) return <SplitActions editing={editing} />

  return (
    <div className="-ms-2 mt-1 flex flex-wrap gap-1">
      {index > 0 && (
        <Button variant="quiet" kbd="m" onClick={() => editing.join()}>
          Join with the one above
        </Button>
      )}
      {/\s/.test(blockText(block).trim()) && (
        <Button
          variant="quiet"
          kbd="x"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editing.split(chosenOffset(index))}
        >
          Split
        </Button>
      )}
      {block.type === 'heading' && block.attrs.junk === null && (
        <Button variant="quiet" kbd="l" onClick={() => editing.level(index)}>
          Next level
        </Button>
      )}
    </div>
  )
}

function SplitActions({ editing }: { editing: BlockEditing }) {
  return (
    <div className="-ms-2 mt-1 flex flex-wrap items-center gap-1 text-small text-ink-2">
      <Button variant="quiet" onClick={() => editing.moveSplit(-1, 'word')} kbd={<KeyHint keys="left" />}>
        Word back
      </Button>
      <Button variant="quiet" onClick={() => editing.moveSplit(1, 'word')} kbd={<KeyHint keys="right" />}>
        Word on
      </Button>
      <Button variant="quiet" onClick={() => editing.moveSplit(1, 'sentence')} kbd={<KeyHint keys="down" />}>
        Sentence on
      </Button>
      <Button onClick={editing.takeSplit} kbd={<KeyHint keys="enter" />}>
        Split here
      </Button>
      <Button variant="quiet" onClick={editing.release} kbd={<KeyHint keys="esc" />}>
        Leave it whole
      </Button>
    </div>
  )
}
