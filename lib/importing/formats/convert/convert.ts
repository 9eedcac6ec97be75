import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import type { DocxPage } from '../docx/docx-page'
import { limits } from '../limits'
import type { PdfPages } from '../pdf/pdf-pages'
import { Unreadable } from '../unreadable'

const text = z.string().nullable()
const docx = z.object({
  html: z.string(),
  title: text,
  author: text,
  created: text,
  comments: z.number(),
  deletions: z.number(),
  hasHeaders: z.boolean(),
}) satisfies z.ZodType<DocxPage>
const item = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  size: z.number(),
  isTurned: z.boolean(),
})
const pdf = z.object({
  pages: z.array(z.object({ width: z.number(), height: z.number(), items: z.array(item) })),
  title: text,
  author: text,
  created: text,
}) satisfies z.ZodType<PdfPages>

/** Opens a DOCX in a child that may be stopped, or says why it cannot be opened. */
export function docxFrom(bytes: Uint8Array): Promise<DocxPage> {
  return converted('docx', docx, bytes)
}

export function pdfFrom(bytes: Uint8Array): Promise<PdfPages> {
  return converted('pdf', pdf, bytes)
}

let last: Promise<unknown> = Promise.resolve()

/** One at a time, so that memory stays bounded however many files come at once. */
async function converted<T>(kind: 'docx' | 'pdf', shape: z.ZodType<T>, bytes: Uint8Array): Promise<T> {
  const running = last.then(() => answerOfChild(kind, bytes))
  last = running.catch(() => undefined)
  const answer = z
    .union([z.object({ opened: shape }), z.object({ unreadable: z.string() })])
    .parse(await running)
  if ('unreadable' in answer) throw new Unreadable(answer.unreadable)
  return answer.opened
}

async function answerOfChild(kind: string, bytes: Uint8Array): Promise<unknown> {
  const root = realpathSync(process.cwd())
  const child = path.join(/* turbopackIgnore: true */ root, 'lib/importing/formats/convert/convert-child.ts')
  const running = spawn(
    process.execPath,
    [
      `--max-old-space-size=${limits.conversionHeapMegabytes}`,
      '--permission',
      `--allow-fs-read=${root}`,
      child,
      kind,
    ],
    {
      env: { NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: limits.conversionMilliseconds,
      killSignal: 'SIGKILL',
    },
  )
  // A child that dies early closes its end; what it died of is told below.
  running.stdin.on('error', () => undefined)
  running.stdin.end(bytes)
  let size = 0
  running.stdout.on('data', (piece: Buffer) => {
    size += piece.length
    if (size > limits.conversionOutputBytes) running.kill('SIGKILL')
  })

  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    running.once('error', reject)
    running.once('close', (code, signal) => resolve({ code, signal }))
  })
  const [answer, complaint, { code, signal }] = await Promise.all([
    buffer(running.stdout),
    buffer(running.stderr),
    ended,
  ])
  if (size > limits.conversionOutputBytes) throw new Unreadable('holds more text than an op-ed can have.')
  if (signal === 'SIGKILL') throw new Unreadable(tooSlow)
  if (code !== 0) throw new Unreadable(brokenBy(complaint.toString('utf8')))
  return JSON.parse(answer.toString('utf8'))
}

const tooSlow = `could not be opened within ${limits.conversionMilliseconds / 1000} seconds and was given up. Save it anew, or paste its text.`

function brokenBy(complaint: string): string {
  return /heap out of memory|Maximum call stack/.test(complaint)
    ? 'needs more memory to open than a document may. Save it anew, or paste its text.'
    : 'is damaged, and what opens such files stopped at it. Save it anew, or paste its text.'
}
