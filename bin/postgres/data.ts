import { existsSync } from 'node:fs'
import { appendFile, chown, readFile, rename, rm, stat, statfs, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Trouble } from '../trouble.mjs'
import { explain, run, type Server } from './programs.ts'

const major = '18'
const roomNeeded = 150 * 1024 * 1024
const logKept = 10 * 1024 * 1024

const settings = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
timezone = 'UTC'
log_timezone = 'UTC'
`

/** Refuses, each with its sentence, what PostgreSQL could not open or would spoil. */
export async function checkData({ home, data }: Server): Promise<void> {
  await checkRoom(home)
  await trimLog(join(home, 'server.log'))
  if (!existsSync(data)) return

  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch((error) => {
    if (error.code !== 'EACCES') return ''
    throw new Trouble(`The database in ${data} belongs to another account. Start as that account.`)
  })
  if (version.trim() && version.trim() !== major) {
    throw new Trouble(
      `The database in ${data} was made by PostgreSQL ${version.trim()}, and this version of Opcit brings PostgreSQL ${major}. Use the version of Opcit that made it, or carry the data over with pg_dump.`,
    )
  }
  const whole =
    version && ['global/pg_control', 'base', 'pg_wal'].every((part) => existsSync(join(data, part)))
  if (!whole) {
    throw new Trouble(
      `The database in ${data} is damaged: parts of it are missing. Put the folder back from a copy.`,
    )
  }
}

/** Makes the database files on the first start; half-made ones never bear the final name. */
export async function makeData(server: Server, password: string): Promise<void> {
  if (existsSync(server.data)) return
  const unfinished = `${server.data}.unfinished`
  const passwordFile = join(server.home, 'password')
  await rm(unfinished, { recursive: true, force: true })
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (server.account) await chown(passwordFile, server.account.uid, server.account.gid)
  try {
    const made = await run(server, 'initdb', [
      ...['-D', unfinished, '-U', 'opcit', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ])
    if (!made.ok) throw new Trouble(await explain(server, made.output))
  } finally {
    await rm(passwordFile, { force: true })
  }
  await appendFile(join(unfinished, 'postgresql.conf'), settings)
  await rename(unfinished, server.data)
}

async function checkRoom(home: string): Promise<void> {
  const { bavail, bsize } = await statfs(home)
  if (bavail * bsize >= roomNeeded) return
  const left = Math.floor((bavail * bsize) / 1024 / 1024)
  throw new Trouble(
    `The disk that holds ${home} has only ${left} MB left. Make room (150 MB at least) and start again.`,
  )
}

async function trimLog(log: string): Promise<void> {
  const { size } = await stat(log).catch(() => ({ size: 0 }))
  if (size > logKept) await truncate(log)
}
