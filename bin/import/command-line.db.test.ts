import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { buildActor, buildColleague } from '@/test/builders'
import { runImport, startImport } from '@/test/command-line'

const folder = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(folder, { recursive: true }))
// Each run is a process that loads the program anew.
vi.setConfig({ testTimeout: 120_000 })

const words =
  'The ferry was late again on Monday, and nobody at the harbour board could say why it had been late.'

describe('the command line', () => {
  it('brings in files of every kind, folders, archives and addresses, and says what could not be read', async () => {
    const chief = await buildActor('chief')
    const site = await serve(
      `<title>The boat</title><article><h1>The boat</h1><p>${words}</p><p>${words}</p></article>`,
    )
    const inbox = join(folder, 'mixed')
    mkdirSync(join(inbox, 'inner'), { recursive: true })
    writeFileSync(join(inbox, 'a.txt'), `${words}\n\nOne.`)
    writeFileSync(join(inbox, 'b.png'), Buffer.from('89504e470d0a1a0a', 'hex'))
    writeFileSync(join(inbox, '.hidden'), 'Nothing to see.')
    writeFileSync(join(inbox, 'inner/c.jsonl'), `${record(1)}\nno json\n`)
    writeFileSync(
      join(inbox, 'inner/d.zip'),
      zipSync({ 'e.html': Buffer.from(`<p>${words}</p><p>Two.</p>`) }),
    )

    const { code, output } = await runImport(['--json', ...at(chief), inbox, site.address], {
      env: { OPCIT_FETCH_ALLOW: site.host },
    })
    await site.close()

    const report = JSON.parse(output)
    expect(code).toBe(1)
    expect(report).toMatchObject({
      desk: chief.deskSlug,
      as: chief.name,
      captured: 4,
      unread: 2,
      stopped: false,
    })
    const states = report.results.map(({ source, state }: { source: string; state: string }) => [
      source.replace(folder, ''),
      state,
    ])
    expect(new Map(states)).toEqual(
      new Map([
        ['/mixed/a.txt', 'captured'],
        ['/mixed/b.png', 'unread'],
        ['/mixed/inner/c.jsonl', 'records'],
        ['d.zip/e.html', 'captured'],
        [site.address, 'captured'],
      ]),
    )
    expect(await db.import.count({ where: { deskId: chief.deskId, state: 'waiting' } })).toBe(4)
  })

  it('reads standard input, and brings nothing in twice', async () => {
    const chief = await buildActor('chief')

    const first = await runImport([...at(chief), '-'], { input: `${record(1)}\n${record(2)}\n` })
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('2 in the Inbox') })
    const second = await runImport([...at(chief), '-'], { input: `${record(2)}\n` })
    expect(second).toMatchObject({ code: 0, output: expect.stringContaining('1 here already') })
    const text = await runImport([...at(chief), '-'], { input: words })
    expect(text.code).toBe(0)
    expect(await db.import.count({ where: { deskId: chief.deskId } })).toBe(3)
  })

  it('acts as whoever is named, if they may', async () => {
    const chief = await buildActor('chief')
    const reader = await buildColleague(chief, 'reader')
    const { email } = await db.user.findUniqueOrThrow({ where: { id: reader.id } })
    const file = join(folder, 'as.txt')
    writeFileSync(file, words)

    const denied = await runImport([...at(chief), '--as', email, file])
    expect(denied).toMatchObject({ code: 1, complaints: expect.stringContaining('There is no inbox here.') })
    const unknown = await runImport([...at(chief), '--as', 'nobody@desk.example', file])
    expect(unknown).toMatchObject({ code: 2, complaints: expect.stringContaining('Nobody at the desk') })
    expect(await db.import.count({ where: { deskId: chief.deskId } })).toBe(0)
  })

  it('shows what would be read, with no database at all', async () => {
    const file = join(folder, 'dry.jsonl')
    writeFileSync(file, `${record(1)}\n`)
    const env = { DATABASE_URL: undefined, OPCIT_DATA: join(folder, 'none') }

    const plain = await runImport(['--dry-run', file], { env })
    expect(plain).toMatchObject({ code: 0, output: expect.stringContaining('letters of the text') })
    const { code, output } = await runImport(['--dry-run', '--json', file], { env })
    expect(code).toBe(0)
    const { results, read, dryRun } = JSON.parse(output)
    expect({ read, dryRun }).toEqual({ read: 1, dryRun: true })

    // What is shown can itself be brought in.
    const again = JSON.stringify({ blocks: results[0].reading.blocks })
    const round = await runImport(['--dry-run', '--json', '-'], { env, input: again })
    expect(JSON.parse(round.output).results[0].reading.blocks).toEqual(results[0].reading.blocks)
  })

  it.each([
    ['nothing is named', []],
    ['an option is unknown', ['--nope', 'a.txt']],
    ['a file is not there', ['--dry-run', 'nowhere.txt']],
  ])('begins nothing where %s', async (_, args) => {
    expect((await runImport(args)).code).toBe(2)
  })

  it('goes on after being killed, with nothing lost and nothing twice', async () => {
    const chief = await buildActor('chief')
    const file = join(folder, 'many.jsonl')
    writeFileSync(file, Array.from({ length: 900 }, (_, number) => record(number)).join('\n'))
    const kept = () => db.import.count({ where: { deskId: chief.deskId } })

    let kills = 0
    for (let before = 0; kills < 3; ) {
      const { child, ended } = startImport([...at(chief), file])
      const went = await Promise.race([moreThan(before, kept), ended.then(() => null)])
      if (went === null) break
      child.kill('SIGKILL')
      await ended
      kills += 1
      before = await kept()
    }
    const { code } = await runImport([...at(chief), file])

    expect({ code, kept: await kept() }).toEqual({ code: 0, kept: 900 })
    expect(kills).toBeGreaterThan(0)
    const captures = await db.capture.findMany({ where: { deskId: chief.deskId }, select: { sha256: true } })
    expect(new Set(captures.map(({ sha256 }) => sha256)).size).toBe(900)
    expect(await db.job.count({ where: { deskId: chief.deskId, state: 'done', done: 900 } })).toBeGreaterThan(
      0,
    )
    const head = await db.chainHead.findUniqueOrThrow({ where: { chain: `desk:${chief.deskId}` } })
    expect(await verifyChain(head)).toMatchObject({ broken: null })
  })

  it('stops at Ctrl-C behind a whole batch, and says how to go on', async () => {
    const chief = await buildActor('chief')
    const file = join(folder, 'stopped.jsonl')
    writeFileSync(file, Array.from({ length: 900 }, (_, number) => record(number)).join('\n'))
    const kept = () => db.import.count({ where: { deskId: chief.deskId } })

    const { child, ended } = startImport([...at(chief), file])
    await moreThan(0, kept)
    child.kill('SIGINT')
    const { code, output } = await ended

    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringContaining('The same command goes on'),
    })
    expect((await kept()) % 200).toBe(0)
    expect((await runImport([...at(chief), file])).code).toBe(0)
    expect(await kept()).toBe(900)
  })
})

function at({ deskSlug }: Actor): string[] {
  return ['--desk', deskSlug]
}

function record(number: number): string {
  return JSON.stringify({
    title: `Sailing ${number}`,
    text: `${words}\n\nNobody explained sailing number ${number}.`,
  })
}

/** Once the count has passed what it was. */
function moreThan(before: number, count: () => Promise<number>): Promise<number> {
  return vi.waitFor(
    async () => {
      const now = await count()
      if (now <= before) throw new Error(`Still ${now}`)
      return now
    },
    { timeout: 100_000, interval: 10 },
  )
}

async function serve(page: string) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    host,
    address: `http://${host}/the-boat`,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
