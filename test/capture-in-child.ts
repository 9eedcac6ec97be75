import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Actor } from '@/lib/auth/actor'

const root = join(import.meta.dirname, '..')
const script = `
  import { actorAt } from '@/lib/auth/actor'
  import { capture } from '@/lib/importing/commands/capture'
  const [userId, deskSlug, text] = process.argv.slice(-3)
  await capture(await actorAt(userId, deskSlug), { kind: 'pasted_text', text })`

/** Takes a paste in from a process of its own, which can be killed as a server can. */
export function startCaptureInChild(actor: Actor, text: string): { kill: () => Promise<void> } {
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--conditions=react-server',
      '--import',
      'tsx',
      '--input-type=module',
      '--eval',
      script,
      actor.id,
      actor.deskSlug,
      text,
    ],
    { cwd: root, stdio: 'inherit', env: process.env },
  )
  return {
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
