import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'
import { type Member, openZip, unpacked } from '../zip/open-zip.ts'

/** A word processor's document as markup, and what it says of itself. */
export type DocxPage = {
  html: string
  title: string | null
  author: string | null
  created: string | null
  comments: number
  deletions: number
  hasHeaders: boolean
}

const STYLES = [
  "p[style-name='Title'] => h1.docx-title:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Author'] => p.docx-author:fresh",
  "p[style-name='Byline'] => p.docx-author:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
  "p[style-name='caption'] => figcaption:fresh",
]

export async function docxPage(bytes: Uint8Array): Promise<DocxPage> {
  const parts = xmlParts(openZip(bytes))
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipSync(parts, { level: 0 })) },
    { styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage: noPictures },
  )
  const core = textOf(parts['docProps/core.xml'])
  return {
    html,
    title: property(core, 'dc:title'),
    author: property(core, 'dc:creator'),
    created: property(core, 'dcterms:created'),
    comments: count(textOf(parts['word/comments.xml']), /<w:comment\s/g),
    deletions: count(textOf(parts['word/document.xml']), /<w:del\s/g),
    hasHeaders: Object.keys(parts).some(
      (name) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && /<w:t[ >]/.test(textOf(parts[name])),
    ),
  }
}

const noPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))

/**
 * The parts that hold words, unpacked under limits and packed anew. The reader behind never sees the
 * archive that came, nor its pictures, and so cannot be misled by it.
 */
function xmlParts(members: Member[]): Record<string, Uint8Array> {
  let left: number = limits.documentXmlBytes
  const parts: Record<string, Uint8Array> = {}
  for (const member of members) {
    if (!/\.(?:xml|rels)$/i.test(member.name)) continue
    const plain = unpacked(member, left)
    left -= plain.length
    refuseDeclarations(plain)
    parts[member.name] = plain
  }
  if (!parts['word/document.xml']) throw new Unreadable('has no text in it that a word processor wrote.')
  return parts
}

/** Declared entities are how a few lines of XML grow to gigabytes; no word processor writes any. */
function refuseDeclarations(xml: Uint8Array) {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(textOf(xml)))
    throw new Unreadable('declares entities of its own, as no word processor does.')
}

function textOf(part: Uint8Array | undefined): string {
  return part ? new TextDecoder().decode(part) : ''
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function property(core: string, name: string): string | null {
  const value = new RegExp(`<${name}\\b[^>]*>([^<]*)</${name}>`).exec(core)?.[1] ?? ''
  return (
    value
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity] ?? '')
      .replace(/\s+/g, ' ')
      .trim() || null
  )
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
