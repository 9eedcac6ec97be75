import { cleanText, splitGluedAddresses } from './clean-text'
import { groupLines } from './group-lines'
import { judge } from './judge'
import { linesOf } from './lines'
import type { Reading } from './reading'

/** Reads pasted text or a text file: an op-ed alone, or the whole visible text of the page around it. */
export function readPlainText(text: string): Reading {
  return judge(groupLines(linesOf(splitGluedAddresses(cleanText(text)))))
}
