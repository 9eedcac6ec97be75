import { expect, it } from 'vitest'
import { blockText } from '@/lib/text/document'
import { docx } from '@/test/files/docx'
import { ferry, ferryPage } from '@/test/files/ferry'
import { forwardedLetter, parted, quotedPrintable, sent, webArchive } from '@/test/files/mail'
import { pdf } from '@/test/files/pdf'
import type { Reading } from '../reading'
import { file } from './incoming'
import { readIncoming } from './read-incoming'

async function reading(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<Reading> {
  const read = await readIncoming(file({ fileName, bytes }))
  if ('unread' in read) throw new Error(read.unread)
  return read.reading
}

function kept({ blocks }: Reading): string[] {
  return blocks
    .filter(({ attrs }) => attrs.junk === null)
    .map((block) => `${block.type}: ${blockText(block)}`)
}

function junk({ blocks }: Reading): Record<string, string | null> {
  return Object.fromEntries(
    blocks.filter(({ attrs }) => attrs.junk !== null).map((block) => [blockText(block), block.attrs.junk]),
  )
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const paragraphs = ferry.map((words) => `paragraph: ${words}`)
const typst = `#set text(font: "Source Serif 4", size: 10pt, lang: "en", hyphenate: true)\n#set par(justify: true)\n`

it.each([
  ['HTML', 'ramp.html', () => utf8(ferryPage)],
  ['HTML under a wrong name', 'ramp.pdf', () => utf8(ferryPage)],
  ['a text', 'ramp.txt', () => utf8(ferry.join('\n\n'))],
  ['a text under a wrong name', 'ramp.docx', () => utf8(ferry.join('\n\n'))],
  ['a web archive', 'ramp.mhtml', () => webArchive(ferryPage, 'https://gazette.example/opinion/ramp')],
  [
    'a web archive under a wrong name',
    'ramp.txt',
    () => webArchive(ferryPage, 'https://gazette.example/opinion/ramp'),
  ],
  ['a Word document', 'ramp.docx', () => docx([{ text: 'The ramp is sound', style: 'Title' }, ...ferry])],
  [
    'a Word document under a wrong name',
    'ramp.html',
    () => docx([{ text: 'The ramp is sound', style: 'Title' }, ...ferry]),
  ],
  ['a PDF', 'ramp.pdf', () => pdf(`${typst}#text(20pt)[The ramp is sound]\n\n${ferry.join('\n\n')}`)],
  [
    'a PDF under a wrong name',
    'ramp',
    () => pdf(`${typst}#text(20pt)[The ramp is sound]\n\n${ferry.join('\n\n')}`),
  ],
  ['a forwarded newsletter', 'ramp.eml', () => forwardedLetter(ferry)],
])('reads the words of %s, and none but them', async (_, fileName, bytes) => {
  expect(kept(await reading(bytes(), fileName))).toEqual(paragraphs)
})

it('reads a Word document by its styles, notes and properties', async () => {
  const read = await reading(
    docx(
      [
        { text: 'The ramp is sound', style: 'Title' },
        { text: 'Mara Tessel', style: 'Author' },
        { text: ferry[0] ?? '', note: 1, deleted: 'These words were taken out.' },
        { text: 'What it costs', style: 'Heading 1' },
        ferry[1] ?? '',
        { text: 'It is a ramp, and nobody needs to pray for it.', style: 'Quote' },
        { text: 'open the log', bullet: true },
        { text: 'close the ramp', bullet: true, endnote: 1 },
        ferry[2] ?? '',
      ],
      {
        footnotes: ['See the harbour log.'],
        endnotes: ['In the minutes of May.'],
        comments: ['A remark of an editor.'],
        created: '2026-11-14T09:00:00Z',
      },
    ),
    'ramp.docx',
  )
  expect(kept(read)).toEqual([
    `paragraph: ${ferry[0]}[1]`,
    'heading: What it costs',
    `paragraph: ${ferry[1]}`,
    'quotation: It is a ramp, and nobody needs to pray for it.',
    'list: open the log\nclose the ramp[2]',
    `paragraph: ${ferry[2]}`,
    'footnote: [1] See the harbour log.',
    'footnote: [2] In the minutes of May.',
  ])
  expect(read.fields).toMatchObject({
    title: { value: 'The ramp is sound', from: 'its style: Title', certainty: 'sure' },
    bylines: { value: [{ name: 'Mara Tessel' }], from: 'its style: Author' },
    date: { value: '2026-11-14', from: 'day the Word document was made', certainty: 'doubtful' },
  })
  expect(JSON.stringify(read)).not.toMatch(/taken out|remark of an editor/)
})

it('reads the columns of a PDF one after another, and leaves to the paper what belongs to it', async () => {
  const read = await reading(
    pdf(`
#set document(title: "The ramp is sound", author: "Mara Tessel", date: datetime(year: 2026, month: 11, day: 14))
#set page(width: 14cm, height: 7cm, columns: 2, header: [The Merrow Gazette], numbering: "1 of 1")
${typst}
#place(top + center, scope: "parent", float: true)[#text(20pt)[The ramp is sound]

By Mara Tessel]
${ferry[0]}#footnote[See the harbour log of that winter.]

${ferry[1]}

= What it costs

${ferry[2]}

${ferry[3]}`),
    'ramp.pdf',
  )
  const blocks = kept(read)
  expect(blocks.filter((block) => !block.startsWith('footnote'))).toEqual([
    `paragraph: ${ferry[0]}¹`,
    `paragraph: ${ferry[1]}`,
    'heading: What it costs',
    `paragraph: ${ferry[2]}`,
    `paragraph: ${ferry[3]}`,
  ])
  expect(blocks.filter((block) => block.startsWith('footnote'))).toEqual([
    'footnote: ¹See the harbour log of that winter.',
  ])
  expect(junk(read)).toMatchObject({
    'The ramp is sound': 'Title, used for the fields',
    'The Merrow Gazette': 'Repeated at the top of the pages',
    '1 of 2': 'Page number',
    '2 of 2': 'Page number',
  })
  expect(read.fields).toMatchObject({
    title: { value: 'The ramp is sound', from: 'largest line of the first page' },
    bylines: { value: [{ name: 'Mara Tessel' }] },
    date: { value: '2026-11-14', from: 'day the PDF was made', certainty: 'doubtful' },
  })
})

it('reads a PDF that runs from the right, its spaces and the joints of its words', async () => {
  const words =
    'شرکت کشتیرانی باید به میز گفت‌وگو بازگردد و هیئت بندر نیز باید دفتر حساب خود را باز کند که این برای همه بهتر است.'
  const read = await reading(
    pdf(
      `#set page(width: 12cm)\n#set text(font: "Vazirmatn", size: 11pt, lang: "fa", dir: rtl)\n${[words, words, words].join('\n\n')}`,
    ),
    'ramp.pdf',
  )
  expect(kept(read)).toEqual([`paragraph: ${words}`, `paragraph: ${words}`, `paragraph: ${words}`])
  expect(read.fields).toMatchObject({ language: { value: 'fa' }, direction: { value: 'rtl' } })
})

it('reads of a forwarded message who wrote it, when and about what, and says where that stood', async () => {
  const read = await reading(forwardedLetter(ferry), 'ramp.eml')
  expect(read.fields).toMatchObject({
    title: { value: 'The ramp is sound', from: 'subject of the forwarded message' },
    outlet: { value: 'The Merrow Letter', from: 'sender of the forwarded message' },
    bylines: { value: [{ name: 'Mara Tessel', role: null }], from: 'sender of the forwarded message' },
    date: { value: '2026-11-14', from: 'date of the forwarded message' },
  })
  expect(junk(read)).toMatchObject({
    'Worth a look, I think.': 'Note of who forwarded it',
    'Subject: The ramp is sound': 'E-mail header, used for the fields',
    'View in browser': 'Furniture of a newsletter',
    Unsubscribe: 'Furniture of a newsletter',
  })
})

it('takes of a newsletter the part with the markup, and not what it hides', async () => {
  const html = `<html><body><div style="display:none">A line for the preview alone.</div><table><tr><td>${ferry.map((words) => `<p>${words}</p>`).join('')}</td></tr></table></body></html>`
  const letter = parted(
    {
      ...sent,
      From: 'The Merrow Letter <letter@merrow.example>',
      Subject: '=?utf-8?Q?The_ramp=C2=A0is_sound?=',
    },
    'alternative',
    [
      { type: 'text/plain', body: 'Please read this letter in a newer program.' },
      {
        type: 'text/html; charset=utf-8',
        body: quotedPrintable(html),
        headers: { 'Content-Transfer-Encoding': 'quoted-printable' },
      },
    ],
  )
  const read = await reading(letter, 'letter.eml')
  expect(kept(read)).toEqual(paragraphs)
  expect(read.fields).toMatchObject({
    title: { value: 'The ramp is sound', from: 'subject of the e-mail' },
    outlet: { value: 'The Merrow Letter', from: 'sender of the e-mail' },
    date: { value: '2026-11-16', from: 'date of the e-mail' },
  })
})

it('takes the page of a web archive, its address with it, and no frame of it', async () => {
  const read = await reading(webArchive(ferryPage, 'https://gazette.example/opinion/ramp'), 'ramp.mht')
  expect(read.fields.url).toMatchObject({ value: 'https://gazette.example/opinion/ramp' })
  expect(JSON.stringify(read)).not.toContain('oars')
})
