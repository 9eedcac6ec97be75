import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** A small house in which every floor is broken once. */
const breaches: [rule: string, file: string, code: string][] = [
  [
    'text-stands-on-what-is-before-it',
    'lib/text/early.ts',
    "export { b as early } from '@/lib/briefings/plan'",
  ],
  [
    'module-has-its-place-in-the-order',
    'lib/claims/far.ts',
    "export { a as far } from '@/lib/unplanned/thing'",
  ],
  [
    'ground-stands-on-nothing-but-who-asks',
    'lib/ground.ts',
    "export { b as ground } from '@/lib/briefings/plan'",
  ],
  ['nobody-imports-app', 'components/review/up.ts', "export { page } from '@/app/page'"],
  [
    'lib-does-not-know-the-screen',
    'lib/review/look.ts',
    "export { button as look } from '@/components/ui/button'",
  ],
  [
    'ui-does-not-know-the-domain',
    'components/ui/knowing.ts',
    "export { b as knowing } from '@/lib/briefings/plan'",
  ],
  [
    'components-take-only-types-from-queries',
    'components/review/fetching.ts',
    "export { listClaims } from '@/lib/claims/queries'",
  ],
  ['only-queries-and-commands-open-the-database', 'app/page.ts', "export { db as page } from '@/lib/db'"],
  ['only-the-doors-know-next', 'lib/review/routing.ts', "export { redirect } from 'next/navigation'"],
  ['only-auth-knows-next-auth', 'app/who.ts', "export { getServerSession } from 'next-auth/next'"],
  [
    'only-pdf-knows-its-engine',
    'lib/editions/setting.ts',
    "export * from '@myriaddreamin/typst-ts-node-compiler'",
  ],
  ['production-knows-no-tests', 'lib/review/built.ts', "export { build as built } from '@/test/builders'"],
  ['the-program-knows-no-start', 'lib/review/start.ts', "export { open as start } from '@/bin/open'"],
  ['first-steps-need-no-packages', 'bin/early.mjs', "export { z } from 'zod'"],
  ['no-cycles', 'lib/claims/about.ts', "import { a } from './round'\nexport const b = () => a()"],
  ['no-loose-ends', 'lib/claims/loose.ts', "export { nothing } from './nowhere'"],
]

const sound: [file: string, code: string][] = [
  [
    'lib/briefings/plan.ts',
    "import type { Claim } from '@/lib/claims/queries'\nexport const b = (claim: Claim) => claim",
  ],
  [
    'lib/claims/queries.ts',
    "import { db } from '@/lib/db'\nexport type Claim = string\nexport const listClaims = () => db",
  ],
  ['lib/claims/round.ts', "import { b } from './about'\nexport const a = () => b()"],
  ['lib/unplanned/thing.ts', 'export const a = 1'],
  ['lib/db.ts', 'export const db = 1'],
  ['components/ui/button.ts', 'export const button = 1'],
  [
    'components/review/list.ts',
    "import type { Claim } from '@/lib/claims/queries'\nexport const list: Claim[] = []",
  ],
  ['test/builders.ts', 'export const build = 1'],
  ['bin/open.ts', 'export const open = 1'],
]

const house = mkdtempSync(join(tmpdir(), 'floors-'))
let found: { from: string; rule: { name: string } }[]

beforeAll(() => {
  for (const [, file, code] of breaches) put(file, code)
  for (const [file, code] of sound) put(file, code)
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    copyFileSync(join(root, file), join(house, file))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  found = cruise()
}, 60_000)

afterAll(() => rmSync(house, { recursive: true }))

it.each(breaches)('a breach of %s is found', (rule, file) => {
  expect(found.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule)
})

it('what keeps to the floors is left alone', () => {
  const files = sound.map(([file]) => file)
  expect(found.filter(({ from }) => files.includes(from))).toEqual([])
})

function put(file: string, code: string): void {
  mkdirSync(join(house, dirname(file)), { recursive: true })
  writeFileSync(join(house, file), code)
}

function cruise(): typeof found {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const run = spawnSync(
    process.execPath,
    [cruiser, 'app', 'components', 'lib', 'bin', 'test', '--output-type', 'json'],
    {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  return JSON.parse(run.stdout).summary.violations
}
