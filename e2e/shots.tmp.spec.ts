import { db } from '@/lib/db'
import { test } from './fixtures'
test('shots', async ({ page, signInAs }) => {
  test.setTimeout(180000)
  const actor = await signInAs('editor')
  const base = { deskId: actor.deskId, addedById: actor.membershipId, nextAt: new Date(Date.now() + 3600_000) }
  const feed = await db.feed.create({ data: { ...base, title: 'The Ansel Courier, opinion', address: 'https://courier.example/opinion.xml', everyMinutes: 60, bringsIn: false, polledAt: new Date() } })
  await db.feed.create({ data: { ...base, title: 'Merrow Shore', address: 'https://merrow.example/feed', everyMinutes: 15, bringsIn: true, polledAt: new Date(), failures: 3, failure: 'merrow.example was not done after 60 seconds. Try again later.' } })
  await db.feed.create({ data: { ...base, title: 'نشریهٔ بندر', address: 'https://bandar.example/feed', everyMinutes: 1440, bringsIn: true, polledAt: new Date(), pausedAt: new Date() } })
  await db.feed.create({ data: { ...base, title: 'Tidewater Review', address: 'https://tidewater.example/feed', everyMinutes: 1440, bringsIn: true } })
  await db.feedEntry.createMany({ data: [
    { deskId: actor.deskId, feedId: feed.id, key: '1', address: 'https://courier.example/opinion/the-ramp-at-port-ansel', title: 'The ramp at Port Ansel is sound, whatever the company says about the winter and the weather', author: 'Mara Tessel', publishedOn: new Date('2026-11-23'), content: 'x' },
    { deskId: actor.deskId, feedId: feed.id, key: '2', address: 'https://courier.example/opinion/orchards', title: 'Orchards need water', publishedOn: new Date('2026-11-22') },
    { deskId: actor.deskId, feedId: feed.id, key: '3', address: 'https://courier.example/opinion/fa', title: 'باغ‌های ساحل آب می‌خواهند', author: 'نرگس ایزدی', publishedOn: new Date('2026-11-21'), content: 'x' },
  ] })
  for (const scheme of ['light', 'dark'] as const) for (const width of [1440, 390]) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    for (const [name, path] of [['feeds', 'feeds'], ['feed', `feeds/${feed.id}`], ['new', 'feeds/new'], ['work', 'work']]) {
      await page.goto(`/desks/${actor.deskSlug}/${path}`)
      await page.waitForTimeout(500)
      if (width === 1440 && name === 'feed') await page.keyboard.press('j')
      await page.waitForTimeout(150)
      await page.screenshot({ path: `/tmp/shots-jobs/${name}-${width}-${scheme}.png` })
    }
  }
})
