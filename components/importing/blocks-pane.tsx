'use client'

import { ChevronDown, ChevronRight } from 'lucide-react'
import { memo, useCallback, useState } from 'react'
import { KeyHint } from '@/components/shell/key-hint'
import { PanelHead } from '@/components/shell/panel-head'
import { Button } from '@/components/ui/button'
import type { ImportReading } from '@/lib/importing/import-reading'
import type { Block, Direction } from '@/lib/text/document'
import type { BlockEditing, BlockStanding } from './block-editing'
import { BlockRow } from './block-row'
import { DroppedList } from './dropped-list'
import { FoldedRow } from './folded-row'
import { useBlockKeys } from './use-block-keys'

type BlocksPaneProps = {
  reading: ImportReading
  editing: BlockEditing
  standing: BlockStanding
  /** What scrolls. */
  scroller: React.Ref<HTMLOListElement>
  /** Offered above the text. */
  children?: React.ReactNode
}

/** The text as it was read, block by block, each with its switch; what was dropped can be listed by the reason. */
export function BlocksPane({ reading, editing, standing, scroller, children }: BlocksPaneProps) {
  const { blocks, fields } = reading
  const kept = blocks.filter((block) => block.attrs.junk === null).length
  const [isListed, list] = useState(false)
  const toggleDropped = useCallback(() => list((is) => !is), [])
  useBlockKeys(editing, standing.splitAt !== null, toggleDropped)

  return (
    <>
      <PanelHead title="Text" note={`${inBlocks(kept)} kept`}>
        <Button
          variant="quiet"
          aria-expanded={isListed}
          onClick={toggleDropped}
          icon={
            isListed ? (
              <ChevronDown className="size-3.5" />
            ) : (
              <ChevronRight className="size-3.5 rtl:-scale-x-100" />
            )
          }
          kbd={<KeyHint keys="w" />}
        >
          {blocks.length - kept} junk
        </Button>
        <Button
          variant="quiet"
          aria-pressed={standing.isFolded}
          onClick={editing.fold}
          kbd={<KeyHint keys="f" />}
        >
          {standing.isFolded ? 'Show junk' : 'Fold junk'}
        </Button>
      </PanelHead>
      {children}
      {isListed && <DroppedList blocks={blocks} editing={editing} />}
      <Rows
        blocks={blocks}
        language={fields.language.value ?? undefined}
        direction={fields.direction.value}
        editing={editing}
        standing={standing}
        scroller={scroller}
      />
    </>
  )
}

type RowsProps = Pick<BlocksPaneProps, 'editing' | 'standing' | 'scroller'> & {
  blocks: Block[]
  language: string | undefined
  direction: Direction
}

const Rows = memo(function Rows({ blocks, language, direction, editing, standing, scroller }: RowsProps) {
  const { chosen, from, splitAt, isFolded } = standing
  const first = Math.min(chosen, from)
  const last = Math.max(chosen, from)

  return (
    <ol
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      className="relative min-h-0 flex-1 overflow-y-auto outline-offset-[-2px]"
      aria-label="Blocks of the text"
    >
      {stretches(blocks, isFolded).map(({ start, end, isJunk }) =>
        isJunk ? (
          <FoldedRow key={`folded ${start}`} blocks={blocks.slice(start, end)} onShow={editing.fold} />
        ) : (
          blocks.slice(start, end).map((block, step) => {
            const index = start + step
            return (
              <BlockRow
                key={index}
                block={block}
                index={index}
                isChosen={index === chosen}
                isInHand={index >= first && index <= last}
                splitAt={index === chosen ? splitAt : null}
                language={language}
                direction={direction}
                editing={editing}
              />
            )
          })
        ),
      )}
    </ol>
  )
})

type Stretch = { start: number; end: number; isJunk: boolean }

/** Unfolded, all of them are one stretch; folded, each run of junk is one of its own. */
function stretches(blocks: Block[], isFolded: boolean): Stretch[] {
  if (!isFolded) return [{ start: 0, end: blocks.length, isJunk: false }]
  const found: Stretch[] = []
  blocks.forEach((block, index) => {
    const isJunk = block.attrs.junk !== null
    const last = found.at(-1)
    if (last && last.isJunk === isJunk) last.end = index + 1
    else found.push({ start: index, end: index + 1, isJunk })
  })
  return found
}

function inBlocks(count: number): string {
  return count === 1 ? '1 block' : `${count} blocks`
}
