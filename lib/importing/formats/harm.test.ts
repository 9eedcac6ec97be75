import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { blockText } from '@/lib/text/document'
import { docx } from '@/test/files/docx'
import { ferry, ferryPage } from '@/test/files/ferry'
import { forwardedLetter, message, parted, sent, webArchive } from '@/test/files/mail'
import { pdf } from '@/test/files/pdf'
import { file } from './incoming'
import { innerFiles } from './members'
import { readIncoming } from './read-incoming'

const MB = 1024 * 1024

async function sentence(bytes: Uint8Array<ArrayBuffer>, fileName = 'harm'): Promise<string> {
  const read = await readIncoming(file({ fileName, bytes }))
  if (!('unread' in read)) throw new Error(`It was read: ${read.reading.blocks.map(blockText).join(' / ')}`)
  return read.unread
}

async function archived(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const outer = { ...file({ fileName: 'harm.zip', bytes }), fileName: 'harm.zip' }
  const opened = innerFiles(outer).then((inner) => inner.map(({ open }) => open()))
  return opened.then(
    () => 'was opened',
    (error) => (error instanceof Error ? error.message : String(error)),
  )
}

/** The place of the first entry of a ZIP's directory. */
function directoryOf(bytes: Uint8Array): number {
  return Buffer.from(bytes).indexOf(Buffer.from('504b0102', 'hex'))
}

function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  change(new DataView(copy.buffer))
  return copy
}

describe('a Word document made to do harm', () => {
  it.each([
    [
      'that grows a thousandfold',
      () => docx(ferry, { parts: { 'word/footnotes.xml': new Uint8Array(40 * MB) } }),
      'grows more than 200 times when unpacked, as no text does.',
    ],
    [
      'that is larger unpacked than any book',
      () =>
        changed(docx(ferry), (view) =>
          view.setUint32(directoryOf(new Uint8Array(view.buffer)) + 24, 60 * MB, true),
        ),
      'is too large when unpacked.',
    ],
    [
      'whose entities grow without end',
      () =>
        docx(ferry, {
          parts: {
            'word/document.xml': strToU8(
              `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "laughter ">${'bcdefghij'
                .split('')
                .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
                .join('')}]><w:document><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>`,
            ),
          },
        }),
      'declares entities of its own, as no word processor does.',
    ],
    [
      'nested deeper than any',
      () =>
        docx(ferry, {
          parts: { 'word/document.xml': strToU8(deep(60_000)) },
        }),
      /is damaged|needs more memory/,
    ],
    [
      'with a header that tells lies about its size',
      () =>
        changed(docx(ferry), (view) =>
          view.setUint32(directoryOf(new Uint8Array(view.buffer)) + 24, 5, true),
        ),
      'is damaged: its parts do not fit together. Make or send it again.',
    ],
    [
      'without a text',
      () => new Uint8Array(zipSync({ '[Content_Types].xml': strToU8('word/document.xml') }, { level: 0 })),
      'has no text in it that a word processor wrote.',
    ],
  ])('%s is refused in a sentence', { timeout: 60_000 }, async (_, bytes, why) => {
    const said = await sentence(bytes(), 'harm.docx')
    expect(said).toEqual(typeof why === 'string' ? `harm.docx ${why}` : expect.stringMatching(why))
  })
})

describe('an archive made to do harm', () => {
  const two = () =>
    new Uint8Array(zipSync({ 'a.txt': strToU8(ferry.join('\n')), 'b.txt': strToU8('The ramp.') }))

  it.each([
    [
      'with members that lie over each other',
      () =>
        changed(two(), (view) => {
          const first = directoryOf(new Uint8Array(view.buffer))
          const second = first + 46 + view.getUint16(first + 28, true)
          view.setUint32(second + 42, 0, true)
        }),
      /lie over each other/,
    ],
    [
      'of more files than a desk reads',
      () =>
        new Uint8Array(
          zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`${n}.txt`, strToU8('a')]))),
        ),
      /more than 2000 files/,
    ],
    [
      'that would fill a disk',
      () =>
        changed(two(), (view) =>
          view.setUint32(directoryOf(new Uint8Array(view.buffer)) + 24, 4_000_000_000, true),
        ),
      /would fill 3815 MB unpacked/,
    ],
    [
      'that grows a thousandfold',
      () => new Uint8Array(zipSync({ 'a.txt': new Uint8Array(20 * MB) })),
      /grows more than 200 times/,
    ],
    [
      'locked with a password',
      () => changed(two(), (view) => view.setUint16(directoryOf(new Uint8Array(view.buffer)) + 8, 1, true)),
      /locked with a password/,
    ],
    ['cut off in the middle', () => two().slice(0, 60), /is damaged/],
    ['with nothing in it', () => new Uint8Array(zipSync({ 'empty/': new Uint8Array() })), /no files in it/],
    [
      'whose bytes were changed',
      () => changed(two(), (view) => view.setUint8(45, view.getUint8(45) ^ 0xff)),
      /is damaged/,
    ],
  ])('%s is refused in a sentence', async (_, bytes, why) => {
    expect(await archived(bytes())).toMatch(why)
  })

  it('keeps its names to itself: none leads out of it', async () => {
    const bytes = new Uint8Array(
      zipSync({ '../../etc/passwd.txt': strToU8('The ramp.'), '/root.txt': strToU8('The ferry.') }),
    )
    const inner = await innerFiles({ ...file({ fileName: 'a.zip', bytes }), fileName: 'a.zip' })
    expect(inner.map(({ fileName }) => fileName)).toEqual(['a.zip/etc/passwd.txt', 'a.zip/root.txt'])
  })
})

it('reads the names of an archive in UTF-8 and in the old code page', async () => {
  const utf8 = new Uint8Array(
    zipSync({ 'اسکله.txt': strToU8('The ramp.'), 'café.txt': strToU8('The ferry.') }),
  )
  const old = changed(new Uint8Array(zipSync({ 'caf_.txt': strToU8('The ferry.') })), (view) => {
    for (let at = 0; at < view.byteLength; at++) if (view.getUint8(at) === 0x5f) view.setUint8(at, 0x82)
  })
  const names = async (bytes: Uint8Array<ArrayBuffer>) =>
    (await innerFiles({ ...file({ fileName: 'a.zip', bytes }), fileName: 'a.zip' })).map(
      ({ fileName }) => fileName,
    )
  expect(await names(utf8)).toEqual(['a.zip/café.txt', 'a.zip/اسکله.txt'])
  expect(await names(old)).toEqual(['a.zip/café.txt'])
})

it.each([
  [
    'a PDF of too many pages',
    () => pdf('#for n in range(201) [a #pagebreak()]'),
    /has 20[12] pages, and at most 200 are read/,
  ],
  [
    'a PDF that was scanned',
    () => pdf('#rect(width: 3cm, height: 3cm)'),
    /has no text in its one page: it was scanned/,
  ],
  ['a PDF that is none', () => strToU8('%PDF-1.7\n%%EOF'), /is damaged: no page of it can be opened/],
  ['an e-mail nested without end', () => nested(60), /nested or headed beyond measure/],
  [
    'an e-mail of one endless header',
    () => message({ ...sent, Subject: 'a'.repeat(2 * MB) }, 'The ferry.'),
    /nested or headed beyond measure/,
  ],
  ['an e-mail without words', () => message({ ...sent, Subject: 'Nothing' }, ''), /without words of its own/],
  [
    'a feed',
    () => strToU8('<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'),
    /is a feed, not an op-ed/,
  ],
])('%s is refused in a sentence', { timeout: 60_000 }, async (_, bytes, why) => {
  expect(await sentence(bytes())).toMatch(why)
})

function nested(depth: number): Uint8Array<ArrayBuffer> {
  let body = 'The ferry.'
  let type = 'text/plain'
  for (let level = 0; level < depth; level++) {
    body = `--b${level}\r\nContent-Type: ${type}\r\n\r\n${body}\r\n--b${level}--`
    type = `multipart/mixed; boundary=b${level}`
  }
  return message({ ...sent, Subject: 'Deep', 'Content-Type': type }, body)
}

/** Unlike enough that it packs as text does. */
function deep(levels: number): string {
  const random = randomFrom(7)
  const opened = Array.from({ length: levels }, () => `<w:p w:rsidR="${Math.floor(random() * 1e9)}">`)
  return `${opened.join('')}${'</w:p>'.repeat(levels)}`
}

/** The same numbers each time, so that a failure can be looked at. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

describe('any bytes at all', () => {
  const whole: [string, Uint8Array, number][] = [
    ['a page', strToU8(ferryPage), 60],
    ['a web archive', webArchive(ferryPage, 'https://gazette.example/ramp'), 60],
    ['an e-mail', forwardedLetter(ferry), 60],
    [
      'an e-mail of parts',
      parted(sent, 'mixed', [
        { type: 'text/html', body: ferryPage },
        { type: 'text/plain', body: 'Ines' },
      ]),
      60,
    ],
    ['a Word document', docx(ferry), 8],
    ['a PDF', pdf(ferry.join('\n\n')), 8],
  ]

  it.each(whole)(
    '%s with some of its bytes changed is read or refused, and nothing else',
    { timeout: 120_000 },
    async (_, bytes, times) => {
      const random = randomFrom(bytes.length)
      for (let time = 0; time < times; time++) {
        const broken = new Uint8Array(bytes)
        for (let change = 0; change < 1 + time / 3; change++)
          broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256)
        const cut = time % 4 === 3 ? broken.slice(0, Math.floor(random() * broken.length)) : broken
        const read = await readIncoming(file({ fileName: 'any', bytes: cut }))
        expect('unread' in read ? read.unread : read.reading.blocks.length > 0).toBeTruthy()
      }
    },
  )

  it('of no format is read or refused', async () => {
    const random = randomFrom(11)
    for (let time = 0; time < 300; time++) {
      const bytes = Uint8Array.from({ length: Math.floor(random() * 400) }, () => Math.floor(random() * 256))
      const read = await readIncoming(file({ fileName: 'any', bytes }))
      expect('unread' in read ? read.unread : read.reading.blocks.length > 0).toBeTruthy()
    }
  })
})
