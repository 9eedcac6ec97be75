import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { made } from './bundle'
import type { Contestant } from './contestants'
import { type Memory, memoryOf } from './memory'

export type Measures = {
  readable: number
  drawn: number
  hover: number
  card: number
  save: number
  dropped: number
  worst: number
} & Memory

/** Opens a page anew and does with it what a reader does, once each. `letter` is one that an annotation lies over. */
export async function measure(
  browser: Browser,
  url: string,
  contestant: Contestant,
  letter: number,
): Promise<Measures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Performance.enable')
    const opened = await openPage(page, url, contestant)
    // Until what comes only when the page is idle has come.
    for (let rest = 0; rest < 4; rest++) await page.evaluate('bench.rest()')
    const memory = await memoryOf(devtools)
    const { x, y } = await page.evaluate<{ x: number; y: number }>(`bench.pointOf(${letter})`)
    const hover = await timed(page, 'pointerover', contestant.hovered, () => page.mouse.move(x, y))
    const card = await timed(page, 'pointerup', contestant.carded, () => page.mouse.click(x, y))
    await writeNote(page)
    const save = await timed(page, 'keydown', contestant.saved, () => page.keyboard.press('Enter'))
    await page.evaluate('bench.rest()')
    const scrolled = await page.evaluate<{ dropped: number; worst: number }>('bench.scroll()')
    return { ...opened, hover, card, save, ...scrolled, ...memory }
  } finally {
    await context.close()
  }
}

export async function openPage(
  page: Page,
  url: string,
  { drawn, query }: Contestant,
): Promise<{ readable: number; drawn: number }> {
  await page.addInitScript({ path: join(made, 'watch.js') })
  await page.addInitScript(`window.opened = bench.whenSo(() => ${drawn})`)
  await page.goto(url + query, { waitUntil: 'commit' })
  return {
    drawn: await within(5 * PATIENCE, page.evaluate<number>('window.opened')),
    readable: await page.evaluate<number>(
      `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`,
    ),
  }
}

/** A note on words of the first line, written and not yet sent. */
async function writeNote(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  const [from, to] = await page.evaluate<{ x: number; y: number }[]>('[bench.pointOf(5), bench.pointOf(15)]')
  if (!from || !to) return
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 3 })
  await page.mouse.up()
  await page.getByRole('toolbar', { name: 'Selected words' }).waitFor()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('Saved')
}

async function timed(page: Page, event: string, isSo: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(`window.told = bench.fromEvent('${event}', () => ${isSo}), null`)
  await act()
  return within(PATIENCE, page.evaluate<number>('window.told'))
}

/** What has not happened by then is taken never to happen. */
const PATIENCE = 20_000

function within(time: number, wanted: Promise<number>): Promise<number> {
  const late = new Promise<number>((told) => {
    setTimeout(() => told(Number.POSITIVE_INFINITY), time).unref()
  })
  return Promise.race([wanted, late])
}
