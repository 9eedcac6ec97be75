import { getDocumentProxy } from 'unpdf'
import { limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'

/** One run of letters as the PDF places it: its left end on the baseline, counted from the foot of the page. */
export type PdfItem = { text: string; x: number; y: number; width: number; size: number; isTurned: boolean }

export type PdfPage = { width: number; height: number; items: PdfItem[] }

/** A PDF's words with their places, and what it says of itself. */
export type PdfPages = {
  pages: PdfPage[]
  title: string | null
  author: string | null
  created: string | null
}

export async function pdfPages(bytes: Uint8Array): Promise<PdfPages> {
  const pdf = await opened(bytes)
  if (pdf.numPages > limits.pdfPages) {
    throw new Unreadable(
      `has ${pdf.numPages} pages, and at most ${limits.pdfPages} are read. Bring the pages of the op-ed alone.`,
    )
  }
  const pages: PdfPage[] = []
  let left: number = limits.pdfItems
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    left -= items.length
    if (left < 0) throw new Unreadable('holds more pieces of text than an op-ed can have.')
    pages.push({ width, height, items: items.flatMap((item) => ('str' in item ? placed(item) : [])) })
    page.cleanup()
  }
  return { pages, ...(await told(pdf)) }
}

/**
 * The reader leaves out every sign of format, among them the soft hyphen a line was broken at and the non-joiner that
 * Persian is spelt with. It tells them by asking each letter whether it matches; these three say no.
 */
export function keepFormatSigns() {
  const match = String.prototype.match
  Object.defineProperty(String.prototype, 'match', {
    value(this: string, pattern: RegExp) {
      return this.length === 1 && '\u00ad\u200c\u200d'.includes(this) ? null : match.call(this, pattern)
    },
  })
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(bytes, { disableFontFace: true, verbosity: 0 })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new Unreadable('is locked with a password. Save it without one.')
    }
    throw new Unreadable('is damaged: no page of it can be opened. Save or send it again.')
  }
}

type Placed = { str: string; transform: number[]; width: number; height: number }

function placed({ str, transform, width, height }: Placed): PdfItem[] {
  const [a = 0, b = 0, , , x = 0, y = 0] = transform
  if (str === '' || !Number.isFinite(x + y + width)) return []
  return [
    {
      text: str,
      x: rounded(x),
      y: rounded(y),
      width: rounded(width),
      size: rounded(height || Math.hypot(a, b)),
      isTurned: Math.abs(b) > Math.abs(a) * 0.2,
    },
  ]
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100
}

async function told(pdf: Pdf): Promise<Omit<PdfPages, 'pages'>> {
  const info: unknown = await pdf.getMetadata().then(
    (metadata) => metadata.info,
    () => ({}),
  )
  return {
    title: named(info, 'Title'),
    author: named(info, 'Author'),
    created: named(info, 'CreationDate'),
  }
}

function named(info: unknown, name: string): string | null {
  const value =
    typeof info === 'object' && info ? Object.entries(info).find(([key]) => key === name)?.[1] : null
  return typeof value === 'string' && value.trim() ? value.trim() : null
}
