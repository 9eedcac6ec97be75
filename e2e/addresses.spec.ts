import type { ServerResponse } from 'node:http'
import type { Page } from '@playwright/test'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { buildOpEd } from '@/test/builders'
import { sitePorts } from '@/test/journeys'
import { type LocalSite, openSite, pageOf } from '@/test/local-site'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

// One site that changes, breaks and comes back, so one journey after another.
test.describe.configure({ mode: 'default' })

const late =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.'
const ninety =
  'Ninety sailings were cancelled last winter, and the company says that the weather alone was to blame.'

let site: LocalSite
const answers = new Map<string, (response: ServerResponse) => unknown>()

test.beforeAll(async () => {
  site = await openSite(
    (request, response) => {
      const answer = answers.get(String(request.url))
      if (answer) answer(response)
      else response.writeHead(404).end()
    },
    { port: sitePorts.addresses },
  )
})
test.afterAll(() => site.close())

test('an address is pasted, fetched, read and confirmed; fetched again, its changed words are seen', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  answers.set('/short', (response) => response.writeHead(301, { location: '/ferry' }).end())
  serve('/ferry', [late, ninety])
  await bringIn(page, actor)
  await pasteInto(page, site.at('/short'))

  const asked = addresses(page).filter({ hasText: '/short' })
  await expect(asked).toContainText('brought in')
  await asked.getByRole('link', { name: 'Confirm it' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('The ramp is sound')
  await expect(page.getByRole('list', { name: 'Blocks of the text' })).toContainText('Ninety sailings')
  await answersTo(page, 'confirm')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/\/reading\//)

  serve('/ferry', [late, ninety.replace('Ninety', 'Seventy')])
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Fetch again' }).click()
  await expect(page).toHaveURL(/\/captures$/)
  await expect(address(page).getByRole('status')).toContainText(
    'The words have changed: 1 word came, 1 word went.',
  )
  const capture = page.getByRole('table').getByRole('link').first()
  await capture.click()
  await expect(page.getByText('Seventy').first()).toBeVisible()

  await address(page).getByRole('button', { name: 'Fetch again' }).click()
  await expect(address(page).getByRole('status')).toContainText('The page has not changed.')
  await expect(address(page).getByText('1 time before')).toBeVisible()
})

test('what is no public address is refused at once, each line with its sentence', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  serve('/good', [late, ninety])
  await bringIn(page, actor)
  const field = page.getByLabel('Or fetch from addresses')
  await field.fill(`http://192.168.0.1/admin\nthe ferry\n${site.at('/good')}\nhttp://0x7f.1/`)
  await page.getByRole('button', { name: 'Fetch', exact: true }).click()

  const refused = page.getByRole('alert').filter({ hasText: 'leads inside a network' })
  await expect(refused).toContainText('192.168.0.1 leads inside a network, not to a public site')
  await expect(refused).toContainText('“the ferry” is not a web address')
  await expect(refused).toContainText('127.0.0.1 leads inside a network')
  await expect(field).toHaveValue('http://192.168.0.1/admin\nthe ferry\nhttp://0x7f.1/')
  await expect(addresses(page)).toHaveCount(1)
  await expect(addresses(page).first()).toContainText('brought in')
})

test('an address that fails says why, and is tried again; the same page twice is told', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  await bringIn(page, actor)
  await pasteInto(page, site.at('/later'))
  const asked = addresses(page).filter({ hasText: '/later' })
  await expect(asked).toContainText('127.0.0.1 answered 404: there is no such page. Check the address.')

  serve('/later', [late, ninety])
  await asked.getByRole('button', { name: 'Try again' }).click()
  await expect(asked).toContainText('brought in')
  await page.reload()
  await expect(asked).toContainText('brought in')

  await pasteInto(page, site.at('/later'))
  await expect(asked.first()).toContainText('here already')
  await asked.first().getByRole('link', { name: 'See that import' }).click()
  await expect(page.getByLabel('Title')).toHaveValue('The ramp is sound')
})

test('a site that does not answer can be waited for, or not', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  answers.set('/silent', () => {})
  await bringIn(page, actor)
  await pasteInto(page, site.at('/silent'))
  const asked = addresses(page).filter({ hasText: '/silent' })
  await expect(asked).toContainText('being fetched')
  await asked.getByRole('button', { name: 'Cancel' }).click()
  await expect(asked).toContainText('cancelled')
  expect(await db.job.count({ where: { deskId: actor.deskId, state: 'cancelled' } })).toBe(1)
})

test('an op-ed and an outlet are watched, and the watches are ended', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  const { id } = await buildOpEd(actor, { url: 'https://harbourpost.example/ferry' })
  const { outletId } = await db.opEd.findUniqueOrThrow({ where: { id } })

  for (const place of [`op-eds/${id}/captures`, `sources/${outletId}`]) {
    await page.goto(`/desks/${actor.deskSlug}/${place}`)
    await page.getByRole('combobox', { name: 'How often' }).click()
    await page.getByRole('option', { name: 'every week' }).click()
    await page.getByRole('button', { name: 'Watch', exact: true }).click()
    await expect(page.getByText(/Fetched every week, next/)).toContainText(actor.name)
    await page.getByRole('button', { name: 'End the watch' }).click()
    await expect(page.getByRole('button', { name: 'Watch', exact: true })).toBeVisible()
  }
  expect(await db.watch.count({ where: { deskId: actor.deskId, endedAt: { not: null } } })).toBe(2)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    test(`axe finds nothing, and nothing sticks out, at ${width} pixels in ${colorScheme}`, async ({
      page,
      signInAs,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      const actor = await signInAs('analyst')
      serve('/good', [late, ninety])
      await bringIn(page, actor)
      await page
        .getByLabel('Or fetch from addresses')
        .fill(`${site.at('/good')}\n${site.at('/a-page-that-is-not-there-at-all')}\nhttp://10.0.0.1/`)
      await page.getByRole('button', { name: 'Fetch', exact: true }).click()
      await expect(addresses(page).filter({ hasText: '/good' })).toContainText('brought in')
      await expect(addresses(page).filter({ hasText: '/a-page' })).toContainText('answered 404')
      await sound(page)

      const { id } = await buildOpEd(actor, { url: site.at('/good') })
      const { outletId } = await db.opEd.findUniqueOrThrow({ where: { id } })
      await page.goto(`/desks/${actor.deskSlug}/op-eds/${id}/captures`)
      await page.getByRole('button', { name: 'Watch', exact: true }).click()
      await address(page).getByRole('button', { name: 'Fetch again' }).click()
      await expect(address(page).getByRole('status')).toContainText('The words have changed')
      await sound(page)
      await page.goto(`/desks/${actor.deskSlug}/sources/${outletId}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await sound(page)
    })
  }
}

async function sound(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
  expect(await overflowsSideways(page)).toBe(false)
}

async function bringIn(page: Page, actor: Actor): Promise<void> {
  await page.goto(`/desks/${actor.deskSlug}/inbox/new`)
  await answersTo(page, 'bring in')
}

/** The keys at the foot of the page are there once the page answers to them. */
async function answersTo(page: Page, key: string): Promise<void> {
  await expect(page.locator('main footer')).toContainText(key)
}

/** As the clipboard does it: no key is pressed after. */
async function pasteInto(page: Page, words: string): Promise<void> {
  await page.getByLabel('Or fetch from addresses').evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, words)
}

function addresses(page: Page) {
  return page.getByRole('list', { name: 'Addresses asked for' }).getByRole('listitem')
}

function address(page: Page) {
  return page.getByRole('region', { name: 'Its address' })
}

function serve(path: string, paragraphs: string[]): void {
  const body = pageOf('The ramp is sound', paragraphs)
  answers.set(path, (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body),
  )
}
