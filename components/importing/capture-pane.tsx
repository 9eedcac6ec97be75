'use client'

import { Copy, LockKeyhole } from 'lucide-react'
import { useMemo } from 'react'
import { PanelHead } from '@/components/shell/panel-head'
import { IconButton } from '@/components/ui/icon-button'
import { Time } from '@/components/ui/time'
import { pairsIn } from '@/lib/importing/confirming/pairs'
import type { ShownCapture } from '@/lib/importing/confirming/shown-capture'
import type { Block } from '@/lib/text/document'
import { CapturedPage } from './captured-page'
import { CapturedText } from './captured-text'

type CapturePaneProps = {
  capture: ShownCapture
  blocks: Block[]
  chosen: number
  onChoose: (block: number) => void
}

/** The capture as it came. */
export function CapturePane({ capture, blocks, chosen, onChoose }: CapturePaneProps) {
  return (
    <>
      <PanelHead title="Capture" note={capture.about}>
        <span className="inline-flex items-center gap-1 text-small font-medium text-good">
          <LockKeyhole className="size-3.5" /> unchanged
        </span>
      </PanelHead>
      <div className="flex min-h-0 flex-1 flex-col bg-chrome p-4">
        {capture.page === null ? (
          <PairedText text={capture.text} blocks={blocks} chosen={chosen} onChoose={onChoose} />
        ) : (
          <CapturedPage page={capture.page} blocks={blocks} chosen={chosen} />
        )}
      </div>
      <CaptureProof capture={capture} />
    </>
  )
}

function PairedText({ text, ...pair }: { text: string } & Omit<CapturePaneProps, 'capture'>) {
  const { blocks, chosen, onChoose } = pair
  const spans = useMemo(() => pairsIn(text, blocks), [text, blocks])

  return <CapturedText text={text} spans={spans} chosen={chosen} onChoose={onChoose} />
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
