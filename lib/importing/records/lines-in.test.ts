import { describe, expect, it } from 'vitest'
import { linesIn } from './lines-in'

describe('the lines of a file', () => {
  it.each([
    ['are numbered from 1', 'a\nb\n', '1:a 2:b'],
    ['need no end after the last', 'a\nb', '1:a 2:b'],
    ['may end as Windows ends them', 'a\r\nb\r\n', '1:a 2:b'],
    ['are counted where they are empty, and left out', 'a\n\n \t\r\nb\n\n', '1:a 4:b'],
    ['begin behind a byte order mark', '\ufeffa\nb', '1:a 2:b'],
    ['keep a mark that stands later', 'a\n\ufeffb', '1:a 2:\ufeffb'],
    ['are none in an empty file', '', ''],
  ])('%s', async (_, text, expected) => {
    for (const size of [1, 2, 3, 1000]) expect(await read(Buffer.from(text), size)).toBe(expected)
  })

  it('come through byte by byte as they are, even where they are no UTF-8', async () => {
    const broken = Buffer.from([0xff, 0xc3, 0x0a, 0x61])
    const lines = await Array.fromAsync(linesIn([broken]))

    expect(lines.map(({ bytes }) => [...(bytes ?? [])])).toEqual([[0xff, 0xc3], [0x61]])
  })

  it('are let go where they are too long, and the next ones are read', async () => {
    const long = 'x'.repeat(5000)

    expect(await read(Buffer.from(`a\n${long}\nb\n${long}`), 100, 10)).toBe('1:a 2:too long 3:b 4:too long')
  })

  it('may be just as long as the limit, whatever ends them', async () => {
    expect(await read(Buffer.from('xxxx\r\nxxxx\nxxxxx\nxxxxx\r\n'), 7, 4)).toBe(
      '1:xxxx 2:xxxx 3:too long 4:too long',
    )
  })
})

async function read(bytes: Uint8Array, size: number, longest?: number): Promise<string> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, place) =>
    bytes.subarray(place * size, (place + 1) * size),
  )
  const lines = await Array.fromAsync(linesIn(pieces, longest))
  return lines
    .map(
      ({ number, bytes }) =>
        `${number}:${bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : 'too long'}`,
    )
    .join(' ')
}
