'use client'

import { Copy, LockKeyhole } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { PanelHead } from '@/components/shell/panel-head'
import { IconButton } from '@/components/ui/icon-button'
import { Time } from '@/components/ui/time'
import { isSame } from '@/lib/importing/confirming/is-same'
import { pairsIn } from '@/lib/importing/confirming/pairs'
import type { ShownCapture } from '@/lib/importing/confirming/shown-capture'
import { type Block, blockText } from '@/lib/text/document'
import { CapturedPage } from './captured-page'
import { CapturedText } from './captured-text'
import type { ScrollTogether } from './scroll-together'

type CapturePaneProps = {
  capture: ShownCapture
  blocks: Block[]
  chosen: number
  onChoose: (block: number) => void
  together: ScrollTogether
}

/** The capture as it came. */
export function CapturePane({ capture, blocks, ...pair }: CapturePaneProps) {
  return (
    <>
      <PanelHead title="Capture" note={capture.about}>
        <span className="inline-flex items-center gap-1 text-small font-medium text-good">
          <LockKeyhole className="size-3.5" /> unchanged
        </span>
      </PanelHead>
      <div className="flex min-h-0 flex-1 flex-col gap-3 bg-chrome p-4">
        <CaptureNotes notes={capture.notes} />
        <MailHeaders headers={capture.headers} />
        {capture.page === null ? (
          <PairedText capture={capture} blocks={blocks} {...pair} />
        ) : (
          <CapturedPage page={capture.page} blocks={blocks} {...pair} />
        )}
      </div>
      <CaptureProof capture={capture} />
    </>
  )
}

function CaptureNotes({ notes }: Pick<ShownCapture, 'notes'>) {
  if (notes.length === 0) return null
  return <p className="text-small text-ink-2">{notes.join(' ')}</p>
}

/** What stands above the words of an e-mail. */
function MailHeaders({ headers }: Pick<ShownCapture, 'headers'>) {
  if (headers.length === 0) return null
  return (
    <dl
      aria-label="Headers of the e-mail"
      className="grid shrink-0 grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 border border-line-2 bg-raised px-3 py-2 text-small"
    >
      {headers.map(({ name, value }) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd dir="auto" className="wrap-anywhere">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Words are looked for when the keys are quiet, and only where a block has others than before. */
function PairedText({ capture, blocks, ...pair }: CapturePaneProps) {
  const { text, sheets } = capture
  const words = useMemo(() => blocks.map(blockText), [blocks])
  const [paired, pairAgain] = useState({ words, blocks })
  if (paired.words !== words && !isSame(paired.words, words)) pairAgain({ words, blocks })
  const settled = useDeferredValue(paired.blocks)
  const spans = useMemo(() => pairsIn(text, settled), [text, settled])

  return <CapturedText text={text} spans={spans} sheets={sheets} {...pair} />
}

function CaptureProof({ capture }: { capture: ShownCapture }) {
  const { sha256, takenAt, takenBy, came } = capture

  return (
    <div className="border-t px-4 py-2.5 text-small text-ink-2">
      <div className="flex items-center gap-1.5">
        <span className="text-ink-3">SHA-256</span>
        <span className="truncate font-mono text-[12px]" title={sha256}>
          {groups(sha256.slice(0, 8))} … {groups(sha256.slice(-8))}
        </span>
        <IconButton
          label="Copy the whole hash"
          className="ms-auto h-[22px]!"
          onClick={() => void navigator.clipboard.writeText(sha256)}
        >
          <Copy className="size-3.5" />
        </IconButton>
      </div>
      <p>
        {came} <Time at={takenAt} /> UTC, by <bdi>{takenBy}</bdi>
      </p>
    </div>
  )
}

function groups(hex: string): string {
  return hex.replace(/(.{4})(?=.)/g, '$1 ')
}
