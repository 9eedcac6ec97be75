import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.ts'
import { generateClient } from './build.ts'
import { add, type Count, countJourneys, countTests, nothing } from './count.ts'
import { runLogged } from './logged.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, '.test')
const modules = 'node_modules'

/** Each counts as one test. */
const checks: [name: string, args: string[]][] = [
  ['types', [`${modules}/typescript/bin/tsc`, '--noEmit', '--incremental', 'false', '-p', '.']],
  ['lint', [`${modules}/@biomejs/biome/bin/biome`, 'check', '--max-diagnostics=50', '.']],
  ['schema', [`${modules}/prisma/build/index.js`, 'format', '--check']],
  [
    'floors',
    [
      `${modules}/dependency-cruiser/bin/dependency-cruiser.mjs`,
      'app',
      'bench',
      'components',
      'lib',
      'test',
      'bin',
      'e2e',
      'prisma',
    ],
  ],
  ['dead code', [`${modules}/knip/bin/knip.js`, '--no-progress']],
]

process.chdir(root)
mkdirSync(join(folder, 'logs'), { recursive: true })
process.exitCode = await main()

async function main(): Promise<number> {
  const prepared = await prepare()
  const counts = [prepared]
  for (const [name, args] of checks) counts.push(await check(name, args))
  counts.push(await runTests())
  counts.push(await runJourneys())

  const { passed, failed, skipped } = counts.reduce(add, nothing)
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed > 0 ? 1 : 0
}

/** What the checks read and git does not keep. It counts only where it fails. */
async function prepare(): Promise<Count> {
  try {
    await generateClient()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { ...nothing, failed: 1 }
  }
  const { code } = await runLogged('route types', [`${modules}/next/dist/bin/next`, 'typegen'])
  return code === 0 ? nothing : { ...nothing, failed: 1 }
}

async function check(name: string, args: string[]): Promise<Count> {
  const { code } = await runLogged(name, args)
  return code === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

async function runTests(): Promise<Count> {
  const report = freshReport('vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runLogged('tests', [`${modules}/vitest/vitest.mjs`, 'run', ...reporters])
  return countTests(report, code)
}

async function runJourneys(): Promise<Count> {
  const missing = await ensureBrowser()
  if (missing) {
    console.log(`✗ journeys: ${missing}`)
    return { ...nothing, failed: 1 }
  }
  const report = freshReport('playwright.json')
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report
  const playwright = [
    '--conditions=react-server',
    `${modules}/@playwright/test/cli.js`,
    'test',
    '--reporter=line,json',
  ]
  const { code } = await runLogged('journeys', playwright)
  return countJourneys(report, code)
}

function freshReport(name: string): string {
  const report = join(folder, name)
  rmSync(report, { force: true })
  return report
}
