import type { Page } from '@playwright/test'
import {
  accepted,
  buildActor,
  buildClaimMention,
  buildColleague,
  buildOpEd,
  buildSourceMention,
  revised,
} from '@/test/builders'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

const rampSound = { words: 'the ramp is sound', sentence: 'The ramp is sound.' }

test('a reviewer goes through the queue by keyboard, and the next one is turned to', async ({
  page,
  signInAs,
}) => {
  const { analyst, reviewer, opEd } = await desk()
  await buildClaimMention(analyst, { opEd })
  await buildClaimMention(analyst, { opEd, ...rampSound })
  await buildClaimMention(reviewer, { opEd, words: 'late', sentence: 'The ferry was late.' })
  await signInAs(reviewer)

  await page.goto(`/desks/${reviewer.deskSlug}/review`)
  await takesKeys(page)
  await expect(
    page.getByText('2 wait for a second person, 1 is yours and waits for someone else'),
  ).toBeVisible()
  const queue = page.getByRole('navigation', { name: 'Annotations to judge' })
  await expect(queue.getByRole('link')).toHaveCount(2)
  await expect(queue.getByText('The ferry was late.')).toBeHidden()
  await expect(page.getByRole('region', { name: 'In context' }).locator('mark')).toHaveText(
    'ninety sailings were cancelled',
  )

  await page.keyboard.press('j')
  await expect(page.getByRole('region', { name: 'In context' }).locator('mark')).toHaveText(
    'the ramp is sound',
  )
  await page.keyboard.press('k')
  await expect(page.getByRole('region', { name: 'In context' }).locator('mark')).toHaveText(
    'ninety sailings were cancelled',
  )

  await page.keyboard.press('a')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(queue.getByText('accepted', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Card' }).getByText('The ramp is sound.')).toBeVisible()

  await page.keyboard.press('x')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('Say why, so that its author can act on it.')).toBeVisible()
  await page.keyboard.type('The board is not the builder.')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(queue.getByText('rejected', { exact: true })).toBeVisible()
  await expect(page.getByText('0 wait for a second person')).toBeVisible()
})

test('what was typed is kept when one turns to another and back', async ({ page, signInAs }) => {
  const { analyst, reviewer, opEd } = await desk()
  await buildClaimMention(analyst, { opEd })
  await buildSourceMention(analyst, { opEd })
  await signInAs(reviewer)

  await page.goto(`/desks/${reviewer.deskSlug}/review`)
  await takesKeys(page)
  await page.getByRole('button', { name: 'Needs change' }).click()
  await page.getByLabel('Reason').fill('By which clock?')
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await expect(
    page.getByRole('region', { name: 'Card' }).getByText('The harbour board', { exact: true }),
  ).toBeVisible()
  await page.keyboard.press('k')
  await expect(page.getByLabel('Reason')).toHaveValue('By which clock?')
})

test('a changed annotation comes back and says what changed', async ({ page, signInAs }) => {
  const { analyst, reviewer, opEd } = await desk()
  const mention = await buildClaimMention(analyst, { opEd })
  await accepted(mention, reviewer)
  await revised(mention, analyst, { stance: 'reports', note: 'The board says so.' })
  await signInAs(reviewer)

  await page.goto(`/desks/${reviewer.deskSlug}/review`)
  const card = page.getByRole('region', { name: 'Card' })
  await expect(card.getByText('Changed since the last verdict')).toBeVisible()
  await expect(card.getByRole('deletion')).toHaveText('asserts')
  await expect(card.getByRole('insertion').first()).toHaveText('reports')
  await expect(card.getByText('Holds for revision 2 only')).toBeVisible()
})

test('a verdict on what somebody changed meanwhile is refused, and nothing typed is lost', async ({
  page,
  signInAs,
}) => {
  const { analyst, reviewer, opEd } = await desk()
  const mention = await buildClaimMention(analyst, { opEd })
  await signInAs(reviewer)

  await page.goto(`/desks/${reviewer.deskSlug}/review`)
  await takesKeys(page)
  await page.getByRole('button', { name: 'Reject' }).click()
  await page.getByLabel('Reason').fill('It says the opposite.')
  await revised(mention, analyst, { stance: 'denies' })
  await page.getByRole('button', { name: 'Give verdict' }).click()

  await expect(page.getByText(`${analyst.name} changed it: revision 2 stands now.`)).toBeVisible()
  await expect(page.getByLabel('Reason')).toHaveValue('It says the opposite.')
  await expect(page.getByRole('alert').getByRole('insertion')).toHaveText('denies')
  await page.getByRole('button', { name: 'Give verdict' }).click()
  await expect(page.getByText('rejected', { exact: true }).first()).toBeVisible()
})

test('one’s own annotation can be read but not judged, and an analyst judges nothing', async ({
  page,
  signInAs,
}) => {
  const { analyst, reviewer, opEd } = await desk()
  const own = await buildClaimMention(reviewer, { opEd })
  await signInAs(reviewer)
  await page.goto(`/desks/${reviewer.deskSlug}/review?a=${own.id}`)
  await expect(page.getByText('Yours, or changed by you: another person decides.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Accept' })).toBeHidden()

  await signInAs(analyst)
  await page.goto(`/desks/${reviewer.deskSlug}/review`)
  await expect(page.getByText('Editors and chiefs of the desk review.')).toBeVisible()
})

test('on a phone the queue and the card are screens of their own', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const { analyst, reviewer, opEd } = await desk()
  await buildClaimMention(analyst, { opEd })
  await signInAs(reviewer)

  await page.goto(`/desks/${reviewer.deskSlug}/review`)
  await expect(page.getByRole('button', { name: 'Accept' })).toBeHidden()
  await page.getByRole('link', { name: 'Ninety sailings were cancelled.' }).click()
  await expect(page.locator('mark')).toBeVisible()
  expect(await overflowsSideways(page)).toBe(false)
  await page.getByRole('button', { name: 'Accept' }).click()
  await page.getByRole('button', { name: 'Give verdict' }).click()
  await page.getByRole('link', { name: 'Queue' }).click()
  await expect(page.getByText('Nothing waits for you.')).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in ${scheme}, with a Persian op-ed before it`, async ({ page, signInAs }) => {
    await page.emulateMedia({ colorScheme: scheme })
    const { analyst, reviewer } = await desk()
    const words = 'شرکت می‌گوید کشتی سر وقت بوده است.'
    const opEd = await buildOpEd(analyst, { words, title: 'اسکله', language: 'fa', direction: 'rtl' })
    await buildClaimMention(analyst, {
      opEd,
      words: 'کشتی سر وقت بوده است',
      sentence: 'The ferry kept time.',
    })
    await signInAs(reviewer)

    await page.goto(`/desks/${reviewer.deskSlug}/review`)
    await takesKeys(page)
    await page.getByRole('button', { name: 'Needs change' }).click()
    await expect(page.locator('mark')).toHaveCSS('direction', 'rtl')
    expect(await axeFindings(page)).toEqual([])
  })
}

/** The keys stand in the status line once the page's script has taken hold. */
async function takesKeys(page: Page) {
  await expect(page.locator('footer')).toContainText('accept, change, reject')
}

async function desk() {
  const analyst = await buildActor('analyst')
  return { analyst, reviewer: await buildColleague(analyst), opEd: await buildOpEd(analyst) }
}
