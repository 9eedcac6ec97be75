import sniff from 'html-encoding-sniffer'
import { detect } from 'jschardet'

export type Decoded = { text: string; charset: string }

/** The text of a file in whatever charset it was written; never fails, at worst some letters are wrong. */
export function decode(bytes: Uint8Array, mediaType: string | null = null): Decoded {
  const charset = charsetOf(bytes, mediaType)
  return { text: new TextDecoder(charset).decode(bytes), charset }
}

function charsetOf(bytes: Uint8Array, mediaType: string | null): string {
  return (
    byteOrderMark(bytes) ??
    wideByNuls(bytes) ??
    (isUtf8(bytes) ? 'utf-8' : null) ??
    declared(bytes, mediaType) ??
    (looksLikeArabic1256(bytes) ? 'windows-1256' : null) ??
    guessed(bytes) ??
    'windows-1252'
  )
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** NUL bytes pass for UTF-8; in a text they mean two bytes to the letter. */
function wideByNuls(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 4096)
  let even = 0
  let odd = 0
  start.forEach((byte, place) => {
    if (byte !== 0) return
    if (place % 2 === 0) even += 1
    else odd += 1
  })
  if (Math.max(even, odd) < start.length / 20) return null
  return odd >= even ? 'utf-16le' : 'utf-16be'
}

/** Pages are cut in the middle of a letter, and a stray byte gets into a menu: a few wrong ones among many right are let pass. */
const WRONG_AMONG_RIGHT = 20

function isUtf8(bytes: Uint8Array): boolean {
  if (bytes.includes(0x1b)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    const text = new TextDecoder().decode(bytes)
    const wrong = text.match(/\ufffd/g)?.length ?? 0
    const right = (text.match(/[\u0080-\uffff]/g)?.length ?? 0) - wrong
    return right > wrong * WRONG_AMONG_RIGHT
  }
}

/** The charset the sender or the page itself names, unless it names UTF-8, which the bytes have already denied. */
function declared(bytes: Uint8Array, mediaType: string | null): string | null {
  const label = /charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType ?? '')?.[1]
  const named = sniff(bytes, {
    defaultEncoding: 'UTF-8',
    maxPrescanBytes: 8192,
    ...(label && { transportLayerEncodingLabel: label }),
  })
  return named === 'UTF-8' ? null : named
}

/** Detectors mistake Persian in Windows-1256 for other charsets, so its commonest words are looked for. */
function looksLikeArabic1256(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1256').decode(bytes.subarray(0, 20_000))
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => /\p{Script=Arabic}/u.test(word))
  if (words.length < 3) return false
  const common = words.filter((word) => COMMON_WORDS.has(word)).length
  return common / words.length > 0.06
}

const COMMON_WORDS = new Set(
  'و در به از که اين اين را با است براي آن بر هم تا في من على إلى أن ما لا هذا هذه عن التي الذي مع'.split(
    ' ',
  ),
)

/** A sample tells as much as the whole, and is looked at in a hundredth of the time. */
const SAMPLE = 32_000

function guessed(bytes: Uint8Array): string | null {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1_000)
  const { encoding, confidence } = detect(bytes.subarray(first, first + SAMPLE))
  if (!encoding || confidence < 0.3) return null
  try {
    return new TextDecoder(encoding).encoding
  } catch {
    return null
  }
}
