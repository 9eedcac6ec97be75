import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Trouble } from '../trouble.mjs'
import type { Server } from './programs.ts'

const patience = 30_000

/**
 * The port of the server that runs on this data folder, if one does. One that is starting or stopping is waited for;
 * a postmaster.pid whose process is gone, or is by now another program, is a crash's and is cleared away.
 */
export async function findRunning(server: Server): Promise<number | undefined> {
  const file = join(server.data, 'postmaster.pid')
  for (const began = Date.now(); Date.now() - began < patience; ) {
    if (!existsSync(file)) return undefined
    const [pid, , , port, , , , status] = (await readFile(file, 'utf8').catch(() => '')).split('\n')
    if (!isPostgres(Number(pid))) {
      await rm(file, { force: true })
      return undefined
    }
    if (status?.trim() === 'ready') return Number(port)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Trouble(
    `The database in ${server.data} is neither running nor stopped after half a minute. Look in server.log beside it.`,
  )
}

function isPostgres(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return nameOf(pid).includes('postgres')
}

function nameOf(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    if (process.platform === 'win32') return 'postgres'
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}
