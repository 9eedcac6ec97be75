import { type IncomingMessage, request as send } from 'node:http'
import type { Socket } from 'node:net'
import { FetchRefused } from './fetch-refused'
import type { House } from './house'

export type Asked = { accept: string; etag?: string | undefined; lastModified?: string | undefined }

/** One question over a connection that is open already, and the head of its answer; the body has not been read. */
export function ask(
  socket: Socket,
  url: URL,
  { house, asked, signal }: { house: House; asked: Asked; signal: AbortSignal },
): Promise<IncomingMessage> {
  const { limits } = house
  return new Promise((resolve, reject) => {
    const request = send({
      createConnection: () => socket,
      path: url.pathname + url.search,
      headers: headersFor(url, house, asked),
      setHost: false,
      maxHeaderSize: limits.headerBytes,
      signal,
    })
    const timer = setTimeout(() => request.destroy(tooLong(url, limits.firstByteMs)), limits.firstByteMs)
    request.once('close', () => {
      clearTimeout(timer)
      reject(Object.assign(new Error('closed without an answer'), { code: 'ECONNRESET' }))
    })
    request.once('upgrade', (_, taken) => taken.destroy())
    request.on('error', (error) => reject(signal.aborted ? signal.reason : error))
    request.once('response', (response) => {
      clearTimeout(timer)
      resolve(response)
    })
    request.end()
  })
}

function headersFor(url: URL, { userAgent }: House, { accept, etag, lastModified }: Asked) {
  return {
    host: url.host,
    'user-agent': userAgent,
    accept,
    'accept-encoding': 'gzip, deflate, br, zstd',
    'accept-language': '*',
    connection: 'close',
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  }
}

function tooLong({ hostname }: URL, ms: number): FetchRefused {
  return new FetchRefused(
    'too-slow',
    `${hostname} took the question but did not answer within ${ms / 1000} seconds. Try again later.`,
    { mayPass: true },
  )
}
