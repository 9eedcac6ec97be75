import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as listen, type Server, type Socket } from 'node:net'

type Answering = (request: IncomingMessage, response: ServerResponse) => void

export type LocalSite = {
  port: number
  /** `host:port`, as OPCIT_FETCH_ALLOW lists it. */
  place: string
  at: (path: string) => string
  connections: () => number
  asked: { path: string; headers: IncomingMessage['headers'] }[]
  close: () => Promise<void>
}

/** A site of this machine that answers as it is told, and counts who comes. */
export function openSite(answer: Answering, { host = '127.0.0.1', port = 0 } = {}): Promise<LocalSite> {
  const asked: LocalSite['asked'] = []
  const server = createServer((request, response) => {
    asked.push({ path: String(request.url), headers: request.headers })
    answer(request, response)
  })
  return opened(server, asked, { host, port })
}

/** The same below HTTP: for answers that no proper server gives. */
export function openRawSite(answer: (socket: Socket) => void): Promise<LocalSite> {
  return opened(listen(answer), [], { host: '127.0.0.1', port: 0 })
}

/** Lets the program fetch from sites of this machine: to be called before any of it is imported. */
export function letFetch(...sites: LocalSite[]): void {
  process.env.OPCIT_FETCH_ALLOW = sites.map(({ place }) => place).join()
}

/** A page of an op-ed as a newspaper would serve it. */
export function pageOf(title: string, paragraphs: string[]): string {
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><article><h1>${title}</h1>${body}</article></body></html>`
}

async function opened(
  server: Server,
  asked: LocalSite['asked'],
  at: { host: string; port: number },
): Promise<LocalSite> {
  let connections = 0
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    connections++
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(at.port, at.host, resolve))
  const { port } = server.address() as AddressInfo
  const place = `127.0.0.1:${port}`
  return {
    port,
    place,
    at: (path) => `http://${place}${path}`,
    connections: () => connections,
    asked,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
