import { saveBriefing } from '@/lib/briefings/commands/save-briefing'
import { buildDraft, buildEdition, buildNewsroom, documentCiting } from '@/test/briefing-builders'
import { buildColleague } from '@/test/builders'
import { axeFindings, expect, overflowsSideways, signIn, test } from './fixtures'

test('an editor writes and cites, a chief approves and publishes, a reader downloads the PDF', async ({
  page,
  signInAs,
  baseURL,
}) => {
  const { writer, chief } = await buildNewsroom()
  const reader = await buildColleague(writer, 'reader')
  const desk = `/desks/${writer.deskSlug}`

  await test.step('the editor writes', async () => {
    await signInAs(writer)
    await page.goto(`${desk}/briefings`)
    await page.getByRole('link', { name: 'New briefing' }).click()
    await page.getByLabel('Title').fill('What was cancelled')
    await page.getByRole('button', { name: 'Begin writing' }).click()
    await expect(page.getByRole('textbox', { name: 'Briefing', exact: true })).toBeVisible()

    await page.locator('.judgment').click()
    await page.keyboard.type('It is likely that ninety sailings were cancelled.')
    await page.getByRole('combobox', { name: 'Estimate of this judgment' }).click()
    await page.getByRole('option', { name: /^Likelihood: likely/ }).click()
    await page.getByRole('button', { name: 'Cite' }).click()
    await expect(page.getByLabel(/^Citation 1: “ninety sailings were cancelled”/)).toBeVisible()
    await page.getByRole('button', { name: 'Quote' }).click()
    await expect(page.locator('blockquote')).toHaveText('ninety sailings were cancelled')
    await expect(page.getByText(/^Saved \d/)).toBeVisible()
    await expect(page.getByText('nothing stops it from being submitted')).toBeVisible()
  })

  await test.step('the editor submits', async () => {
    await page.getByRole('button', { name: 'Submit', exact: true }).click()
    await page.getByRole('button', { name: 'Submit for approval' }).click()
    await expect(page.getByText('Submitted, and waiting for an approver.')).toBeVisible()
    await page.getByRole('link', { name: 'Read it as submitted' }).click()
    await expect(page.getByText('A chief who wrote nothing in it')).toBeVisible()
  })
  const submission = page.url()

  await test.step('the chief approves and publishes', async () => {
    await page.context().clearCookies()
    await signIn(page, chief.id, String(baseURL))
    await page.goto(submission)
    await page.getByRole('button', { name: 'Approve exactly this' }).click()
    await page.getByRole('button', { name: 'Publish' }).click()
    await expect(page).toHaveURL(/\/editions\//)
    await expect(page.getByText(/Edition 1\.0/).first()).toBeVisible()
  })

  await test.step('the reader reads the frozen words and downloads the PDF', async () => {
    await page.context().clearCookies()
    await signIn(page, reader.id, String(baseURL))
    await page.goto(`${desk}/editions`)
    await page.getByRole('link', { name: 'What was cancelled' }).click()
    await page.locator('.ed-cite a').first().click()
    await expect(page.locator('#note-1')).toContainText('ninety sailings were cancelled')
    await expect(page).toHaveURL(/#note-1$/)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download PDF' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('What was cancelled, edition 1.0.pdf')
  })
})

test('from a citation of an edition, one click leads an editor to the op-ed at its place', async ({
  page,
  signInAs,
}) => {
  const { writer, chief, mention } = await buildNewsroom()
  const { editionId } = await buildEdition(writer, chief, documentCiting(mention))
  await signInAs(writer)
  await page.goto(`/desks/${writer.deskSlug}/editions/${editionId}`)
  await page.locator('.ed-cite a').first().click()
  await expect(page).toHaveURL(new RegExp(`/reading/${mention.opEdId}\\?a=${mention.id}`))
})

test('two people save the same briefing: the second sees both texts and loses nothing', async ({
  page,
  signInAs,
  browser,
  baseURL,
}) => {
  const { writer, reviewer, mention } = await buildNewsroom()
  const { briefingId } = await buildDraft(writer, documentCiting(mention))
  const address = `/desks/${writer.deskSlug}/briefings/${briefingId}`
  await signInAs(writer)
  await page.goto(address)
  const other = await (await browser.newContext({ baseURL: String(baseURL) })).newPage()
  await signIn(other, reviewer.id, String(baseURL))
  await other.goto(address)

  const title = 'Title of the briefing'
  await other.getByLabel(title).fill('The second title')
  await expect(other.getByText(/^Saved \d/)).toBeVisible()
  await page.getByLabel(title).fill('The first title')
  const mine = page.getByRole('region', { name: 'What you have written' })
  await expect(mine).toContainText('The first title')
  await expect(page.getByRole('region', { name: 'What was saved' })).toContainText('The second title')

  await mine.getByRole('button', { name: 'Go on from mine' }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await other.reload()
  await expect(other.getByLabel(title)).toHaveValue('The first title')
  await other.context().close()
})

test('words typed while the line is cut come back after the browser was closed', async ({
  page,
  signInAs,
}) => {
  const { writer, mention } = await buildNewsroom()
  const { briefingId } = await buildDraft(writer, documentCiting(mention))
  await signInAs(writer)
  await page.goto(`/desks/${writer.deskSlug}/briefings/${briefingId}`)
  await expect(page.getByRole('textbox', { name: 'Briefing', exact: true })).toBeVisible()
  await page.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await page.getByLabel('Title of the briefing').fill('Typed in a tunnel')
  await expect(page.getByText(/1 change/)).toBeVisible()
  await page.close({ runBeforeUnload: false })

  const again = await page.context().newPage()
  await again.goto(`/desks/${writer.deskSlug}/briefings/${briefingId}`)
  await again.getByRole('button', { name: 'Bring them back' }).click()
  await expect(again.getByLabel('Title of the briefing')).toHaveValue('Typed in a tunnel')
  await expect(again.getByText(/^Saved \d/)).toBeVisible()
})

test('words brought back after somebody else saved are shown beside theirs, not put over them', async ({
  page,
  signInAs,
}) => {
  const { writer, reviewer, mention } = await buildNewsroom()
  const { briefingId, version } = await buildDraft(writer, documentCiting(mention))
  const address = `/desks/${writer.deskSlug}/briefings/${briefingId}`
  await signInAs(writer)
  await page.goto(address)
  await expect(page.getByRole('textbox', { name: 'Briefing', exact: true })).toBeVisible()
  await page.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await page.getByLabel('Title of the briefing').fill('Typed in a tunnel')
  await expect(page.getByText(/1 change/)).toBeVisible()
  await page.close({ runBeforeUnload: false })
  const theirs = { title: 'Typed in the light', marking: 'TLP:GREEN' as const }
  await saveBriefing(reviewer, { briefingId, version, ...theirs, document: documentCiting(mention) })

  const again = await page.context().newPage()
  await again.goto(address)
  await again.getByRole('button', { name: 'Bring them back' }).click()
  await expect(again.getByRole('region', { name: 'What was saved' })).toContainText('Typed in the light')
  const mine = again.getByRole('region', { name: 'What you have written' })
  await mine.getByRole('button', { name: 'Go on from mine' }).click()
  await expect(again.getByText(/^Saved \d/)).toBeVisible()
  await expect(again.getByLabel('Title of the briefing')).toHaveValue('Typed in a tunnel')
})

for (const [width, scheme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const) {
  test(`axe finds nothing in the writing room, the approval and the edition at ${width}, ${scheme}`, async ({
    page,
    signInAs,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme: scheme })
    const { writer, chief, mention } = await buildNewsroom()
    const { editionId, briefingId, submissionId } = await buildEdition(writer, chief, documentCiting(mention))
    await signInAs(writer)

    for (const address of [
      `briefings`,
      `briefings/${briefingId}`,
      `briefings/${briefingId}/submissions/${submissionId}`,
      `editions`,
      `editions/${editionId}`,
    ]) {
      await page.goto(`/desks/${writer.deskSlug}/${address}`)
      await expect(page.getByRole('heading').first()).toBeVisible()
      expect(await axeFindings(page), address).toEqual([])
      expect(await overflowsSideways(page), address).toBe(false)
    }
  })
}
