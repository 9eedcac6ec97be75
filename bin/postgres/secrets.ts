import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Trouble } from '../trouble.mjs'

export type Secrets = { databasePassword: string; signInSecret: string }

/** Made once, readable by nobody else. */
export async function keepSecrets(folder: string): Promise<Secrets> {
  const file = join(folder, 'secrets.json')
  if (existsSync(file)) return read(file)

  const secrets = { databasePassword: random(), signInSecret: random() }
  await mkdir(folder, { recursive: true })
  await writeFile(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  await rename(`${file}.new`, file)
  return secrets
}

async function read(file: string): Promise<Secrets> {
  const found: Partial<Secrets> = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => ({}))
  const { databasePassword, signInSecret } = found
  if (databasePassword && signInSecret) return { databasePassword, signInSecret }
  throw new Trouble(
    `${file} cannot be read. It holds the password of the database beside it: put it back from a copy.`,
  )
}

function random(): string {
  return randomBytes(32).toString('base64url')
}
