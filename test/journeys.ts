import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Set OPCIT_TEST_PORT to run journeys beside somebody else's. */
export const port = Number(process.env.OPCIT_TEST_PORT ?? 3210)

export const signInSecret = 'a secret that only tests know, 32+'

/** Written by the server under test: the address of its database, for the builders that journeys call. */
export const addressFile = join(import.meta.dirname, `../.test/journeys-${port}.url`)

export function journeysDatabase(): string {
  return readFileSync(addressFile, 'utf8')
}

/** Where journeys open sites of their own, which the server under test may fetch from: one for each file that does. */
export const sitePorts = { addresses: port + 1001, feeds: port + 1002 }
