import { spawn } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seconds } from './progress.mjs'

const shown = 80
const heartbeat = 15_000

/** Runs a script into a log of its own, with a line when it ends; where it fails, the end of the log follows. */
export function runLogged(name: string, args: string[]): Promise<{ code: number }> {
  const log = join(import.meta.dirname, '../.test/logs', `${name.replaceAll(' ', '-')}.log`)
  const began = Date.now()
  const beat = setInterval(() => console.log(`… ${name}, ${seconds(began)}`), heartbeat)

  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', CI: '1' },
    })
    const file = createWriteStream(log)
    child.stdout.pipe(file, { end: false })
    child.stderr.pipe(file, { end: false })
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(beat)
      file.end(() => {
        console.log(`${code === 0 ? '✓' : '✗'} ${name}, ${seconds(began)}`)
        if (code !== 0) console.log(endOf(log))
        resolve({ code: code ?? 1 })
      })
    })
  })
}

function endOf(log: string): string {
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-shown)
  return [...lines.map((line) => `    ${line}`), `    (all of it: ${log})`].join('\n')
}
