import type { ServerResponse } from 'node:http'
import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { sitePorts } from '@/test/journeys'
import { type LocalSite, openSite } from '@/test/local-site'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

test.describe.configure({ mode: 'serial' })

let site: LocalSite
let answers: Record<string, (response: ServerResponse) => unknown> = {}

test.beforeAll(async () => {
  const answer = (path: string) =>
    answers[path] ?? ((response: ServerResponse) => response.writeHead(404).end())
  site = await openSite((request, response) => answer(String(request.url))(response), {
    port: sitePorts.feeds,
  })
})
test.afterAll(() => site.close())

const sentence = 'The ferry was late again on Monday, and nobody at the harbour board could say why. '

function feedOf(...subjects: string[]) {
  const items = subjects.map(
    (subject) => `<item><guid isPermaLink="false">${subject}</guid><title>On the ${subject}</title>
      <link>${site.at(`/${subject}`)}</link><pubDate>Mon, 23 Nov 2026 08:00:00 +0000</pubDate>
      <dc:creator>Mara Tessel</dc:creator>
      <content:encoded><![CDATA[<p>About the ${subject}.</p><p>${sentence.repeat(12)}</p>]]></content:encoded></item>`,
  )
  const text = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ansel Courier, opinion</title>${items.join('')}</channel></rss>`
  return (response: ServerResponse) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(text)
}

function front(response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/html' }).end(
    `<!doctype html><html><head><title>Courier</title>
      <link rel="alternate" type="application/rss+xml" title="Opinion" href="/opinion.xml">
      <link rel="alternate" type="application/atom+xml" title="Everything" href="/all.xml"></head><body>Ferries</body></html>`,
  )
}

function entry(page: Page, subject: string) {
  return page.getByRole('listitem').filter({ hasText: `On the ${subject}` })
}

async function isWhole(page: Page) {
  expect(await overflowsSideways(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])
}

test('a feed is shown, subscribed to, chosen from, breaks and comes back', async ({ page, signInAs }) => {
  test.slow()
  answers = { '/': front, '/opinion.xml': feedOf('pier', 'quay') }
  const actor = await signInAs('analyst')
  await page.goto(`/desks/${actor.deskSlug}/feeds`)
  await expect(page.getByText('Press n to subscribe to one.')).toBeVisible()
  await expect(page.locator('main footer')).toContainText('subscribe')
  await page.keyboard.press('n')

  await page.getByLabel('Address of the feed').fill(site.at('/'))
  await page.keyboard.press('Enter')
  await expect(page.getByText('This page names 2 feeds.')).toBeVisible()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Opinion' })
    .getByRole('button', { name: 'Show' })
    .click()
  await expect(page.getByText('2 entries. It carries their whole texts.')).toBeVisible()
  await isWhole(page)
  expect(await db.feed.count({ where: { deskId: actor.deskId } })).toBe(0)
  await page.getByRole('button', { name: 'Subscribe' }).click()

  await expect(page).toHaveURL(/\/feeds\/[0-9a-f-]{36}$/)
  await expect(entry(page, 'pier')).toBeVisible({ timeout: 30_000 })
  await isWhole(page)
  await page.keyboard.press('j')
  await page.keyboard.press('b')
  await expect(entry(page, 'pier')).toHaveCount(0)
  await page.keyboard.press('x')
  await expect(page.getByText('Nothing waits to be chosen.')).toBeVisible()
  await expect.poll(() => db.import.count({ where: { deskId: actor.deskId } })).toBe(1)

  answers['/opinion.xml'] = (response) => response.writeHead(500).end()
  await page.keyboard.press('u')
  const trouble = page.getByRole('alert').filter({ hasText: '127.0.0.1' })
  await expect(trouble).toBeVisible({ timeout: 30_000 })
  await isWhole(page)

  answers['/opinion.xml'] = feedOf('ramp', 'pier', 'quay')
  await page.keyboard.press('u')
  await expect(entry(page, 'ramp')).toBeVisible({ timeout: 30_000 })
  await expect(trouble).toHaveCount(0)
  await expect(entry(page, 'pier')).toHaveCount(0)

  await page.goto(`/desks/${actor.deskSlug}/inbox`)
  await expect(page.getByText('On the pier')).toBeVisible()
})

test('a feed is changed, paused, resumed and ended', async ({ page, signInAs }) => {
  test.slow()
  answers = { '/opinion.xml': feedOf('pier') }
  const actor = await signInAs('editor')
  await page.goto(`/desks/${actor.deskSlug}/feeds/new`)
  await page.getByLabel('Address of the feed').fill('http://169.254.169.254/latest')
  await page.keyboard.press('Enter')
  await expect(page.getByText('leads inside a network')).toBeVisible()
  await page.getByLabel('Address of the feed').fill(site.at('/opinion.xml'))
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: /^Bring them in/ }).click()
  await page.getByRole('button', { name: 'Subscribe' }).click()
  await expect(entry(page, 'pier')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('New entries are brought in by themselves.')).toBeVisible()

  await page.keyboard.press('e')
  await page.getByLabel('Name').fill('Courier')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Courier', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('Paused: it is not read until somebody resumes it.')).toBeVisible()
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()

  await page.getByRole('button', { name: 'End', exact: true }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await expect(page).toHaveURL(/\/feeds$/)
  await expect(page.getByText('Press n to subscribe to one.')).toBeVisible()
})
