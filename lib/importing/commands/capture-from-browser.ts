import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { Refusal } from '@/lib/refusal'
import type { Taken } from '../formats/incoming'
import { takeIn } from './take-in'

type BrowserPage = { html: string; address: string; again?: boolean | undefined }

/** Keeps a page as a signed-in browser showed it: what no fetch of ours would be let see. */
export async function captureFromBrowser(
  actor: Actor,
  { html, address, again = false }: BrowserPage,
): Promise<Exclude<Taken, { state: 'unread' }>> {
  const bytes = new TextEncoder().encode(html)
  const page = {
    kind: 'browser',
    mediaType: 'text/html;charset=utf-8',
    bytes,
    fileName: null,
    address,
  } as const
  const [taken] = await takeIn(actor, [page], again)
  if (!taken) throw new Error('A page was neither taken in nor refused')
  if (taken.state === 'unread') throw new Refusal('invalid', taken.message)
  return taken
}
