import type { Page } from '@playwright/test'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import type { Job } from '@/prisma/generated/client'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

/** A job as a worker might have left it; the queue knows nothing of it, so that no worker takes it up. */
function buildJob({ deskId, membershipId: askedById }: Actor, given: Partial<Job> = {}): Promise<Job> {
  const { input: _, ...rest } = given
  const ended = rest.state && ['done', 'failed', 'cancelled'].includes(rest.state)
  return db.job.create({
    data: {
      deskId,
      askedById,
      kind: 'fetch_page',
      label: 'https://harbourpost.example/ferry',
      input: { address: 'https://harbourpost.example/ferry' },
      ...(ended && { endedAt: new Date() }),
      ...rest,
    },
  })
}

function jobNow({ id }: Job): Promise<Job> {
  return db.job.findUniqueOrThrow({ where: { id } })
}

function rowOf(page: Page, { label }: Job) {
  return page.getByRole('listitem').filter({ hasText: label })
}

test('an editor watches the desk’s work go on by itself', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  const archive = await buildJob(actor, { kind: 'read_archive', label: 'orchards.zip' })
  await page.goto(`/desks/${actor.deskSlug}/work`)
  await expect(rowOf(page, archive)).toContainText('Waits its turn.')

  await db.job.update({
    where: { id: archive.id },
    data: { state: 'running', attempts: 1, done: 3, total: 12, note: 'Read 3 of 12 files.' },
  })
  await expect(rowOf(page, archive)).toContainText('Read 3 of 12 files.')
  await expect(rowOf(page, archive).getByRole('progressbar')).toHaveAttribute('aria-valuenow', '25')

  const later = await buildJob(actor, { label: 'https://harbourpost.example/pier' })
  await expect(rowOf(page, later)).toBeVisible()
  await db.job.update({
    where: { id: archive.id },
    data: { state: 'failed', endedAt: new Date(), note: 'The ZIP is damaged. Pack it again.' },
  })
  await expect(rowOf(page, archive)).toContainText('The ZIP is damaged. Pack it again.')
})

test('what failed is tried again or dismissed, and what runs is cancelled, by keyboard', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('editor')
  const runs = await buildJob(actor, {
    state: 'running',
    attempts: 1,
    label: 'https://harbourpost.example/1',
  })
  const fails = await buildJob(actor, {
    state: 'failed',
    attempts: 4,
    label: 'https://harbourpost.example/2',
  })
  await buildJob(actor, { state: 'failed', attempts: 1, label: 'https://harbourpost.example/3' })
  await page.goto(`/desks/${actor.deskSlug}/work`)
  await expect(page.locator('main footer')).toContainText('next, previous')
  await expect(page.getByRole('navigation', { name: 'Desk' })).toContainText('2 waiting')

  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await expect(rowOf(page, runs)).toContainText('cancelled')
  expect((await jobNow(runs)).state).toBe('cancelled')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByRole('navigation', { name: 'Desk' })).toContainText('1 waiting')
  await expect(rowOf(page, fails)).toContainText('tried 4 times')

  await page.getByRole('link', { name: 'Failed', exact: true }).click()
  await expect(rowOf(page, runs)).toHaveCount(0)
  await rowOf(page, fails).getByRole('button', { name: 'Try again' }).click()
  // A worker takes it up at once, and finds no such place.
  await expect.poll(async () => (await jobNow(fails)).attempts).toBe(5)
})

test('the page of work is whole on a phone and for a screen reader', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  await buildJob(actor, { state: 'done', note: 'Brought in one op-ed.' })
  await buildJob(actor, { state: 'failed', note: 'harbourpost.example did not answer. Try again later.' })
  await buildJob(actor, {
    state: 'running',
    done: 2,
    total: 5,
    label: 'a-very-long-name-of-a-folder-with-orchards-and-ferries.zip',
  })
  for (const size of [
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ]) {
    await page.setViewportSize(size)
    await page.goto(`/desks/${actor.deskSlug}/work`)
    await expect(page.getByRole('heading', { name: 'Work' })).toBeVisible()
    expect(await overflowsSideways(page)).toBe(false)
    expect(await axeFindings(page)).toEqual([])
  }
})
