import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import { askForWork } from '@/lib/jobs/commands/ask-for-work'
import { Refusal } from '@/lib/refusal'
import { house } from '../fetch-page'
import { pastedAddresses } from '../pasted-addresses'
import { mayFetch } from '../policy'

export type AskedPages = {
  asked: { address: string; jobId: string }[]
  /** What was no address to fetch, each with the sentence that says why. */
  refused: { line: string; message: string }[]
}

/** Has pages fetched into the Inbox, each as a job of its own. */
export function askForPages(actor: Actor, { addresses }: { addresses: string[] }): Promise<AskedPages> {
  if (!mayFetch(actor)) throw new Refusal('not-found', 'There is no inbox here.')
  const lines = pastedAddresses(addresses, house)
  if (lines.length === 0) throw new Refusal('invalid', 'Paste an address first.')

  return transaction(async (tx) => {
    const asked: AskedPages['asked'] = []
    const refused: AskedPages['refused'] = []
    for (const line of lines) {
      if ('message' in line) {
        refused.push(line)
        continue
      }
      const { address } = line
      const job = await askForWork(tx, actor, {
        kind: 'fetch_page',
        label: address,
        input: { address, asRobot: false },
      })
      asked.push({ address, ...job })
    }
    const jobIds = asked.map(({ jobId }) => jobId)
    if (jobIds.length > 0) await record(tx, actor, { event: 'work.asked', jobIds, kind: 'fetch_page' })
    return { asked, refused }
  })
}
