import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

type Ended = { code: number | null; output: string; complaints: string }

/** `npm run import` as a process of its own, on whatever database the environment names. */
export function startImport(
  args: string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string | undefined> } = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import=tsx', 'bin/import.ts', ...args],
    { cwd: root, stdio: 'pipe', env: { ...process.env, INIT_CWD: undefined, ...env } },
  )
  let [output, complaints] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  child.stdin.end(input)
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output, complaints }))
  })
  return { child, ended }
}

export function runImport(...given: Parameters<typeof startImport>): Promise<Ended> {
  return startImport(...given).ended
}
