import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { db } from '@/lib/db'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

const members = `<!doctype html><html lang="en"><head><title>The toll at the lighthouse</title>
<style>.gone { display: none }</style></head><body>
<nav><a href="/">Home</a> <a href="/opinion">Opinion</a></nav>
<article><h1>The toll at the lighthouse</h1><p>By Mara Tessel</p>
<p>A lighthouse that asks for money is a lamp with a turnstile, and nobody ever steered by a turnstile.</p>
<p class="gone">Subscribe now to read the rest of this column, which you are reading already.</p>
<p>The harbour board says the toll pays for the lamp; its own books say that it pays for the board.</p>
<p>Let the ships pay for the quay they scrape, and let the light be what it was: free to whoever is lost.</p>
</article><script>document.title = 'The toll at the lighthouse, for members'</script></body></html>`

let paper: Server
let address: string

test.beforeAll(async () => {
  paper = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end(members)
  })
  await new Promise<void>((resolve) => paper.listen(0, '127.0.0.1', resolve))
  address = `http://localhost:${(paper.address() as AddressInfo).port}/opinion/toll`
})

test.afterAll(() => paper.close())

/** Presses the bookmark on the newspaper's page: what a browser does with one is to run its script there. */
async function pressBookmark(page: Page, deskSlug: string): Promise<Page> {
  await page.goto(`/desks/${deskSlug}/inbox/new`)
  const bookmark = page.getByRole('region', { name: 'From your browser' }).locator('a')
  await expect(bookmark).toHaveAttribute('href', /^javascript:/)
  const script = decodeURIComponent(String(await bookmark.getAttribute('href')).replace('javascript:', ''))
  await page.goto(address)
  const [desk] = await Promise.all([page.waitForEvent('popup'), page.evaluate(script)])
  return desk
}

test('a page only the reader can see is sent by a bookmark, shown, and kept when they say so', async ({
  page,
  signInAs,
}) => {
  const { deskSlug, deskId } = await signInAs('analyst')
  const desk = await pressBookmark(page, deskSlug)

  const sent = desk.getByRole('region', { name: 'The page that was sent' })
  await expect(sent).toContainText('The toll at the lighthouse, for members')
  await expect(sent).toContainText(address)
  expect(await db.capture.count({ where: { deskId } })).toBe(0)
  expect(await axeFindings(desk)).toEqual([])
  expect(await overflowsSideways(desk)).toBe(false)

  await desk.getByRole('button', { name: /Bring in to/ }).click()
  await expect(desk).toHaveURL(/\/inbox\/[0-9a-f-]{36}$/)
  await expect(desk.getByLabel('Title', { exact: true })).toHaveValue('The toll at the lighthouse')
  const blocks = desk.getByRole('list', { name: 'Blocks of the text' })
  await expect(blocks).toContainText('nobody ever steered by a turnstile')
  await expect(blocks).not.toContainText('Subscribe now to read the rest')

  const kept = await db.capture.findFirstOrThrow({ where: { deskId } })
  expect(kept).toMatchObject({ kind: 'browser', address })
  expect(Buffer.from(kept.bytes).toString()).not.toContain('<script')
})

test('a window that no page opened says what to do', async ({ page, signInAs }) => {
  const { deskSlug } = await signInAs('analyst')
  await page.goto(`/desks/${deskSlug}/inbox/from-browser`)
  await expect(page.getByText('No page was sent.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bring in' })).toBeVisible()
})

test('nothing is taken from a page that did not open the window, nor anything that is no page', async ({
  page,
  signInAs,
}) => {
  const { deskSlug } = await signInAs('analyst')
  await page.goto(`/desks/${deskSlug}/inbox/from-browser`)
  await page.evaluate(() => {
    window.postMessage(
      { is: 'opcit: page', html: '<p>x</p>', address: 'https://x.example', title: 'Forged' },
      '*',
    )
  })
  await expect(page.getByText('No page was sent.')).toBeVisible()
  await expect(page.getByText('Forged')).toHaveCount(0)
})
