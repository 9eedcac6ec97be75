import { FetchRefused } from './fetch-refused'
import { retryAfter } from './retry-after'

type Answer = { status: number; retryAfter: string | undefined }

/** The sentence for an answer that is no page. */
export function refusedBy(
  { hostname: host }: URL,
  { status, retryAfter: asked }: Answer,
  now: Date,
): FetchRefused {
  const afterSeconds = retryAfter(asked, now)
  const said = `${host} answered ${status}`
  if (status === 429) {
    return new FetchRefused(
      'blocked',
      `${said}: it has been asked too often. It is left alone for a while.`,
      {
        mayPass: true,
        afterSeconds: afterSeconds ?? 300,
      },
    )
  }
  if (status >= 500) {
    return new FetchRefused('server', `${said}: the site has trouble of its own. Try again later.`, {
      mayPass: true,
      afterSeconds,
    })
  }
  if (status === 408 || status === 425) {
    return new FetchRefused('server', `${said}: it wants to be asked again later.`, {
      mayPass: true,
      afterSeconds,
    })
  }
  const why = reasons[status]
  if (why) return new FetchRefused(why.kind, `${said}: ${why.words}`)
  return new FetchRefused('server', `${said}, which is no page. Check the address, or paste the text.`)
}

const pasteIt = 'Open the page in your browser and paste its text.'

const reasons: Record<number, { kind: 'not-found' | 'blocked'; words: string }> = {
  404: { kind: 'not-found', words: 'there is no such page. Check the address.' },
  410: { kind: 'not-found', words: 'the page has been taken down. If you have its text, paste it.' },
  401: { kind: 'blocked', words: `it asks who is there, and Opcit signs in nowhere. ${pasteIt}` },
  402: { kind: 'blocked', words: `the page is for subscribers. ${pasteIt}` },
  403: { kind: 'blocked', words: `it does not let Opcit read this page. ${pasteIt}` },
  407: { kind: 'blocked', words: `something on the way asks who is there. ${pasteIt}` },
  451: { kind: 'blocked', words: `the page is withheld for legal reasons where Opcit runs. ${pasteIt}` },
}
