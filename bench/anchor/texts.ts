import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blockText } from '@/lib/text/document'
import { normalise } from '@/lib/text/normalise'
import { goldenPages } from '../../test/golden-pages'
import { type Worded, worded } from './worded'

const shared = join(import.meta.dirname, '../../../shared/corpus/extraction/ground-truth.json')

/** Our own op-eds, and the articles beside the project where they are present. */
export function textsToEdit(most: number): Worded[] {
  const own = goldenPages().map(({ golden }) => golden.blocks.map(blockText).join('\n'))
  const others = existsSync(shared) ? articles() : []
  return [...own, ...others.slice(0, most)]
    .map((text) => worded(normalise(text)))
    .filter((text) => text.length >= 4 && text.flat(2).length >= 120)
}

function articles(): string[] {
  const known: Record<string, { articleBody?: string }> = JSON.parse(readFileSync(shared, 'utf8'))
  return Object.values(known).flatMap(({ articleBody }) => articleBody ?? [])
}
