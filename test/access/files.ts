import { db } from '@/lib/db'
import { bringFile } from '@/lib/importing/commands/bring-file'
import { listFileWork } from '@/lib/importing/queries/file-work'
import { asks, does, type Tries } from './tries'
import type { BuiltWorld } from './world'

export const fileTries: Tries = {
  'importing/commands/bring-file bringFile': does('analyst', bringFile, { own: true })(() => ({
    fileName: 'late.txt',
    bytes: new TextEncoder().encode('The ferry was late again on Wednesday.'),
  })),
  'importing/queries/file-work listFileWork': asks(
    'analyst',
    listFileWork,
  )(async (world) => [await job(world)]),
}

async function job({ people }: BuiltWorld): Promise<string> {
  const { deskId, membershipId: askedById } = people.analyst
  const { id } = await db.job.create({
    data: { deskId, askedById, kind: 'read_file', label: 'late.docx', input: {} },
  })
  return id
}
