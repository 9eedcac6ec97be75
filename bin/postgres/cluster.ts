import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { Trouble } from '../trouble.mjs'
import { checkData, makeData } from './data.ts'
import { findRunning } from './postmaster.ts'
import { explain, run, type Server } from './programs.ts'
import { findQuarters } from './quarters.ts'
import { keepSecrets, type Secrets } from './secrets.ts'

export type Cluster = {
  url: (database: string) => string
  /** Said to the person when the database does not stand in the project's folder. */
  movedTo: string | undefined
  /** It ran before we came. */
  adopted: boolean
  stop: () => Promise<void>
}

/** Starts the PostgreSQL of a data folder, or adopts it where it still runs after a crash. */
export async function startCluster(folder: string, settings: string[] = []): Promise<Cluster> {
  const secrets = await keepSecrets(folder)
  const { binaries, home, account, moved } = await findQuarters(folder)
  const server = { binaries, home, data: join(home, 'data'), ...(account && { account }) }

  await checkData(server)
  await makeData(server, secrets.databasePassword)
  const running = await findRunning(server)
  const port = running ?? (await launch(server, settings))
  await checkPassword(server, port, secrets)

  return {
    url: (database) => addressOf(database, port, secrets),
    movedTo: moved ? home : undefined,
    adopted: running !== undefined,
    stop: () => stop(server),
  }
}

async function launch(server: Server, settings: string[]): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const port = (attempt === 1 && (await lastPort(server))) || (await freePort())
    const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
    const started = await run(server, 'pg_ctl', [
      ...['start', '-w', '-t', '60', '-D', server.data],
      ...['-l', join(server.home, 'server.log'), '-o', options],
    ])
    if (started.ok) return port

    const trouble = await explain(server)
    // Children of a killed server hold its memory for a moment; and a port can be taken between asking and using it.
    const passing = /shared memory block|could not bind/.test(trouble)
    if (!passing || attempt === 10) throw new Trouble(trouble)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function stop(server: Server): Promise<void> {
  const stopped = await run(server, 'pg_ctl', ['stop', '-m', 'fast', '-w', '-t', '60', '-D', server.data])
  if (!stopped.ok && (await findRunning(server))) {
    throw new Trouble(`The database in ${server.data} did not stop within a minute.`)
  }
}

async function checkPassword(server: Server, port: number, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf('postgres', port, secrets) })
  try {
    await client.connect()
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '28P01') throw error
    await stop(server)
    throw new Trouble(
      `The database in ${server.data} has another password than the one kept in secrets.json. Put that file back from a copy, or move the database away to begin anew.`,
    )
  } finally {
    await client.end()
  }
}

function addressOf(database: string, port: number, { databasePassword }: Secrets): string {
  return `postgresql://opcit:${databasePassword}@127.0.0.1:${port}/${database}`
}

async function lastPort({ data }: Server): Promise<number> {
  const options = await readFile(join(data, 'postmaster.opts'), 'utf8').catch(() => '')
  return Number(/"-p" "(\d+)"/.exec(options)?.[1] ?? 0)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)))
    })
  })
}
