import { annotate } from '@/lib/annotations/commands/annotate'
import { saying } from '@/lib/annotations/schema'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { type BuiltOpEd, buildOpEd } from '@/test/builders'
import { axeFindings, expect, test } from './fixtures'

const words = `
  Meridian left late in the winter.
  Meridian paid nobody, and Meridian knew it.
  Nobody asked Meridian about the ramp.`

function tagFirst(actor: Actor, opEd: BuiltOpEd) {
  const start = opEd.text.indexOf('Meridian')
  return annotate(actor, {
    opEdId: opEd.id,
    place: { textVersionId: opEd.textVersionId, span: { start, end: start + 8 }, exact: 'Meridian' },
    says: saying.parse({ kind: 'source', source: { name: 'Meridian Ferries', kind: 'organisation' } }),
  })
}

const standing = ({ id: opEdId }: BuiltOpEd) =>
  db.annotation.count({ where: { opEdId, kind: 'source', state: 'proposed' } })

const putAway = async ({ id: opEdId }: BuiltOpEd) => {
  const rows = await db.suggestionDismissal.findMany({ where: { opEdId }, orderBy: { createdAt: 'asc' } })
  return rows.map(({ dismissed }) => dismissed)
}

test('what was tagged is suggested wherever else it stands: accepted, accepted all at once, undone, put away, and not back', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst, { words })
  await tagFirst(analyst, opEd)
  await page.goto(`/desks/${analyst.deskSlug}/reading/${opEd.id}`)
  const repeats = page.locator('.hl.hint.source', { hasText: 'Meridian' })
  const raised = page.getByRole('region', { name: 'Suggested source: Meridian Ferries' })
  await expect(repeats).toHaveCount(3)

  await repeats.first().click()
  await expect(raised).toContainText('tagged')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('a')
  await expect(repeats).toHaveCount(2)
  await expect.poll(() => standing(opEd)).toBe(2)
  await repeats.first().click()
  await expect(raised).toBeVisible()
  await page.keyboard.press('Alt+a')
  await expect(repeats).toHaveCount(0)
  await expect.poll(() => standing(opEd)).toBe(4)
  await page.keyboard.press('u')
  await expect(repeats).toHaveCount(2)
  await expect.poll(() => standing(opEd)).toBe(2)

  await repeats.first().click()
  await expect(raised).toBeVisible()
  await page.keyboard.press('x')
  await expect(repeats).toHaveCount(1)
  await page.keyboard.press('u')
  await expect(repeats).toHaveCount(2)
  await repeats.first().click()
  await expect(raised).toBeVisible()
  await page.keyboard.press('Alt+x')
  await expect(repeats).toHaveCount(0)
  await expect.poll(() => putAway(opEd)).toEqual([true, false, true, true])

  await page.reload()
  await expect(page.getByRole('button', { name: /suggestion/ })).not.toContainText('…')
  await expect(page.locator('.hl.source').first()).toBeVisible()
  await expect(repeats).toHaveCount(0)
  expect(await standing(opEd)).toBe(2)
})
