/** Where the words of a block stand in what is scrolled, in its own pixels from the top. */
export type Stop = { block: number; top: number; bottom: number }

export type Side = { scroller: HTMLElement; stops: () => Stop[]; stopOf: (block: number) => Stop | null }

type Name = 'text' | 'capture'

/**
 * Two panes that show the same words: scrolling either brings the other along to them.
 * The line both are held together on runs down from the top edge to the bottom edge as one scrolls, so that both ends are reached.
 */
export function scrollTogether() {
  const sides: Partial<Record<Name, Side>> = {}
  /** Where a pane was put by the other one: that it scrolled there is not to be answered. */
  const led = new WeakMap<HTMLElement, number>()
  let frame = 0

  function lead(name: Name) {
    const from = sides[name]
    const to = sides[name === 'text' ? 'capture' : 'text']
    if (!from || !to || Math.abs(from.scroller.scrollTop - (led.get(from.scroller) ?? -9)) <= 1) return
    led.delete(from.scroller)
    const { starts, ends } = matched(from, to)
    const place = carried(lineOf(from.scroller), starts, ends)
    put(to.scroller, (place * reach(to.scroller)) / Math.max(1, to.scroller.scrollHeight))
  }

  function put(scroller: HTMLElement, top: number) {
    scroller.scrollTop = top
    led.set(scroller, scroller.scrollTop)
  }

  function bring(name: Name, block: number) {
    const side = sides[name]
    const stop = side?.stopOf(block)
    if (!side || !stop) return
    const { scrollTop, clientHeight } = side.scroller
    const margin = Math.min(48, clientHeight / 8)
    if (stop.top - margin < scrollTop) put(side.scroller, stop.top - margin)
    else if (stop.bottom + margin > scrollTop + clientHeight) {
      put(side.scroller, Math.min(stop.top - margin, stop.bottom + margin - clientHeight))
    }
  }

  return {
    /** Takes a pane in; answers how to let it go. */
    take(name: Name, side: Side): () => void {
      const scrolled = () => {
        cancelAnimationFrame(frame)
        frame = requestAnimationFrame(() => lead(name))
      }
      sides[name] = side
      side.scroller.addEventListener('scroll', scrolled, { passive: true })
      return () => {
        side.scroller.removeEventListener('scroll', scrolled)
        if (sides[name] === side) delete sides[name]
      }
    },
    /** Brings the words of a block into both panes. */
    reveal(block: number) {
      const text = sides.text
      const before = text?.scroller.scrollTop
      bring('text', block)
      if (text && text.scroller.scrollTop !== before) {
        led.delete(text.scroller)
        lead('text')
        led.set(text.scroller, text.scroller.scrollTop)
      }
      bring('capture', block)
    },
  }
}

export type ScrollTogether = ReturnType<typeof scrollTogether>

function reach({ scrollHeight, clientHeight }: HTMLElement): number {
  return scrollHeight - clientHeight
}

/** How far down the content the line lies. */
function lineOf(scroller: HTMLElement): number {
  const { scrollTop, scrollHeight } = scroller
  return scrollTop * (scrollHeight / Math.max(1, reach(scroller)))
}

/** The tops of the blocks both sides have, with both ends; what would run backwards is passed over. */
function matched(from: Side, to: Side): { starts: number[]; ends: number[] } {
  const theirs = new Map(to.stops().map((stop) => [stop.block, stop]))
  const starts = [0]
  const ends = [0]
  for (const { block, top } of from.stops()) {
    const other = theirs.get(block)
    if (!other || top <= Number(starts.at(-1)) || other.top <= Number(ends.at(-1))) continue
    starts.push(top)
    ends.push(other.top)
  }
  return { starts: [...starts, from.scroller.scrollHeight], ends: [...ends, to.scroller.scrollHeight] }
}

/** A place carried from one scale to another, both rising: in the same proportion between the same two marks. */
export function carried(place: number, starts: number[], ends: number[]): number {
  const above = Math.max(
    0,
    starts.findLastIndex((start) => start <= place),
  )
  const [start = 0, end = 0] = [starts[above], ends[above]]
  const [nextStart = start, nextEnd = end] = [starts[above + 1], ends[above + 1]]
  if (nextStart <= start) return end
  return end + ((place - start) / (nextStart - start)) * (nextEnd - end)
}
