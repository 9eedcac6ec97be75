import { existsSync } from 'node:fs'
import { chromium, defineConfig, devices } from '@playwright/test'
import { port, signInSecret, sitePorts } from './test/journeys'

const debian = '/usr/bin/chromium'
const address = `http://127.0.0.1:${port}`
const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './test/journeys-setup',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: `test-results/${port}`,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: {
      args: [
        ...args,
        '--disable-component-update',
        '--disable-sync',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
      ...(!existsSync(chromium.executablePath()) && existsSync(debian) && { executablePath: debian }),
    },
  },
  webServer: {
    command: 'node test/server.ts',
    url: `${address}/sign-in`,
    timeout: 600_000,
    reuseExistingServer: !process.env.CI,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    env: {
      PORT: String(port),
      NODE_OPTIONS: '',
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      OPCIT_DIST: '.next-test',
      OPCIT_TSCONFIG: '.test/tsconfig.json',
      NEXTAUTH_SECRET: signInSecret,
      OPCIT_FETCH_ALLOW: Object.values(sitePorts)
        .map((site) => `127.0.0.1:${site}`)
        .join(),
    },
  },
})
