import { annotate } from '@/lib/annotations/commands/annotate'
import { saying } from '@/lib/annotations/schema'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { type BuiltOpEd, buildOpEd, buildSource } from '@/test/builders'
import { axeFindings, expect, test } from './fixtures'

const claimsOf = async ({ deskId }: Actor) => {
  const claims = await db.claim.findMany({
    where: { deskId },
    orderBy: { number: 'asc' },
    select: {
      versions: { select: { sentence: true, kind: true, figure: true, unit: true, comparator: true } },
      mentions: { select: { stance: true, attribution: { select: { source: { select: { name: true } } } } } },
    },
  })
  return claims.map(({ versions, mentions }) => ({
    ...versions[0],
    figure: versions[0]?.figure?.toString() ?? null,
    mentions: mentions.map(({ attribution }) => attribution.map(({ source }) => source.name)),
  }))
}

const known = (actor: Actor, opEd: BuiltOpEd, sentence: string) =>
  annotate(actor, {
    opEdId: opEd.id,
    place: { textVersionId: opEd.textVersionId, span: { start: 0, end: 3 }, exact: opEd.text.slice(0, 3) },
    says: saying.parse({
      kind: 'claim',
      claim: { sentence, kind: 'quantity' },
      ...{ stance: 'denies', wording: 'paraphrase', basis: 'textual' },
    }),
  })

test('a claim in two keys, with everything filled in and each guess saying why', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  await buildSource(analyst, { name: 'Dana Vale' })
  const opEd = await buildOpEd(analyst, {
    words: 'Dana Vale said that at least 90 sailings were cancelled. It was late.',
  })
  await page.goto(`/desks/${analyst.deskSlug}/reading/${opEd.id}`)
  await expect(page.getByRole('button', { name: /\d suggestions?/ })).toBeVisible()

  await page.keyboard.press('v')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('v')
  await page.keyboard.press('c')
  const card = page.getByRole('form', { name: 'New claim' })
  await expect(card.getByRole('textbox', { name: 'Figure' })).toHaveValue('90')
  await expect(card.getByRole('textbox', { name: 'Figure' })).toHaveAccessibleDescription(/^A guess: /)
  await expect(card.getByRole('combobox', { name: 'Kind' })).toContainText('quantity')
  await expect(card.getByRole('list', { name: 'Attribution' })).toContainText('Dana Vale')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')

  await expect(page.locator('[aria-current="true"].card')).toContainText('Dana Vale')
  await expect
    .poll(() => claimsOf(analyst))
    .toMatchObject([
      { kind: 'quantity', figure: '90', unit: 'sailings', comparator: 'at least', mentions: [['Dana Vale']] },
    ])
})

test('a claim that differs in a number from a known one shows it and stays two; one that is the same is taken by its number', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst, {
    words: 'Ninety sailings were cancelled in the winter.\nForty crews were told to wait.',
  })
  await known(analyst, opEd, 'Ninety-four sailings were cancelled in the winter.')
  await page.goto(`/desks/${analyst.deskSlug}/reading/${opEd.id}`)
  await expect(page.getByText('next, previous')).toBeVisible()

  await page.keyboard.press('v')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('v')
  await page.keyboard.press('c')
  const like = page.getByRole('radio', { name: /^C-1,/ })
  await expect(like).toHaveAccessibleName(/number Ninety-four, yours Ninety/)
  await expect(like).toHaveAccessibleName(/who Mara Tessel denies it/)
  await expect(page.getByRole('radio', { name: 'A claim of its own' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await claimsOf(analyst)).length).toBe(2)

  await expect(page.locator('[aria-current="true"].card')).toContainText('C-2')
  await page.keyboard.press('c')
  const same = page.getByRole('radio', { name: /^C-2,/ })
  await expect(same).toHaveAccessibleName(/No number, date, name or “not” differs/)
  await page.keyboard.press('Alt+1')
  await expect(same).toBeChecked()
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await claimsOf(analyst)).map(({ mentions }) => mentions.length))
    .toEqual([1, 2])
})
