import type { Page } from '@playwright/test'
import { annotate } from '@/lib/annotations/commands/annotate'
import { saying } from '@/lib/annotations/schema'
import type { Actor } from '@/lib/auth/actor'
import { comment } from '@/lib/threads/commands/comment'
import { getThread } from '@/lib/threads/queries'
import {
  type BuiltOpEd,
  buildActor,
  buildClaimMention,
  buildColleague,
  buildOpEd,
  buildPerson,
} from '@/test/builders'
import { axeFindings, expect, overflowsSideways, signIn, test } from './fixtures'
import { enter } from './in-room'

const join = async ({ deskId: id, deskSlug: slug }: Actor, name: string) =>
  buildActor('editor', { desk: { id, slug, name: '' }, person: await buildPerson({ name }) })

async function buildNote(actor: Actor, opEd: BuiltOpEd, note: string) {
  const words = 'The ferry was late again'
  const start = opEd.text.indexOf(words)
  const { textVersionId } = opEd
  const place = { textVersionId, span: { start, end: start + words.length }, exact: words }
  return annotate(actor, { opEdId: opEd.id, place, says: saying.parse({ kind: 'note', note }) })
}

const thread = (page: Page) => page.getByRole('region', { name: 'Thread' })

test('whoever is named sees the bell, is led to the words, answers, resolves and reopens', async ({
  page,
  browser,
  baseURL,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const mara = await join(analyst, 'Mara Tessel')
  const opEd = await buildOpEd(analyst)
  const { annotationId } = await buildNote(analyst, opEd, 'Since when? @Mara Tessel knows.')

  await page.goto(`/desks/${analyst.deskSlug}/claims`)
  const hers = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  await signIn(hers, mara.id, String(baseURL))
  await hers.goto(`/desks/${mara.deskSlug}/reading`)
  await hers.getByRole('link', { name: /^Notifications.*1 unread/ }).click()
  await expect(hers.getByText('1 unread', { exact: true })).toBeVisible()
  expect(await axeFindings(hers)).toEqual([])
  await hers.getByRole('link', { name: /named you/ }).click()

  await expect(hers.locator('.card.raised .named')).toHaveText('@Mara Tessel')
  await expect(hers.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible()
  await thread(hers).getByRole('textbox', { name: 'Reply' }).fill('Since May.')
  await hers.keyboard.press('Enter')
  await expect(thread(hers).getByText('Since May.')).toBeVisible()
  expect(await axeFindings(hers)).toEqual([])
  await thread(hers).getByRole('button', { name: 'Resolve' }).click()
  await expect(thread(hers).getByText(/Resolved by Mara Tessel/)).toBeVisible()

  await page.getByRole('link', { name: /^Notifications.*1 unread/ }).click()
  await page.getByRole('link', { name: /Mara Tessel commented/ }).click()
  await expect(thread(page).locator('[aria-current]')).toContainText('Since May.')
  const meant = thread(hers).getByRole('textbox', { name: 'Reply' })
  await meant.fill('And since')
  await thread(page).getByRole('button', { name: 'Reopen' }).click()
  await expect(thread(page).getByRole('heading')).toContainText('Thread, open')
  await expect(thread(hers).getByRole('status')).toContainText(`Reopened by ${analyst.name}`)
  await expect(meant).toHaveValue('And since')
  await expect(meant).toBeFocused()
  expect((await getThread(analyst, annotationId))?.lines.map((line) => line.is)).toEqual([
    ...['comment', 'move', 'move'],
  ])
  await hers.context().close()
})

test('a thread is written, changed, taken back and walked by keyboard alone', async ({ page, signInAs }) => {
  const analyst = await signInAs('analyst')
  await join(analyst, 'Bo Lind')
  await join(analyst, 'لیلا فرهادی')
  const opEd = await buildOpEd(analyst)
  const { id: first } = await buildClaimMention(analyst, { opEd })
  const { annotationId: second } = await buildNote(analyst, opEd, 'Which ferry?')
  await comment(await buildColleague(analyst), {
    ...{ annotationId: second, words: 'The old one.', sendKey: crypto.randomUUID() },
  })

  await enter(page, analyst, opEd, `?a=${first}`)
  await expect(thread(page)).toBeVisible()
  await page.keyboard.press('r')
  await page.keyboard.type('Ask @فره')
  await expect(page.getByRole('option', { name: 'لیلا فرهادی' })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('or @')
  await expect(page.getByRole('option')).toHaveCount(4)
  await page.keyboard.type('li')
  await page.keyboard.press('Tab')
  const field = thread(page).getByRole('textbox', { name: 'Comment' })
  await expect(field).toHaveValue('Ask @لیلا فرهادی or @Bo Lind ')

  await page.reload()
  await expect(field).toHaveValue('Ask @لیلا فرهادی or @Bo Lind ')
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await expect(thread(page).locator('.named')).toHaveText(['@لیلا فرهادی', '@Bo Lind'])

  await page.keyboard.press('Escape')
  await page.keyboard.press('d')
  await expect(thread(page).getByRole('heading')).toContainText('resolved')
  await page.keyboard.press('Shift+T')
  await expect(page.locator('.card.raised')).toContainText('Which ferry?')
  await expect(page.getByRole('button', { name: '1 open thread' })).toBeVisible()

  await page.keyboard.press('r')
  await page.keyboard.type('The new one.')
  await page.keyboard.press('Enter')
  const mine = thread(page).getByRole('listitem').filter({ hasText: 'You' })
  await mine.getByRole('button', { name: /^More about/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'Edit' }).press('Enter')
  await mine.getByRole('textbox').press('End')
  await page.keyboard.type(' I think.')
  await page.keyboard.press('Enter')
  await expect(mine).toContainText('The new one. I think.')
  await expect(mine).toContainText('edited')
  await mine.getByRole('button', { name: /^More about/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'Take back' }).press('Enter')
  await thread(page).getByRole('button', { name: 'Put back' }).press('Enter')
  await expect(mine).toContainText('The new one. I think.')
  await page.keyboard.press('u')
  await expect(thread(page).getByText('Taken back by you')).toBeVisible()

  await page.context().setOffline(true)
  await page.keyboard.press('r')
  await page.keyboard.type('From the ferry.')
  await page.keyboard.press('Enter')
  await expect(thread(page).getByText('on its way')).toBeVisible()
  await page.reload().catch(() => {})
  await page.context().setOffline(false)
  await enter(page, analyst, opEd, `?a=${second}`)
  await expect(thread(page).getByText('From the ferry.')).toBeVisible()
  await expect(thread(page).getByText('on its way')).toBeHidden()
  expect((await getThread(analyst, second))?.comments).toBe(2)
})

test('on a phone the thread stands in the sheet; a reader finds nothing of it', async ({
  page,
  signInAs,
}) => {
  const analyst = await buildActor('analyst')
  const editor = await buildColleague(analyst)
  const opEd = await buildOpEd(analyst)
  const { id: annotationId } = await buildClaimMention(editor, { opEd })
  for (let number = 1; number <= 9; number++) {
    await comment(analyst, { annotationId, words: `Word ${number}.`, sendKey: crypto.randomUUID() })
  }

  await page.setViewportSize({ width: 390, height: 844 })
  await signInAs(editor)
  await page.goto(`/desks/${editor.deskSlug}/notifications`)
  await page.getByRole('link', { name: /Word 9/ }).click()
  await expect(thread(page).getByText('Word 9.')).toBeInViewport()
  await expect(thread(page).getByText('Word 4.')).toBeHidden()
  await thread(page).getByRole('button', { name: '4 more between' }).click()
  await expect(thread(page).getByText('Word 4.')).toBeVisible()
  expect(await overflowsSideways(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])

  await signInAs(await buildColleague(analyst, 'reader'))
  await page.goto(`/desks/${editor.deskSlug}/editions`)
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByRole('link', { name: /Notifications/ })).toBeHidden()
  expect((await page.goto(`/desks/${editor.deskSlug}/notifications`))?.status()).toBe(404)
})
