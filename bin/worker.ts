import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')
const again = 1000
const patience = 12_000

/** Keeps a worker running in a process of its own, another in its place where it dies, until asked to stop. */
export function keepWorker(): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  let child: ChildProcess | undefined
  const kept = keep()

  return {
    async stop() {
      stopping.abort()
      if (child?.connected) child.send('stop')
      const impatient = setTimeout(() => child?.kill('SIGKILL'), patience)
      await kept
      clearTimeout(impatient)
    },
  }

  async function keep(): Promise<void> {
    while (!signal.aborted) {
      child = startChild()
      const [code, died] = await once(child, 'exit')
      // Ctrl-C reaches both: the child may be the first to hear of it.
      await wait(again, undefined, { signal }).catch(() => {})
      if (!signal.aborted) console.error(`The worker ended (${died ?? code}); another takes its place.`)
    }
  }
}

function startChild(): ChildProcess {
  return spawn(
    process.execPath,
    ['--conditions=react-server', '--no-deprecation', '--import=tsx', 'bin/work.ts'],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
}
