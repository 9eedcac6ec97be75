import { createServer } from 'node:http'
import { join } from 'node:path'
import { Trouble } from './trouble.mjs'

export type Place = { host: string; port: number }

const patience = 5000

/** Serves the built pages at one address, until asked to stop. */
export async function serve({ host, port }: Place): Promise<{ stop: () => Promise<void> }> {
  // Which React it loads depends on NODE_ENV, which is set by now.
  const { default: next } = await import('next')
  trustAddress()
  const app = next({ dev: false, dir: join(import.meta.dirname, '..'), hostname: host, port })
  await app.prepare()
  const answer = app.getRequestHandler()
  const server = createServer((request, response) => {
    // A page does not know its own address; signing in leads back to it by this.
    request.headers['x-opcit-path'] = request.url
    answer(request, response).catch((error) => {
      console.error(error)
      response.destroy()
    })
  })
  await listen(server, { host, port })
  return { stop: () => stop(server).then(() => app.close()) }
}

/** Signing in follows the address each browser used, not one written down: its cookie is secure where that one is. */
function trustAddress(): void {
  delete process.env.NEXTAUTH_URL
  process.env.AUTH_TRUST_HOST = '1'
}

/** Asked before the long work of a start, so that it is not done in vain. */
export async function requireFree(place: Place): Promise<void> {
  const probe = createServer()
  await listen(probe, place)
  await new Promise((resolve) => probe.close(resolve))
}

function listen(server: ReturnType<typeof createServer>, { host, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, { host, port })))
    server.listen(port, host, resolve)
  })
}

function explain(error: Error, { host, port }: Place): Error {
  const code = 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE') {
    return new Trouble(
      `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    )
  }
  if (code === 'EACCES')
    return new Trouble(
      `Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`,
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Trouble(
      `HOST is ${host}, which is not an address of this machine. Leave it out, or use 127.0.0.1 or 0.0.0.0.`,
    )
  }
  return error
}

/** Answers under way are finished; connections kept open without a question are not waited for. */
async function stop(server: ReturnType<typeof createServer>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const impatient = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(impatient)
}
