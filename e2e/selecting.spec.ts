import type { Page } from '@playwright/test'
import { annotate } from '@/lib/annotations/commands/annotate'
import { listCards } from '@/lib/annotations/queries/cards'
import { saying } from '@/lib/annotations/schema'
import type { Actor } from '@/lib/auth/actor'
import { type BuiltOpEd, buildOpEd } from '@/test/builders'
import { axeFindings, expect, test } from './fixtures'
import { chosen } from './in-room'
import { drawOver, pointsOf } from './words-on-screen'

const words = [
  'The ferry was late again. Dr. Vale of the harbour board said that ninety sailings were cancelled. Nobody answered.',
  '# What it cost',
  'The ramp is ninety-four years old. “Who pays?” she asked. The crew 👩🏽‍✈️ left.',
].join('\n')

async function enter(page: Page, actor: Actor, opEd: BuiltOpEd, query = '') {
  await page.goto(`/desks/${actor.deskSlug}/reading/${opEd.id}${query}`)
  await expect(page.getByRole('region', { name: 'Text of the op-ed' })).toBeVisible()
  await expect(page.locator('.margin:not(.invisible)').or(page.locator('.room-sheet'))).toBeAttached()
}

async function kept(actor: Actor, opEd: BuiltOpEd) {
  return (await listCards(actor, opEd.id)).map(({ exact }) => exact)
}

const selected = (page: Page) => page.evaluate(() => String(document.getSelection()))
const said = (page: Page) => page.locator('p[aria-live]')
async function grip(page: Page, end: 'start' | 'end') {
  const box = await page.locator(`.span-end[data-end="${end}"]`).boundingBox()
  if (!box) throw new Error(`There is no grip at the ${end}`)
  return { x: box.x, y: box.y + box.height / 2 }
}

test('the ends of a selection and of an annotation are dragged, over blocks, to words or exactly', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst, { words })
  await enter(page, analyst, opEd)
  await drawOver(page, 'ninety sailings')
  await expect.poll(() => selected(page)).toBe('ninety sailings')

  const from = await grip(page, 'end')
  const { from: ramp } = await pointsOf(page, 'ramp is')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(ramp.x, ramp.y, { steps: 5 })
  await expect.poll(() => selected(page)).toMatch(/^ninety sailings[\s\S]*What it cost[\s\S]*The ramp$/)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect.poll(() => selected(page)).toBe('ninety sailings')
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('How many?')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText('How many?')

  const start = await grip(page, 'start')
  const { from: board } = await pointsOf(page, 'harbour')
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(board.x, board.y, { steps: 5 })
  await page.keyboard.down('Alt')
  await page.mouse.move(board.x + 1, board.y)
  await expect(page.locator('.hl.on').first()).toHaveText(/^a?rbour board/)
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await expect(chosen(page)).toContainText('not yet saved')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText('2 revisions')
  await expect
    .poll(async () => (await kept(analyst, opEd))?.[0])
    .toMatch(/^a?rbour board said that ninety sailings$/)
})

test('by keys alone: words, lines, sentences, both ends, one character, and a span saved elsewhere', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst, { words })
  await enter(page, analyst, opEd)

  const press = async (keys: string, expected: string) => {
    await page.keyboard.press(keys)
    await expect.poll(() => selected(page)).toBe(expected)
  }
  await press('v', 'The')
  await press('ArrowRight', 'ferry')
  await press('Control+ArrowRight', 'Dr. Vale of the harbour board said that ninety sailings were cancelled')
  await expect(said(page)).toHaveText(
    'Dr. Vale of the harbour board said that ninety sailings were cancelled',
  )
  await press('Control+ArrowDown', 'What')
  await press('ArrowDown', 'The')
  await press('Shift+ArrowRight', 'The ramp')
  await press('Control+Shift+ArrowRight', 'The ramp is ninety-four years old')
  await press('Control+Shift+ArrowRight', 'The ramp is ninety-four years old. “Who pays?” she asked')
  await press('Control+Shift+ArrowLeft', 'The ramp is ninety-four years old')
  await page.keyboard.press('w')
  await expect(said(page)).toHaveText('Keys move the start.')
  await press('Shift+ArrowRight', 'ramp is ninety-four years old')
  await press('Alt+Shift+ArrowRight', 'amp is ninety-four years old')
  await press(']', 'amp is ninety-four years old. “Who')
  await page.keyboard.press('Escape')
  await press('v', 'ramp')
  await press('v', 'The ramp is ninety-four years old')
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('Since when?')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText('Since when?')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Escape')
  await expect(chosen(page)).not.toContainText('not yet saved')
  await page.keyboard.press('}')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText('2 revisions')
  await expect.poll(() => kept(analyst, opEd)).toEqual(['ramp is ninety-four years old'])
})

test.describe('at 390 pixels, by touch, from right to left', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the ends of an annotation are dragged by their handles', async ({ page, signInAs }) => {
    const analyst = await signInAs('analyst')
    const persian = 'شرکت Harbour Line می‌گوید که کشتی سَرِ وقت می‌رود.\nنود سفر لغو شد و کسی پولی نداد.'
    const opEd = await buildOpEd(analyst, { words: persian, language: 'fa', direction: 'rtl' })
    const exact = 'می‌گوید که کشتی'
    const at = opEd.text.indexOf(exact)
    const { annotationId } = await annotate(analyst, {
      opEdId: opEd.id,
      place: { textVersionId: opEd.textVersionId, span: { start: at, end: at + exact.length }, exact },
      says: saying.parse({ kind: 'note', note: 'Which ferry?' }),
    })
    await enter(page, analyst, opEd, `?a=${annotationId}`)
    await expect(page.locator('.span-end')).toHaveCount(2)

    await touchDrag(page, 'end', (await pointsOf(page, 'سفر')).from)
    await touchDrag(page, 'start', (await pointsOf(page, 'Harbour')).to)
    await expect(chosen(page)).toContainText('not yet saved')
    await page.getByRole('button', { name: 'Save span' }).tap()
    await expect
      .poll(() => kept(analyst, opEd))
      .toEqual(['Harbour Line می‌گوید که کشتی سَرِ وقت می‌رود.\nنود سفر'])
  })
})

/** A finger on the knob below an end, taken to a point as it would be without the knob. */
async function touchDrag(page: Page, end: 'start' | 'end', to: { x: number; y: number }) {
  const from = await grip(page, end)
  const cdp = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  const below = 24
  await touch('touchStart', [{ x: from.x, y: from.y + below }])
  await touch('touchMove', [{ x: to.x, y: to.y + below - 4 }])
  await touch('touchMove', [{ x: to.x, y: to.y + below }])
  await expect(page.locator('.span-ends')).toHaveAttribute('data-dragged', end)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await touch('touchEnd', [])
}
