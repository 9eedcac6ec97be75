import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { step } from '../bin/progress.mjs'
import { contestants, type Name } from './reading-room/contestants'
import { measureKeys } from './reading-room/keys'
import { type Measures, measure } from './reading-room/measure'
import { type Served, type Size, servePages } from './reading-room/serve'
import { tell, tellKeys } from './reading-room/tell'

/**
 * The reading room beside `@recogito/text-annotator` in real Chromium, in one run, on the same text and annotations.
 *
 * Ours is the room as the product mounts it: bar, words, margin, cards, keys, drawn on a server and taken up by React; only
 * the desk behind it is a stand-in that answers at once, and nothing is suggested. Theirs is the same room with its annotator
 * in the place of our words (`pages/recogito-text.tsx`), so that what differs is how annotations are drawn, found and looked
 * up. Both its renderers run; on each row it is given the better one.
 *
 *   readable   first contentful paint; the words stand in the HTML of every page
 *   drawn      what is in sight is drawn and painted, its cards stand beside it, and all else can be reached
 *   hover      from the pointer's event to the paint of the changed look
 *   card       from letting go of the mouse on an annotation to the paint of its card, or of the list where several lie
 *   save       from the key Enter on a note to the paint of its annotation
 *   scroll     frames missed in 150 steps of 120 pixels, and the longest frame
 *   memory     of the heap, once all is drawn and the page rests; nodes of the DOM are shown and not judged (decision 0014)
 *
 * Each round opens every page anew, in turn; the first round warms up and is not counted. Figures are medians. It exits with
 * 1 where Opcit is behind on a row (✗). `--sizes 1000x100,10000x2000 --rounds 5`
 */
const every = [1_000, 10_000, 50_000].flatMap((words) =>
  [100, 2_000, 10_000].map((marks) => `${words}x${marks}`),
)
const { values: options } = parseArgs({
  options: { sizes: { type: 'string', default: every.join() }, rounds: { type: 'string', default: '5' } },
})
const sizes = options.sizes.split(',').map(sizeOf)

const served = await step('Building both pages', () => servePages(sizes))
const debian = '/usr/bin/chromium'
const browser = await chromium.launch({
  args: ['--disable-dev-shm-usage', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  ...(!existsSync(chromium.executablePath()) && existsSync(debian) && { executablePath: debian }),
})
const reached: boolean[] = []
try {
  for (const size of sizes) {
    const rounds = await step(`${size.words} words, ${size.annotations} annotations`, () => run(size, served))
    reached.push(...tell(size, rounds))
  }
  const keys = await step('Keys', () => measureKeys(browser, served))
  reached.push(...tellKeys(keys))
} finally {
  await browser.close()
  served.close()
}
process.exitCode = reached.every(Boolean) ? 0 : 1

async function run(size: Size, { address, letterOf }: Served): Promise<Record<Name, Measures[]>> {
  const names = Object.keys(contestants) as Name[]
  const rounds = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Measures[]>
  for (let round = 0; round <= Number(options.rounds); round++) {
    for (const name of names) {
      const contestant = contestants[name]
      const url = `${address}/${contestant.path}/${size.words}/${size.annotations}`
      const measured = await measure(browser, url, contestant, letterOf(size))
      if (round > 0) rounds[name].push(measured)
    }
  }
  return rounds
}

function sizeOf(size: string): Size {
  const [words = 0, annotations = 0] = size.split('x').map(Number)
  return { words, annotations }
}
