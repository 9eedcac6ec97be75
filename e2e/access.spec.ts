import type { APIRequestContext } from '@playwright/test'
import { roles } from '@/lib/auth/role'
import { listRoutes } from '@/test/access/doors'
import { type RouteTry, routes } from '@/test/access/routes'
import { buildWorld } from '@/test/access/world'
import { expect, signIn, test } from './fixtures'

type World = Awaited<ReturnType<typeof buildWorld>>

test('the table of access knows every page and route there is', () => {
  expect(Object.keys(routes).sort(), 'Say in test/access/routes.ts who may open it.').toEqual(
    listRoutes().sort(),
  )
})

for (const [name, tried] of Object.entries(routes)) {
  test(`app/${name} is open to whom it is meant for, and is nothing to others`, async ({ page, baseURL }) => {
    test.slow()
    const world = await buildWorld()
    const path = await tried.path(world)

    await page.context().clearCookies()
    expect(await openedBy(page.request, path, tried), 'signed out').toBe(atTheDoor(name, tried))

    for (const [who, userId, expected] of visitors(world, tried)) {
      await signIn(page, userId, String(baseURL))
      expect(await openedBy(page.request, path, tried), who).toBe(expected)
    }
  })
}

/** A page leads to the door; a file is not found there. */
function atTheDoor(name: string, { least }: RouteTry): string {
  if (least === 'open') return 'open'
  return name.endsWith('route.ts') ? 'nothing' : 'sign in'
}

/** Everybody who could come by, with what they should find. */
function visitors(world: World, { least }: RouteTry): [who: string, userId: string, expected: string][] {
  const { people, stranger, admin, outsider } = world
  if (least === 'open' || least === 'anybody') return [['anybody', outsider.id, 'open']]
  if (least === 'admin')
    return [
      ['a chief', people.chief.id, 'nothing'],
      ['an admin', admin.id, 'open'],
    ]

  const members = roles.map((role): [string, string, string] => {
    const may = roles.indexOf(role) >= roles.indexOf(least)
    return [role, people[role].id, may ? 'open' : 'nothing']
  })
  return [
    ...members,
    ['a chief of another desk', stranger.id, 'nothing'],
    ['an admin of no desk', admin.id, 'nothing'],
  ]
}

/** A page that leads on within the house is open; one that leads to the door is not. */
async function openedBy(request: APIRequestContext, path: string, { sent }: RouteTry): Promise<string> {
  const answer = await request.fetch(path, { maxRedirects: 0, ...(sent && { method: 'POST', ...sent }) })
  const leadsTo = answer.headers().location ?? ''
  if (leadsTo.includes('/sign-in') && !path.startsWith('/sign-in')) return 'sign in'
  if (answer.status() === 404) return 'nothing'
  return answer.status() < 400 ? 'open' : `${answer.status()}`
}

test('no page elsewhere may frame ours, or have what is stored taken for what it is not', async ({
  request,
}) => {
  for (const path of ['/sign-in', '/no-such-page']) {
    const headers = (await request.get(path)).headers()
    expect(headers['content-security-policy'], path).toBe("frame-ancestors 'self'")
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('same-origin')
  }
})
