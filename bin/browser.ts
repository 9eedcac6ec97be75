import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runLogged } from './logged.ts'

const debian = '/usr/bin/chromium'

/** Sees that there is a browser for the journeys: the one that is here, Debian's, or Playwright's. Answers what is wrong, if anything. */
export async function ensureBrowser(): Promise<string | undefined> {
  if (hasBrowser()) return undefined
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) installDebians()
  if (!hasBrowser())
    await runLogged('fetching a browser', ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  if (hasBrowser()) return undefined
  return 'there is no Chromium, and none could be installed. Install it (on Debian: apt-get install chromium) and run npm test again.'
}

function hasBrowser(): boolean {
  return existsSync(chromium.executablePath()) || existsSync(debian)
}

function installDebians(): void {
  console.log('… installing Debian’s Chromium')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env,
    stdio: 'ignore',
  })
}
