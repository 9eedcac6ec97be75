import type { Page } from '@playwright/test'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { capture } from '@/lib/importing/commands/capture'
import { type ImportReading, keptReading } from '@/lib/importing/import-reading'
import { type Block, blockText } from '@/lib/text/document'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

const crossing = [
  'The ramp at Port Ansel is sound',
  'By Mara Tessel',
  'The ferry was late again on Monday, and nobody at the harbour board could say why. It had been late for a month.',
  'What the winter cost',
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame.',
  'The ramp has been inspected twice since then, and was found to be sound on both of these occasions.',
  'Nobody has paid for the ramp at Port Ansel, and nobody will until the board has said what it cost.',
  'You may also like',
  'Ten walks along the Merrow shore',
].join('\n')

const otherText = [
  'Who pays for the orchards',
  'By Mara Tessel',
  'The orchards above Merrow were planted by hand, and those who planted them have long since sold their share.',
  'A cooperative that owns no press has to sell its apples to whoever owns one, at the price that he names.',
  'It is time that the valley built a press of its own, and that the council lent it the money to do so.',
].join('\n')

/** An import that waits, its reading changed as a test needs it. */
async function waiting(
  actor: Actor,
  change: (reading: ImportReading) => ImportReading = (same) => same,
  text = crossing,
) {
  const taken = await capture(actor, { kind: 'pasted_text', text, again: true })
  if (taken.state !== 'captured') throw new Error(taken.state)
  const { reading } = await db.import.findUniqueOrThrow({ where: { id: taken.importId } })
  await db.import.update({ where: { id: taken.importId }, data: { reading: change(keptReading(reading)) } })
  return taken.importId
}

async function open(page: Page, { deskSlug }: Actor, importId: string) {
  await page.goto(`/desks/${deskSlug}/inbox/${importId}`)
  await expect(page.locator('main footer')).toContainText('keep or junk')
}

const rows = (page: Page) => page.getByRole('list', { name: 'Blocks of the text' }).getByRole('listitem')
const saved = (page: Page) => expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible()

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

async function blocksOf(importId: string): Promise<Block[]> {
  const { reading } = await db.import.findUniqueOrThrow({ where: { id: importId } })
  return keptReading(reading).blocks
}

const certain = (reading: ImportReading): ImportReading => ({
  ...reading,
  fields: {
    ...reading.fields,
    title: { value: 'The ramp at Port Ansel is sound', from: 'first line', certainty: 'likely' },
    outlet: { value: 'The Ansel Courier', from: 'known address', certainty: 'sure' },
    date: { value: '2026-11-14', from: 'byline', certainty: 'likely' },
    bylines: { value: [{ name: 'Mara Tessel', role: null }], from: 'byline', certainty: 'likely' },
    language: { value: 'en', from: 'the words', certainty: 'sure' },
  },
})

test('a run of blocks is switched and retyped together, undone after a reload and done again', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  const importId = await waiting(actor)
  const before = await blocksOf(importId)
  await open(page, actor, importId)

  const start = before.findIndex((block) => blockText(block).startsWith('Ninety'))
  while ((await rows(page).nth(start).getAttribute('aria-current')) === null) await press(page, 'j')
  await press(page, 'Shift+J', 'Space')
  await expect(rows(page).filter({ hasText: 'Marked as junk by hand' })).toHaveCount(2)
  await press(page, 'Space', '8')
  await expect(rows(page).nth(start).getByRole('combobox')).toHaveValue('footnote')
  await expect(
    rows(page)
      .nth(start + 1)
      .getByRole('combobox'),
  ).toHaveValue('footnote')
  await saved(page)

  await page.reload()
  await expect(page.locator('main footer')).toContainText('keep or junk')
  await press(page, 'Control+z')
  await expect(page.getByRole('status').filter({ hasText: 'Undone: 2 blocks made footnote' })).toBeVisible()
  await expect(rows(page).nth(start).getByRole('combobox')).toHaveValue('paragraph')
  await press(page, 'Control+z', 'Control+z')
  await saved(page)
  await expect.poll(() => blocksOf(importId)).toEqual(before)
  await press(page, 'Control+Shift+z')
  await expect(rows(page).filter({ hasText: 'Marked as junk by hand' })).toHaveCount(2)
})

test('by keyboard alone: split at a place, level of a heading, a post’s writer, a field, all undone', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  const importId = await waiting(actor)
  const before = await blocksOf(importId)
  await open(page, actor, importId)
  await rows(page).filter({ hasText: 'The ferry was late' }).click()

  await press(page, 'x', 'ArrowRight', 'ArrowLeft', 'Enter')
  await expect(rows(page).filter({ hasText: /^Paragraph ?It had been late/ })).toBeVisible()
  await press(page, 'j', '5')
  await press(page, 'e')
  await page.keyboard.type('Harbour board')
  await press(page, 'Tab')
  await page.keyboard.type('@harbour')
  await press(page, 'Escape', 'j', 'l')
  await expect(rows(page).filter({ hasText: 'What the winter cost' }).getByRole('combobox')).toContainText(
    'Heading 2',
  )
  await press(page, 'i')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('The ramp is sound')
  await press(page, 'Escape')
  const postKept = async () => (await blocksOf(importId)).find((block) => block.type === 'post')?.attrs
  await expect.poll(postKept).toMatchObject({ author: 'Harbour board', handle: '@harbour' })
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The ramp is sound')
  for (let turn = 0; turn < 6; turn++) await press(page, 'Control+z')
  await expect(page.getByRole('textbox', { name: 'Title' })).not.toHaveValue('The ramp is sound')
  await expect.poll(() => blocksOf(importId)).toEqual(before)
})

test('what was dropped is listed by the reason, and put back at once; junk is folded and stays so', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  const importId = await waiting(actor)
  await open(page, actor, importId)
  const junk = (await blocksOf(importId)).filter((block) => block.attrs.junk !== null)
  expect(junk.length).toBeGreaterThan(1)

  await press(page, 'w')
  const list = page.getByRole('region', { name: 'What was dropped, and why' })
  await expect(list).toBeVisible()
  await press(page, 'Enter')
  await expect(list.getByRole('listitem').first()).toBeVisible()
  await list
    .getByRole('button', { name: /^Put (all \d+ )?back$/ })
    .first()
    .press('Enter')
  await expect(page.getByRole('button', { name: new RegExp(`^${junk.length} junk`) })).toHaveCount(0)
  await press(page, 'Control+z', 'w', 'f')
  await expect(page.getByRole('button', { name: /junk block/ }).first()).toBeVisible()
  await expect(rows(page).filter({ hasText: 'Ten walks along' }).getByRole('switch')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Show junk' })).toBeVisible()
})

test('a date that may be either of two is asked, and what is doubtful is settled by Enter', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  const importId = await waiting(actor, (reading) => {
    const { fields } = certain(reading)
    const date = { value: null, from: '03/04/2025 in the byline', certainty: 'doubtful' as const }
    const outlet = { value: 'Ansel', from: 'host', certainty: 'doubtful' as const }
    return {
      ...reading,
      fields: { ...fields, outlet, date: { ...date, choices: ['2025-04-03', '2025-03-04'] } },
    }
  })
  await open(page, actor, importId)
  await press(page, 'a')
  await expect(
    page.getByRole('status').filter({ hasText: 'Not confirmed: look at this first' }),
  ).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Outlet' })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: '3 April 2025' })).toBeFocused()
  await press(page, 'Tab', 'Enter')
  await expect(page.getByRole('button', { name: '4 March 2025' })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('nothing doubtful')).toBeVisible()

  await press(page, 'Escape', 'a')
  await expect(page).toHaveURL(/\/inbox$/)
  const { opEd } = await db.import.findUniqueOrThrow({ where: { id: importId }, include: { opEd: true } })
  expect(opEd?.publishedOn?.toISOString().slice(0, 10)).toBe('2025-03-04')
})

test('where nothing is doubtful one key confirms and goes to the next import', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  const next = await waiting(actor, certain)
  const first = await waiting(actor, certain, otherText)
  await open(page, actor, first)
  await press(page, 'a')
  await expect(page).toHaveURL(new RegExp(`/inbox/${next}$`))
  expect(await db.import.findUniqueOrThrow({ where: { id: first } })).toMatchObject({ state: 'confirmed' })
})

test('writers are put in another order, with what each is', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  const importId = await waiting(actor, certain)
  await open(page, actor, importId)
  await page.getByRole('button', { name: 'Another byline' }).click()
  await page.getByRole('textbox', { name: 'Byline 2', exact: true }).fill('Ilse Varga')
  await page.getByRole('textbox', { name: 'What writer 2 is' }).fill('pilot')
  await page.getByRole('textbox', { name: 'What writer 2 is' }).press('Alt+ArrowUp')
  await saved(page)
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/reading\//)
  const bylines = await db.byline.findMany({
    where: { deskId: actor.deskId },
    orderBy: { position: 'asc' },
    select: { role: true, source: { select: { name: true } } },
  })
  expect(bylines).toEqual([
    { role: 'pilot', source: { name: 'Ilse Varga' } },
    { role: null, source: { name: 'Mara Tessel' } },
  ])
})

const long = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `Sailing ${at} was late, and nobody at the harbour board could say why it had been late on that day.`,
  )

const scrolled = (pane: ReturnType<Page['locator']>, top: number) =>
  pane.evaluate((element, to) => {
    element.scrollTop = to
  }, top)

for (const kind of ['text', 'page'] as const) {
  test(`a capture shown as ${kind} and the text are scrolled together, whichever is moved`, async ({
    page,
    signInAs,
  }) => {
    const actor = await signInAs('analyst')
    const lines = ['The ramp at Port Ansel is sound', ...long(120)]
    const html = `<h1>${lines[0]}</h1>${lines
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}`
    const taken = await capture(
      actor,
      kind === 'text' ? { kind: 'pasted_text', text: lines.join('\n') } : { kind: 'pasted_html', html },
    )
    if (taken.state !== 'captured') throw new Error(taken.state)
    await open(page, actor, taken.importId)
    const text = page.getByRole('list', { name: 'Blocks of the text' })
    const captured = page.getByRole('region', { name: /^The (text|page) as captured/ })
    const words = kind === 'text' ? captured : page.frameLocator('iframe[title="The page as captured"]')
    const atSailing = (number: number) =>
      words.getByText(`Sailing ${number} was late`, { exact: false }).first()

    await scrolled(text, 3_000)
    await expect.poll(() => captured.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(300)
    const middle = await text.evaluate((list) => {
      const box = list.getBoundingClientRect()
      return (
        document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('li')
          ?.textContent ?? ''
      )
    })
    await expect(atSailing(Number(/Sailing (\d+)/.exec(middle)?.[1]))).toBeInViewport()

    await scrolled(captured, 0)
    await expect.poll(() => text.evaluate((pane) => pane.scrollTop)).toBe(0)
    await scrolled(captured, 999_999)
    await expect(rows(page).filter({ hasText: 'Sailing 119 was late' })).toBeInViewport()
    await rows(page).filter({ hasText: 'Sailing 119 was late' }).click()
    await expect(atSailing(119)).toBeInViewport()
  })
}

test('on a phone the bar is one line, and what else can be done is behind it', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const actor = await signInAs('analyst')
  await open(page, actor, await waiting(actor))

  const bar = await page.locator('header').filter({ hasText: 'Confirm and read' }).boundingBox()
  expect(bar?.height).toBeLessThan(60)
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Set aside' }).click()
  await page.getByRole('textbox', { name: 'Why' }).fill('Not an op-ed')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/inbox$/)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing with everything open, at ${width} pixels in ${colorScheme}`, async ({
      page,
      signInAs,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 844 })
      const actor = await signInAs('analyst')
      const importId = await waiting(actor, (reading) => ({
        ...reading,
        fields: {
          ...reading.fields,
          date: { value: null, from: 'byline', certainty: 'doubtful', choices: ['2025-04-03', '2025-03-04'] },
        },
      }))
      await open(page, actor, importId)
      await rows(page).filter({ hasText: 'Ninety' }).click()
      await press(page, '5', 'w', 'Enter')
      for (const part of width === 390 ? ['Text', 'Fields', 'Capture'] : [null]) {
        if (part) await page.getByRole('tab', { name: part }).click()
        expect(await axeFindings(page)).toEqual([])
        expect(await overflowsSideways(page)).toBe(false)
      }
    })
  }
}
