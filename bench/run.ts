import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { generateClient } from '../bin/build.ts'
import { runScript } from '../bin/child.ts'
import { complain, Trouble } from '../bin/trouble.mjs'

/** `npm run bench -- NAME …`: runs `bench/NAME.ts`. It exits with 1 where a bar is missed. */
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== basename(import.meta.filename))
  .map((file) => basename(file, '.ts'))
  .filter((name) => name !== 'table')

try {
  const [name = '', ...args] = process.argv.slice(2)
  if (!names.includes(name)) throw new Trouble(`Say which bench: npm run bench -- ${names.join(' | ')}`)
  await generateClient()
  const script = join(import.meta.dirname, `${name}.ts`)
  const { code } = await runScript(
    ['--conditions=react-server', '--expose-gc', '--import=tsx', script, ...args],
    'inherit',
  )
  process.exitCode = code
} catch (error) {
  complain(error)
  process.exitCode = 2
}
