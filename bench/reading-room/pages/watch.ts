/**
 * Runs in each page before anything else. A moment counts when it has been painted: the next frame after it was true has
 * been drawn.
 */
watchPage()

function watchPage(): void {
  const painted = () =>
    new Promise<number>((seen) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => seen(performance.now())
        port2.postMessage(null)
      }),
    )

  function whenSo(isSo: () => boolean): Promise<number> {
    return new Promise((seen) => {
      const look = () => {
        if (isSo()) void painted().then(seen)
        else requestAnimationFrame(look)
      }
      look()
    })
  }

  /** From the next event of a kind to the paint after something in the page has changed as wanted. */
  function fromEvent(kind: string, isSo: () => boolean): Promise<number> {
    return new Promise((told) => {
      document.addEventListener(
        kind,
        ({ timeStamp }) => {
          const settle = () => {
            watch.disconnect()
            void painted().then((now) => told(now - timeStamp))
          }
          const watch = new MutationObserver(() => void (isSo() && settle()))
          watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        },
        { once: true, capture: true },
      )
    })
  }

  /** Until nothing more is to be done. */
  const rest = () => new Promise<void>((rested) => requestIdleCallback(() => rested()))

  function fromKey(): Promise<number> {
    return new Promise((told) => {
      const pressed = ({ timeStamp }: KeyboardEvent) => void painted().then((now) => told(now - timeStamp))
      document.addEventListener('keydown', pressed, { once: true, capture: true })
    })
  }

  /** Frames while the page is scrolled to its end and half way back, and what they missed. */
  async function scroll(): Promise<{ dropped: number; worst: number }> {
    const frame = document.querySelector('[data-scrolls]') as HTMLElement
    const deltas: number[] = []
    let last = 0
    const step = 120
    for (let count = 0; count < 150; count++) {
      const now = await new Promise<number>(requestAnimationFrame)
      if (last) deltas.push(now - last)
      last = now
      frame.scrollTop += count < 100 ? step : -step
    }
    return {
      dropped: deltas.reduce((sum, delta) => sum + Math.max(0, Math.round(delta / (1000 / 60)) - 1), 0),
      worst: Math.max(...deltas),
    }
  }

  /** The middle of a letter of the words, counted without what parts the blocks. */
  function pointOf(letter: number): { x: number; y: number } {
    const walker = document.createTreeWalker(
      document.querySelector('.reading-text') as Node,
      NodeFilter.SHOW_TEXT,
    )
    let left = letter
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (left < node.length) {
        const range = document.createRange()
        range.setStart(node, left)
        range.setEnd(node, left + 1)
        const { left: x, width, top, height } = range.getBoundingClientRect()
        // Chromium loses a selection that begins between two pixels.
        return { x: Math.round(x + width / 2), y: Math.round(top + height / 2) }
      }
      left -= node.length
    }
    throw new Error('The words are not so many')
  }

  Object.assign(window, { bench: { rest, pointOf, fromKey, painted, whenSo, fromEvent, scroll } })
}
