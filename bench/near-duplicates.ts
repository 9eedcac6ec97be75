import { parseArgs } from 'node:util'
import { chanceFrom } from '@/test/chance'
import { openTestDatabases } from '../test/database'
import { alterations } from './near-duplicates/alterations'
import { inventLanguage, inventText } from './near-duplicates/invented-texts'
import { bar, percent, printTable } from './table'

const { values: options } = parseArgs({
  options: {
    texts: { type: 'string', default: '10000' },
    sought: { type: 'string', default: '40' },
    peers: { type: 'string', default: '4' },
  },
})
const [TEXTS, SOUGHT, PEERS] = [Number(options.texts), Number(options.sought), Number(options.peers)]
const databases = await openTestDatabases()
const name = `bench_${process.pid}`
process.env.DATABASE_URL = await databases.create(name)
const { db } = await import('@/lib/db')
const reached: boolean[] = []
try {
  await run()
} finally {
  await db.$disconnect()
  await databases.drop(name)
  await databases.close()
}
process.exitCode = reached.every(Boolean) ? 0 : 1

async function run(): Promise<void> {
  const { buildActor } = await import('../test/builders')
  const { duplicatesOf } = await import('@/lib/importing/queries/duplicates-of')
  const { fingerprintOf } = await import('@/lib/importing/duplicates/fingerprint')
  const { readingOf, store } = await import('./near-duplicates/stored-texts')
  const peers = await import('./near-duplicates/peers')

  const language = inventLanguage(1)
  const chance = chanceFrom(2)
  const texts = Array.from({ length: TEXTS }, () => inventText(language, chance))
  const readings = texts.map(readingOf)
  for (const reading of readings.slice(0, 200)) fingerprintOf(reading)
  const perPrint = timed(readings.slice(0, 2_000).map((reading) => () => fingerprintOf(reading)))

  const actor = await buildActor()
  const numbers = new Map<string, number>()
  for (let from = 0; from < TEXTS; from += 500) {
    const ids = await store(actor, readings.slice(from, from + 500))
    ids.forEach((id, place) => void numbers.set(id, from + place))
  }
  await db.$executeRaw`ANALYZE`

  const lookups: number[] = []
  const rows: string[][] = []
  let [right, said, wanted] = [0, 0, 0]
  for (const [what, { alter, same }] of Object.entries(alterations)) {
    let [found, others] = [0, 0]
    for (let number = 0; number < SOUGHT; number++) {
      const original = (number * 37) % TEXTS
      const altered = readingOf(alter(texts[original] ?? fail(), language, chance))
      const [importId = ''] = await store(actor, [altered])
      const began = performance.now()
      const duplicates = await duplicatesOf(actor, importId)
      lookups.push(performance.now() - began)
      const told = duplicates.map(({ id }) => numbers.get(id)).filter((one) => one !== undefined)
      if (told.includes(original)) found += 1
      others += told.filter((one) => one !== original).length
    }
    rows.push([what, same ? percent(found, SOUGHT) : `(${found})`, `${others + (same ? 0 : found)}`])
    right += same ? found : 0
    said += found + others
    wanted += same ? SOUGHT : 0
  }
  printTable(
    `Told among ${TEXTS} op-eds, ${SOUGHT} of each`,
    ['what happened to it', 'recognised', 'told wrongly'],
    rows,
  )

  await peers.openTrigrams(texts)
  const shingles = texts.map(peers.shingled)
  const sought = Array.from(
    { length: PEERS },
    (_, number) =>
      alterations['a word in fifty edited']?.alter(texts[number * 37] ?? fail(), language, chance) ?? fail(),
  )
  const trigrams: number[] = []
  const pairs: number[] = []
  const seen = { trigrams: 0, pairs: 0 }
  for (const [number, text] of sought.entries()) {
    let began = performance.now()
    if ((await peers.byTrigrams(text))[0]?.number === number * 37) seen.trigrams += 1
    trigrams.push(performance.now() - began)
    began = performance.now()
    if (peers.byPairs(peers.shingled(text), shingles)[0]?.number === number * 37) seen.pairs += 1
    pairs.push(performance.now() - began)
  }
  const ours = median(lookups)
  printTable(
    `One lookup among ${TEXTS} op-eds`,
    ['', 'median', 'slowest', 'times ours', 'found'],
    [
      ['Opcit', ms(ours), ms(Math.max(...lookups)), '1.0', percent(right, wanted)],
      [
        'pg_trgm similarity() with its GIN index',
        ms(median(trigrams)),
        ms(Math.max(...trigrams)),
        (median(trigrams) / ours).toFixed(1),
        percent(seen.trigrams, PEERS),
      ],
      [
        'exact Jaccard with every text, in memory',
        ms(median(pairs)),
        ms(Math.max(...pairs)),
        (median(pairs) / ours).toFixed(1),
        percent(seen.pairs, PEERS),
      ],
    ],
  )
  await explain(actor.deskId)

  console.log('')
  reached.push(bar('a fingerprint', perPrint <= 3, `${perPrint.toFixed(2)} ms an op-ed`))
  reached.push(bar('recognised', right / wanted >= 0.99, percent(right, wanted)))
  reached.push(bar('told rightly', right / said >= 0.99, percent(right, said)))
  reached.push(
    bar(
      'a lookup against pg_trgm',
      ours < median(trigrams) / 10,
      `${(median(trigrams) / ours).toFixed(1)} times faster`,
    ),
  )
}

/** That the indexes are used, as PostgreSQL says it. */
async function explain(deskId: string): Promise<void> {
  const { bands, sentences } = await db.fingerprint.findFirstOrThrow({ where: { deskId } })
  const plans = await Promise.all([
    db.$queryRaw<Plan>`
      EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF)
      SELECT count(*) FROM unnest(${bands}::bigint[]) AS mine(band)
        CROSS JOIN LATERAL (SELECT FROM "Fingerprint" WHERE bands @> ARRAY[mine.band] AND "deskId" = ${deskId} LIMIT 40)`,
    db.$queryRaw<Plan>`
      EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, BUFFERS OFF)
      SELECT count(*) FROM unnest(${sentences}::bigint[]) AS mine(sentence)
        CROSS JOIN LATERAL (SELECT FROM "Fingerprint" WHERE sentences @> ARRAY[mine.sentence] AND "deskId" = ${deskId} LIMIT 13)`,
  ])
  const [ofBands, ofSentences] = plans.map((lines) => lines.map((line) => line['QUERY PLAN']).join('\n'))
  console.log(`\n${ofBands}\n\n${ofSentences}\n`)
  const used =
    ofBands?.includes('Fingerprint_bands_idx') && ofSentences?.includes('Fingerprint_sentences_idx')
  reached.push(bar('the indexes are used', used === true, 'see the plans above'))
}

type Plan = { 'QUERY PLAN': string }[]

function timed(runs: (() => unknown)[]): number {
  const began = performance.now()
  for (const one of runs) one()
  return (performance.now() - began) / runs.length
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}

function fail(): never {
  throw new Error('There is no such text')
}
