import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'

const s = JSON.parse(readFileSync('/tmp/rr/state.json', 'utf8'))
const base = 'http://127.0.0.1:3117'
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
})
const [, , name, path, w = '1440', h = '900', scheme = 'light', who = 'analyst', script = ''] = process.argv
const ctx = await browser.newContext({
  viewport: { width: +w, height: +h },
  colorScheme: scheme as any,
  hasTouch: +w < 500,
})
await ctx.addCookies([
  { name: 'next-auth.session-token', value: s[who], url: base, httpOnly: true, sameSite: 'Lax' },
])
const page = await ctx.newPage()
page.on('console', (m) => {
  if (['error', 'warning'].includes(m.type())) console.log('console', m.type(), m.text().slice(0, 900))
})
page.on('pageerror', (e) => console.log('pageerror', e.message.slice(0, 1500)))
const url =
  base +
  path
    .replace('DESK', s.desk)
    .replace('OPED', s.opEd)
    .replace('FA', s.fa)
    .replace('MANY', s.many).replace('C1', s.c1)
    .replace('C2', s.c2)
await page.goto(url, { waitUntil: 'load', timeout: 90000 })
await page.waitForTimeout(1500)
if (script) await new (Object.getPrototypeOf(async () => {}).constructor)('page', script)(page)
await page.waitForTimeout(1200)
await page.screenshot({ path: `/tmp/rr/${name}.png` })
await browser.close()
