'use client'

import { useEffect, useRef, useState } from 'react'
import { nameOfBlock } from '@/lib/importing/confirming/still-page-name'
import { type Block, blockText } from '@/lib/text/document'

type CapturedPageProps = { page: string; blocks: Block[]; chosen: number }

/** A page as it came, in a frame where nothing runs; the element of the chosen block is marked. */
export function CapturedPage({ page, blocks, chosen }: CapturedPageProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [came] = useState(blocks)
  const text = blocks[chosen] && blockText(blocks[chosen])
  const index = came.findIndex((block) => blockText(block) === text)

  function mark() {
    if (index >= 0) frame.current?.contentWindow?.location.replace(`about:srcdoc#${nameOfBlock(index)}`)
  }
  useEffect(mark, [index])

  return (
    <iframe
      ref={frame}
      title="The page as captured"
      sandbox=""
      srcDoc={page}
      onLoad={mark}
      className="min-h-0 w-full flex-1 border border-line-2 bg-[#fff] [color-scheme:light]"
    />
  )
}
