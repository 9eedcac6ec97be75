import { buildClaimMention, buildOpEd, buildSourceMention } from '@/test/builders'
import { axeFindings, expect, test } from './fixtures'

const words = `The harbour board met on Tuesday and spoke for three hours.
In the first winter ninety sailings were cancelled, and nobody asked why.
The ramp was found sound, says the engineer, who looked at it twice.`

test('an editor amends a text, sees what becomes of its annotations, and finds it kept after a reload', async ({
  page,
  signInAs,
}) => {
  const editor = await signInAs('editor')
  const opEd = await buildOpEd(editor, { words })
  await buildClaimMention(editor, { opEd })
  await buildSourceMention(editor, { opEd, words: 'says the engineer' })

  await page.goto(`/desks/${editor.deskSlug}/op-eds/${opEd.id}/amend`)
  const text = page.getByRole('textbox', { name: 'The text' })
  await text.getByText('In the first winter').click()
  await page.keyboard.press('Home')
  await page.keyboard.type('A line was missing here. ')
  await expect(
    page.getByRole('status').getByText('1 exact, 1 moved').or(page.getByText('2 moved')),
  ).toBeVisible()

  await text.getByText('ninety').dblclick({ position: { x: 300, y: 10 } })
  await page.evaluate(() => {
    const found = document.evaluate("//p[contains(., 'ninety')]/text()", document, null, 9).singleNodeValue
    const start = found?.textContent?.indexOf('ninety') ?? 0
    if (found) getSelection()?.setBaseAndExtent(found, start, found, start + 6)
  })
  await page.keyboard.type('eighty')
  await expect(page.getByText('1 moved, 1 changed')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await page.reload()
  await expect(text).toContainText('eighty sailings')
  await page.getByLabel('Why it is amended').fill('The paper corrected the figure.')
  await page.getByRole('button', { name: 'Save as version 2' }).click()

  await expect(page.getByRole('heading', { name: 'Annotations that need a place' })).toBeVisible()
  await expect(page.getByText('0 of 1 done')).toBeVisible()
  await page.getByRole('link', { name: 'What changed' }).click()
  await expect(page.getByRole('cell', { name: 'The paper corrected the figure.' })).toBeVisible()
})
