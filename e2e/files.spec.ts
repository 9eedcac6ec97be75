import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { zipSync } from 'fflate'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db'
import { docx } from '@/test/files/docx'
import { ferry, ferryPage } from '@/test/files/ferry'
import { forwardedLetter, webArchive } from '@/test/files/mail'
import { pdf } from '@/test/files/pdf'
import { axeFindings, expect, overflowsSideways, test } from './fixtures'

const words = ferry.join('\n\n')
const print = pdf(
  `#set page(width: 14cm, height: 12cm, header: [The Merrow Gazette], numbering: "1 of 1")\n#set text(font: "Source Serif 4", size: 10pt)\n#text(20pt)[The ramp is sound]\n\nBy Mara Tessel\n\n${words}\n\n${words}`,
)
const document = docx(
  [
    { text: 'The ramp is sound', style: 'Title' },
    { text: 'Mara Tessel', style: 'Author' },
    { text: ferry[0] ?? '', note: 1 },
    ...ferry.slice(1),
  ],
  { footnotes: ['See the harbour log.'], comments: ['A remark.'] },
)

const formats = [
  ['page.html', Buffer.from(ferryPage)],
  ['page.mhtml', Buffer.from(webArchive(ferryPage, 'https://gazette.example/opinion/ramp'))],
  ['ramp.docx', Buffer.from(document)],
  ['ramp.pdf', Buffer.from(print)],
  ['letter.eml', Buffer.from(forwardedLetter(ferry))],
  ['notes.txt', Buffer.from(words, 'utf16le')],
] as const

async function bringIn(page: Page, actor: Actor): Promise<Locator> {
  await page.goto(`/desks/${actor.deskSlug}/inbox/new`)
  await expect(page.locator('main footer')).toContainText('bring in')
  return page.getByRole('list', { name: 'Files brought in' }).getByRole('listitem')
}

function chosen(files: readonly (readonly [string, Buffer])[]) {
  return files.map(([name, buffer]) => ({ name, buffer, mimeType: 'application/octet-stream' }))
}

for (const [name, bytes] of formats) {
  test(`${name} is brought in, seen beside its capture and confirmed`, async ({ page, signInAs }) => {
    const actor = await signInAs('analyst')
    const files = await bringIn(page, actor)
    await page.getByLabel('Choose files').setInputFiles(chosen([[name, bytes]]))
    await files.getByRole('link', { name: 'Confirm it' }).click()

    const capture = page.getByRole('region', { name: 'Capture', exact: true })
    const isPage = /\.(?:html|mhtml|docx)$/.test(name)
    const text = isPage ? capture.locator('iframe').contentFrame().locator('body') : capture
    await expect(text).toContainText('Ninety sailings were cancelled')
    await page.getByRole('button', { name: /^Confirm and read/ }).click()
    await expect(page).toHaveURL(/\/reading\//)

    const { textVersions } = await db.opEd.findFirstOrThrow({
      where: { deskId: actor.deskId },
      include: { textVersions: true },
    })
    for (const paragraph of ferry) expect(textVersions[0]?.text).toContain(paragraph)
    const captured = await db.capture.findFirstOrThrow({ where: { deskId: actor.deskId } })
    expect(Buffer.from(captured.bytes).equals(bytes)).toBe(true)
  })
}

test('an archive comes in file by file, and what cannot be read is named', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  const files = await bringIn(page, actor)
  const archive = zipSync({
    'week/ramp.docx': document,
    'week/letter.eml': forwardedLetter(ferry),
    'week/picture.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    '__MACOSX/week/._ramp.docx': new Uint8Array(8),
  })
  await page.getByLabel('Choose files').setInputFiles(chosen([['week.zip', Buffer.from(archive)]]))

  await expect(files).toContainText(
    '2 op-eds are in the Inbox. 1 could not be read: week.zip/week/picture.png is a picture.',
  )
  expect(await axeFindings(page)).toEqual([])
  await files.getByRole('link', { name: 'See them in the Inbox' }).click()
  await expect(page.getByRole('link', { name: 'The ramp is sound' })).toHaveCount(2)
})

test('a folder comes in with its names, and goes on while another page is looked at', async ({
  page,
  signInAs,
}) => {
  const actor = await signInAs('analyst')
  const files = await bringIn(page, actor)
  const folder = await mkdtemp(join(tmpdir(), 'opcit-folder-'))
  await mkdir(join(folder, 'may'))
  await writeFile(join(folder, 'may', 'ramp.docx'), document)
  await writeFile(join(folder, 'note.txt'), words)
  await writeFile(join(folder, '.hidden.txt'), words)
  await page.getByLabel('Choose a folder').setInputFiles(folder)
  await page.getByRole('main').getByRole('link', { name: 'Inbox' }).click()
  await expect(page).toHaveURL(/\/inbox$/)
  await page.goBack()

  await expect(files).toHaveCount(2)
  await expect(page.getByText('2 of 2 brought in')).toBeVisible()
  await expect(files.first()).toContainText('/may/ramp.docx')
  await rm(folder, { recursive: true })
})

test('what cannot be read says why, and is kept to be tried again', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  const files = await bringIn(page, actor)
  const refused = [
    ['scan.pdf', pdf('#rect(width: 3cm, height: 3cm)'), 'has no text in its one page: it was scanned'],
    ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'is in an old format of an office program'],
    ['notes.rtf', Buffer.from('{\\rtf1 The ferry}'), 'is in the RTF format'],
    ['photo.txt', Buffer.from('ffd8ffe000104a464946', 'hex'), 'is a picture'],
    ['bomb.docx', bomb(), 'grows more than 200 times when unpacked'],
  ] as const
  await page
    .getByLabel('Choose files')
    .setInputFiles(chosen(refused.map(([name, bytes]) => [name, Buffer.from(bytes)])))
  for (const [name, , why] of refused) {
    await expect(files.filter({ hasText: name })).toContainText(why)
  }
  await expect(page.getByText('0 of 5 brought in')).toBeVisible()
  await expect(page.getByRole('link', { name: 'It is kept under Work' })).toHaveCount(4)
  expect(await axeFindings(page)).toEqual([])
  // The picture was small enough to be looked at at once, and nothing of it was kept; the others wait with their jobs.
  expect(await db.upload.count({ where: { deskId: actor.deskId } })).toBe(4)
})

test('a file on its way is cancelled, and sent again', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  const files = await bringIn(page, actor)
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/inbox/upload', async (route) => {
    await held
    await route.continue().catch(() => undefined)
  })
  await page.getByLabel('Choose files').setInputFiles(
    chosen([
      ['first.docx', Buffer.from(document)],
      ['second.docx', Buffer.from(docx([...ferry, 'Another line of it, at last.']))],
    ]),
  )
  await page.getByRole('button', { name: 'Cancel first.docx' }).click()
  await expect(files.filter({ hasText: 'first.docx' })).toContainText('cancelled')
  letGo()
  await expect(files.filter({ hasText: 'second.docx' })).toContainText('brought in')
  await files.filter({ hasText: 'first.docx' }).getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByText('2 of 2 brought in')).toBeVisible()
})

test('the door for uploads is closed to pages elsewhere', async ({ page, signInAs }) => {
  const actor = await signInAs('analyst')
  const answer = await page.request.post(`/desks/${actor.deskSlug}/inbox/upload`, {
    headers: { 'x-file-name': 'late.txt', origin: 'https://elsewhere.example' },
    data: words,
  })
  expect(answer.status()).toBe(404)
  expect(await db.job.count({ where: { deskId: actor.deskId } })).toBe(0)
})

test('the page fits a phone', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const actor = await signInAs('analyst')
  const files = await bringIn(page, actor)
  await page
    .getByLabel('Choose files')
    .setInputFiles(
      chosen([
        ['a-rather-long-name-of-a-file-that-came-from-somewhere-far-away.docx', Buffer.from(document)],
      ]),
    )
  await expect(files).toContainText('brought in')
  expect(await overflowsSideways(page)).toBe(false)
})

function bomb(): Uint8Array {
  return docx(['The ferry.'], { parts: { 'word/footnotes.xml': new Uint8Array(40 * 1024 * 1024) } })
}
