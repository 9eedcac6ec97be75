import type { Page } from '@playwright/test'
import type { Actor } from '@/lib/auth/actor'
import type { BuiltOpEd } from '@/test/builders'
import { expect } from './fixtures'

export async function enter(page: Page, actor: Actor, opEd: Pick<BuiltOpEd, 'id'>, query = '') {
  await page.goto(`/desks/${actor.deskSlug}/reading/${opEd.id}${query}`)
  await expect(page.getByRole('region', { name: 'Text of the op-ed' })).toBeVisible()
}

/** The place of words in the text of an op-ed. */
export function on(opEd: BuiltOpEd, words: string) {
  const start = opEd.text.indexOf(words)
  return { textVersionId: opEd.textVersionId, span: { start, end: start + words.length }, exact: words }
}

/** The card that is raised. */
export const chosen = (page: Page) => page.locator('[aria-current="true"].card')
