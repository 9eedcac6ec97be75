'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { nameOfBlock } from '@/lib/importing/confirming/still-page-name'
import { type Block, blockText } from '@/lib/text/document'
import type { ScrollTogether, Stop } from './scroll-together'

type CapturedPageProps = { page: string; blocks: Block[]; chosen: number; together: ScrollTogether }

/**
 * A page as it came, in a frame where nothing runs: scripts stay forbidden and its policy lets nothing load. Only because nothing
 * in it runs may the frame be of our origin, so that we can measure where its words stand. It is as tall as the page and stands
 * in a scroller of ours, since what scrolls inside a frame cannot be led.
 */
export function CapturedPage({ page, blocks, chosen, together }: CapturedPageProps) {
  const scroller = useRef<HTMLElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const [came] = useState(blocks)
  const [loads, setLoads] = useState(0)
  const placed = useMemo(() => placesOf(blocks, came), [blocks, came])
  const places = useRef(placed)
  useEffect(() => {
    places.current = placed
  }, [placed])

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured and marked again once it is loaded
  useEffect(() => {
    const own = scroller.current
    if (!own || !frame.current) return
    const measured = measure(frame.current)
    const letGo = together.take('capture', {
      scroller: own,
      stops: () => places.current.flatMap((place, block) => stopOf(frame.current, place, block) ?? []),
      stopOf: (block) => stopOf(frame.current, places.current[block], block),
    })
    const turned = new ResizeObserver(() => measured())
    turned.observe(own)
    return () => {
      turned.disconnect()
      letGo()
    }
  }, [together, loads])

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured and marked again once it is loaded
  useEffect(() => {
    const element = elementOf(frame.current, placed[chosen])
    element?.setAttribute('data-opcit-chosen', '')
    together.reveal(chosen)
    return () => element?.removeAttribute('data-opcit-chosen')
  }, [chosen, placed, loads])

  return (
    <section
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-label="The page as captured, to be scrolled"
      className="relative min-h-0 flex-1 overflow-x-hidden overflow-y-auto border border-line-2 bg-[#fff] [color-scheme:light]"
    >
      <iframe
        ref={frame}
        title="The page as captured"
        sandbox="allow-same-origin"
        srcDoc={page}
        onLoad={() => setLoads((before) => before + 1)}
        tabIndex={-1}
        className="block min-h-full w-full border-0"
      />
    </section>
  )
}

const TALLEST = 300_000
const HELD = `
  html, body { height: auto !important; max-height: none !important; overflow-y: visible !important }
  html { overflow-x: auto !important; overflow-y: hidden !important }
  [data-opcit-chosen] { outline: 3px solid #1463c4 !important; outline-offset: 3px !important }`

/** Makes the frame as tall as its page, now and whenever the pane changes its width; answers how to measure again. */
function measure(frame: HTMLIFrameElement): () => void {
  const inside = frame.contentDocument
  if (inside?.head && !inside.querySelector('style[data-opcit]')) {
    const held = inside.createElement('style')
    held.setAttribute('data-opcit', '')
    held.textContent = HELD
    inside.head.append(held)
  }
  let width = -1
  return () => {
    if (!inside?.documentElement || frame.clientWidth === width) return
    width = frame.clientWidth
    // A page that fills its window would grow with the frame: it is measured in a low one.
    frame.style.height = '600px'
    frame.style.height = `${Math.min(TALLEST, inside.documentElement.scrollHeight + 8)}px`
  }
}

/** The place of each block among those the page's elements were named by; null where its words are those of none. */
function placesOf(blocks: Block[], came: Block[]): (number | null)[] {
  const texts = came.map(blockText)
  let from = 0
  return blocks.map((block) => {
    const at = texts.indexOf(blockText(block), from)
    if (at < 0) return null
    from = at + 1
    return at
  })
}

function elementOf(frame: HTMLIFrameElement | null, place: number | null | undefined): Element | null {
  if (place === null || place === undefined) return null
  return frame?.contentDocument?.getElementById(nameOfBlock(place)) ?? null
}

function stopOf(
  frame: HTMLIFrameElement | null,
  place: number | null | undefined,
  block: number,
): Stop | null {
  const box = elementOf(frame, place)?.getBoundingClientRect()
  if (!frame || !box || box.height === 0) return null
  return { block, top: frame.offsetTop + box.top, bottom: frame.offsetTop + box.bottom }
}
