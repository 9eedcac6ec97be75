import type { Page } from '@playwright/test'
import { annotate } from '@/lib/annotations/commands/annotate'
import { reviseAnnotation } from '@/lib/annotations/commands/revise-annotation'
import { listCards } from '@/lib/annotations/queries/cards'
import { saying } from '@/lib/annotations/schema'
import type { Actor } from '@/lib/auth/actor'
import { type BuiltOpEd, buildColleague, buildOpEd } from '@/test/builders'
import { expect, signIn, test } from './fixtures'
import { chosen, enter, on } from './in-room'

const note = (words: string) => saying.parse({ kind: 'note', note: words })
async function kept(actor: Actor, opEd: BuiltOpEd) {
  return (await listCards(actor, opEd.id)).map(({ note: says, number, state }) => ({ says, number, state }))
}

async function writeNote(page: Page, words: string) {
  await page.keyboard.press('v')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill(words)
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText(words)
}

test('two browsers at once: others’ work appears, and moves nothing of what one reads, selects or types', async ({
  page,
  browser,
  signInAs,
  baseURL,
}) => {
  const analyst = await signInAs('analyst')
  const editor = await buildColleague(analyst, 'editor')
  const words = Array.from({ length: 60 }, (_, index) => `Paragraph ${index} says that the ferry was late.`)
  const opEd = await buildOpEd(analyst, { words: words.join('\n') })
  const place = on(opEd, 'Paragraph 30')
  const first = await annotate(analyst, { opEdId: opEd.id, place, says: note('First') })
  const theirs = await (await browser.newContext()).newPage()
  await signIn(theirs, editor.id, String(baseURL))
  await enter(page, analyst, opEd, `?a=${first.annotationId}`)
  await enter(theirs, editor, opEd, `?a=${first.annotationId}`)
  await expect(page.getByRole('button', { name: `${editor.name} is here` })).toBeVisible()
  await expect(theirs.getByRole('button', { name: `${analyst.name} is here` })).toBeVisible()

  // Being written in, while others work above it.
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Note' }).fill('Mine')
  const line = page.locator('.reading-text p', { hasText: 'Paragraph 30 ' })
  const before = await line.boundingBox()
  await annotate(editor, {
    ...{
      opEdId: opEd.id,
      place: on(opEd, 'Paragraph 28 says that the ferry was late'),
      says: note('Look here'),
    },
  })
  await expect(page.getByRole('button', { name: 'note: Look here' })).toBeVisible()
  expect(await line.boundingBox()).toEqual(before)
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeFocused()

  // The card that is read is not swapped; the same card saved twice loses neither.
  await reviseAnnotation(analyst, {
    annotationId: first.annotationId,
    revision: 1,
    place,
    says: note('Theirs'),
  })
  await expect(chosen(theirs)).toContainText(`Changed by ${analyst.name} just now`)
  await expect(chosen(theirs)).toContainText('First')
  await chosen(theirs).getByRole('button', { name: 'Show' }).click()
  await expect(chosen(theirs)).toContainText('Theirs')
  await page.keyboard.press('Enter')
  const stale = page.getByRole('alert').filter({ hasText: 'changed this meanwhile' })
  await expect(stale).toContainText('Theirs')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine')

  await theirs.keyboard.press('v')
  await expect(theirs.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await annotate(analyst, { opEdId: opEd.id, place, says: note('On the same words') })
  await expect(theirs.getByRole('button', { name: /On the same words/ })).toBeVisible()
  await expect(theirs.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  expect(await theirs.evaluate(() => String(getSelection()))).toBe('Paragraph')
  await theirs.context().close()
  await expect(page.getByRole('button', { name: `${editor.name} is here` })).toHaveCount(0)
})

test('a connection cut in the middle: work goes on, outlives a reload, and is sent once and in order', async ({
  page,
  context,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst)
  await enter(page, analyst, opEd)
  await expect(page.getByText('next, previous')).toBeVisible()
  // Requests are cut rather than the whole network, so that the page itself can be loaded again.
  const cut = (url: URL) => url.pathname.includes('/reading/')
  await page.route(cut, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))

  await writeNote(page, 'Which ferry?')
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Note' }).fill('Which of the ferries?')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText('Which of the ferries?')
  await page.keyboard.press('u')
  await expect(chosen(page)).toContainText('Which ferry?')
  await expect(page.getByText('Offline, 3 changes kept on this machine')).toBeVisible()
  await expect.poll(() => kept(analyst, opEd)).toEqual([])

  await page.reload()
  await expect(page.getByText('Offline, 3 changes kept on this machine')).toBeVisible()
  await expect(page.getByText('Which ferry?').first()).toBeVisible()
  await page.unroute(cut)
  // Somebody else signs in over this browser: what waits is not sent in their name.
  await signInAs(await buildColleague(analyst, 'analyst'))
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByText(/^Signed out/)).toBeVisible()
  expect(await kept(analyst, opEd)).toEqual([])
  await signInAs(analyst)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await expect
    .poll(() => kept(analyst, opEd))
    .toEqual([{ says: 'Which ferry?', number: 3, state: 'proposed' }])

  await context.setOffline(true)
  await writeNote(page, 'And which of the harbours?')
  await expect(page.getByText('Offline, 1 change kept on this machine')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  await expect.poll(() => kept(analyst, opEd)).toHaveLength(2)
})

test('undo and redo go on over a reload, the op-ed’s own moves among them, and leave what others changed', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const editor = await buildColleague(analyst, 'editor')
  const opEd = await buildOpEd(analyst)
  await enter(page, analyst, opEd)
  await expect(page.getByText('next, previous')).toBeVisible()
  await writeNote(page, 'Which ferry?')
  await page.keyboard.press('Shift+R')
  await expect(page.getByText('in review', { exact: true })).toBeVisible()
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()

  await page.reload()
  await expect(page.getByText('next, previous')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('reading', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => kept(analyst, opEd)).toMatchObject([{ state: 'withdrawn' }])
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => kept(analyst, opEd)).toMatchObject([{ state: 'proposed', number: 3 }])
  await chosen(page).getByText('3 revisions').click()
  await expect(chosen(page)).toContainText('withdrew it')

  const [card] = await listCards(analyst, opEd.id)
  const place = on(opEd, String(card?.exact))
  await reviseAnnotation(editor, {
    ...{ annotationId: String(card?.annotationId), revision: 3, place },
    says: note('Theirs'),
  })
  await expect(chosen(page)).toContainText(`Changed by ${editor.name} just now`)
  await page.keyboard.press('u')
  await expect(page.getByText('Somebody changed this since, so it is not undone.')).toBeAttached()
  await expect.poll(() => kept(analyst, opEd)).toMatchObject([{ says: 'Theirs', number: 4 }])
})
