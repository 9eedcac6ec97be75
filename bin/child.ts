import { type ChildProcess, spawn } from 'node:child_process'
import { Trouble } from './trouble.mjs'

const running = new Set<ChildProcess>()

/** Runs a script of Node's out of sight; what it wrote is shown only where it fails, in the complaint. */
export function runQuietly(what: string, args: string[]): Promise<void> {
  return runScript(args, 'pipe').then(({ code, output }) => {
    if (code === 0) return
    const last = output.trimEnd().split('\n').slice(-60).join('\n')
    throw new Trouble(
      `${last}\n\n${what} failed (see above).${isFull(last) ? ' The disk is full: make room and start again.' : ''}`,
    )
  })
}

export function runScript(
  args: string[],
  stdio: 'pipe' | 'inherit',
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', stdio, stdio] })
    let output = ''
    const listen = (text: string) => {
      output += text
    }
    child.stdout?.setEncoding('utf8').on('data', listen)
    child.stderr?.setEncoding('utf8').on('data', listen)
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
    running.add(child)
  })
}

export function stopScripts(): void {
  for (const child of running) child.kill('SIGTERM')
}

function isFull(output: string): boolean {
  return /ENOSPC|No space left/.test(output)
}
