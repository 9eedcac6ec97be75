import AxeBuilder from '@axe-core/playwright'
import { annotate } from '@/lib/annotations/commands/annotate'
import { reviseAnnotation } from '@/lib/annotations/commands/revise-annotation'
import { listCards } from '@/lib/annotations/queries/cards'
import { saying } from '@/lib/annotations/schema'
import type { Actor } from '@/lib/auth/actor'
import { type BuiltOpEd, buildActor, buildColleague, buildOpEd } from '@/test/builders'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'
import { chosen, enter, on } from './in-room'
import { drawOver } from './words-on-screen'

const claim = (sentence: string, more: object = {}) =>
  saying.parse({
    kind: 'claim',
    claim: { sentence, kind: 'quantity' },
    stance: 'asserts',
    wording: 'paraphrase',
    basis: 'textual',
    ...more,
  })

async function kept(actor: Actor, opEd: BuiltOpEd) {
  return (await listCards(actor, opEd.id)).map(
    ({ kind, exact, state, claim: said, source, note, number }) => ({
      ...{ kind, exact, state, number },
      says: said?.sentence ?? source?.name ?? note,
    }),
  )
}

test('select, c, Enter: words become a claim, and u takes it back', async ({ page, signInAs }) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst)
  await enter(page, analyst, opEd)

  await drawOver(page, 'ninety sailings were cancelled')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('c')
  await expect(page.getByRole('textbox', { name: 'Claim' })).toHaveValue('Ninety sailings were cancelled.')
  await page.keyboard.press('Enter')

  await expect(chosen(page)).toContainText('Ninety sailings were cancelled.')
  await expect(chosen(page)).toContainText('Mara Tessel')
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  const said = {
    kind: 'claim',
    exact: 'ninety sailings were cancelled',
    says: 'Ninety sailings were cancelled.',
  }
  await expect.poll(() => kept(analyst, opEd)).toMatchObject([{ ...said, state: 'proposed' }])

  await page.keyboard.press('u')
  await expect(page.getByText('Undone.')).toBeAttached()
  await expect.poll(() => kept(analyst, opEd)).toMatchObject([{ ...said, state: 'withdrawn' }])
  await page.keyboard.press('Shift+U')
  await expect(page.getByText('Done again.')).toBeAttached()
  await expect.poll(() => kept(analyst, opEd)).toMatchObject([{ ...said, state: 'proposed' }])
})

test('everything by keyboard, from the first word to sending it to review', async ({ page, signInAs }) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst)
  await enter(page, analyst, opEd)
  await expect(page.getByText('next, previous')).toBeVisible()

  await page.keyboard.press('v')
  await page.keyboard.press('v')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('s')
  await page.getByRole('textbox', { name: 'Source' }).fill('The ferry company')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText('The ferry company')

  await page.keyboard.press('[')
  await expect(chosen(page)).toContainText('not yet saved')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText('2 revisions')
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('Ask which company.')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText('Ask which company.')
  await expect(chosen(page)).toContainText('of 2')

  await page.keyboard.press('k')
  await expect(chosen(page)).toContainText('The ferry company')
  await page.keyboard.press('e')
  await expect(page.getByRole('form', { name: 'Edit this source' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+R')
  await expect(page.getByText('in review', { exact: true })).toBeVisible()

  await expect
    .poll(() => kept(analyst, opEd))
    .toMatchObject([
      { kind: 'source', exact: 'The ferry was late', says: 'The ferry company', number: 2 },
      { kind: 'note', exact: 'The ferry was late', says: 'Ask which company.' },
    ])
})

test('a claim names who is said to know, and meets a claim that looks the same', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst)
  await annotate(analyst, {
    opEdId: opEd.id,
    place: on(opEd, 'Nobody has paid for the ramp'),
    says: claim('Ninety sailings were called off.'),
  })
  await enter(page, analyst, opEd)

  await drawOver(page, 'ninety sailings were cancelled')
  await page.keyboard.press('c')
  await page.getByRole('radio', { name: /^C-1,/ }).check()
  await page.getByRole('combobox', { name: 'Through whom' }).fill('Harbour board')
  await page.getByRole('option', { name: 'New source: Harbour board' }).click()
  await expect(page.getByRole('list', { name: 'Attribution' })).toContainText('Harbour board')
  await page.keyboard.press('Control+Enter')

  await expect(chosen(page)).toContainText('Ninety sailings were called off.')
  await expect(chosen(page).getByRole('list', { name: 'Attribution' }).getByRole('listitem')).toHaveText([
    /Mara Tessel/,
    /Harbour board/,
  ])
  await expect(chosen(page)).toContainText('C-1')
})

test('what lies on the same words is listed there, smallest first, by mouse and by keyboard', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const editor = await buildColleague(analyst, 'editor')
  const opEd = await buildOpEd(analyst)
  const says = (note: string) => saying.parse({ kind: 'note', note })
  const made: [Actor, string, ReturnType<typeof says>][] = [
    [analyst, 'the ramp is sound” and that ninety', says('Longer')],
    [analyst, 'ramp is sound', claim('The ramp is sound.')],
    [editor, 'ramp is sound', says('Ask the board.')],
    [editor, 'What it costs', says('Alone')],
  ]
  for (const [actor, words, said] of made)
    await annotate(actor, { opEdId: opEd.id, place: on(opEd, words), says: said })
  await enter(page, analyst, opEd)

  await page.locator('.hl', { hasText: 'What it costs' }).click()
  await expect(chosen(page)).toHaveAccessibleName('note: Alone')
  await page.locator('.hl', { hasText: 'ramp is sound' }).last().click()
  const list = page.getByRole('menu', { name: '3 annotations here' })
  await expect(list.getByRole('menuitem')).toHaveText([/The ramp is sound/, /Ask the board/, /Longer/])
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('menuitem', { name: 'Ask the board.' })).toBeFocused()
  await expect(page.locator('.hl.hover')).toHaveText('ramp is sound')
  expect((await new AxeBuilder({ page }).include('[role="menu"]').analyze()).violations).toEqual([])
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toHaveAccessibleName('note, 2 of 3 here: Ask the board.')
  await expect(page.locator('.hl.hover')).toHaveCount(0)

  await page.keyboard.press('o')
  await expect(list).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(chosen(page)).toHaveAccessibleName('note, 2 of 3 here: Ask the board.')
  await page.keyboard.press('Enter')
  await expect(list.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toHaveAccessibleName('claim, proposed, 1 of 3 here: The ramp is sound.')
  await chosen(page).getByRole('button', { name: 'note, 3 of 3 here: Longer' }).click()
  await expect(chosen(page)).toHaveAccessibleName('note, 3 of 3 here: Longer')
})

test('a crowd folds into lines that open in place, is coloured as one likes, and can be left out', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst)
  for (let number = 1; number <= 16; number++) {
    const says = saying.parse({ kind: 'note', note: `Remark ${number}` })
    await annotate(analyst, { opEdId: opEd.id, place: on(opEd, 'The ferry was late'), says })
  }
  await enter(page, analyst, opEd)

  const margin = page.getByRole('list', { name: 'Annotations', exact: true })
  await expect(margin.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '16')
  const fold = page.getByRole('button', { name: /^\d+ more here: \d+ notes$/ })
  await fold.click()
  const opened = page.getByRole('region', { name: /more here/ })
  const rows = opened.getByRole('button', { name: /^note, \d+ of 16 here: / })
  await expect(rows.first()).toBeFocused()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(fold).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(rows.nth(1)).toBeFocused()
  const [remark] = /Remark \d+/.exec((await rows.nth(1).textContent()) ?? '') ?? ['no remark']
  await page.keyboard.press('Enter')

  await expect(chosen(page)).toContainText(remark)
  await expect(opened).toHaveCount(0)
  const [words, card] = [page.locator('.hl.on').first(), chosen(page)]
  await expect(async () => {
    const places = await Promise.all([words.boundingBox(), card.boundingBox()])
    const boxes = await margin
      .locator(':scope > li')
      .evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      )
    expect(Math.abs((places[0]?.y ?? 0) - (places[1]?.y ?? 999))).toBeLessThan(40)
    boxes.slice(1).forEach(({ top }, index) => {
      expect(top).toBeGreaterThanOrEqual(boxes[index]?.bottom ?? 0)
    })
  }).toPass()

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Person' }).click()
  await expect(page.locator('.hl.tinted').first()).toBeVisible()
  await page.getByRole('menuitemcheckbox', { name: 'Notes' }).click()
  await page.keyboard.press('Escape')
  await expect(page.locator('.hl:not(.hint)')).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'View 16 hidden' })).toBeVisible()
})

test('a card half written when the page dies is there when it comes back', async ({
  page,
  context,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst)
  await enter(page, analyst, opEd)
  await drawOver(page, 'ninety sailings were cancelled')
  await page.keyboard.press('c')
  await page.getByRole('textbox', { name: 'Claim' }).fill('Ninety sailings were called off in one winter')

  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await enter(again, analyst, opEd)
  await again.getByRole('button', { name: 'Go on with an unsaved claim' }).click()
  await expect(again.getByRole('textbox', { name: 'Claim' })).toHaveValue(
    'Ninety sailings were called off in one winter',
  )
  await again.keyboard.press('Enter')
  await expect(chosen(again)).toContainText('called off in one winter')
  await again.reload()
  await expect(again.getByRole('button', { name: 'Go on with an unsaved claim' })).toHaveCount(0)
  await expect.poll(() => kept(analyst, opEd)).toHaveLength(1)
})

test('Escape keeps what was typed', async ({ page, signInAs }) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst)
  await enter(page, analyst, opEd)
  await drawOver(page, 'The ferry')
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('Which ferry?')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Which ferry?')).toBeVisible()
  await page.getByRole('button', { name: 'Go on writing' }).click()
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Which ferry?')
})

test('a save on what somebody else has changed shows both and loses neither', async ({ page, signInAs }) => {
  const analyst = await signInAs('analyst')
  const editor = await buildColleague(analyst, 'editor')
  const opEd = await buildOpEd(analyst)
  const note = (words: string) => saying.parse({ kind: 'note', note: words })
  const place = on(opEd, 'The ferry')
  const { annotationId } = await annotate(analyst, { opEdId: opEd.id, place, says: note('First') })
  await enter(page, analyst, opEd, `?a=${annotationId}`)
  await page.keyboard.press('e')
  await page.getByRole('textbox', { name: 'Note' }).fill('Mine')
  await reviseAnnotation(editor, { annotationId, revision: 1, place, says: note('Theirs') })

  await page.keyboard.press('Enter')
  const stale = page.getByRole('alert').filter({ hasText: 'changed this meanwhile' })
  await expect(stale).toContainText('Theirs')
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Mine')
  await stale.getByRole('button', { name: 'Save mine over it' }).click()
  await expect(chosen(page)).toContainText('3 revisions')
  await expect.poll(() => kept(analyst, opEd)).toMatchObject([{ says: 'Mine', number: 3 }])
})

test('a Persian op-ed runs from the right, and its words are taken whole', async ({ page, signInAs }) => {
  const analyst = await signInAs('analyst')
  const words = 'شرکت می‌گوید کشتی سر وقت می‌رود.\nنود سفر لغو شد.'
  const opEd = await buildOpEd(analyst, {
    words,
    title: 'اسکله',
    language: 'fa',
    direction: 'rtl',
    bylines: ['نیلا دریاسر'],
  })
  await enter(page, analyst, opEd)

  await drawOver(page, 'می‌گوید کشتی سر وقت می‌رود')
  await page.keyboard.press('c')
  await expect(page.getByRole('textbox', { name: 'Claim' })).toHaveValue('می‌گوید کشتی سر وقت می‌رود.')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toContainText('نیلا دریاسر')
  await expect.poll(() => kept(analyst, opEd)).toMatchObject([{ exact: 'می‌گوید کشتی سر وقت می‌رود' }])

  const text = await page.getByRole('region', { name: 'Text of the op-ed' }).boundingBox()
  const card = await chosen(page).boundingBox()
  expect(card && text && card.x + card.width).toBeLessThan(text?.x ?? 0)
  await expect(page.locator('[data-para="۲"]')).toHaveText('نود سفر لغو شد.')
  expect(await axeFindings(page)).toEqual([])
})

test('nothing for axe to find, at rest, with a card raised and with a card being written', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst, {
    words: 'The ferry was late.\n~ Menu\n> “Sound”, it says.\n- one\n- two',
  })
  await annotate(analyst, {
    opEdId: opEd.id,
    place: on(opEd, 'ferry was late'),
    says: claim('The ferry was late.'),
  })
  await enter(page, analyst, opEd)
  await expect(page.getByRole('button', { name: 'claim, proposed: The ferry was late.' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('switch', { name: '1 junk block' }).click()
  await expect(page.locator('.reading-text').getByText('Menu')).toBeVisible()
  await page.keyboard.press('j')
  await expect(chosen(page)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await page.keyboard.press('e')
  await expect(page.getByRole('form', { name: 'Edit this claim' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFindings(page)).toEqual([])
})

test.describe('at 390 pixels', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('words are chosen by touch, written on in a sheet, and found again in the list', async ({
    page,
    signInAs,
  }) => {
    const analyst = await signInAs('analyst')
    const opEd = await buildOpEd(analyst)
    await enter(page, analyst, opEd)

    await page.evaluate(() => {
      const words = document.querySelector('.reading-text p')?.firstChild
      if (words) document.getSelection()?.setBaseAndExtent(words, 5, words, 12)
    })
    await page.getByRole('button', { name: 'Claim' }).tap()
    await expect(page.getByRole('form', { name: 'New claim' })).toBeVisible()
    expect(await overflowsSideways(page)).toBe(false)
    await page.getByRole('button', { name: 'Save claim' }).tap()

    await expect(chosen(page)).toContainText('Ferry was.')
    await expect(page.locator('.hl.on').first()).toBeInViewport()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '1 annotation' }).tap()
    await page.getByRole('button', { name: 'claim, proposed: Ferry was.' }).tap()
    await expect(chosen(page)).toBeVisible()
    expect(await overflowsSideways(page)).toBe(false)
  })

  test('several on the same words are listed under the text', async ({ page, signInAs }) => {
    const analyst = await signInAs('analyst')
    const opEd = await buildOpEd(analyst)
    for (const [words, note] of [
      ['ramp is sound', 'Shorter'],
      ['the ramp is sound” and that', 'Longer'],
    ] as const) {
      const says = saying.parse({ kind: 'note', note })
      await annotate(analyst, { opEdId: opEd.id, place: on(opEd, words), says })
    }
    await enter(page, analyst, opEd)

    await page.locator('.hl', { hasText: 'ramp' }).last().tap()
    const sheet = page.getByRole('region', { name: 'Annotations here' })
    await expect(sheet.getByRole('button')).toHaveText(['', /Shorter/, /Longer/])
    await expect(page.locator('.ProseMirror .hint').first()).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await sheet.getByRole('button', { name: 'Longer' }).tap()
    await expect(sheet).toHaveCount(0)
    await expect(chosen(page)).toHaveAccessibleName('note, 2 of 2 here: Longer')
  })
})

test('does not exist for a reader or another desk', async ({ page, signInAs }) => {
  const analyst = await buildActor('analyst')
  const opEd = await buildOpEd(analyst)
  for (const stranger of [await buildColleague(analyst, 'reader'), await buildActor('chief')]) {
    await signInAs(stranger)
    const answer = await page.goto(`/desks/${stranger.deskSlug}/reading/${opEd.id}`)
    expect(answer?.status()).toBe(404)
    await page.goto(`/desks/${stranger.deskSlug}/op-eds`)
    await expect(page.getByText('The crossing')).toHaveCount(0)
  }
})

test('the registers lead into the room, and say what was made of each op-ed', async ({ page, signInAs }) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst)
  await annotate(analyst, { opEdId: opEd.id, place: on(opEd, 'The ferry'), says: claim('It was late.') })

  for (const register of ['reading', 'op-eds']) {
    await page.goto(`/desks/${analyst.deskSlug}/${register}`)
    await expect(page.getByRole('row', { name: /The crossing/ })).toContainText('1 proposed')
    expect(await axeFindings(page)).toEqual([])
  }
  await page.getByRole('link', { name: 'The crossing' }).click()
  await expect(page.getByRole('region', { name: 'Text of the op-ed' })).toBeVisible()
})
