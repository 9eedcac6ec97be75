'use client'

import { useState } from 'react'
import { joined, retyped, split, switched } from '@/lib/importing/confirming/edit-blocks'
import type { ImportReading } from '@/lib/importing/import-reading'
import { type Block, type BlockKind, blockText } from '@/lib/text/document'

const BY_HAND = 'Marked as junk by hand'

/** What can be done to the blocks, and which of them is chosen. */
export function useBlockEditing(reading: ImportReading, change: (reading: ImportReading) => void) {
  const [chosen, setChosen] = useState(0)
  const [came] = useState(reading.blocks)
  const [notice, setNotice] = useState<string | null>(null)
  const { blocks } = reading

  function put(index: number, taken: number, ...instead: Block[]) {
    setNotice(null)
    change({ ...reading, blocks: blocks.toSpliced(index, taken, ...instead) })
  }

  return {
    chosen: Math.min(chosen, blocks.length - 1),
    notice,
    choose(index: number) {
      setNotice(null)
      setChosen(Math.max(0, Math.min(index, blocks.length - 1)))
    },
    toggle(index: number) {
      const block = blocks[index]
      if (block) put(index, 1, switched(block, block.attrs.junk === null ? BY_HAND : null))
    },
    retype(index: number, kind: BlockKind) {
      const block = blocks[index]
      if (block) put(index, 1, retyped(block, kind, came))
    },
    joinAbove(index: number) {
      const above = blocks[index - 1]
      const block = blocks[index]
      if (!above || !block) return
      put(index - 1, 2, joined(above, block))
      setChosen(index - 1)
    },
    /** Where nothing is selected, a block of several lines is split after its first. */
    splitAt(index: number, at: number | null) {
      const block = blocks[index]
      if (!block) return
      const parts = split(block, at ?? blockText(block).indexOf('\n') + 1)
      if (parts) put(index, 1, ...parts)
      else setNotice('Select the words the second block should begin with, then split.')
    },
  }
}

export type BlockEditing = ReturnType<typeof useBlockEditing>
