import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doc } from '@/test/notation'
import type { ComparedBlock } from './compared-rows'
import { type Comparison, compareTexts } from './comparison'
import type { DiffPiece } from './word-diff'

const late = 'The ferry was late again on Monday.'
const ramp = 'The ramp has been inspected twice since then.'
const winter = 'Ninety sailings were cancelled last winter.'

describe('two texts side by side', () => {
  it.each([
    ['nothing changed', `${late}\n${ramp}`, `${late}\n${ramp}`, [`${late} | ${late}`, `${ramp} | ${ramp}`]],
    [
      'a word changed',
      ramp,
      ramp.replace('twice', 'once'),
      ['The ramp has been inspected [-twice] since then. | The ramp has been inspected {+once} since then.'],
    ],
    [
      'the first word changed',
      `${late}\n${ramp}`,
      `${late}\n${ramp.replace('The', 'A')}`,
      [
        `${late} | ${late}`,
        `[-The] ramp has been inspected twice since then. | {+A} ramp has been inspected twice since then.`,
      ],
    ],
    [
      'a paragraph came',
      `${late}\n${ramp}`,
      `${late}\n${winter}\n${ramp}`,
      [`${late} | ${late}`, ` | {+${winter}}`, `${ramp} | ${ramp}`],
    ],
    [
      'a paragraph went',
      `${late}\n${winter}\n${ramp}`,
      `${late}\n${ramp}`,
      [`${late} | ${late}`, `[-${winter}] | `, `${ramp} | ${ramp}`],
    ],
    ['a paragraph was split', `${late} ${ramp}`, `${late}\n${ramp}`, [`${late} ${ramp} | ${late} / ${ramp}`]],
    [
      'paragraphs were joined',
      `${late}\n${ramp}`,
      `${late} ${ramp}`,
      [`${late} / ${ramp} | ${late} ${ramp}`],
    ],
    [
      'another stands in its place',
      `${late}\n${ramp}`,
      `${late}\n${winter}`,
      [`${late} | ${late}`, `[-${ramp}] | `, ` | {+${winter}}`],
    ],
    ['junk came', late, `~ Subscribe\n${late}\n~ Read more`, [`${late} | ${late}`]],
  ])('when %s', (_, before, after, drawn) => {
    expect(draw(compare(before, after))).toEqual(drawn)
  })

  it('are one on a narrow page', () => {
    const { rows } = compare(
      `${late}\n${ramp}\n${winter}`,
      `${late}\n${ramp.replace('twice', 'once')}\nNobody paid.\n${winter}`,
    )
    expect(rows.flatMap((row) => row.merged.map((block) => drawBlock(block).trim()))).toEqual([
      late,
      'The ramp has been inspected [-twice] {+once} since then.',
      '{+Nobody paid.}',
      winter,
    ])
  })

  it('stand apart there, and are counted as they now are', () => {
    const { rows } = compare(`${late}\n${winter}\n${ramp}`, `${late}\n${ramp.replace(' since then', '')}`)
    const merged = rows.flatMap((row) => row.merged)
    expect(merged.map((block) => drawBlock(block).trim())).toEqual([
      late,
      `[-${winter}]`,
      'The ramp has been inspected twice [-since then].',
    ])
    expect(merged.map(({ number }) => number)).toEqual([1, null, 2])
  })

  it('keep an emptied and a first text whole', () => {
    expect(draw(compare('', late))).toEqual([` | {+${late}}`])
    expect(draw(compare(late, ''))).toEqual([`[-${late}] | `])
    expect(compare('', '')).toEqual({ rows: [], added: 0, removed: 0, changed: 0, of: 0, fresh: 0 })
  })
})

describe('what changed, counted', () => {
  it.each([
    [
      'a word changed',
      `${late}\n${ramp}`,
      `${late}\n${ramp.replace('twice', 'once')}`,
      { added: 1, removed: 1, changed: 1, of: 2, fresh: 0 },
    ],
    ['only a sign changed', late, late.replace('.', '!'), { added: 0, removed: 0, changed: 1, of: 1 }],
    ['a paragraph came', late, `${late}\n${winter}`, { added: 6, removed: 0, changed: 0, of: 1, fresh: 1 }],
    ['a paragraph was split', `${late} ${ramp}`, `${late}\n${ramp}`, { added: 0, removed: 0, changed: 0 }],
    [
      'a Persian word changed',
      'پل امروز سالم است',
      'پل امروز سالم نیست',
      { added: 1, removed: 1, changed: 1 },
    ],
  ])('when %s', (_, before, after, counted) => {
    expect(compare(before, after)).toMatchObject(counted)
  })
})

const line = fc.array(fc.constantFrom('the', 'ferry', 'ramp', 'was', 'late', 'sound', 'again', 'paid'), {
  minLength: 1,
  maxLength: 12,
})
const text = fc
  .array(
    line.map((words) => words.join(' ')),
    { maxLength: 7 },
  )
  .map((lines) => lines.join('\n'))

it('loses no word of either text, however they are set', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { rows, added, removed } = compare(before, after)
      const words = (side: 'before' | 'after') =>
        rows.flatMap((row) => row[side].map(({ pieces }) => pieces.map((piece) => piece.text).join('')))
      expect(words('before')).toEqual(before.split('\n').filter(Boolean))
      expect(words('after')).toEqual(after.split('\n').filter(Boolean))
      expect(added - removed).toBe(count(after) - count(before))
      const kept = rows
        .flatMap((row) => row.merged.flatMap(({ pieces }) => pieces))
        .filter(({ kind }) => kind !== 'gone')
      expect(
        kept
          .map((piece) => piece.text)
          .join(' ')
          .split(/\s+/)
          .filter(Boolean),
      ).toHaveLength(count(after))
    }),
  )
})

it('takes ten thousand words rewritten throughout', () => {
  const long = (word: string) =>
    Array.from({ length: 300 }, (_, n) => `${word} ${n} ${'of the same sailing '.repeat(8)}${word}`).join(
      '\n',
    )
  expect(compare(long('ferry'), long('barge'))).toMatchObject({ changed: 300 })
})

function compare(before: string, after: string): Comparison {
  return compareTexts(doc(before).content, doc(after).content)
}

function draw({ rows }: Comparison): string[] {
  return rows.map(
    ({ before, after }) => `${before.map(drawBlock).join(' / ')} | ${after.map(drawBlock).join(' / ')}`,
  )
}

function drawBlock({ pieces }: ComparedBlock): string {
  return pieces.map(drawPiece).join('')
}

function drawPiece({ kind, text }: DiffPiece): string {
  if (kind === 'same') return text
  const space = /\s*$/.exec(text)?.[0] ?? ''
  return kind === 'gone' ? `[-${text.trimEnd()}]${space}` : `{+${text.trimEnd()}}${space}`
}

function count(words: string): number {
  return words.split(/\s+/).filter(Boolean).length
}
