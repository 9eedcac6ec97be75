import type { Span } from '@/lib/text/span'
import { buildOpEd } from '@/test/builders'
import { buildNotes } from '@/test/many-notes'
import { expect, test } from './fixtures'
import { chosen } from './in-room'

/** Ten thousand words in paragraphs; every one begins by saying which it is. */
const paragraphs = Array.from({ length: 130 }, (_, index) => {
  const sentence = 'the harbour board has promised a second ramp before the spring tides'
  return `Paragraph ${index + 1} says that ${Array(6).fill(sentence).join(', and that ')}.`
})

/** Sixteen a paragraph: a third of them over the words of the one before. */
function notesIn(text: string): Span[] {
  const starts = [...text.matchAll(/Paragraph \d+/g)].map(({ index }) => index)
  return starts.flatMap((start) =>
    Array.from({ length: 16 }, (_, place) => {
      const from = start + 16 + (place % 3 === 2 ? place - 1 : place) * 24
      return { start: from, end: from + (place % 3 === 2 ? 9 : 20) }
    }),
  )
}

test('a long op-ed with two thousand annotations opens at once, and what is far is drawn when it is reached', async ({
  page,
  signInAs,
}) => {
  const analyst = await signInAs('analyst')
  const opEd = await buildOpEd(analyst, { words: paragraphs.join('\n') })
  await buildNotes(analyst, opEd, notesIn(opEd.text))
  await page.goto(`/desks/${analyst.deskSlug}/reading/${opEd.id}`)
  const text = page.getByRole('region', { name: 'Text of the op-ed' })
  await expect(text.locator('.hl').first()).toBeVisible()

  expect(await text.locator('p').count()).toBe(130)
  expect(await text.locator('p').last().locator('.hl').count()).toBe(0)
  const overlap = text.locator('.hl .hl').first()
  await overlap.hover()
  const id = await overlap.getAttribute('data-annotation')
  await expect(text.locator(`[data-annotation="${id}"]`).first()).toHaveClass(/hover/)

  for (const key of ['j', 'j', 'j', 'k', 'j', 'j', 'k', 'j']) {
    const before = await page.evaluate(() =>
      document.querySelector('.card[aria-current]')?.getAttribute('aria-label'),
    )
    await page.keyboard.press(key)
    await expect(chosen(page)).not.toHaveAttribute('aria-label', before ?? '')
    await expect(text.locator('.hl.on').first()).toBeInViewport()
  }

  await page.evaluate(() => {
    const scrolls = document.querySelector('[data-scrolls]')
    scrolls?.scrollTo({ top: scrolls.scrollHeight })
  })
  await expect(text.locator('p').last().locator('.hl').first()).toBeVisible()
  await expect(text.locator('p').first().locator('.hl')).toHaveCount(0)
  await text.locator('p').last().locator('.hl').first().click()
  await expect(chosen(page).or(page.getByRole('menu')).first()).toBeVisible()
})
