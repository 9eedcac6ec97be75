'use client'

import { useEffect, useMemo, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { type Dropped, droppedBy } from '@/lib/importing/confirming/dropped'
import type { Block } from '@/lib/text/document'
import type { BlockEditing } from './block-editing'

type DroppedListProps = { blocks: Block[]; editing: BlockEditing }

/** What was dropped and why, by the reason; a group or a block of it is put back in one step. */
export function DroppedList({ blocks, editing }: DroppedListProps) {
  const dropped = useMemo(() => droppedBy(blocks), [blocks])
  const list = useRef<HTMLElement>(null)
  useEffect(() => list.current?.querySelector<HTMLElement>('summary')?.focus(), [])

  return (
    <section
      ref={list}
      aria-label="What was dropped, and why"
      className="max-h-[45%] shrink-0 overflow-y-auto border-b bg-chrome py-1"
    >
      {dropped.length === 0 && <p className="px-4 py-1.5 text-ink-2">Nothing was dropped.</p>}
      {dropped.map((group) => (
        <Group key={group.reason} group={group} editing={editing} />
      ))}
    </section>
  )
}

function Group({ group: { reason, blocks }, editing }: { group: Dropped; editing: BlockEditing }) {
  return (
    <div className="relative">
      <details>
        <summary className="flex min-h-8 cursor-default items-center gap-2 px-4 pe-32 outline-offset-[-2px] hover:bg-hover pointer-coarse:min-h-11 before:content-['▸'] [[open]>&]:before:content-['▾'] before:text-ink-3">
          <span className="min-w-0 truncate">{reason}</span>
          <span className="text-ink-3 tabular-nums">{blocks.length}</span>
        </summary>
        <ul className="pb-1">
          {blocks.map(({ index, text }) => (
            <li key={index} className="flex items-center gap-2 px-4 ps-8">
              <button
                type="button"
                onClick={() => editing.choose(index)}
                dir="auto"
                className="min-w-0 flex-1 truncate rounded-sm py-1 text-start font-serif text-[14px]/[20px] text-ink-2 hover:text-ink"
              >
                {text}
              </button>
              <Button
                variant="quiet"
                aria-label={`Put back: ${text.slice(0, 60)}`}
                onClick={() => editing.putBack([index], reason)}
              >
                Put back
              </Button>
            </li>
          ))}
        </ul>
      </details>
      <Button
        variant="quiet"
        className="absolute! end-2 top-0.5"
        onClick={() =>
          editing.putBack(
            blocks.map(({ index }) => index),
            reason,
          )
        }
      >
        {blocks.length === 1 ? 'Put back' : `Put all ${blocks.length} back`}
      </Button>
    </div>
  )
}
