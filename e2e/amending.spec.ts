import { amendText } from '@/lib/amending/commands/amend-text'
import { annotate } from '@/lib/annotations/commands/annotate'
import { db } from '@/lib/db'
import { buildActor, buildClaimMention, buildOpEd, buildSourceMention } from '@/test/builders'
import { doc } from '@/test/notation'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'
import { drawOver } from './words-on-screen'

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
  await text.getByText('The ramp was found sound').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' So they say.')
  await page.getByLabel('Why it is amended').fill('The paper corrected the figure.')
  await page.getByRole('button', { name: 'Save as version 2' }).click()

  await expect(page.getByRole('heading', { name: 'Annotations that need a place' })).toBeVisible()
  await expect(page.getByText('0 of 1 done')).toBeVisible()
  await page.getByRole('link', { name: 'What changed' }).click()
  await expect(page.getByRole('cell', { name: 'The paper corrected the figure.' })).toBeVisible()
})

test('what an amendment left uncertain is confirmed, put elsewhere and retired by keyboard, and taken back', async ({
  page,
  signInAs,
}) => {
  const editor = await signInAs('editor')
  const analyst = await buildActor('analyst', {
    desk: { id: editor.deskId, slug: editor.deskSlug, name: '' },
  })
  const opEd = await buildOpEd(editor, { words })
  const changed = await buildClaimMention(analyst, { opEd })
  await buildSourceMention(editor, { opEd, words: 'says the engineer' })
  const start = opEd.text.indexOf('spoke for three hours')
  await annotate(editor, {
    opEdId: opEd.id,
    place: {
      textVersionId: opEd.textVersionId,
      span: { start, end: start + 21 },
      exact: 'spoke for three hours',
    },
    says: { kind: 'note', note: 'Who spoke?', marking: null },
  })
  const after = words
    .replace('ninety', 'eighty')
    .replace(' and spoke for three hours', '')
    .replace('says the engineer', 'said an engineer')
  await amendText(editor, {
    opEdId: opEd.id,
    seen: opEd.textVersionId,
    blocks: doc(after).content,
    why: 'Corrected.',
  })

  await page.goto(`/desks/${editor.deskSlug}/reading/${opEd.id}`)
  await page.getByRole('link', { name: '3 annotations need a place' }).click()
  await expect(page.getByText('0 of 3 done')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('r')
  await page.getByLabel('Why').fill('The sentence is gone.')
  await page.getByRole('button', { name: 'Retire' }).last().click()
  await expect(page.getByText('1 of 3 done')).toBeVisible()
  await page.keyboard.press('u')
  await expect(page.getByText('0 of 3 done')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await expect(page.getByText('1 of 3 done')).toBeVisible()
  await expect
    .poll(() =>
      db.anchor.findFirst({
        where: { revision: { annotationId: changed.id } },
        orderBy: { revision: { number: 'desc' } },
        select: { state: true, exact: true },
      }),
    )
    .toEqual({ state: 'exact', exact: 'eighty sailings were cancelled' })

  await page.setViewportSize({ width: 390, height: 800 })
  expect(await overflowsSideways(page)).toBe(false)
})

test('a half-written card outlives an amendment, and goes on where a person puts it', async ({
  page,
  signInAs,
}) => {
  const editor = await signInAs('editor')
  const opEd = await buildOpEd(editor, { words })
  await page.goto(`/desks/${editor.deskSlug}/reading/${opEd.id}`)
  await expect(page.locator('.reading-text')).toBeVisible()
  await drawOver(page, 'ninety sailings')
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('Who counted them?')

  await amendText(editor, {
    opEdId: opEd.id,
    seen: opEd.textVersionId,
    blocks: doc(words.replace('In the first winter ninety', 'By spring eighty')).content,
    why: 'Corrected.',
  })
  await page.getByRole('button', { name: 'Read the latest' }).click()
  await expect(page.locator('.reading-text')).toContainText('eighty sailings')
  const waiting = page.getByText('It was on “ninety sailings”')
  await expect(waiting).toBeVisible()
  await page.reload()
  await expect(waiting).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await drawOver(page, 'eighty sailings')
  await page.getByRole('button', { name: 'Go on writing' }).click()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Who counted them?')
  await page.keyboard.press('Control+Enter')
  await expect
    .poll(() =>
      db.anchor.findFirst({ where: { revision: { note: 'Who counted them?' } }, select: { exact: true } }),
    )
    .toEqual({ exact: 'eighty sailings' })
  await expect(waiting).toBeHidden()
})
