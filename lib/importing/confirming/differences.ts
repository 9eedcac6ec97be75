import { type Block, blockText } from '@/lib/text/document'
import type { ImportReading } from '../import-reading'
import type { SignedBy } from '../reading'
import { fieldLabels, fieldNames } from './field-labels'

export type Difference = { label: string; mine: string; theirs: string }

/** Where two readings of one capture differ, in words. */
export function differences(mine: ImportReading, theirs: ImportReading): Difference[] {
  const fields = fieldNames.map((name) => ({
    label: fieldLabels[name],
    mine: words(mine.fields[name].value),
    theirs: words(theirs.fields[name].value),
  }))
  const all = [
    ...fields,
    { label: 'Marking', mine: mine.marking.value, theirs: theirs.marking.value },
    { label: 'Text', ...blocksInWords(mine.blocks, theirs.blocks) },
  ]
  return all.filter((one) => one.mine !== one.theirs)
}

function words(value: string | SignedBy[] | null): string {
  const text = Array.isArray(value) ? value.map(signed).join('; ') : value
  return text || 'none'
}

/** "Mira Holm, harbour columnist" */
function signed({ name, role }: SignedBy): string {
  return role ? `${name}, ${role}` : name
}

function blocksInWords(mine: Block[], theirs: Block[]): { mine: string; theirs: string } {
  const theirKeys = new Set(theirs.map(keyOf))
  const mineKeys = new Set(mine.map(keyOf))
  const onlyMine = mine.filter((block) => !theirKeys.has(keyOf(block)))
  const onlyTheirs = theirs.filter((block) => !mineKeys.has(keyOf(block)))
  return { mine: onlyMine.map(blockInWords).join('; '), theirs: onlyTheirs.map(blockInWords).join('; ') }
}

function keyOf(block: Block): string {
  return JSON.stringify([block.type, block.attrs.junk !== null, blockText(block)])
}

function blockInWords(block: Block): string {
  const text = blockText(block)
  const short = text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text
  return `${block.attrs.junk === null ? block.type : 'junk'} “${short}”`
}
