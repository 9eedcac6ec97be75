import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './quarters.ts'

export type Server = { binaries: string; home: string; data: string; account?: Account }

/** Runs one of PostgreSQL's programs, out of reach of a Ctrl-C meant for us. */
export function run(
  server: Server,
  program: string,
  args: string[],
): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(server.binaries, 'bin', program), args, {
      ...server.account,
      cwd: server.home,
      detached: process.platform !== 'win32',
      windowsHide: true,
      env: { ...process.env, HOME: server.home, LC_ALL: 'C', TZ: 'UTC' },
      // A server started by pg_ctl would keep a pipe of its own open for ever.
      stdio: ['ignore', 'ignore', program === 'pg_ctl' ? 'ignore' : 'pipe'],
    })
    let output = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.once('error', reject)
    child.once(program === 'pg_ctl' ? 'exit' : 'close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** What the server wrote last, as a sentence for a person. */
export async function explain({ home, data }: Server, output?: string): Promise<string> {
  const log = join(home, 'server.log')
  const said = output ?? (await readFile(log, 'utf8').catch(() => ''))
  const lines = said.trimEnd().split('\n').slice(-12)
  const last = lines.join('\n')

  if (/No space left on device/.test(last))
    return `The disk that holds ${data} is full. Make room and start again.`
  if (/Permission denied/.test(last)) {
    return `The database in ${data} cannot be opened: its files belong to another account or may not be written.\n${last}`
  }
  if (
    /checkpoint record|control file|invalid|PANIC|corrupt|incompatible with|startup process|could not (open|access|read)/.test(
      last,
    )
  ) {
    return `The database in ${data} is damaged and cannot be opened. Put the folder back from a copy. PostgreSQL said:\n${last}`
  }
  return `The database in ${data} did not start. PostgreSQL said (in ${log}):\n${last}`
}
