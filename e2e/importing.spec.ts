import type { Page } from '@playwright/test'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { type Block, blockText } from '@/lib/text/document'
import { buildColleague } from '@/test/builders'
import { type OpEdFile, opEdFiles, wordsOf } from '@/test/op-ed-files'
import { axeFindings, expect, overflowsSideways, signIn, test } from './fixtures'

const crossing = [
  'The ramp at Port Ansel is sound',
  'By Mara Tessel',
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.',
  'What the winter cost',
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame.',
  'The ramp has been inspected twice since then, and was found to be sound on both of these occasions.',
  'You may also like',
  'Ten walks along the Merrow shore',
].join('\n')

/** The keys at the foot of the page are there once the page answers to them. */
async function answersTo(page: Page, key: string) {
  await expect(page.locator('main footer')).toContainText(key)
}

async function bringIn(page: Page, { deskSlug }: Actor) {
  await page.goto(`/desks/${deskSlug}/inbox/new`)
  await answersTo(page, 'bring in')
}

async function paste(page: Page, actor: Actor, text = crossing) {
  await bringIn(page, actor)
  await page.getByLabel('Paste an op-ed').fill(text)
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/inbox\/[0-9a-f-]{36}$/)
  await answersTo(page, 'keep or junk')
}

async function confirm(page: Page): Promise<string> {
  await answersTo(page, 'confirm')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/reading\/[0-9a-f-]{36}/)
  return /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? ''
}

/** The op-ed as it was kept, its junk apart. */
async function keptOpEd(opEdId: string) {
  const opEd = await db.opEd.findUniqueOrThrow({
    where: { id: opEdId },
    include: { textVersions: true, bylines: { include: { source: true } } },
  })
  const document = opEd.textVersions[0]?.document as { content: Block[] } | undefined
  return { ...opEd, kept: (document?.content ?? []).filter((block) => block.attrs.junk === null) }
}

async function expectAsRead(opEdId: string, { expected }: OpEdFile) {
  const { kept, ...opEd } = await keptOpEd(opEdId)
  const words = kept.map(blockText).join('\n')
  const headings = kept.filter((block) => block.type === 'heading').map(blockText)
  expect({
    title: opEd.title,
    byline: opEd.bylines[0]?.source.name ?? null,
    date: opEd.publishedOn?.toISOString().slice(0, 10) ?? null,
    language: opEd.language,
    dir: opEd.direction,
    headings,
    posts: kept.filter((block) => block.type === 'post').length,
  }).toEqual({
    title: expected.title,
    byline: expected.byline,
    date: expected.date,
    language: expected.language,
    dir: expected.dir,
    headings: expected.headings,
    posts: expected.tweets,
  })
  for (const furniture of expected.mustNotContain) expect(words).not.toContain(furniture)
}

for (const file of opEdFiles.filter(({ name }) => name.endsWith('.txt'))) {
  test(`${file.name}, pasted as text, is confirmed without a correction`, async ({ page, signInAs }) => {
    const actor = await signInAs('analyst')
    await paste(page, actor, wordsOf(file))
    await expectAsRead(await confirm(page), file)
  })
}

for (const file of opEdFiles) {
  test(`${file.name}, dropped as a file, is confirmed without a correction`, async ({ page, signInAs }) => {
    const actor = await signInAs('analyst')
    await bringIn(page, actor)
    await page.getByLabel('Choose files').setInputFiles(file.path)
    await page.getByRole('link', { name: 'Confirm it' }).click()
    await expectAsRead(await confirm(page), file)
  })
}

test('a rich paste keeps its headings, links and quotations, and its HTML is the capture', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  const [, , late, heading, sailings, sound] = crossing.split('\n')
  const html = `<p>${late} See <a href="https://ansel.example/log">the log</a>.</p><h2>${heading}</h2><p>${sailings}</p>
    <blockquote><p>“The ramp is sound, and has been sound since the spring,” says the harbour board in its letter.</p></blockquote>
    <p>${sound}</p>`
  await bringIn(page, actor)
  await page.getByLabel('Paste an op-ed').evaluate((area, markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    clipboardData.setData('text/plain', 'The words alone')
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await expect(page.getByText('Rich text: its headings')).toBeVisible()
  await page.getByRole('button', { name: /^Bring in/ }).click()
  await expect(page.getByTitle('The page as captured')).toBeVisible()

  const { kept, textVersions } = await keptOpEd(await confirm(page))
  expect(kept.map((block) => block.type)).toEqual([
    'paragraph',
    'heading',
    'paragraph',
    'quotation',
    'paragraph',
  ])
  const capture = await db.capture.findUniqueOrThrow({ where: { id: textVersions[0]?.captureId ?? '' } })
  expect(Buffer.from(capture.bytes).toString('utf8')).toBe(html)
})

test('files dropped on the page come in one by one, and each that cannot is named', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  await bringIn(page, actor)
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([text], 'ramp.txt', { type: 'text/plain' }))
    transfer.items.add(new File(['%PDF-1.7'], 'ramp.pdf', { type: 'application/pdf' }))
    transfer.items.add(new File([''], 'nothing.txt', { type: 'text/plain' }))
    transfer.items.add(new File([text], 'again.txt', { type: 'text/plain' }))
    return transfer
  }, crossing)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped })
  await expect(page.getByText('Let go to bring them in.')).toBeVisible()
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped })

  const files = page.getByRole('list', { name: 'Files brought in' }).getByRole('listitem')
  await expect(files.filter({ hasText: 'ramp.txt' })).toContainText('brought in')
  await expect(files.filter({ hasText: 'ramp.pdf' })).toContainText('is damaged: no page of it can be opened')
  await expect(files.filter({ hasText: 'nothing.txt' })).toContainText('It is empty.')
  await expect(files.filter({ hasText: 'again.txt' })).toContainText('here already')
  await files.filter({ hasText: 'again.txt' }).getByRole('button', { name: 'Bring it in again' }).click()
  await expect(page.getByText('2 of 4 brought in')).toBeVisible()
})

test('the same text is told from a new one, and what cannot be brought in stays to be mended', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  await paste(page, actor)
  const first = page.url()

  await bringIn(page, actor)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'Paste or type a text first.' })).toBeVisible()
  await page.getByLabel('Paste an op-ed').fill(crossing)
  await page.reload()
  await answersTo(page, 'bring in')
  await expect(page.getByLabel('Paste an op-ed')).toHaveValue(crossing)
  await page.getByRole('button', { name: /^Bring in/ }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The same text is here already.' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'See that import' })).toHaveAttribute(
    'href',
    new URL(first).pathname,
  )
  await page.getByRole('button', { name: 'Bring it in again' }).click()
  await expect(page.getByRole('region', { name: 'Likely duplicates' })).toContainText('The same bytes')
})

test('by keyboard alone: brought in, corrected, kept over a reload, confirmed', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  await page.goto(`/desks/${actor.deskSlug}/today`)
  await answersTo(page, 'bring in')
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await expect(page.getByRole('heading', { name: 'Inbox' })).toBeVisible()
  await answersTo(page, 'bring in')
  await page.keyboard.press('n')
  await expect(page.getByLabel('Paste an op-ed')).toBeFocused()
  await page.keyboard.insertText(crossing)
  await page.keyboard.press('Control+Enter')
  await answersTo(page, 'keep or junk')

  const blocks = page.getByRole('list', { name: 'Blocks of the text' }).getByRole('listitem')
  const sailings = blocks.filter({ hasText: 'Ninety sailings' })
  while ((await sailings.getAttribute('aria-current')) === null) await page.keyboard.press('j')
  await page.keyboard.press('3')
  await expect(sailings.getByRole('combobox')).toHaveValue('quotation')
  await page.keyboard.press('j')
  await page.keyboard.press('Space')
  await expect(blocks.filter({ hasText: 'inspected twice' })).toContainText('Marked as junk by hand')
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible()

  await page.reload()
  await expect(sailings.getByRole('combobox')).toHaveValue('quotation')
  const { kept } = await keptOpEd(await confirm(page))
  expect(kept.map((block) => [block.type, blockText(block).slice(0, 12)])).toEqual([
    ['paragraph', 'The ferry wa'],
    ['heading', 'What the win'],
    ['quotation', 'Ninety saili'],
  ])
})

test('blocks are split before the selected words, and joined again', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  await paste(page, actor)
  const blocks = page.getByRole('list', { name: 'Blocks of the text' }).getByRole('listitem')
  const before = await blocks.count()
  const ferry = blocks.filter({ hasText: 'The ferry was late' })
  await ferry.click()
  await page.keyboard.press('x')
  await expect(page.getByRole('button', { name: /^Split here/ })).toBeVisible()
  await page.keyboard.press('Escape')

  await ferry.locator('[data-words]').evaluate((words) => {
    const node = words.firstChild
    if (node)
      window.getSelection()?.setBaseAndExtent(node, words.textContent?.indexOf('and nobody') ?? 0, node, 60)
  })
  await page.keyboard.press('x')
  await expect(blocks).toHaveCount(before + 1)
  await expect(blocks.filter({ hasText: /^Paragraph.*and nobody/ }).first()).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('m')
  await expect(blocks).toHaveCount(before)
})

test('corrections made without a connection are kept, and saved when it is back', async ({
  page,
  context,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  await paste(page, actor)
  await context.setOffline(true)
  await page.getByLabel('Outlet').fill('The Ansel Courier')
  await expect(page.getByText(/^Offline, 1 change/)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible()
})

test('a browser closed before its corrections were saved has them when it opens again', async ({
  page,
  context,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  await paste(page, actor)
  const address = page.url()
  await page.getByLabel('Outlet').fill('The Ansel Courier')
  await page.close()

  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByLabel('Outlet')).toHaveValue('The Ansel Courier')
  await expect(again.getByText(/^Saved \d\d:\d\d/)).toBeVisible()
})

test('two people correcting one import: nothing is overwritten unseen', async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  await paste(page, actor)
  const context = await browser.newContext({ baseURL: String(baseURL) })
  const other = await context.newPage()
  await signIn(other, (await buildColleague(actor, 'editor')).id, String(baseURL))
  await other.goto(page.url())
  await answersTo(other, 'keep or junk')
  await other.getByLabel('Outlet').fill('Tidewater Review')
  await expect(other.getByText(/^Saved/)).toBeVisible()

  await page.getByLabel('Outlet').fill('The Ansel Courier')
  const conflict = page
    .getByRole('alert')
    .filter({ hasText: 'Somebody corrected this import while you did.' })
  await expect(conflict).toContainText('yours The Ansel Courier, theirs Tidewater Review')
  await conflict.getByRole('button', { name: 'Keep mine' }).click()
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await confirm(page)

  await other.getByLabel('Outlet').fill('Somewhere else')
  await expect(other.getByRole('alert').filter({ hasText: 'already confirmed' })).toBeVisible()
  await expect(other.getByRole('link', { name: 'Read the op-ed' })).toBeVisible()
  await context.close()
})

test('nothing in a captured page runs, loads or leads away', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  const outside: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('harbour.example')) outside.push(request.url())
  })
  const body = crossing
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')
  const html = `<html><head><link rel="stylesheet" href="https://harbour.example/a.css"><script>top.document.title = 'taken'</script></head>
    <body><img src="https://harbour.example/a.png" onerror="top.document.title = 'taken'">${body}
    <p style="background: url(https://harbour.example/b.png)"><a href="https://harbour.example/away">Leave</a></p></body></html>`
  await bringIn(page, actor)
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) })
  await page.getByRole('link', { name: 'Confirm it' }).click()

  const frame = page.frameLocator('iframe[title="The page as captured"]')
  await expect(frame.getByText('Ninety sailings')).toBeVisible()
  await frame.getByText('Leave').click()
  await expect(frame.getByText('Ninety sailings')).toBeVisible()
  await expect(page).toHaveTitle(/Confirm import/)
  expect(outside).toEqual([])
})

test('an import is set aside with a reason, and taken up again', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  await paste(page, actor)
  await page.getByRole('button', { name: 'Set aside' }).click()
  await page.getByLabel('Why').fill('A timetable, not an op-ed')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Set aside' }).click()
  await page.getByRole('link', { name: 'Set aside 1' }).click()
  await expect(page.getByRole('cell', { name: 'A timetable, not an op-ed' })).toBeVisible()
  await page.getByRole('link', { name: 'The ramp at Port Ansel is sound' }).click()
  await page.getByRole('button', { name: 'Take up again' }).click()
  await expect(page.getByRole('heading', { name: 'Confirm import' })).toBeVisible()
})

test('a reader finds no inbox, and another desk no import', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  await paste(page, actor)
  const { pathname } = new URL(page.url())
  const reader = await signInAs(await buildColleague(actor, 'reader'))
  for (const address of [pathname, `/desks/${reader.deskSlug}/inbox/new`]) {
    expect((await page.goto(address))?.status()).toBe(404)
  }
  const stranger = await signInAs('chief')
  expect((await page.goto(pathname))?.status()).toBe(404)
  expect((await page.goto(pathname.replace(actor.deskSlug, stranger.deskSlug)))?.status()).toBe(404)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 1000, 390]) {
    test(`axe finds nothing, and nothing sticks out, at ${width} pixels in ${colorScheme}`, async ({
      page,
      signInAs,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 844 })
      const actor = await signInAs('editor')
      await paste(page, actor)
      const address = page.url()
      const parts = width === 390 ? ['Text', 'Fields', 'Capture'] : [null]
      for (const part of parts) {
        if (part) await page.getByRole('tab', { name: part }).click()
        expect(await axeFindings(page)).toEqual([])
        expect(await overflowsSideways(page)).toBe(false)
      }
      for (const room of ['inbox', 'inbox/new', 'today']) {
        await page.goto(`/desks/${actor.deskSlug}/${room}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect(await axeFindings(page)).toEqual([])
        expect(await overflowsSideways(page)).toBe(false)
      }
      await page.goto(address)
      await confirm(page)
    })
  }
}
