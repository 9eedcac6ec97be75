import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { openTestDatabases, type TestDatabases } from '../test/database'
import { migrate } from './migrate'

let databases: TestDatabases
let folder: string
let url: string

beforeAll(async () => {
  databases = await openTestDatabases()
})

afterAll(async () => {
  await databases.drop(`test_${process.pid}_migrate`)
  await databases.close()
})

beforeEach(async () => {
  url = await databases.createEmpty(`test_${process.pid}_migrate`)
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  cpSync(join(import.meta.dirname, 'migrations/migration_lock.toml'), join(folder, 'migration_lock.toml'))
  write('1_first', 'CREATE TABLE one (id int PRIMARY KEY);')
  return () => rmSync(folder, { recursive: true })
})

it('applies what is missing, once, and only that', async () => {
  expect(await migrate(url, folder)).toEqual(['1_first'])
  expect(await migrate(url, folder)).toEqual([])
  write('2_second', 'CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 2; END $$;')
  expect(await migrate(url, folder)).toEqual(['2_second'])
  expect(await ask('SELECT two()')).toEqual([{ two: 2 }])
})

it('lets two starts at once take turns', async () => {
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder)])
  expect(applied.flat()).toEqual(['1_first'])
})

it('leaves a database that a newer version made', async () => {
  write('2_second', 'CREATE TABLE two (id int);')
  await migrate(url, folder)
  rmSync(join(folder, '2_second'), { recursive: true })
  await expect(migrate(url, folder)).rejects.toThrow('newer than this version of Opcit: it knows 2_second')
})

it('leaves a database whose migrations read otherwise', async () => {
  await migrate(url, folder)
  write('1_first', 'CREATE TABLE one (id bigint PRIMARY KEY);')
  await expect(migrate(url, folder)).rejects.toThrow('other text of 1_first')
})

it("leaves somebody else's database", async () => {
  await ask('CREATE TABLE accounts (id int)')
  await expect(migrate(url, folder)).rejects.toThrow('already holds tables')
  expect(await ask("SELECT to_regclass('one') AS made")).toEqual([{ made: null }])
})

it('applies a migration whole or not at all, and tries again one that failed', async () => {
  write('2_second', 'CREATE TABLE two (id int); SELECT 1 / 0;')
  await expect(migrate(url, folder)).rejects.toThrow('division by zero')
  expect(await ask("SELECT to_regclass('two') AS made")).toEqual([{ made: null }])

  write('2_second', 'CREATE TABLE two (id int);')
  expect(await migrate(url, folder)).toEqual(['2_second'])
  expect(await migrate(url, folder)).toEqual([])
})

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}
