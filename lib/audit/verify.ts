import 'server-only'
import { db } from '@/lib/db'
import { canonicalLine, hashLine } from './chain'

export type ChainReport = { chain: string; events: number; broken: string | null }

const BATCH = 1000

/** Walks every chain from its first line and says where the first break lies, if there is one. */
export async function verifyChains(): Promise<ChainReport[]> {
  const heads = await db.chainHead.findMany({ orderBy: { chain: 'asc' } })
  const strays = await db.event.groupBy({
    by: ['chain'],
    where: { chain: { notIn: heads.map((head) => head.chain) } },
  })

  const reports: ChainReport[] = strays.map(({ chain }) => ({
    chain,
    events: 0,
    broken: 'its head is missing',
  }))
  for (const head of heads) reports.push(await verifyChain(head))
  return reports
}

/** Walks one chain, given where it is said to end. */
export async function verifyChain(head: { chain: string; seq: number; hash: string }): Promise<ChainReport> {
  let seq = 0
  let hash = ''
  for (;;) {
    const events = await db.event.findMany({
      where: { chain: head.chain, seq: { gt: seq } },
      orderBy: { seq: 'asc' },
      take: BATCH,
    })
    for (const event of events) {
      const broken = breakIn(event, seq + 1, hash)
      if (broken) return { chain: head.chain, events: seq, broken }
      seq = event.seq
      hash = event.hash
    }
    if (events.length < BATCH) break
  }
  const whole = seq === head.seq && hash === head.hash
  return {
    chain: head.chain,
    events: seq,
    broken: whole ? null : `it ends at ${seq}, but ${head.seq} were written`,
  }
}

type Row = Awaited<ReturnType<typeof db.event.findMany>>[number]

function breakIn(event: Row, expected: number, previous: string): string | null {
  if (event.seq !== expected) return `event ${expected} is missing`
  if (event.previous !== previous) return `event ${event.seq} does not follow the one before it`
  const { chain, seq, userId, name } = event
  const line = canonicalLine({
    chain,
    seq,
    at: event.at.toISOString(),
    userId,
    name,
    detail: event.detail as Record<string, unknown>,
  })
  if (line !== event.line) return `event ${event.seq} says other than what was hashed`
  if (hashLine(previous, event.line) !== event.hash) return `event ${event.seq} has a wrong hash`
  return null
}
