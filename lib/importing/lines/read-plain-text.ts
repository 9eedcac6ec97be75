import { cleanText, splitGluedAddresses } from '../clean-text'
import { judge } from '../judging/judge'
import type { Reading } from '../reading'
import { groupLines } from './group-lines'
import { linesOf } from './lines'

/** Reads pasted text or a text file: an op-ed alone, or the whole visible text of the page around it. */
export function readPlainText(text: string): Reading {
  return judge(groupLines(linesOf(splitGluedAddresses(cleanText(text)))))
}
