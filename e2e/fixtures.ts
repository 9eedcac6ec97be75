import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import type { Actor } from '@/lib/auth/actor'
import type { Role } from '@/lib/auth/role'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { buildActor } from '@/test/builders'

type Fixtures = {
  /** Signs the page's browser in by cookie, as somebody built before or as a new person of that role at a new desk. */
  signInAs: (who: Actor | Role) => Promise<Actor>
}

export const test = base.extend<Fixtures>({
  signInAs: async ({ page, baseURL }, use) => {
    await use(async (who) => {
      const actor = typeof who === 'string' ? await buildActor(who) : who
      await signIn(page, actor.id, String(baseURL))
      return actor
    })
  },
})

export { expect }

/** Gives a page's browser a session of its own, in place of any it had. */
export async function signIn(page: Page, userId: string, baseURL: string): Promise<void> {
  const session = await db.session.create({ data: { userId, userAgent: 'Playwright' } })
  const value = await encode({ token: { sub: session.id }, secret: env.NEXTAUTH_SECRET })
  await page
    .context()
    .addCookies([{ name: 'next-auth.session-token', value, url: baseURL, httpOnly: true, sameSite: 'Lax' }])
}

/** What axe finds on the page as it stands, as lines a person can read. */
export async function axeFindings(page: Page): Promise<string[]> {
  // A page is told its title a moment after its words.
  await expect(page).toHaveTitle(/\S/)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`),
  )
}

/** Whether anything on the page sticks out sideways. */
export async function overflowsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
