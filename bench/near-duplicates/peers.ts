import { db } from '@/lib/db'
import type { InventedText } from './invented-texts'

export type Found = { number: number; share: number }

function plainText({ paragraphs }: InventedText): string {
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n')
}

/** The texts in a table as pg_trgm would have them, with its index. */
export async function openTrigrams(texts: InventedText[]): Promise<void> {
  await db.$executeRaw`CREATE EXTENSION IF NOT EXISTS pg_trgm`
  await db.$executeRaw`CREATE TABLE trigram_texts (number int, words text)`
  for (let from = 0; from < texts.length; from += 500) {
    const words = texts.slice(from, from + 500).map(plainText)
    await db.$executeRaw`INSERT INTO trigram_texts SELECT ${from}::int + place - 1, words FROM unnest(${words}::text[]) WITH ORDINALITY AS given(words, place)`
  }
  await db.$executeRaw`CREATE INDEX ON trigram_texts USING gin (words gin_trgm_ops)`
  await db.$executeRaw`ANALYZE trigram_texts`
}

/** The most similar by pg_trgm. */
export async function byTrigrams(text: InventedText): Promise<Found[]> {
  const words = plainText(text)
  return db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SET LOCAL pg_trgm.similarity_threshold = 0.5`
      return tx.$queryRaw<Found[]>`
      SELECT number, similarity(words, ${words})::float8 AS share FROM trigram_texts
       WHERE words % ${words} ORDER BY share DESC LIMIT 8`
    },
    { timeout: 600_000 },
  )
}

export type Shingled = Set<string>

export function shingled(text: InventedText): Shingled {
  const words =
    plainText(text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return new Set(words.slice(2).map((word, place) => `${words[place]} ${words[place + 1]} ${word}`))
}

/** Every text against every other, exactly. */
export function byPairs(sought: Shingled, all: Shingled[]): Found[] {
  return all
    .map((other, number) => ({ number, share: jaccard(sought, other) }))
    .filter(({ share }) => share >= 0.3)
    .sort((one, other) => other.share - one.share)
    .slice(0, 8)
}

function jaccard(one: Shingled, other: Shingled): number {
  let shared = 0
  for (const shingle of one) if (other.has(shingle)) shared += 1
  return shared / (one.size + other.size - shared || 1)
}
