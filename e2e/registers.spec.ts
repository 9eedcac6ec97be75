import { gradeClaim } from '@/lib/claims/commands'
import {
  accepted,
  buildActor,
  buildClaimMention,
  buildColleague,
  buildOpEd,
  buildSource,
  buildSourceMention,
} from '@/test/builders'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

test('a claim is found by words and by keyboard, and shows who is said to know', async ({
  page,
  signInAs,
}) => {
  const { editor } = await desk()
  await signInAs(editor)

  await page.goto(`/desks/${editor.deskSlug}/claims`)
  await expect(page.getByRole('link', { name: 'C-2' })).toBeVisible()
  await expect(page.locator('footer')).toContainText('filter')
  await page.keyboard.press('/')
  await page.keyboard.type('ninety')
  await expect(page.getByText('1 of 2')).toBeVisible()
  await expect(page).toHaveURL(/words=ninety/)
  await page.getByLabel('Words or number').blur()
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: 'C-1' })).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ninety sailings were cancelled.')
  await expect(page.getByText('2 mentions', { exact: true })).toBeVisible()
  await expect(page.getByText('2 bylines', { exact: true })).toBeVisible()
  await expect(page.getByText('2 outlets', { exact: true })).toBeVisible()
  await expect(page.getByText('Origins are not counted yet')).toBeVisible()
  await expect(page.getByRole('rowgroup').filter({ hasText: 'Corrin Line1 mention' })).toContainText(
    'Piet Vantry',
  )
  await expect(page.getByRole('link', { name: 'ninety sailings were cancelled' }).first()).toHaveAttribute(
    'href',
    /\/reading\/.+\?a=.+/,
  )
})

test('an editor finds on a claim and grades it, but cannot give 1', async ({ page, signInAs }) => {
  const { editor } = await desk()
  await signInAs(editor)
  await page.goto(`/desks/${editor.deskSlug}/claims/1`)

  const finding = page.getByRole('region', { name: 'Finding' })
  await finding.getByRole('button', { name: 'Give a finding' }).click()
  await finding.getByRole('radio', { name: 'disputed' }).click()
  await finding.getByRole('button', { name: 'Give finding' }).click()
  await expect(finding.getByRole('alert')).toHaveText('Say why; it is kept with the change.')
  await finding.getByLabel('Reason').fill('Only by another clock.')
  await finding.getByRole('textbox', { name: 'Evidence' }).fill('Harbour board log')
  await finding.getByRole('button', { name: 'Give finding' }).click()
  await expect(finding.getByRole('list', { name: 'Evidence' })).toContainText('Harbour board log')

  const credibility = page.getByRole('region', { name: 'Credibility' })
  await credibility.getByRole('button', { name: 'Grade' }).click()
  await expect(credibility.getByRole('radio', { name: /^1/ })).toBeDisabled()
  await expect(credibility.getByText('1 needs two independent origins')).toBeVisible()
  await credibility.getByRole('radio', { name: /^4/ }).click()
  await credibility.getByLabel('Reason').fill('The log was read in full.')
  await credibility.getByRole('button', { name: 'Give grade' }).click()
  await expect(credibility.getByText('doubtful', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'History' })).toContainText('The log was read in full.')
})

test('rewording says what it asks for again before the click', async ({ page, signInAs }) => {
  const { editor, mention } = await desk()
  await accepted(mention, editor)
  await signInAs(editor)
  await page.goto(`/desks/${editor.deskSlug}/claims/1`)

  await page.getByRole('button', { name: 'Reword' }).click()
  await expect(page.getByText('1 accepted mention will ask for review again')).toBeVisible()
  await page.getByLabel('Sentence').fill('More than ninety sailings were cancelled.')
  await page.getByRole('button', { name: 'Reword' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'More than ninety sailings were cancelled.',
  )
  await expect(page.getByRole('table').getByText('accepted')).toBeHidden()
})

test('a grade somebody else gave meanwhile is shown, and what was typed is kept', async ({
  page,
  signInAs,
}) => {
  const { editor, mention } = await desk()
  await signInAs(editor)
  await page.goto(`/desks/${editor.deskSlug}/claims/1`)
  const credibility = page.getByRole('region', { name: 'Credibility' })
  await credibility.getByRole('button', { name: 'Grade' }).click()
  await credibility.getByRole('radio', { name: /^5/ }).click()
  await credibility.getByLabel('Reason').fill('It cannot be.')
  const given = { claimId: String(mention.claimId), seen: null, grade: 2, reason: 'It is in the log.' }
  await gradeClaim(await buildColleague(editor), given)
  await credibility.getByRole('button', { name: 'Give grade' }).click()

  await expect(credibility.getByRole('alert')).toContainText('2, probably true')
  await expect(credibility.getByLabel('Reason')).toHaveValue('It cannot be.')
  await expect(credibility.getByText('probably true', { exact: true })).toBeVisible()
  await credibility.getByRole('button', { name: 'Give grade' }).click()
  await expect(credibility.getByText('improbable', { exact: true })).toBeVisible()
})

test('a source is graded, renamed and tied, and the tie is ended with a reason', async ({
  page,
  signInAs,
}) => {
  const { editor } = await desk()
  await buildSource(editor, { name: 'Strait Holdings' })
  await signInAs(editor)
  await page.goto(`/desks/${editor.deskSlug}/sources`)
  await page.getByRole('link', { name: 'Corrin Line' }).click()
  await expect(
    page.getByRole('table', { name: 'Claims it is said to know' }).getByRole('link', { name: 'C-1' }),
  ).toBeVisible()

  const reliability = page.getByRole('region', { name: 'Reliability' })
  await reliability.getByRole('button', { name: 'Grade' }).click()
  await reliability.getByRole('radio', { name: /^D/ }).click()
  await reliability.getByLabel('Reason').fill('Its own count was wrong.')
  await reliability.getByRole('button', { name: 'Give grade' }).click()
  await expect(reliability.getByText('not usually reliable', { exact: true })).toBeVisible()

  const identity = page.getByRole('region', { name: 'What it is' })
  await identity.getByRole('button', { name: 'Correct' }).click()
  await identity.getByLabel('Also called').fill('CL Ferries')
  await identity.getByRole('button', { name: 'Correct' }).click()
  await expect(identity.getByRole('definition').filter({ hasText: 'CL Ferries' })).toBeVisible()

  const ties = page.getByRole('region', { name: 'Depends on' })
  await ties.getByRole('button', { name: 'Tie' }).click()
  await ties.getByRole('combobox', { name: 'Other source' }).fill('Strait')
  await page.getByRole('option', { name: 'Strait Holdings' }).click()
  await ties.getByLabel('Reason').fill('The register of companies.')
  await ties.getByRole('button', { name: 'Tie' }).click()
  await expect(ties.getByRole('link', { name: 'Strait Holdings' })).toBeVisible()

  await ties.getByRole('button', { name: 'End' }).click()
  await page.getByRole('alertdialog').getByLabel('Reason').fill('Sold in May.')
  await page.getByRole('button', { name: 'End it' }).click()
  await expect(ties.getByText('No tie to another source is known.')).toBeVisible()
})

test('an analyst adds a source and its other names, and assesses nothing', async ({ page, signInAs }) => {
  const { analyst } = await desk()
  await signInAs(analyst)
  await page.goto(`/desks/${analyst.deskSlug}/sources`)
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByLabel('Name').last().fill('The council’s auditor')
  await page.getByRole('button', { name: 'Add', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The council’s auditor')
  await expect(page.getByRole('button', { name: 'Grade' })).toBeHidden()
  await page.getByRole('button', { name: 'Correct names' }).click()
  await expect(page.getByLabel('Description')).toBeHidden()
})

test('a reader finds no register', async ({ page, signInAs }) => {
  const { editor } = await desk()
  await signInAs(await buildColleague(editor, 'reader'))

  for (const place of ['claims', 'claims/1', 'sources', 'review']) {
    const response = await page.goto(`/desks/${editor.deskSlug}/${place}`)
    expect(response?.status(), place).toBe(404)
  }
})

for (const look of [
  { name: 'light', width: 1440, colorScheme: 'light' },
  { name: 'dark', width: 1440, colorScheme: 'dark' },
  { name: 'a phone', width: 390, colorScheme: 'light' },
] as const) {
  test(`axe finds nothing in ${look.name}`, async ({ page, signInAs }) => {
    await page.setViewportSize({ width: look.width, height: 844 })
    await page.emulateMedia({ colorScheme: look.colorScheme })
    const { editor, sourceId } = await desk()
    await signInAs(editor)

    for (const place of ['claims', 'claims/1', 'sources', `sources/${sourceId}`]) {
      await page.goto(`/desks/${editor.deskSlug}/${place}`)
      await expect(page.getByRole('table').first()).toBeVisible()
      expect(await axeFindings(page), place).toEqual([])
      expect(await overflowsSideways(page), place).toBe(false)
    }
  })
}

async function desk() {
  const analyst = await buildActor('analyst')
  const editor = await buildColleague(analyst)
  const opEd = await buildOpEd(analyst, { bylines: ['Piet Vantry'], outlet: 'The Daily Strand' })
  const mention = await buildClaimMention(analyst)
  const claimId = String(mention.claimId)
  await buildClaimMention(analyst, { opEd, claimId, stance: 'reports', through: ['Corrin Line'] })
  await buildClaimMention(analyst, { opEd, words: 'the ramp is sound', sentence: 'The ramp is sound.' })
  const sourceId = await buildSource(analyst, { name: 'Corrin Line' })
  await buildSourceMention(analyst, { opEd, sourceId })
  return { analyst, editor, mention, sourceId }
}
