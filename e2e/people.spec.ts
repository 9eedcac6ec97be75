import type { Browser, Page } from '@playwright/test'
import { buildActor, buildPerson } from '@/test/builders'
import { axeFindings, expect, overflowsSideways, signIn, test } from './fixtures'

const password = 'a long password'

/** Opens a page and waits until its script has taken hold: a button pressed before does nothing. */
async function visit(page: Page, path: string) {
  await page.goto(path)
  await page.waitForFunction(() => {
    const buttons = [...document.querySelectorAll('main button')]
    return buttons.every((button) => Object.keys(button).some((key) => key.startsWith('__reactProps')))
  })
}

async function fillIn(page: Page, email: string, given: string) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(given)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

async function elsewhere(browser: Browser, baseURL: string | undefined) {
  const context = await browser.newContext({ baseURL: String(baseURL) })
  return context.newPage()
}

test('somebody signs in by the form, after a slip, and out again', async ({ page }) => {
  const person = await buildPerson({ password })
  const { deskSlug } = await buildActor('analyst', { person })

  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in/)
  await fillIn(page, person.email, 'a wrong password')
  await expect(page.getByText('That e-mail and password do not go together.')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(person.email)
  expect(page.url()).not.toContain('password')
  expect(await axeFindings(page)).toEqual([])

  await fillIn(page, person.email, password)
  await expect(page).toHaveURL(`/desks/${deskSlug}/today`)

  await visit(page, '/account')
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto(`/desks/${deskSlug}/today`)
  await expect(page).toHaveURL(/\/sign-in/)
})

test('too many guesses are refused with a sentence of their own', async ({ page }) => {
  const { email } = await buildPerson({ password })
  await page.goto('/sign-in')

  for (let guess = 1; guess <= 8; guess++) {
    const answered = page.waitForResponse(/callback\/credentials/)
    await fillIn(page, email, `guess ${guess}`)
    await answered
  }
  await fillIn(page, email, password)

  await expect(page.getByText('Too many attempts.')).toBeVisible()
})

test('the house is open at localhost as at its number', async ({ browser, baseURL }) => {
  const person = await buildPerson({ password })
  const { deskSlug } = await buildActor('analyst', { person })
  const page = await elsewhere(browser, baseURL?.replace('127.0.0.1', 'localhost'))

  await page.goto('/sign-in')
  await fillIn(page, person.email, password)

  await expect(page).toHaveURL(new RegExp(`^http://localhost:\\d+/desks/${deskSlug}/today`))
})

test('signing in leads back to the page that was asked for', async ({ page }) => {
  const person = await buildPerson({ password })
  const { deskSlug } = await buildActor('analyst', { person })

  await page.goto(`/desks/${deskSlug}/trail?by=somebody`)
  await fillIn(page, person.email, password)

  await expect(page).toHaveURL(`/desks/${deskSlug}/trail?by=somebody`)
})

test('a cookie is secure where the address is', async ({ request }) => {
  const secure = await request.get('/api/auth/csrf', { headers: { 'x-forwarded-proto': 'https' } })
  const plain = await request.get('/api/auth/csrf')

  expect(secure.headers()['set-cookie']).toContain('Secure')
  expect(plain.headers()['set-cookie']).not.toContain('Secure')
  expect(plain.headers()['set-cookie']).toContain('HttpOnly')
})

test('an admin adds somebody, who sets a password by the link, works, and is refused once ended', async ({
  page,
  browser,
  baseURL,
}) => {
  const admin = await buildPerson({ isAdmin: true, name: 'Keeper' })
  const chief = await buildActor('chief', { person: admin })
  const email = `new-${Date.now()}@desk.example`
  await signIn(page, admin.id, String(baseURL))

  await visit(page, '/people')
  await page.getByRole('button', { name: 'Add someone' }).click()
  await page.getByLabel('Name').fill('Tova Aldane')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Desk', { exact: true }).click()
  await page.getByRole('option', { name: `Desk ${chief.deskSlug.slice(5, 9)}` }).click()
  await page.getByRole('button', { name: 'Add and make a link' }).click()
  const link = await page.getByLabel('Link to set a password').inputValue()
  await page.keyboard.press('Escape')
  await expect(page.getByText(`${email} · has no password yet`)).toBeVisible()

  const theirs = await elsewhere(browser, baseURL)
  await theirs.goto(link)
  await expect(theirs.getByText('Tova Aldane')).toBeVisible()
  await theirs.getByLabel('New password').fill(password)
  await theirs.getByRole('button', { name: 'Set it and sign in' }).click()
  await expect(theirs).toHaveURL(`/desks/${chief.deskSlug}/today`)

  const again = await elsewhere(browser, baseURL)
  await again.goto(link)
  await expect(again.getByRole('heading', { name: 'This link is spent' })).toBeVisible()

  await visit(page, `/desks/${chief.deskSlug}/people`)
  await page.getByRole('button', { name: /membership of Tova Aldane/ }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await expect(page.getByText('was analyst until')).toBeVisible()

  await theirs.getByRole('link', { name: 'Claims' }).first().click()
  await expect(theirs.getByText('it is not yours to see')).toBeVisible()

  await visit(page, `/desks/${chief.deskSlug}/trail`)
  await expect(
    page.getByRole('listitem').filter({ hasText: 'ended the membership of Tova Aldane' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Verify the trail' }).click()
  await expect(page.getByText('The trail is whole.')).toBeVisible()
})

test('a session ended elsewhere is over at the next click', async ({ page, browser, baseURL }) => {
  const person = await buildPerson({ password })
  const { deskSlug } = await buildActor('analyst', { person })
  await signIn(page, person.id, String(baseURL))
  const lost = await elsewhere(browser, baseURL)
  await lost.goto('/sign-in')
  await fillIn(lost, person.email, password)
  await expect(lost).toHaveURL(`/desks/${deskSlug}/today`)

  await visit(page, '/account')
  await page.getByRole('button', { name: /^End/ }).click()
  await expect(page.getByRole('button', { name: /^End/ })).toBeHidden()

  await lost.getByRole('link', { name: 'Claims' }).first().click()
  await expect(lost).toHaveURL(/\/sign-in/)
})

test('an admin makes a desk, changes a role, and retires the desk', async ({ page, browser, baseURL }) => {
  const admin = await buildPerson({ isAdmin: true })
  const name = `Quay ${Date.now()}`
  const slug = name.toLowerCase().replace(' ', '-')
  await signIn(page, admin.id, String(baseURL))
  await visit(page, '/desks')

  await page.getByRole('button', { name: 'Make a desk' }).click()
  await page.getByLabel('Name').fill(name)
  await expect(page.getByLabel('Address')).toHaveValue(slug)
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByRole('link', { name }).click()
  await expect(page).toHaveURL(`/desks/${slug}/today`)

  const chief = await elsewhere(browser, baseURL)
  await signIn(chief, admin.id, String(baseURL))
  await visit(chief, `/desks/${slug}/people`)
  await chief.getByLabel(/^Role of/).click()
  await chief.getByRole('option', { name: 'editor' }).click()
  await expect(chief.getByRole('button', { name: 'Let someone in' })).toBeHidden()

  await visit(page, '/desks')
  await page.getByLabel(`More for ${name}`).click()
  await page.getByRole('menuitem', { name: 'Retire' }).click()
  await page.getByRole('button', { name: 'Retire it' }).click()
  await expect(page.getByText('You are at no desk.')).toBeVisible()

  await chief.reload()
  await expect(chief.getByText('it is not yours to see')).toBeVisible()
})

for (const [width, scheme] of [
  [1440, 'light'],
  [390, 'light'],
  [1440, 'dark'],
] as const) {
  test(`the pages of the house at ${width} pixels, ${scheme}, hold nothing axe would mind`, async ({
    page,
    baseURL,
  }) => {
    test.slow()
    const admin = await buildPerson({ isAdmin: true })
    const { deskSlug } = await buildActor('chief', { person: admin })
    await signIn(page, admin.id, String(baseURL))
    await page.setViewportSize({ width, height: 844 })
    await page.emulateMedia({ colorScheme: scheme })

    for (const path of [
      '/desks',
      '/people',
      '/account',
      `/desks/${deskSlug}/people`,
      `/desks/${deskSlug}/trail`,
    ]) {
      await visit(page, path)
      expect(await axeFindings(page), path).toEqual([])
      expect(await overflowsSideways(page), path).toBe(false)
    }
  })
}
