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

test('what was tagged is suggested wherever else it stands: accepted, accepted all at once, undone, put away, and not back', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst, { words })
  await tagFirst(analyst, opEd)
  await page.goto(`/desks/${analyst.deskSlug}/reading/${opEd.id}`)
  const repeats = page.locator('.hl.hint', { hasText: 'Meridian' })
  const raised = page.getByRole('region', { name: 'Suggested source: Meridian Ferries' })
  await expect(repeats).toHaveCount(3)

  await repeats.first().click()
  await expect(raised).toContainText('tagged')
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('a')
  await expect(repeats).toHaveCount(2)
  await expect.poll(() => standing(opEd)).toBe(2)
  await page.keyboard.press('Alt+a')
  await expect(repeats).toHaveCount(0)
  await expect.poll(() => standing(opEd)).toBe(4)
})
