import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { runQuietly } from './child.ts'
import { step } from './progress.mjs'

const root = join(import.meta.dirname, '..')
const built = ['app', 'components', 'lib', 'prisma', 'public']
const alsoBuilt = ['next.config.js', 'postcss.config.js', 'tsconfig.json', 'package-lock.json']

/** Makes Prisma's client where the schema changed since it was made. */
export async function generateClient(): Promise<void> {
  const mark = await hashOf(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'])
  await once('Making the database client', join(root, 'prisma/generated/made-from'), mark, [
    'prisma/build/index.js',
    'generate',
  ])
}

/** Builds the pages where a source changed since they were built. */
export async function buildPages(): Promise<void> {
  const marker = join(root, process.env.OPCIT_DIST ?? '.next', 'built-from')
  await once('Building the pages', marker, await hashOf(await listSources()), ['next/dist/bin/next', 'build'])
}

/** The marker stands only beside a finished work, so that one cut short is done again. */
async function once(
  name: string,
  marker: string,
  mark: string,
  [program = '', ...args]: string[],
): Promise<void> {
  const found = await readFile(marker, 'utf8').catch(() => '')
  if (found === mark) return
  await rm(marker, { force: true })
  await step(name, () => runQuietly(name, [join(root, 'node_modules', program), ...args]))
  await mkdir(join(marker, '..'), { recursive: true })
  await writeFile(marker, mark)
}

async function listSources(): Promise<string[]> {
  const files = [...alsoBuilt]
  for (const folder of built.filter((name) => existsSync(join(root, name)))) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    const found = entries.filter((entry) => entry.isFile())
    files.push(...found.map(({ parentPath, name }) => relative(root, join(parentPath, name))))
  }
  return files.filter(isSource).sort()
}

function isSource(file: string): boolean {
  return !file.includes('.test.') && !file.startsWith(join('prisma', 'generated'))
}

async function hashOf(files: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(await readFile(join(root, file)))
  return hash.digest('hex')
}
