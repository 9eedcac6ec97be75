import { spawn } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Trouble } from './trouble.mjs'

/**
 * Runs a script under the Node that came with the packages, here if this is it. Answers with its exit code.
 * @param {string} root
 * @param {string} script
 */
export async function runUnderOwnNode(root, script) {
  const node = findNode(root)
  process.env.PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`
  if (existsSync(process.execPath) && realpathSync(process.execPath) === realpathSync(node)) {
    await import(script)
    return process.exitCode
  }
  return pass(
    spawn(node, [script, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] }),
  )
}

/** @param {string} root */
function findNode(root) {
  const bundled = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(bundled)) return bundled
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath
  throw new Trouble(
    `Opcit brings its own Node for most machines, but none for ${process.platform}-${process.arch}. Install Node 24 and start again.`,
  )
}

/**
 * Killed, npm takes nothing down with it, and a desk that nobody can stop any more would bar the next start.
 * @param {() => void} stop
 */
export function onOrphaned(stop) {
  if (!process.env.npm_lifecycle_event) return
  const parents = readParents()
  setInterval(() => readParents() !== parents && stop(), 1000).unref()
}

/** npm runs a script by a shell, which outlives it: where the parent is one, its parent counts too. */
function readParents() {
  try {
    const [name = '', rest = ''] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ')
    return name.endsWith('(sh') ? `${process.ppid} ${rest.split(' ')[1]}` : `${process.ppid}`
  } catch {
    return `${process.ppid}`
  }
}

/**
 * A signal may reach this process alone, or the child as well; the child stops once, however often it is told.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function pass(child) {
  const stop = () => child.connected && child.send('stop')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  onOrphaned(stop)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
