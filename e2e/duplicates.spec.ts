import type { Page } from '@playwright/test'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { capture } from '@/lib/importing/commands/capture'
import { confirmImport } from '@/lib/importing/commands/confirm-import'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

const late =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.'
const winter =
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame for them.'
const ramp =
  'The ramp has been inspected twice since then, and was found to be sound on both of these occasions.'
const log =
  'Whoever reads the log will see that most of the sailings were cancelled on days without any wind at all.'
const paid =
  'Nobody has paid for the ramp, and the board has put the question off until it meets in the spring.'
const crossing = ['The ramp at Port Ansel is sound', late, winter, ramp, log, paid]
const edited = crossing.map((line) => line.replace('inspected twice', 'inspected once'))

async function bringIn(actor: Actor, lines: string[]): Promise<string> {
  const taken = await capture(actor, { kind: 'pasted_text', text: lines.join('\n\n'), again: true })
  if (taken.state !== 'captured') throw new Error(`The paste was ${taken.state}`)
  return taken.importId
}

async function confirmed(actor: Actor, lines: string[]): Promise<string> {
  const importId = await bringIn(actor, lines)
  return (await confirmImport(actor, { importId, version: 1 })).opEdId
}

/** The keys at the foot of the page are there once the page answers to them. */
async function answersTo(page: Page, key: string) {
  await expect(page.locator('main footer')).toContainText(key)
}

async function openImport(page: Page, actor: Actor, importId: string) {
  await page.goto(`/desks/${actor.deskSlug}/inbox/${importId}`)
  await answersTo(page, 'compare')
}

test('an edited op-ed is compared and kept as another capture, and what changed is seen by the desk', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  const opEdId = await confirmed(actor, crossing)

  await openImport(page, actor, await bringIn(actor, edited))
  const note = page.getByRole('region', { name: 'Likely duplicates' })
  await expect(note).toContainText(/Nearly the same: \d\d of 100 phrases/)
  await expect(note).toContainText('The ramp at Port Ansel is sound')
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('d')
  await expect(page).toHaveURL(/\/duplicates\//)
  await answersTo(page, 'keep as capture')
  await expect(page.getByText('1 word added, 1 removed; 1 of 5 paragraphs changed')).toBeVisible()
  await expect(page.locator('del:visible').filter({ hasText: 'twice' })).toHaveCount(1)
  await expect(page.locator('ins:visible').filter({ hasText: 'once' })).toHaveCount(1)
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('k')
  await expect(page).toHaveURL(new RegExp(`/op-eds/${opEdId}/captures$`))
  await answersTo(page, 'seen')
  await expect(page.getByRole('table', { name: 'Captures, newest first' }).getByRole('row')).toHaveCount(3)
  await expect(page.getByText('1 word added, 1 removed; 1 of 5 paragraphs changed')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await page.goto(`/desks/${actor.deskSlug}/op-eds`)
  const told = page.getByRole('link', { name: 'Changed since: 1 word added, 1 removed' })
  await expect(told).toBeVisible()
  await page.goto(`/desks/${actor.deskSlug}/reading/${opEdId}`)
  await told.click()
  await answersTo(page, 'seen')
  await page.keyboard.press('s')
  await expect(page.getByText(/^Seen by/)).toBeVisible()
  await page.goto(`/desks/${actor.deskSlug}/op-eds`)
  await expect(page.getByRole('link', { name: 'The ramp at Port Ansel is sound' })).toBeVisible()
  await expect(told).toHaveCount(0)
})

test('a duplicate is set aside as one, and leads to what it is a duplicate of', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  await confirmed(actor, crossing)
  const importId = await bringIn(actor, edited)
  await openImport(page, actor, importId)

  await page.keyboard.press('d')
  await answersTo(page, 'set aside')
  await page.keyboard.press('x')
  await expect(page).toHaveURL(/\/inbox$/)
  expect(await db.import.findUniqueOrThrow({ where: { id: importId } })).toMatchObject({
    state: 'set_aside',
    setAsideFor: 'Duplicate of “The ramp at Port Ansel is sound”',
  })
  await page.goto(`/desks/${actor.deskSlug}/inbox/${importId}`)
  await page.getByRole('link', { name: /^Compare/ }).click()
  await expect(page.getByText('1 word added, 1 removed')).toBeVisible()
})

test('the same words become a second op-ed only when somebody says so twice', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  await confirmed(actor, crossing)
  await openImport(page, actor, await bringIn(actor, [...crossing.slice(0, 1), crossing.slice(1).join(' ')]))
  await expect(page.getByRole('region', { name: 'Likely duplicates' })).toContainText('The same words')

  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByRole('alert').filter({ hasText: 'The same words are an op-ed already' }),
  ).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/reading\/[0-9a-f-]{36}/)
  expect(await db.opEd.count({ where: { deskId: actor.deskId } })).toBe(2)
})

test('on a phone both texts are one, right to left as they are', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const actor = await signInAs('analyst')
  const bridge = [
    'پل بندر سالم است و دو بار بازرسی شده است',
    'شرکت کورین باید به میز گفتگو بازگردد و هیئت بندر نیز باید دفتر حساب خود را باز کند که این برای همه بهتر است.',
    'نود سفر دریایی در زمستان گذشته لغو شد و شرکت می‌گوید که تنها هوا مقصر بوده است و نه چیز دیگری.',
    'اسکله دو بار بازرسی شده است و هر دو بار سالم بوده است، اما هنوز هیچ کس هزینه آن را نپرداخته است.',
  ]
  await confirmed(actor, bridge)
  const importId = await bringIn(
    actor,
    bridge.map((line) => line.replace('تنها هوا', 'فقط باد')),
  )
  await page.goto(`/desks/${actor.deskSlug}/inbox/${importId}`)
  await page.getByRole('tab', { name: 'Fields' }).click()
  await page.getByRole('link', { name: /^Compare/ }).click()

  const went = page.locator('del:visible').filter({ hasText: 'تنها هوا' })
  await expect(went).toHaveCount(1)
  await expect(went.locator('xpath=ancestor::p')).toHaveAttribute('dir', 'rtl')
  expect(await overflowsSideways(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])
})
