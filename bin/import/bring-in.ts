import type { Actor } from '@/lib/auth/actor'
import { takeIn } from '@/lib/importing/commands/take-in'
import { takeInRecords } from '@/lib/importing/commands/take-in-records'
import type { Incoming, Taken } from '@/lib/importing/formats/incoming'
import { openRecords } from '@/lib/importing/records/open-records'
import { fetchSource } from './fetch.ts'
import { openFile } from './opened.ts'
import { fileNameOf, type Source } from './sources.ts'
import type { Teller } from './told.ts'

type How = { again: boolean; signal: AbortSignal; teller: Teller }

const MOST_AT_ONCE = 50
const MOST_BYTES_AT_ONCE = 20_000_000

type Waiting = { name: string; mayBeEmpty: boolean; incoming: Incoming }

/** Brings all sources in, files by the handful: a handful is kept whole, and is one event. Answers whether it was stopped. */
export async function bringIn(actor: Actor, sources: Source[], how: How): Promise<boolean> {
  const handful = new Handful(actor, how)
  for (const [place, source] of sources.entries()) {
    if (how.signal.aborted) break
    how.teller.progress(`${place + 1} of ${sources.length}: ${source.name}`)
    if (source.as === 'records') {
      await handful.keep()
      await bringRecords(actor, source, how)
    } else await bringFiles(source as Exclude<Source, { as: 'records' }>, handful, how)
  }
  if (!how.signal.aborted) await handful.keep()
  return how.signal.aborted
}

async function bringFiles(source: Source, handful: Handful, { teller, signal }: How): Promise<void> {
  const { name } = source
  if (source.as === 'address') {
    const fetched = await fetchSource(source.address, { signal, inTurn: true })
    if ('unread' in fetched) teller.tell({ source: name, state: 'unread', message: fetched.unread })
    else await handful.add({ name, mayBeEmpty: false, incoming: fetched })
    return
  }
  for await (const opened of openFile({ ...source, as: 'file' })) {
    if (signal.aborted) return
    if ('unread' in opened) teller.tell({ source: opened.name, state: 'unread', message: opened.unread })
    else await handful.add(opened)
  }
}

async function bringRecords(
  actor: Actor,
  source: Source & { as: 'file' | 'records' },
  { again, signal, teller }: How,
): Promise<void> {
  const file = await openRecords(source.path, fileNameOf(source))
  const taken = await takeInRecords(actor, file, {
    again,
    signal,
    onProgress: (_, done) => teller.progress(`${source.name}: line ${done} of ${file.lines}`),
  })
  teller.tell({ source: source.name, state: 'records', ...taken })
}

class Handful {
  private waiting: Waiting[] = []
  private bytes = 0
  private readonly actor: Actor
  private readonly how: How

  constructor(actor: Actor, how: How) {
    this.actor = actor
    this.how = how
  }

  async add(one: Waiting): Promise<void> {
    this.waiting.push(one)
    this.bytes += one.incoming.bytes.length
    if (this.waiting.length >= MOST_AT_ONCE || this.bytes >= MOST_BYTES_AT_ONCE) await this.keep()
  }

  async keep(): Promise<void> {
    const kept = this.waiting
    this.waiting = []
    this.bytes = 0
    if (kept.length === 0) return
    const taken = await takeIn(
      this.actor,
      kept.map(({ incoming }) => incoming),
      this.how.again,
    )
    for (const [place, one] of kept.entries()) this.say(one, taken[place])
  }

  private say({ name, mayBeEmpty }: Waiting, taken: Taken | undefined): void {
    if (!taken || (taken.state === 'unread' && mayBeEmpty)) return
    this.how.teller.tell({ source: name, ...taken })
  }
}
