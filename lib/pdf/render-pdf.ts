import { spawn } from 'node:child_process'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer, json } from 'node:stream/consumers'
import { z } from 'zod'
import type { FrozenContent } from '@/lib/briefings/content'
import type { EditionFacts } from './edition-facts'
import { sheet } from './sheet'

const LONGEST = 60_000
const LARGEST_SHEET = 16 * 1024 * 1024
const HEAP_MEGABYTES = 512
/** The pipe on which the child says how it went. */
const REPORT = 3

const report = z.union([
  z.object({
    pages: z.number(),
    standard: z.enum(['PDF/UA-1', 'tagged PDF 1.7']),
    notes: z.array(z.string()),
  }),
  z.object({ errors: z.array(z.string()) }),
])

export type RenderedPdf = {
  pdf: Buffer
  standard: 'PDF/UA-1' | 'tagged PDF 1.7'
  pages: number
  /** Why the file is less than it could be, one sentence each. */
  notes: string[]
}

let last: Promise<unknown> = Promise.resolve()

/** Sets an edition in type. The same content and edition give the same bytes. One at a time, so memory stays bounded. */
export function renderPdf(content: FrozenContent, edition: EditionFacts): Promise<RenderedPdf> {
  const text = JSON.stringify(sheet(content, edition))
  if (text.length > LARGEST_SHEET)
    return Promise.reject(new Error('The briefing is too large to be set as a PDF.'))

  const rendering = last.then(() => renderInChild(text))
  last = rendering.catch(() => undefined)
  return rendering
}

async function renderInChild(text: string): Promise<RenderedPdf> {
  const child = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib/pdf/render-child.ts')
  const running = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, child], {
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    timeout: LONGEST,
    killSignal: 'SIGKILL',
  })
  const { stdin: input, stdout: output, stderr: errors } = running
  const reported = running.stdio[REPORT]
  if (!input || !output || !errors || !(reported instanceof Readable))
    throw new Error('A pipe to the child is missing')
  // A child that dies early closes its end; what it died of is told below.
  input.on('error', () => undefined)
  input.end(text)

  const ended = new Promise<string | null>((resolve, reject) => {
    running.once('error', reject)
    running.once('close', (_, signal) => resolve(signal))
  })
  const [pdf, told, complaint, signal] = await Promise.all([
    buffer(output),
    json(reported).catch(() => null),
    buffer(errors),
    ended,
  ])
  return rendered(pdf, told, signal, complaint.toString('utf8'))
}

function rendered(pdf: Buffer, told: unknown, signal: string | null, complaint: string): RenderedPdf {
  if (signal === 'SIGKILL')
    throw new Error(`The PDF was not ready after ${LONGEST / 1000} seconds and was given up.`)

  const { data } = report.safeParse(told)
  if (!data)
    throw new Error('The program that sets the PDF stopped before it was done.', { cause: complaint })
  if ('errors' in data) throw new Error(`The PDF could not be set: ${data.errors.join('; ')}`)
  return { pdf, ...data }
}
