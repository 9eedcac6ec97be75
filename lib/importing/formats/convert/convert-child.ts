/**
 * One file in on stdin, its words as JSON out on stdout. A process of its own, which may be stopped at any moment and
 * may write nothing: what opens a PDF or a DOCX is too much code to trust with bytes from anywhere.
 * Node runs this file as it is, so its imports name their `.ts`.
 */
import { buffer } from 'node:stream/consumers'
import { docxPage } from '../docx/docx-page.ts'
import { keepFormatSigns, pdfPages } from '../pdf/pdf-pages.ts'
import { Unreadable } from '../unreadable.ts'

const conversions = { docx: docxPage, pdf: pdfPages }

const [kind] = process.argv.slice(2)
if (kind !== 'docx' && kind !== 'pdf') throw new Error(`Nothing is converted from ${kind}`)

keepFormatSigns()
process.stdout.end(JSON.stringify(await answer(conversions[kind], await buffer(process.stdin))))

async function answer(convert: (bytes: Uint8Array) => Promise<unknown>, bytes: Buffer): Promise<unknown> {
  try {
    return { opened: await convert(new Uint8Array(bytes)) }
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.message }
    throw error
  }
}
