import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '../..')
const lookingOrDoing = [
  'lib/*/queries*.ts',
  'lib/*/queries/**/*.ts',
  'lib/*/commands*.ts',
  'lib/*/commands/**/*.ts',
]

type Door = (...given: never[]) => unknown

/** Every query and command there is, as `claims/commands gradeClaim`. */
export function listDoors(): Promise<Map<string, Door>> {
  return functionsIn(lookingOrDoing)
}

/** Every server action there is, as `claims/actions gradeClaimAction`. */
export function listActions(): Promise<Map<string, Door>> {
  return functionsIn(['lib/**/actions.ts'])
}

/** Every page and route there is, as its file under app. */
export function listRoutes(): string[] {
  return sources(['app/**/page.tsx', 'app/**/route.ts']).map((file) => relative(join(root, 'app'), file))
}

async function functionsIn(patterns: string[]): Promise<Map<string, Door>> {
  const found = new Map<string, Door>()
  for (const file of sources(patterns)) {
    const exported: Record<string, unknown> = await import(pathToFileURL(file).href)
    const module = relative(join(root, 'lib'), file).replace(/\.ts$/, '')
    for (const [name, value] of Object.entries(exported)) {
      if (isFunction(value)) found.set(`${module} ${name}`, value)
    }
  }
  return found
}

function isFunction(value: unknown): value is Door {
  return typeof value === 'function'
}

function sources(patterns: string[]): string[] {
  return globSync(patterns, { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => join(root, file))
    .sort()
}
