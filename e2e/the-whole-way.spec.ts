import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { buildActor, buildPerson } from '@/test/builders'
import { expect, test } from './fixtures'

const password = 'as long as it should be'
const texts = ['../test/op-eds', '../../shared/op-eds'].flatMap(filesIn)

for (const { name, path } of texts) {
  test(`the whole way with ${name}: from pasting to the PDF a reader downloads`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const people = await buildPeople()
    const desk = `/desks/${people.slug}`

    await test.step('an analyst signs in, pastes and confirms', async () => {
      await signInByForm(page, people.analyst)
      await page.goto(`${desk}/inbox/new`)
      await page.getByLabel('Choose files').setInputFiles(path)
      await page.getByRole('link', { name: 'Confirm it' }).click()
      await page.getByRole('button', { name: /Confirm and read/ }).click()
      await expect(page.getByRole('region', { name: 'Text of the op-ed' })).toBeVisible()
    })

    const words = await test.step('the analyst makes a claim of a sentence, by keyboard', async () => {
      await ready(page)
      for (const key of ['v', 'v', 'c']) await page.keyboard.press(key)
      await expect(page.getByRole('textbox', { name: 'Claim' })).not.toHaveValue('')
      await page.keyboard.press('Enter')
      await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
      return (await page.locator('.hl.claim').first().textContent()) ?? ''
    })

    const editor = await arrive(browser, baseURL, people.editor)
    await test.step('an editor accepts it, writes a judgment that cites it, and submits', async () => {
      await editor.goto(`${desk}/review`)
      await ready(editor)
      await editor.keyboard.press('a')
      await editor.keyboard.press('ControlOrMeta+Enter')
      await expect(editor.getByText('0 wait for a second person')).toBeVisible()
      await write(editor, desk)
    })

    const chief = await arrive(browser, baseURL, people.chief)
    await test.step('a chief approves and publishes', async () => {
      await chief.goto(editor.url())
      await chief.getByRole('link', { name: 'Read it as submitted' }).click()
      await chief.getByRole('button', { name: 'Approve exactly this' }).click()
      await chief.getByRole('button', { name: 'Publish' }).click()
      await expect(chief).toHaveURL(/\/editions\//)
    })

    const reader = await arrive(browser, baseURL, people.reader)
    await test.step('a reader opens the edition, finds the exact words and downloads the PDF', async () => {
      await reader.getByRole('link', { name: 'What it says' }).click()
      await reader.locator('.ed-cite a').first().click()
      await expect(reader.locator('#note-1')).toContainText(squeezed(words).slice(0, 40))
      const [download] = await Promise.all([
        reader.waitForEvent('download'),
        reader.getByRole('link', { name: 'Download PDF' }).click(),
      ])
      await expectPdf(await download.path(), words)
    })
    await Promise.all([editor, chief, reader].map((other) => other.context().close()))
  })
}

/** The keys of the page answer once its status line names them. */
async function ready(page: Page) {
  await expect(page.locator('footer kbd').first()).toBeVisible()
}

async function buildPeople() {
  const [analyst, editor, chief, reader] = [await some(), await some(), await some(), await some()]
  const first = await buildActor('analyst', { person: analyst })
  const desk = { id: first.deskId, slug: first.deskSlug, name: '' }
  await buildActor('editor', { desk, person: editor })
  await buildActor('chief', { desk, person: chief })
  await buildActor('reader', { desk, person: reader })
  return {
    slug: desk.slug,
    analyst: analyst.email,
    editor: editor.email,
    chief: chief.email,
    reader: reader.email,
  }
}

function some() {
  return buildPerson({ password })
}

async function arrive(browser: Browser, baseURL: string | undefined, email: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: String(baseURL) })
  const page = await context.newPage()
  await signInByForm(page, email)
  return page
}

async function signInByForm(page: Page, email: string) {
  await page.goto('/')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/desks\//)
}

async function write(page: Page, desk: string) {
  await page.goto(`${desk}/briefings/new`)
  await page.getByLabel('Title').fill('What it says')
  await page.getByRole('button', { name: 'Begin writing' }).click()
  await page.locator('.judgment').click()
  await page.keyboard.type('It is likely that the writer means it.')
  await page.getByRole('combobox', { name: 'Estimate of this judgment' }).click()
  await page.getByRole('option', { name: /^Likelihood: likely/ }).click()
  await page.getByRole('button', { name: 'Cite' }).first().click()
  await expect(page.getByLabel(/^Citation 1: “/)).toBeVisible()
  await page.getByRole('button', { name: 'Submit', exact: true }).click()
  await page.getByRole('button', { name: 'Submit for approval' }).click()
  await expect(page.getByText('Submitted, and waiting for an approver.')).toBeVisible()
}

async function expectPdf(path: string, words: string) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)) }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1)
      const { items } = await page.getTextContent()
      const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link').length
      return { text: items.map((item) => ('str' in item ? item.str : '')).join(' '), links }
    }),
  )
  expect(await pdf.getMarkInfo()).toEqual(
    new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })),
  )
  for (const { text } of pages) expect(text).toContain('TLP:GREEN')
  expect(pages.reduce((sum, { links }) => sum + links, 0)).toBeGreaterThan(1)
  if (isLatin(words))
    expect(squeezed(pages.map(({ text }) => text).join(' '))).toContain(squeezed(words).slice(0, 30))
}

/** pdfjs lists right-to-left words in the order of the page, which the tests of lib/pdf allow for. */
function isLatin(words: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(words)
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

function filesIn(folder: string) {
  const path = join(import.meta.dirname, folder)
  const names = existsSync(path) ? readdirSync(path).filter((name) => /\.(txt|html)$/.test(name)) : []
  return names.map((name) => ({ name, path: join(path, name) }))
}
