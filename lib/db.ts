import 'server-only'
import { setTimeout } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/prisma/generated/client'
import { env } from './env'
import { Refusal } from './refusal'

const kept = globalThis as typeof globalThis & { opcitDb?: PrismaClient }

export const db =
  kept.opcitDb ?? new PrismaClient({ adapter: new PrismaPg({ connectionString: env.DATABASE_URL }) })
kept.opcitDb = db

declare const open: unique symbol

/** A transaction in hand. Only `transaction` makes one, so a trace cannot be written beside its change. */
export type Tx = Prisma.TransactionClient & { [open]: true }

/** Runs a change whole or not at all. A rule broken in the database comes back as a refusal; a lost race is run again. */
export async function transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction((tx) => run(tx as Tx), { maxWait: 20_000, timeout: 60_000 })
    } catch (error) {
      const { code, message } = causeOf(error)
      if (code === 'OP001') throw new Refusal('conflict', message)
      if (attempt === 8 || !lostRace(error, code)) throw error
      await setTimeout(Math.random() * 40 * attempt)
    }
  }
}

function lostRace(error: unknown, code: string | null): boolean {
  const conflict = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034'
  return conflict || code === '40001' || code === '40P01'
}

/** PostgreSQL's own code and message, which the adapter keeps a few layers down. */
function causeOf(error: unknown): { code: string | null; message: string } {
  for (let layer = error; layer && typeof layer === 'object'; layer = next(layer)) {
    if ('originalCode' in layer && typeof layer.originalCode === 'string') {
      const message = 'originalMessage' in layer ? String(layer.originalMessage) : ''
      return { code: layer.originalCode, message }
    }
  }
  return { code: null, message: '' }
}

function next(layer: object): unknown {
  if ('cause' in layer && layer.cause) return layer.cause
  if ('meta' in layer && layer.meta && typeof layer.meta === 'object') {
    return 'driverAdapterError' in layer.meta ? layer.meta.driverAdapterError : null
  }
  return null
}
