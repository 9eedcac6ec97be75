import { expect, it } from 'vitest'
import { blockText } from '@/lib/text/document'
import { ferry } from '@/test/files/ferry'
import { message, sent } from '@/test/files/mail'
import { openMail } from './open-mail'
import { readMail } from './read-mail'

const words = ferry.map((paragraph) => `<p>${paragraph}</p>`).join('')

async function read(html: string) {
  const headers = { ...sent, Subject: 'Fwd: a note', 'Content-Type': 'text/html; charset=utf-8' }
  const { blocks, fields } = readMail(await openMail(message(headers, html)))
  return {
    fields,
    kept: blocks.filter(({ attrs }) => !attrs.junk).map((block) => `${block.type}: ${blockText(block)}`),
    notes: blocks.filter(({ attrs }) => attrs.junk?.startsWith('Note')).map(blockText),
  }
}

it.each([
  [
    'a web mail',
    `<div dir="ltr">See below<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>The Merrow Letter</strong> <span>&lt;<a href="mailto:letter@merrow.example">letter@merrow.example</a>&gt;</span><br>Date: Sat, Nov 14, 2026 at 9:12 AM<br>Subject: The ramp is sound<br>To: Ines &lt;ines@desk.example&gt;<br></div><br><br><div><h1>The ramp is sound</h1>${words}</div></div></div>`,
  ],
  [
    'an office’s mail program, which names no forwarding',
    `<html><body><p>See below</p><div><p><b>From:</b> The Merrow Letter &lt;letter@merrow.example&gt; <br><b>Sent:</b> Saturday, November 14, 2026 9:12 AM<br><b>To:</b> Ines<br><b>Subject:</b> FW: The ramp is sound</p></div>${words}</body></html>`,
  ],
  [
    'a mail program that sets it as a quotation',
    `<html><body>See below<br><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>"The Merrow Letter" &lt;letter@merrow.example&gt;<br></div><div><b>Subject: </b><b>The ramp is sound</b></div><div><b>Date: </b>14 November 2026 at 09:12:00 GMT</div><div><b>To: </b>Ines</div><br><div>${words}</div></blockquote></body></html>`,
  ],
])('reads what was forwarded by %s', async (_, html) => {
  const { kept, notes, fields } = await read(html)
  expect(kept).toEqual(ferry.map((paragraph) => `paragraph: ${paragraph}`))
  expect(notes).toEqual(['See below'])
  expect(fields).toMatchObject({
    title: { value: 'The ramp is sound', from: 'subject of the forwarded message' },
    outlet: { value: 'The Merrow Letter', from: 'sender of the forwarded message' },
    date: { value: '2026-11-14', from: 'date of the forwarded message' },
  })
})

it('knows the headers of a forwarded message in Persian', async () => {
  const paragraph =
    'شرکت کشتیرانی باید به میز گفت‌وگو بازگردد و هیئت بندر نیز باید دفتر حساب خود را باز کند که این برای همه بهتر است.'
  const { kept, fields } = await read(
    `<div dir="rtl">---------- Forwarded message ---------<br>از: روزنامه مرو &lt;m@merrow.example&gt;<br>تاریخ: ۱۴ نوامبر ۲۰۲۶<br>موضوع: اسکله سالم است<br>به: اینس<br><br><br><p>${paragraph}</p></div>`,
  )
  expect(kept).toEqual([`paragraph: ${paragraph}`])
  expect(fields).toMatchObject({
    title: { value: 'اسکله سالم است' },
    outlet: { value: 'روزنامه مرو' },
    date: { value: '2026-11-14' },
  })
})
