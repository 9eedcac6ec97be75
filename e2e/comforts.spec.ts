import type { Page } from '@playwright/test'
import { annotate } from '@/lib/annotations/commands/annotate'
import { saying } from '@/lib/annotations/schema'
import type { Actor } from '@/lib/auth/actor'
import { type BuiltOpEd, buildOpEd } from '@/test/builders'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

const line = 'The ferry was late again, and the harbour board said that the ramp is sound.'
const long = [
  ...Array.from({ length: 14 }, (_, index) => `${line} This was winter ${index + 1}.`),
  '# What it costs',
  ...Array.from({ length: 14 }, (_, index) => `${line} Nobody paid in year ${index + 1}.`),
  '# Who pays',
  'The café at the quay closed. Nobody has paid for the Ramp.',
].join('\n')

async function enter(page: Page, actor: Actor, opEd: BuiltOpEd) {
  await page.goto(`/desks/${actor.deskSlug}/reading/${opEd.id}`)
  await expect(page.locator('.margin:not(.invisible)').or(page.locator('.reading-progress'))).toHaveCount(2)
}

async function noteOn(actor: Actor, opEd: BuiltOpEd, exact: string, note: string) {
  const start = opEd.text.indexOf(exact)
  const span = { start, end: start + exact.length }
  const place = { textVersionId: opEd.textVersionId, span, exact }
  await annotate(actor, { opEdId: opEd.id, place, says: saying.parse({ kind: 'note', note }) })
}

const painted = (page: Page, name: string) =>
  page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name)
const fontSize = (page: Page) =>
  page
    .locator('.reading-text p')
    .first()
    .evaluate((words) => getComputedStyle(words).fontSize)

test('find, outline, size, the words alone and the next op-ed, all by keys', async ({ page, signInAs }) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst, { words: long })
  const older = await buildOpEd(analyst, { title: 'The pier', publishedOn: '2026-11-01' })
  await noteOn(analyst, opEd, 'The ferry was late again', 'Which ferry?')
  await enter(page, analyst, opEd)

  await page.keyboard.press('/')
  const field = page.getByRole('textbox', { name: 'Find in the text' })
  await field.fill('RAMP')
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 29')
  await field.press('Shift+Enter')
  await expect(page.getByRole('search').getByRole('status')).toHaveText('29 of 29')
  await expect(page.getByText('closed. Nobody has paid for the')).toBeInViewport()
  await field.fill('cafe')
  await expect.poll(() => painted(page, 'found-now')).toEqual(['café'])
  expect(await axeFindings(page)).toEqual([])
  await field.press('Escape')
  await page.keyboard.press('v')
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toBe('café')
  await page.keyboard.press('Escape')

  await page.keyboard.press('Shift+O')
  await expect(page.getByRole('menuitem', { name: 'Who pays' })).toHaveAttribute('aria-current', 'true')
  await page.getByRole('menuitem', { name: 'What it costs' }).click()
  await expect(page.getByRole('heading', { name: 'What it costs' })).toBeInViewport()
  await page.locator('.reading-text').focus()
  await page.keyboard.press('+')
  await expect.poll(() => fontSize(page)).toBe('21.85px')
  await page.keyboard.press('Shift+H')
  await expect(page.locator('.hl:not(.hint)')).toHaveCount(0)
  await page.keyboard.press('Shift+H')

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help).toContainText('Find in the text')
  await expect(help).toContainText('This end one sentence on')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+J')
  await expect(page).toHaveURL(new RegExp(older.id))
  await expect(page.getByRole('heading', { name: 'The pier' })).toBeVisible()
  await page.keyboard.press('Shift+K')
  await expect(page.getByRole('heading', { name: 'The crossing' })).toBeVisible()
})

test.describe('at 390 pixels, in Persian', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the size stays and the place is kept over a reload, and words are found in any letters', async ({
    page,
    signInAs,
  }) => {
    const analyst = await signInAs('analyst')
    const rows = Array.from(
      { length: 40 },
      (_, index) => `کشتی سَرِ وقت می‌رود و کسی در سال ${index + 1} پولی نداد.`,
    )
    const words = [...rows.slice(0, 20), '# چه کسی می‌پردازد', ...rows.slice(20)].join('\n')
    const opEd = await buildOpEd(analyst, { words, title: 'اسکله', language: 'fa', direction: 'rtl' })
    await page.goto(`/desks/${analyst.deskSlug}/reading/${opEd.id}`)

    await page.getByRole('button', { name: 'How the words are set' }).tap()
    await page.getByRole('menuitemradio', { name: 'Largest' }).tap()
    await page.getByRole('menuitemradio', { name: 'Open' }).tap()
    await page.keyboard.press('Escape')
    await expect.poll(() => fontSize(page)).toBe('28.8px')
    expect(await overflowsSideways(page)).toBe(false)
    await page.getByText('در سال 12 ').evaluate((words) => words.scrollIntoView({ block: 'start' }))
    await expect
      .poll(() =>
        page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith('opcit:place:'))),
      )
      .toBe(true)

    await page.reload()
    await expect(page.getByText('در سال 12 ')).toBeInViewport()
    await expect.poll(() => fontSize(page)).toBe('28.8px')
    await page.locator('.reading-text').press('/')
    await page.getByRole('textbox', { name: 'Find in the text' }).fill('سر وقت ميرود و كسي در سال ۳۰')
    await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 1')
    await expect(page.getByText('در سال 30 ')).toBeInViewport()
    expect(await overflowsSideways(page)).toBe(false)
    expect(await axeFindings(page)).toEqual([])
  })
})

test('on paper: the words with numbers, and after them what each annotation says', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst, { words: long })
  await noteOn(analyst, opEd, 'The ferry was late again', 'Which ferry?')
  await noteOn(analyst, opEd, 'closed. Nobody has paid', 'Ask the bank.')
  await enter(page, analyst, opEd)
  await expect(page.locator('.ProseMirror .hint').first()).toBeVisible()

  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-number="2"]')).toHaveText(/Nobody has paid$/)
  await expect(page.locator('.printed-notes li')).toHaveText([
    /^Note.*Which ferry\?/,
    /^Note.*Ask the bank\./,
  ])
  await expect(page.getByRole('button', { name: 'How the words are set' })).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  await expect(page.locator('[data-number]')).toHaveCount(0)
  await expect(page.locator('.printed-notes')).toHaveCount(0)
})
