import type { Page } from '@playwright/test'

type Point = { x: number; y: number }

/** Where words of the op-ed stand: inside their first letter and inside their last but one, as a hurried reader points. */
export async function pointsOf(page: Page, words: string): Promise<{ from: Point; to: Point }> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('.reading-text') ?? document
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start < 0) continue
      const box = node.parentElement?.getBoundingClientRect()
      if (!box || box.top < 60 || box.bottom > innerHeight)
        node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      const place = (offset: number) => {
        range.setStart(node, offset)
        range.setEnd(node, offset + 1)
        const { left, width, top, height } = range.getBoundingClientRect()
        // Chromium loses a selection that begins between two pixels.
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
      }
      return { from: place(start + 1), to: place(start + wanted.length - 2) }
    }
    throw new Error(`No such words: ${wanted}`)
  }, words)
}

/** Draws the mouse over words, from inside their first to inside their last. */
export async function drawOver(page: Page, words: string) {
  const { from, to } = await pointsOf(page, words)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}
