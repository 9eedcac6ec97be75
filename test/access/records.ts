import { createHash, randomUUID } from 'node:crypto'
import { takeInRecords } from '@/lib/importing/commands/take-in-records'
import type { RecordsFile } from '@/lib/importing/records/records-file'
import { does, type Tries } from './tries'

export const recordTries: Tries = {
  'importing/commands/take-in-records takeInRecords': does('analyst', takeInRecords, { own: true })(
    recordsFile,
  ),
}

function recordsFile(): RecordsFile {
  const bytes = Buffer.from(JSON.stringify({ text: `Nobody explained sailing ${randomUUID()}.` }))
  return {
    name: 'records.jsonl',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: 1,
    async *open() {
      yield bytes
    },
  }
}
