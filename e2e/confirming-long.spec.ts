import type { Page } from '@playwright/test'
import { capture } from '@/lib/importing/commands/capture'
import { expect, test } from './fixtures'

const sailings = Array.from(
  { length: 2_000 },
  (_, at) =>
    `Sailing ${at} was late, and nobody at the harbour board could say why it had been late on that day.`,
)

// What a trace keeps of each key would be measured too.
test.use({ trace: 'off' })

test('with two thousand blocks a key is answered at once, and only what changed is drawn again', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  const taken = await capture(actor, {
    kind: 'pasted_text',
    text: ['The ramp is sound', ...sailings].join('\n'),
  })
  if (taken.state !== 'captured') throw new Error(taken.state)
  await page.goto(`/desks/${actor.deskSlug}/inbox/${taken.importId}`)
  await expect(page.locator('main footer')).toContainText('keep or junk')
  const rows = page.getByRole('list', { name: 'Blocks of the text' }).getByRole('listitem')
  expect(await rows.count()).toBeGreaterThan(1_900)

  const walking = await measured(page, 'j')
  const switching = await measured(page, ' ')
  console.log(`2,000 blocks, ms by key and to the next frame: walking ${walking}, switching ${switching}`)
  expect(walking.byKey).toBeLessThan(60)
  expect(switching.byKey).toBeLessThan(120)
})

/** The middle of ten presses: until the program has answered, and until the next frame stands. */
async function measured(page: Page, key: string) {
  const times = await page.evaluate(async (pressed) => {
    const found: { byKey: number; toFrame: number }[] = []
    for (let turn = 0; turn < 10; turn++) {
      const began = performance.now()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, code: '', bubbles: true }))
      const byKey = performance.now() - began
      await new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      found.push({ byKey, toFrame: performance.now() - began })
    }
    return found
  }, key)
  const middle = (of: number[]) => Math.round(of.sort((one, other) => one - other)[5] ?? 0)
  const [byKey, toFrame] = [middle(times.map((one) => one.byKey)), middle(times.map((one) => one.toFrame))]
  return { byKey, toFrame, toString: () => `${byKey} and ${toFrame}` }
}
