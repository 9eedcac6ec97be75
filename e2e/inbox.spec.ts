import type { Page } from '@playwright/test'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { capture } from '@/lib/importing/commands/capture'
import { doubtCount } from '@/lib/importing/confirming/doubts'
import { keptReading } from '@/lib/importing/import-reading'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

const ferry =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.'

type Given = { doubtful?: boolean; jobId?: string; url?: string }

/** An import that waits, certain unless it is to be doubtful. */
async function waiting(actor: Actor, title: string, { doubtful = false, jobId, url }: Given = {}) {
  const text = `${title}\n${ferry} So it stands in the log of ${title}.\n${ferry}\nThe harbour is open to all who care for it\n${ferry}`
  const taken = await capture(actor, { kind: 'pasted_text', text })
  if (taken.state !== 'captured') throw new Error(taken.state)
  const id = taken.importId
  const found = keptReading((await db.import.findUniqueOrThrow({ where: { id } })).reading)
  const by = [{ name: 'Mara Tessel', role: null }]
  const reading = {
    ...found,
    notBefore: null,
    blocks: found.blocks.map(
      (block) => ({ ...block, attrs: { ...block.attrs, junk: null } }) as typeof block,
    ),
    fields: {
      ...found.fields,
      title: { value: title, from: 'first line', certainty: 'likely' as const },
      bylines: { value: by, from: 'byline', certainty: 'likely' as const },
      outlet: { value: 'Ansel', from: 'host', certainty: 'likely' as const },
      date: { value: doubtful ? null : '2026-11-14', from: 'byline', certainty: 'doubtful' as const },
      url: { value: url ?? null, from: 'canonical', certainty: 'sure' as const },
      language: { value: 'en', from: 'the words', certainty: 'sure' as const },
    },
  }
  if (!doubtful) reading.fields.date.certainty = 'likely' as never
  await db.import.update({
    where: { id },
    data: { reading, doubts: doubtCount(reading), ...(jobId && { jobId }) },
  })
  return id
}

async function batch({ deskId, membershipId }: Actor, label: string): Promise<string> {
  const { id } = await db.job.create({
    data: {
      deskId,
      askedById: membershipId,
      kind: 'read_archive',
      label,
      input: {},
      state: 'done',
      endedAt: new Date(),
    },
  })
  return id
}

async function open(page: Page, { deskSlug }: Actor) {
  await page.goto(`/desks/${deskSlug}/inbox`)
  await expect(page.locator('main footer')).toContainText('choose')
}

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

const rows = (page: Page) => page.getByRole('table', { name: 'Imports' }).locator('tbody').getByRole('row')

test('the doubtful come first, what came together is told apart, and Enter opens the one in hand', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  const jobId = await batch(actor, 'harbour.zip')
  const doubtful = await waiting(actor, 'Doubtful', { doubtful: true, jobId })
  await waiting(actor, 'Sure', { jobId })
  await waiting(actor, 'Pasted')
  await open(page, actor)
  await expect(rows(page).locator('th a')).toHaveText(['Doubtful', 'Pasted', 'Sure'])
  await expect(rows(page).first()).toContainText('no date')

  await page.getByRole('link', { name: 'Newest first' }).click()
  await expect(rows(page).locator('th a')).toHaveText(['Pasted', 'Sure', 'Doubtful'])
  await page.getByRole('combobox', { name: 'How they came' }).click()
  await page.getByRole('option', { name: /harbour.zip/ }).click()
  await expect(rows(page).locator('th a')).toHaveText(['Sure', 'Doubtful'])
  await press(page, 'Escape', 'j', 'j', 'Enter')
  await expect(page).toHaveURL(new RegExp(`/inbox/${doubtful}$`))
})

test('sixty are confirmed by keyboard, the doubtful stay until somebody insists', async ({
  page,
  signInAs,
}) => {
  test.slow()
  const actor = await signInAs('analyst')
  for (let at = 0; at < 60; at++) await waiting(actor, `Ferry ${at}`)
  await waiting(actor, 'Doubtful one', { doubtful: true })
  await waiting(actor, 'Doubtful two', { doubtful: true })
  await open(page, actor)

  await page.getByRole('checkbox', { name: 'Choose all of this page' }).check()
  await expect(page.getByText('62 chosen, 2 of them doubtful')).toBeVisible()
  await press(page, 'c')
  await expect(page.getByText('60 confirmed. 2 stay here:')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Not confirmed' })).toContainText('Look at it first: no date.')
  await expect(rows(page)).toHaveCount(2)
  const events = await db.event.findMany({
    where: { chain: `desk:${actor.deskId}`, name: 'op-ed.confirmed-many' },
  })
  expect(events.map(({ detail }) => (detail as { opEdIds: string[] }).opEdIds.length).sort()).toEqual([
    12, 48,
  ])

  await page.getByRole('button', { name: 'Confirm the 2 doubtful ones as they stand' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm them' }).click()
  await expect(page.getByText('2 confirmed.')).toBeVisible()
  expect(await db.opEd.count({ where: { deskId: actor.deskId } })).toBe(62)
})

test('chosen with x and shift and j, set aside for one reason; all without doubts with shift and a', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  for (const title of ['One', 'Two', 'Three']) await waiting(actor, title)
  await waiting(actor, 'Doubtful', { doubtful: true })
  await open(page, actor)
  await press(page, 'Shift+A')
  await expect(page.getByText('3 chosen', { exact: true })).toBeVisible()
  await press(page, 'Escape', 'j', 'x', 'j', 'Shift+J')
  await expect(page.getByText('3 chosen, 1 of them doubtful')).toBeVisible()
  await press(page, 's')
  await page.getByLabel('Why').fill('Timetables')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Set aside' }).click()
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('link', { name: 'Set aside 3' }).click()
  await expect(rows(page)).toHaveCount(3)
  await expect(rows(page).first()).toContainText('Timetables')
})

test('what was corrected for an outlet is offered next time, applied by a key, undone and declined', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  const from = (number: number) => ({ url: `https://ansel.example/${number}` })
  const first = await waiting(actor, 'First', from(1))
  await page.goto(`/desks/${actor.deskSlug}/inbox/${first}`)
  await expect(page.locator('main footer')).toContainText('keep or junk')
  const blocks = page.getByRole('list', { name: 'Blocks of the text' }).getByRole('listitem')
  await blocks.filter({ hasText: 'open to all' }).click()
  await press(page, 'Space')
  await page.getByRole('textbox', { name: 'Outlet' }).fill('The Ansel Courier')
  await press(page, 'Control+Enter')
  await expect(page).toHaveURL(/\/reading\//)

  const next = await waiting(actor, 'Second', from(2))
  await page.goto(`/desks/${actor.deskSlug}/inbox/${next}`)
  const offered = page.getByRole('region', { name: 'Corrections made before' })
  await expect(offered).toContainText('2 corrections made before for Ansel')
  await offered.getByRole('button', { name: 'See them' }).click()
  await expect(offered).toContainText('Junk: “the harbour is open to all who care for it”')
  await expect(offered).toContainText('Outlet: The Ansel Courier, not Ansel')
  await expect(page.locator('main footer')).toContainText('keep or junk')
  await press(page, 'h')
  await expect(page.getByRole('textbox', { name: 'Outlet' })).toHaveValue('The Ansel Courier')
  await expect(blocks.filter({ hasText: 'open to all' })).toContainText('Junk before at this outlet')
  await expect(offered).toHaveCount(0)
  await press(page, 'Control+z')
  await expect(page.getByRole('textbox', { name: 'Outlet' })).toHaveValue('Ansel')
  await expect(offered).toContainText('2 corrections')
  await press(page, 'Control+Enter')
  await expect(page).toHaveURL(/\/reading\//)

  const third = await waiting(actor, 'Third', from(3))
  await page.goto(`/desks/${actor.deskSlug}/inbox/${third}`)
  await expect(blocks.filter({ hasText: 'open to all' })).toBeVisible()
  await expect(offered).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing in the table, at ${width} pixels in ${colorScheme}`, async ({
      page,
      signInAs,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 844 })
      const actor = await signInAs('analyst')
      const jobId = await batch(actor, 'harbour.zip')
      await waiting(actor, 'کشتی دیر آمد', { doubtful: true, jobId })
      await waiting(
        actor,
        'A ramp that is sound, whatever the board of the harbour may say of it in winter',
        { jobId },
      )
      await open(page, actor)
      await page.getByRole('checkbox', { name: 'Choose all of this page' }).check()
      await press(page, 'c')
      await expect(page.getByText(/1 confirmed/)).toBeVisible()
      expect(await axeFindings(page)).toEqual([])
      expect(await overflowsSideways(page)).toBe(false)
    })
  }
}
