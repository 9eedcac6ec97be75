'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Switch } from '@/components/ui/switch'
import { type Block, blockKinds, blockText } from '@/lib/text/document'
import { blockLook } from './block-look'
import { chosenOffset } from './chosen-offset'
import type { BlockEditing } from './use-block-editing'

type BlockRowProps = {
  block: Block
  index: number
  isChosen: boolean
  language: string | undefined
  direction: 'ltr' | 'rtl'
  editing: BlockEditing
}

export function BlockRow({ block, index, isChosen, language, direction, editing }: BlockRowProps) {
  const row = useRef<HTMLLIElement>(null)
  const text = blockText(block)
  const { junk, dir } = block.attrs

  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k choose a block from anywhere on the page
    <li
      ref={row}
      aria-current={isChosen || undefined}
      onClick={() => editing.choose(index)}
      className={classes(
        'grid grid-cols-[26px_80px_minmax(0,1fr)] max-desk:grid-cols-[26px_66px_minmax(0,1fr)] max-desk:gap-2.5 items-start gap-3 border-b px-4 py-[9px]',
        junk !== null && 'bg-chrome',
        isChosen &&
          'bg-[color-mix(in_srgb,var(--focus)_6%,var(--paper))] shadow-[inset_2px_0_var(--focus)] rtl:shadow-[inset_-2px_0_var(--focus)]',
      )}
    >
      <span className="mt-[3px] inline-flex">
        <Switch
          wordless
          label={`Keep block ${index + 1}: ${text.slice(0, 60)}`}
          checked={junk === null}
          onCheckedChange={() => editing.toggle(index)}
        />
      </span>
      {junk === null ? (
        <KindChoice block={block} index={index} isChosen={isChosen} editing={editing} />
      ) : (
        <span className="text-small/[22px] text-ink-3">Junk</span>
      )}
      <div className="min-w-0">
        <p
          data-words={index}
          lang={language}
          dir={dir ?? direction}
          className={classes('font-serif whitespace-pre-line', blockLook(block), !isChosen && 'line-clamp-2')}
        >
          {text}
        </p>
        {junk !== null && <p className="text-small text-ink-3">{junk}</p>}
        {isChosen && <BlockActions block={block} index={index} editing={editing} />}
      </div>
    </li>
  )
}

type OfRow<Name extends keyof BlockRowProps> = Pick<BlockRowProps, 'block' | 'index' | 'editing' | Name>

function KindChoice({ block, index, isChosen, editing }: OfRow<'isChosen'>) {
  return (
    <select
      aria-label={`Kind of block ${index + 1}`}
      value={block.type}
      onChange={(event) => {
        const kind = blockKinds.find((one) => one === event.target.value)
        if (kind) editing.retype(index, kind)
      }}
      className={classes(
        'h-[22px] w-full rounded-sm bg-transparent text-small text-ink-2 hover:bg-hover pointer-coarse:-mt-2 pointer-coarse:h-10',
        isChosen ? '-ms-1' : 'appearance-none hover:appearance-auto focus:appearance-auto',
      )}
    >
      {blockKinds.map((kind) => (
        <option key={kind} value={kind} className="bg-raised text-ink">
          {kindWords[kind]}
        </option>
      ))}
    </select>
  )
}

const kindWords: Record<Block['type'], string> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  quotation: 'Quotation',
  list: 'List',
  post: 'Post',
  caption: 'Caption',
  table: 'Table',
  footnote: 'Footnote',
}

function BlockActions({ block, index, editing }: OfRow<never>) {
  const text = blockText(block)

  return (
    <div className="-ms-2 mt-1 flex flex-wrap gap-1">
      {index > 0 && (
        <Button variant="quiet" kbd="m" onClick={() => editing.joinAbove(index)}>
          Join with the one above
        </Button>
      )}
      {/\s/.test(text.trim()) && (
        <Button
          variant="quiet"
          kbd="x"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => editing.splitAt(index, chosenOffset(index))}
        >
          Split before the selected words
        </Button>
      )}
      {editing.notice && (
        <p role="status" className="w-full ps-2 text-small text-change">
          {editing.notice}
        </p>
      )}
    </div>
  )
}
