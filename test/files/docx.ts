import { strToU8, zipSync } from 'fflate'

type Paragraph =
  | string
  | { text: string; style?: string; note?: number; endnote?: number; deleted?: string; bullet?: boolean }

type Docx = {
  title?: string
  author?: string
  created?: string
  footnotes?: string[]
  endnotes?: string[]
  comments?: string[]
  header?: string
  /** Parts put in beside or instead of those made here. */
  parts?: Record<string, Uint8Array>
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const styles = ['Title', 'Subtitle', 'Heading 1', 'Heading 2', 'Quote', 'Author', 'caption']

/** A DOCX as a word processor writes it, in the least that it takes. */
export function docx(paragraphs: Paragraph[], options: Docx = {}): Uint8Array<ArrayBuffer> {
  const { footnotes = [], endnotes = [], comments = [], header, parts = {} } = options
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    ),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${W}><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['footnotes', 'footnotes.xml'],
      ['endnotes', 'endnotes.xml'],
      ['comments', 'comments.xml'],
      ['numbering', 'numbering.xml'],
    ]),
    'word/styles.xml': strToU8(
      `<?xml version="1.0"?><w:styles ${W}>${styles
        .map(
          (name) =>
            `<w:style w:type="paragraph" w:styleId="${styleId(name)}"><w:name w:val="${name}"/></w:style>`,
        )
        .join('')}</w:styles>`,
    ),
    'word/numbering.xml': strToU8(
      `<?xml version="1.0"?><w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/footnotes.xml': notes('footnote', footnotes),
    'word/endnotes.xml': notes('endnote', endnotes),
    'word/comments.xml': notes('comment', comments),
    'docProps/core.xml': core(options),
    ...(header !== undefined && {
      'word/header1.xml': strToU8(`<w:hdr ${W}>${paragraph(header)}</w:hdr>`),
    }),
    ...parts,
  }
  return new Uint8Array(zipSync(files))
}

function paragraph(given: Paragraph): string {
  if (typeof given === 'string') return paragraph({ text: given })
  const { text, style, note, endnote, deleted, bullet } = given
  const properties = [
    style && `<w:pStyle w:val="${styleId(style)}"/>`,
    bullet && '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  ]
  return [
    `<w:p><w:pPr>${properties.filter(Boolean).join('')}</w:pPr>`,
    `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
    deleted && `<w:del w:id="9" w:author="E"><w:r><w:delText>${escaped(deleted)}</w:delText></w:r></w:del>`,
    note && `<w:r><w:footnoteReference w:id="${note}"/></w:r>`,
    endnote && `<w:r><w:endnoteReference w:id="${endnote}"/></w:r>`,
    '</w:p>',
  ]
    .filter(Boolean)
    .join('')
}

function notes(kind: 'footnote' | 'endnote' | 'comment', texts: string[]): Uint8Array {
  const each = texts.map((text, index) => `<w:${kind} w:id="${index + 1}">${paragraph(text)}</w:${kind}>`)
  return strToU8(`<?xml version="1.0"?><w:${kind}s ${W}>${each.join('')}</w:${kind}s>`)
}

function relations(given: [string, string][]): Uint8Array {
  const each = given.map(
    ([kind, target], index) => `<Relationship Id="r${index}" Type="${R}/${kind}" Target="${target}"/>`,
  )
  return strToU8(
    `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`,
  )
}

function core({ title = '', author = '', created = '' }: Docx): Uint8Array {
  return strToU8(
    `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dcterms:created>${created}</dcterms:created></cp:coreProperties>`,
  )
}

function styleId(name: string): string {
  return name.replace(/ /g, '')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
