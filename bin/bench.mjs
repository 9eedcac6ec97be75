import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPackages } from './install.mjs'
import { runUnderOwnNode } from './own-node.mjs'
import { complain } from './trouble.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

try {
  await installPackages(root)
  process.exitCode = await runUnderOwnNode(root, join(root, 'bench/run.ts'))
} catch (error) {
  complain(error)
  process.exitCode = 1
}
