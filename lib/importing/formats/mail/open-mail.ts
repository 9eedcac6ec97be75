import PostalMime, { type Address } from 'postal-mime'
import { limits } from '../limits'
import { Unreadable } from '../unreadable'

export type Sender = { name: string; address: string }

export type Letter = { from: Sender | null; subject: string | null; date: string | null }

export type Attached = { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }

/** An e-mail: who wrote it about what and when, its words in the best form they came in, and what hangs on it. */
export type Mail = Letter & {
  to: string | null
  /** Sent to a list, as newsletters are. */
  isNewsletter: boolean
  html: string | null
  text: string | null
  attached: Attached[]
}

export async function openMail(bytes: Uint8Array): Promise<Mail> {
  const mail = await parsed(bytes)
  const html = mail.html && /[\p{L}\p{N}]/u.test(mail.html.replace(/<[^>]*>/g, '')) ? mail.html : null
  return {
    from: senderOf(mail.from),
    to:
      mail.to
        ?.flatMap((one) => senderOf(one) ?? [])
        .map(written)
        .join(', ') || null,
    subject: mail.subject?.trim() || null,
    date: mail.headers.find(({ key }) => key === 'date')?.value ?? null,
    isNewsletter: mail.headers.some(({ key }) => /^list-(?:id|unsubscribe|post)$/.test(key)),
    html,
    text: mail.text?.trim() ? mail.text : null,
    attached: mail.attachments.slice(0, limits.mailAttachments).map((attachment, index) => ({
      fileName: attachment.filename ?? nameFor(attachment.mimeType, index + 1),
      mediaType: attachment.mimeType,
      bytes: bytesOf(attachment.content),
    })),
  }
}

async function parsed(bytes: Uint8Array) {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: limits.mimeDepth,
      maxHeadersSize: limits.mimeHeaderBytes,
    })
  } catch {
    throw new Unreadable('is an e-mail nested or headed beyond measure, as no mail program writes one.')
  }
}

export function senderOf(address: Address | undefined): Sender | null {
  if (!address) return null
  if (address.address === undefined) return senderOf(address.group[0])
  return { name: address.name.trim(), address: address.address }
}

export function written({ name, address }: Sender): string {
  return name ? `${name} <${address}>` : address
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}

function nameFor(mediaType: string, number: number): string {
  return `${mediaType === 'message/rfc822' ? 'message' : 'attachment'}-${number}${mediaType === 'message/rfc822' ? '.eml' : ''}`
}
