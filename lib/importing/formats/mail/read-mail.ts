import { parseHTML } from 'linkedom'
import { cleanText, splitGluedAddresses } from '../../clean-text'
import { dateIn } from '../../fields/dates'
import { bare } from '../../judging/furniture-words'
import type { Passage } from '../../judging/passage'
import { groupLines } from '../../lines/group-lines'
import { linesOf } from '../../lines/lines'
import { makeShallow } from '../../page/shallow'
import { visiblePassages } from '../../page/visible-passages'
import { type Field, field, type Reading } from '../../reading'
import { judgeAround, open, type Sorted, settled, underTitle } from '../judge-around'
import { Unreadable } from '../unreadable'
import { type Forwarded, forwardedIn } from './forwarded'
import type { Letter, Mail } from './open-mail'
import { preferred, senderFields } from './sender-fields'
import { unwrapped } from './unwrapped'

/** Reads an e-mail. Of a forwarded one it is the message forwarded that is read; what stands above it tells of it. */
export function readMail(mail: Mail): Reading {
  const passages = passagesOf(mail)
  if (passages.length === 0) throw new Unreadable('is an e-mail without words of its own.')
  const forwarded = forwardedIn(passages)
  const letter = forwarded?.letter ?? mail
  const title = subjectAlone(letter.subject)
  const reading = underTitle(judgeAround(sortedFrom(passages, forwarded, title)), title)
  return withLetter(reading, {
    letter,
    title,
    isForwarded: forwarded !== null,
    isNewsletter: mail.isNewsletter,
  })
}

function passagesOf({ html, text }: Mail): Passage[] {
  if (html === null) return groupLines(linesOf(unwrapped(splitGluedAddresses(cleanText(text ?? '')))))
  const clean = cleanText(html)
  const { document } = parseHTML(/<html\b/i.test(clean) ? clean : `<html><body>${clean}</body></html>`)
  const root = document.body ?? document.documentElement
  makeShallow(root)
  unquote(root)
  return visiblePassages(root, null)
}

/** Mail programs set a whole message that is forwarded as a quotation. */
function unquote(root: Element) {
  for (const quote of root.querySelectorAll('blockquote[type="cite"], blockquote.gmail_quote')) {
    const plain = root.ownerDocument.createElement('div')
    plain.append(...quote.childNodes)
    quote.replaceWith(plain)
  }
}

function sortedFrom(passages: Passage[], forwarded: Forwarded | null, title: string | null): Sorted[] {
  return passages.map((passage, index) => {
    if (forwarded && index < forwarded.opens) return settled(passage, 'Note of who forwarded it')
    if (forwarded && index < forwarded.words) return settled(passage, 'E-mail header, used for the fields')
    if (title && passage.words < 40 && bare(passage.text) === bare(title))
      return settled(passage, 'Title, used for the fields')
    return passage.words <= 60 && FURNITURE.test(passage.text.trim())
      ? settled(passage, 'Furniture of a newsletter')
      : open(passage)
  })
}

const FURNITURE =
  /^(?:(?:view|read|open|see)\b.{0,40}\b(?:in (?:your |a |the )?(?:web )?browser|online|on the web|in (?:the )?app)\b|(?:click here to )?unsubscribe|(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscription|settings)|you(?:[’']re| are)? (?:receiv|subscrib|get)(?:ing|ed)?\b.{0,120}\b(?:e-?mail|because|newsletter)|this (?:e-?mail|message) was sent (?:to|by)|forward (?:this|to a friend)|add us to your address book|no longer want to receive|sent from my \w+|لغو اشتراک|إلغاء الاشتراك)/iu

/** "Fwd: RE: [Letter] The ramp is sound" is about the ramp. */
function subjectAlone(subject: string | null): string | null {
  const alone = (subject ?? '').replace(
    /^(?:\s*(?:(?:fwd?|fw|re|wg|aw|tr|rv|ارجاع|پاسخ|إعادة توجيه|رد)\s*(?:\[\d+\])?\s*:|\[[^\]]{1,40}\]))+/iu,
    '',
  )
  return alone.replace(/\s+/g, ' ').trim() || null
}

type Told = { letter: Letter; title: string | null; isForwarded: boolean; isNewsletter: boolean }

function withLetter(reading: Reading, { letter, title, isForwarded, isNewsletter }: Told): Reading {
  const of = isForwarded ? 'the forwarded message' : 'the e-mail'
  const { fields } = reading
  const said = senderFields(letter, of, isNewsletter)
  return {
    ...reading,
    fields: {
      ...fields,
      title: title ? field(title, `subject of ${of}`, 'likely') : fields.title,
      bylines: preferred<'bylines'>(fields.bylines, said.bylines),
      outlet: preferred<'outlet'>(fields.outlet, said.outlet),
      date:
        fields.date.value && fields.date.certainty === 'sure'
          ? fields.date
          : (dated(letter, of) ?? fields.date),
    },
  }
}

function dated({ date }: Letter, of: string): Field<string | null> | null {
  const found = dateIn(date ?? '')
  return found ? field(found.iso, `date of ${of}`, found.certainty === 'sure' ? 'likely' : 'doubtful') : null
}
