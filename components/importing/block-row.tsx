'use client'

import { memo, useState } from 'react'
import { classes } from '@/components/ui/classes'
import { Switch } from '@/components/ui/switch'
import { type Block, blockKinds, blockText, type Direction } from '@/lib/text/document'
import { BlockActions } from './block-actions'
import type { BlockEditing } from './block-editing'
import { blockLook } from './block-look'
import { kindWord, kindWords } from './kind-words'
import { PostFields } from './post-fields'

type BlockRowProps = {
  block: Block
  index: number
  isChosen: boolean
  /** One of the run in hand. */
  isInHand: boolean
  splitAt: number | null
  language: string | undefined
  direction: Direction
  editing: BlockEditing
}

/** Drawn anew only when something of its own changes: an import may have thousands. */
export const BlockRow = memo(function BlockRow(row: BlockRowProps) {
  const { block, index, isChosen, isInHand, splitAt, language, direction, editing } = row
  const text = blockText(block)
  const { junk, dir } = block.attrs

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j and k choose a block from anywhere on the page
    <li
      data-block={index}
      aria-current={isChosen || undefined}
      // Shift and a click take a run in hand; the browser would select its words.
      onMouseDown={(event) => event.shiftKey && event.preventDefault()}
      onClick={(event) => editing.choose(index, event.shiftKey || (isInHand && isChosen))}
      className={classes(
        'grid grid-cols-[26px_80px_minmax(0,1fr)] items-start gap-3 border-b px-4 py-[9px] [contain-intrinsic-size:auto_63px] [content-visibility:auto] max-desk:grid-cols-[26px_84px_minmax(0,1fr)] max-desk:gap-2.5',
        junk !== null && 'bg-chrome',
        isInHand &&
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
          className={classes(
            'font-serif whitespace-pre-line wrap-anywhere',
            blockLook(block),
            !isChosen && 'line-clamp-2',
          )}
        >
          {splitAt === null ? text : <Cut text={text} at={splitAt} />}
        </p>
        {junk !== null && <p className="text-small text-ink-3">{junk}</p>}
        {block.type === 'post' && junk === null && (
          <PostFields block={block} index={index} isChosen={isChosen} editing={editing} />
        )}
        {isChosen && <BlockActions block={block} index={index} splitAt={splitAt} editing={editing} />}
      </div>
    </li>
  )
})

/** The words with the place where they are about to be split. */
function Cut({ text, at }: { text: string; at: number }) {
  return (
    <>
      {text.slice(0, at)}
      <mark className="mx-0.5 border-s-2 border-focus bg-transparent text-inherit">
        <span className="sr-only">split here</span>
      </mark>
      {text.slice(at)}
    </>
  )
}

type KindChoiceProps = Pick<BlockRowProps, 'block' | 'index' | 'isChosen' | 'editing'>

/** Its list of kinds is filled only when somebody comes near it. */
function KindChoice({ block, index, isChosen, editing }: KindChoiceProps) {
  const [isNear, setNear] = useState(false)
  const comeNear = () => setNear(true)

  return (
    <select
      aria-label={`Kind of block ${index + 1}`}
      value={block.type}
      onFocus={comeNear}
      onPointerDown={comeNear}
      onPointerEnter={comeNear}
      onChange={(event) => {
        const kind = blockKinds.find((one) => one === event.target.value)
        if (kind) editing.retype(kind, index)
      }}
      className={classes(
        'h-[22px] w-full rounded-sm bg-transparent text-small text-ink-2 hover:bg-hover pointer-coarse:-mt-2 pointer-coarse:h-10',
        isChosen ? '-ms-1' : 'appearance-none hover:appearance-auto focus:appearance-auto',
      )}
    >
      {(isNear || isChosen ? blockKinds : [block.type]).map((kind) => (
        <option key={kind} value={kind} className="bg-raised text-ink">
          {kind === block.type ? kindWord(block) : kindWords[kind]}
        </option>
      ))}
    </select>
  )
}
