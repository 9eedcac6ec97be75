import { describe, expect, it } from 'vitest'
import { decode } from './decode'

const persian =
  'شرکت کورين بايد به ميز گفتگو بازگردد و هيئت بندر نيز بايد دفتر حساب خود را باز کند که اين براي همه بهتر است.'

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('The café on the quay – closed')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFThe café on the quay – closed')],
    ['UTF-16 with a mark', Buffer.from('\uFEFFThe café on the quay – closed', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('The café on the quay – closed', 'utf16le')],
    ['UTF-16, the high byte first', Buffer.from('The café on the quay – closed', 'utf16le').swap16()],
    ['Windows-1252', latin('The caf\xe9 on the quay \x96 closed')],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes).text).toBe('The café on the quay – closed')
  })

  it('reads Persian in Windows-1256 that declares nothing', () => {
    expect(decode(windows1256(persian))).toEqual({ text: persian, charset: 'windows-1256' })
  })

  it.each([
    [
      'the page names',
      latin('<html><head><meta charset="iso-8859-2"></head><body>\xb3\xf3d\xbc</body></html>'),
      null,
    ],
    ['the sender names', latin('\xb3\xf3d\xbc'), 'text/plain; charset=ISO-8859-2'],
  ])('trusts the charset %s', (_, bytes, mediaType) => {
    expect(decode(bytes, mediaType).text).toContain('łódź')
  })

  it('trusts the bytes before a declaration they deny', () => {
    expect(decode(Buffer.from('łódź'), 'text/plain; charset=iso-8859-1').text).toBe('łódź')
    expect(decode(latin('caf\xe9'), 'text/plain; charset=utf-8').text).toBe('café')
  })

  it('lets a stray byte pass in a text of UTF-8, and a letter cut off at its end', () => {
    const bytes = Buffer.from(persian)
    expect(decode(Buffer.concat([bytes, Buffer.from([0xe9])])).text).toBe(`${persian}\ufffd`)
    expect(decode(bytes.subarray(0, -3)).charset).toBe('utf-8')
  })

  it('makes something of anything', () => {
    expect(decode(new Uint8Array([0x81, 0xff, 0x00, 0x9d])).text).toEqual(expect.any(String))
    expect(decode(new Uint8Array()).text).toBe('')
  })
})

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}

function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256')
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  )
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 0x3f)
}
