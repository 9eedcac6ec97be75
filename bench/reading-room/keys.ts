import type { Browser } from '@playwright/test'
import { contestants } from './contestants'
import { openPage } from './measure'
import type { Served } from './serve'

export type KeyTimes = { readable: number; keys: Record<string, number[]> }

const presses = { j: 20, k: 10, v: 2, ArrowRight: 10, ']': 10, '[': 10, Escape: 1, c: 1 }

/** Every key of the room, from its event to the next paint, on 10,000 words with 2,000 annotations. */
export async function measureKeys(browser: Browser, { address }: Served): Promise<KeyTimes> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const { readable } = await openPage(page, `${address}/opcit/10000/2000`, contestants.opcit)
  await page.evaluate('bench.rest()')
  const keys: Record<string, number[]> = {}
  for (const [key, times] of Object.entries(presses)) {
    const taken: number[] = []
    for (let press = 0; press < times; press++) {
      await page.evaluate('window.told = bench.fromKey(), null')
      await page.keyboard.press(key)
      taken.push(await page.evaluate<number>('window.told'))
    }
    keys[key] = taken
  }
  await page.close()
  return { readable, keys }
}
