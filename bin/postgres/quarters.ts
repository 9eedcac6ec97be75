import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Trouble } from '../trouble.mjs'
import { findBinaries } from './binaries.ts'

export type Account = { uid: number; gid: number }

/** Where a database lives and as whom it runs; `account` is missing when that is whoever started us. */
export type Quarters = { binaries: string; home: string; account?: Account; moved: boolean }

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the account `postgres`, which must be able
 * to reach its programs and data; where the project's folder is closed to it, both stand in /var/lib.
 */
export async function findQuarters(folder: string): Promise<Quarters> {
  const binaries = await findBinaries()
  const home = join(resolve(folder), 'postgres')
  if (process.getuid?.() !== 0) {
    await makeFolder(home)
    return { binaries, home, moved: false }
  }

  const account = (await ownerOf(home)) ?? findAccount() ?? makeAccount()
  const elsewhere = join('/var/lib', `opcit-${createHash('sha256').update(home).digest('hex').slice(0, 8)}`)
  if (!existsSync(elsewhere)) {
    await makeFolder(home, account)
    if (canRun(binaries, account) && canEnter(home, account)) return { binaries, home, account, moved: false }
  }
  return moveOut(binaries, elsewhere, account)
}

async function moveOut(binaries: string, elsewhere: string, account: Account): Promise<Quarters> {
  try {
    await mkdir(elsewhere, { recursive: true, mode: 0o755 })
    const home = join(elsewhere, 'postgres')
    await makeFolder(home, account)
    const copy = await copyBinaries(binaries, elsewhere)
    if (canRun(copy, account) && canEnter(home, account))
      return { binaries: copy, home, account, moved: true }
  } catch {
    // The sentence below says what to do about any of these.
  }
  throw new Trouble(
    `PostgreSQL cannot run as root, and the account it would use cannot reach this folder or ${elsewhere}. Start as an ordinary user, move the project to a folder that others may enter, or set DATABASE_URL to a server of your own.`,
  )
}

async function copyBinaries(binaries: string, elsewhere: string): Promise<string> {
  const version = createHash('sha256')
    .update(String((await stat(join(binaries, 'bin/postgres'))).size))
    .digest('hex')
  const copy = join(elsewhere, `programs-${version.slice(0, 8)}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await cp(binaries, unfinished, { recursive: true, verbatimSymlinks: true })
  await rename(unfinished, copy)
  return copy
}

async function makeFolder(home: string, account?: Account): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o700 }).catch((error) => {
    throw new Trouble(`The folder ${home} cannot be made: ${error.message}.`)
  })
  if (!account) return
  await chmod(join(home, '..'), 0o711)
  await chown(home, account.uid, account.gid)
}

/** Data made by an ordinary user keeps its owner when root starts the desk later. */
async function ownerOf(home: string): Promise<Account | undefined> {
  const data = await stat(join(home, 'data')).catch(() => undefined)
  return data && data.uid !== 0 ? { uid: data.uid, gid: data.gid } : undefined
}

function findAccount(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => {
    const asked = spawnSync('id', [which, 'postgres'], { encoding: 'utf8' })
    return asked.status === 0 ? Number(asked.stdout) : undefined
  })
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

function makeAccount(): Account {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
  } catch {
    // Whether it is there now is asked next.
  }
  const account = findAccount()
  if (account) return account
  throw new Trouble(
    'PostgreSQL cannot run as root, and no account named postgres could be made for it. Start as an ordinary user, or set DATABASE_URL to a server of your own.',
  )
}

function canRun(binaries: string, account: Account): boolean {
  return (
    spawnSync(join(binaries, 'bin/postgres'), ['--version'], { ...account, cwd: '/', stdio: 'ignore' })
      .status === 0
  )
}

function canEnter(home: string, account: Account): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', home], { ...account, cwd: '/' }).status === 0
  )
}
