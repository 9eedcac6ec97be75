import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { access, constants, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Trouble } from './trouble.mjs'

type Holder = { pid: number; born: string; address?: string; leaving?: boolean }

export type Lock = {
  announce: (address: string) => Promise<void>
  leave: () => Promise<void>
  release: () => Promise<void>
}

const patience = 60_000

/** One desk at a time on a data folder. A lock whose process is gone is a crash's, and is taken over. */
export async function takeLock(folder: string): Promise<Lock> {
  const file = join(folder, 'lock.json')
  const mine: Holder = { pid: process.pid, born: birthOf(process.pid) }
  await makeFolder(folder)

  const began = Date.now()
  while (!(await claim(file, mine))) {
    const holder = await readHolder(file)
    if (!holder || !isAlive(holder)) await rm(file, { force: true })
    else if (holder.leaving && Date.now() - began < patience) await wait(200)
    else throw new Trouble(alreadyRunning(holder))
  }
  return {
    announce: (address) => write(file, { ...mine, address }),
    leave: () => write(file, { ...mine, leaving: true }),
    release: () => rm(file, { force: true }),
  }
}

/** A link appears whole or not at all, so nobody reads a lock half-written. */
async function claim(file: string, mine: Holder): Promise<boolean> {
  const own = `${file}.${mine.pid}`
  await write(own, mine)
  try {
    await link(own, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

function write(file: string, holder: Holder): Promise<void> {
  return writeFile(file, JSON.stringify(holder))
}

async function readHolder(file: string): Promise<Holder | undefined> {
  return readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => undefined)
}

function alreadyRunning({ address, pid }: Holder): string {
  if (!address)
    return `Opcit is being started already (process ${pid}). Wait for it, or stop it where it was started.`
  return `Opcit is already running at ${address} (process ${pid}). Stop it with Ctrl-C where it was started.`
}

/** A number alone may by now be another process's: its time of birth tells them apart. */
function isAlive({ pid, born }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return birthOf(pid) === born
}

function birthOf(pid: number): string {
  try {
    if (process.platform === 'win32') return 'unknown'
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return isZombie(fields[0]) ? 'gone' : `${boot} ${fields[19]}`
  } catch {
    return 'gone'
  }
}

/** Killed, but not yet buried by its parent. */
function isZombie(state: string | undefined): boolean {
  return state === 'Z' || state === 'X'
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    const why = error instanceof Error ? error.message : error
    throw new Trouble(
      `The data folder ${folder} cannot be written by this account. Start as its owner. (${why})`,
    )
  }
}
