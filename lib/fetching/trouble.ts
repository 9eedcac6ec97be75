import { FetchRefused } from './fetch-refused'

/** What went wrong on the way to a site, said for an editor. Anything not known here is a bug and is left as it is. */
export function troubleOf(error: unknown, { hostname: host }: URL): unknown {
  const code = codeOf(error)
  if (code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EAI_NONAME') {
    return new FetchRefused('unreachable', `There is no site called ${host}. Check the address.`)
  }
  if (code === 'EAI_AGAIN' || code === 'ESERVFAIL') {
    return later(`The name ${host} could not be looked up just now. Try again later.`)
  }
  if (code === 'ECONNREFUSED') return later(`${host} does not answer. Check the address, or try again later.`)
  if (unreached.has(code)) {
    return later(`${host} cannot be reached from here just now. Try again later, or paste the text.`)
  }
  if (code === 'ECONNRESET' || code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE') {
    return later(`${host} broke off before the whole page had come. Try again later.`)
  }
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new FetchRefused(
      'too-large',
      `${host} sends more headers than any page needs. Paste the text instead.`,
    )
  }
  if (code.startsWith('HPE_')) {
    return new FetchRefused('server', `${host} does not answer as a web site does. Paste the text instead.`)
  }
  if (/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_|EPROTO)/.test(code)) {
    return new FetchRefused(
      'unreachable',
      `${host} cannot prove that it is ${host} (${certificateTrouble(code)}). Open it in your browser and paste the text.`,
    )
  }
  return error
}

const unreached = new Set([
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'ETIMEDOUT',
  'EHOSTDOWN',
  'ENETDOWN',
  'EINVAL',
])

function later(message: string): FetchRefused {
  return new FetchRefused('unreachable', message, { mayPass: true })
}

function certificateTrouble(code: string): string {
  if (code === 'CERT_HAS_EXPIRED') return 'its certificate has run out'
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return 'its certificate is for another site'
  if (/SELF_SIGNED|UNABLE_TO/.test(code)) return 'nobody known has signed its certificate'
  return 'the secure connection failed'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
