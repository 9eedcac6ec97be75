'use client'

import { useMemo } from 'react'
import { KeyHint } from '@/components/shell/key-hint'
import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { PanelHead } from '@/components/shell/panel-head'
import type { ImportReading } from '@/lib/importing/import-reading'
import { blockKinds } from '@/lib/text/document'
import { BlockRow } from './block-row'
import { chosenOffset } from './chosen-offset'
import type { BlockEditing } from './use-block-editing'

/** The text as it was read, block by block, each with its switch. */
export function BlocksPane({ reading, editing }: { reading: ImportReading; editing: BlockEditing }) {
  const { blocks, fields } = reading
  const kept = blocks.filter((block) => block.attrs.junk === null).length
  useBlockKeys(editing)

  return (
    <>
      <PanelHead title="Text" note={`${inBlocks(kept)} kept, ${blocks.length - kept} junk`}>
        <span className="inline-flex items-center gap-1 text-small text-ink-3 max-wide:hidden">
          <KeyHint keys="space" /> keep or junk
        </span>
      </PanelHead>
      <ol className="min-h-0 flex-1 overflow-y-auto" aria-label="Blocks of the text">
        {blocks.map((block, index) => (
          <BlockRow
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
            key={index}
            block={block}
            index={index}
            isChosen={index === editing.chosen}
            language={fields.language.value ?? undefined}
            direction={fields.direction.value}
            editing={editing}
          />
        ))}
      </ol>
    </>
  )
}

function inBlocks(count: number): string {
  return count === 1 ? '1 block' : `${count} blocks`
}

function useBlockKeys(editing: BlockEditing) {
  const { chosen } = editing

  const bindings = useMemo((): KeyBinding[] => {
    const kinds = blockKinds.map((kind, place) => ({
      keys: `${place + 1}`,
      label: `Make it a ${kind}`,
      run: () => editing.retype(chosen, kind),
    }))
    return [
      {
        keys: 'j',
        label: 'Next block',
        short: 'blocks',
        repeats: true,
        run: () => editing.choose(chosen + 1),
      },
      {
        keys: 'k',
        label: 'Block before',
        short: 'blocks',
        repeats: true,
        run: () => editing.choose(chosen - 1),
      },
      {
        keys: 'space',
        label: 'Keep the block, or mark it as junk',
        short: 'keep or junk',
        run: () => editing.toggle(chosen),
      },
      ...kinds,
      {
        keys: 'm',
        label: 'Join the block with the one above',
        short: 'join',
        run: () => editing.joinAbove(chosen),
      },
      {
        keys: 'x',
        label: 'Split the block before the selected words, or after its first line',
        short: 'split',
        run: () => editing.splitAt(chosen, chosenOffset(chosen)),
      },
    ]
  }, [editing, chosen])
  useKeys(bindings)
}
