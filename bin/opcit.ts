import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openDatabase } from './database.ts'
import { complain, Trouble } from './trouble.mjs'

const folder = resolve(import.meta.dirname, '..', process.env.OPCIT_DATA ?? '.data')
const usage = `What the command line can do:
  npm run opcit -- reset-password EMAIL   a new password for somebody, shown once
  npm run opcit -- verify-audit           whether the audit trail is whole
  npm run opcit -- work                   one more worker, until Ctrl-C`

const commands: Record<string, (args: string[]) => Promise<boolean>> = {
  'reset-password': resetPassword,
  'verify-audit': verifyAudit,
  work,
}

try {
  process.exitCode = (await runCommand(process.argv.slice(2))) ? 0 : 1
} catch (error) {
  complain(error instanceof Error && 'reason' in error ? new Trouble(error.message) : error)
  process.exitCode = 1
}

async function runCommand([name = '', ...args]: string[]): Promise<boolean> {
  const command = commands[name]
  if (!command) throw new Trouble(usage)
  if (!process.env.DATABASE_URL && !existsSync(join(folder, 'secrets.json'))) {
    throw new Trouble('There is no desk here yet. Run npm start first.')
  }

  const { url, adopted, stop } = await openDatabase(folder)
  process.env.DATABASE_URL = url
  try {
    return await command(args)
  } finally {
    const { db } = await import('@/lib/db')
    await db.$disconnect()
    if (!adopted) await stop()
  }
}

async function resetPassword([email]: string[]): Promise<boolean> {
  if (!email) throw new Trouble(usage)
  const commands = await import('@/lib/auth/commands')
  const { password } = await commands.resetPassword(email)
  console.log(
    `The new password of ${email} is  ${password}\nIt is shown this once. Every session of theirs was ended.`,
  )
  return true
}

async function verifyAudit(): Promise<boolean> {
  const { verifyChains } = await import('@/lib/audit/verify')
  const reports = await verifyChains()
  for (const { chain, events, broken } of reports) {
    console.log(broken ? `✗ ${chain}: ${broken}` : `✓ ${chain}: ${events} events, whole`)
  }
  return reports.every(({ broken }) => !broken)
}

/** Beside those that npm start runs, on this machine or, with DATABASE_URL, on another. */
async function work(): Promise<boolean> {
  console.log('Working. Ctrl-C stops it: what it has in hand is finished or handed back.')
  await import('./work.ts')
  return true
}
