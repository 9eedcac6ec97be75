/**
 * One sheet in on stdin, one PDF out on stdout, one report on the fourth pipe. A process of its own, since native
 * code cannot be interrupted in a thread; Node runs this file as it is, so its imports name their `.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { coverage } from './font-coverage.ts'
import { printer } from './printable.ts'

const REPORT = 3

const here = import.meta.dirname
const fonts = [
  'source-serif-4/400Regular/SourceSerif4_400Regular',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
  'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic',
  'inter/400Regular/Inter_400Regular',
  'inter/500Medium/Inter_500Medium',
  'inter/600SemiBold/Inter_600SemiBold',
  'vazirmatn/400Regular/Vazirmatn_400Regular',
  'vazirmatn/600SemiBold/Vazirmatn_600SemiBold',
].map((name) => readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/${name}.ttf`)))

const { print, replaced } = printer(new Set(fonts.flatMap((font) => [...coverage(font)])))
const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs: fonts }] })
render(print(JSON.parse(await text(process.stdin))))

function render(sheet: unknown) {
  // A virtual file: the texts stay data, nothing in them is read as Typst, and nothing is written to disk.
  compiler.mapShadow(path.join(here, 'sheet.json'), Buffer.from(JSON.stringify(sheet)))
  const compiled = compiler.compile({ mainFilePath: path.join(here, 'briefing.typ') })
  const document = compiled.result
  if (!document) return report({ errors: complaints(compiled.takeDiagnostics()) })

  const { pdf, standard, notes } = exported(document)
  process.stdout.end(pdf)
  report({ pages: document.numOfPages, standard, notes: [...notes, ...replacements()] })
}

function exported(document: Parameters<typeof compiler.pdf>[0]) {
  try {
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }), standard: 'PDF/UA-1', notes: [] }
  } catch (refusal) {
    const notes = complaints(refusal).map((complaint) => `PDF/UA-1 could not be reached: ${complaint}.`)
    return { pdf: compiler.pdf(document, {}), standard: 'tagged PDF 1.7', notes }
  }
}

function complaints(error: unknown): string[] {
  const found = String(error instanceof Error ? error.message : JSON.stringify(diagnostics(error)))
  const messages = [...found.matchAll(/"?message"?: ?"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '')
  return messages.length > 0 ? [...new Set(messages)] : [found]
}

function diagnostics(error: unknown): unknown {
  return error && typeof error === 'object' && 'shortDiagnostics' in error ? error.shortDiagnostics : error
}

function replacements(): string[] {
  return [...replaced].map(([character, times]) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    return `None of the fonts has ${character} (U+${code}); it was replaced ${times === 1 ? 'once' : `${times} times`}.`
  })
}

function report(value: object) {
  writeFileSync(REPORT, JSON.stringify(value))
}
