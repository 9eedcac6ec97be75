import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blockText } from '@/lib/text/document'
import { cleanText } from '../clean-text'
import { readingInput } from '../schema'
import { readPlainText } from './read-plain-text'

const first =
  'For eleven weeks no ferry of the Corrin Line has tied up at the east quay, and both sides say the other left the room first.'
const second =
  'The harbour board says that its fees rose by 12% this year. The company says 31%, and both can be found in the same paper.'
const third = 'Nobody who stood on the quay in the rain last Friday can believe that waiting favours anyone.'

/** One line a block: what it is, or why it is junk, and its words. */
function outline(blocks: Block[]): string[] {
  return blocks.map((block) => `${block.attrs.junk ?? block.type}: ${blockText(block).slice(0, 40)}`)
}

function read(...lines: string[]): string[] {
  return outline(readPlainText(lines.join('\n')).blocks)
}

describe('the body', () => {
  it('is all of a text without furniture, and has no title', () => {
    const { blocks, fields } = readPlainText([first, 'What the board forgets', second, third].join('\n'))
    expect(outline(blocks)).toEqual([
      `paragraph: ${first.slice(0, 40)}`,
      'heading: What the board forgets',
      `paragraph: ${second.slice(0, 40)}`,
      `paragraph: ${third.slice(0, 40)}`,
    ])
    expect(fields.title).toEqual({ value: null, from: 'none found', certainty: 'doubtful' })
  })

  it('keeps a single short paragraph', () => {
    expect(read('The ferry is late.')).toEqual(['paragraph: The ferry is late.'])
  })

  it('leaves out what stands around it and says why', () => {
    const page = [
      'Home',
      'Opinion',
      'Come back to the table',
      'By Mira Holm',
      '3 November 2025',
      first,
      second,
      third,
    ]
    expect(
      read(...page, 'You may also like', 'Three swans delay the regatta', '© 2025 Ansel Courier'),
    ).toEqual([
      'Menu word: Home',
      'Section, used for the fields: Opinion',
      'Title, used for the fields: Come back to the table',
      'Byline, used for the fields: By Mira Holm',
      'Date, used for the fields: 3 November 2025',
      `paragraph: ${first.slice(0, 40)}`,
      `paragraph: ${second.slice(0, 40)}`,
      `paragraph: ${third.slice(0, 40)}`,
      'After the article: You may also like',
      'After the article: Three swans delay the regatta',
      'Copyright line: © 2025 Ansel Courier',
    ])
  })

  it('begins right below the date, though a picture and a box part its first paragraph from the rest', () => {
    const box = [
      'Related articles',
      'Three swans delay the regatta',
      'Who owns the crane',
      'A gate for the quay',
      'Fees again',
    ]
    const page = ['Come back to the table', '3 November 2025', third, ...box, first, second, first, second]
    expect(read(...page)).toContain(`paragraph: ${third.slice(0, 40)}`)
  })

  it('finds a byline at the end and a line about the writer', () => {
    const { blocks, fields } = readPlainText(
      [first, second, third, 'By Mira Holm', 'Mira Holm is a columnist in Port Ansel.'].join('\n'),
    )
    expect(outline(blocks).slice(3)).toEqual([
      'Byline, used for the fields: By Mira Holm',
      'About the writer: Mira Holm is a columnist in Port Ansel.',
    ])
    expect(fields.bylines).toMatchObject({
      value: [{ name: 'Mira Holm', role: 'columnist' }],
      certainty: 'sure',
    })
  })

  it('asks which day is meant, unless another line or the language tells', () => {
    const dateOf = (...lines: string[]) => readPlainText(lines.join('\n')).fields.date
    expect(dateOf('By Mira Holm', '03/04/2025', first, second, third)).toMatchObject({
      value: null,
      choices: ['2025-04-03', '2025-03-04'],
    })
    expect(dateOf('By Mira Holm', '03/04/2025', first, second, third, 'Updated March 4, 2025').value).toBe(
      '2025-03-04',
    )
    expect(dateOf('By Mira Holm', '23/04/2025', first, second, third).value).toBe('2025-04-23')
  })

  it('takes no date from prose, but says what the text cannot be older than', () => {
    const reading = readPlainText(
      `${first}\nThe board met on 2 September 2025 and will meet again by 1 March 2026.\nIt met on 9 October 2025 too.\n${third}`,
    )
    expect(reading.fields.date.value).toBeNull()
    expect(reading.notBefore).toBe('2025-10-09')
  })
})

describe('kinds of blocks', () => {
  it('makes a post of a line and its signature, its address apart', () => {
    const [, post] = readPlainText(
      `${first}\nWe are ready.https://t.co/Qw8rTy2uLp\n— Corrin Line (@corrinline) September 2, 2025\n${second}`,
    ).blocks
    expect(post).toEqual({
      type: 'post',
      attrs: {
        junk: null,
        dir: null,
        author: 'Corrin Line',
        handle: 'corrinline',
        time: '2025-09-02',
        url: 'https://t.co/Qw8rTy2uLp',
        platform: 'x',
        target: 'https://t.co/Qw8rTy2uLp',
      },
      content: [
        { type: 'text', text: 'We are ready. ' },
        {
          type: 'text',
          text: 'https://t.co/Qw8rTy2uLp',
          marks: [{ type: 'link', attrs: { href: 'https://t.co/Qw8rTy2uLp' } }],
        },
        { type: 'hardBreak' },
        { type: 'text', text: '— Corrin Line (@corrinline) September 2, 2025' },
      ],
    })
  })

  it.each([
    ['bullets', '• the old timetable\n• one auditor\n• a date', false],
    ['dashes', '- the old timetable\n- one auditor\n- a date', false],
    ['numbers', '1. the old timetable\n2. one auditor\n3. a date', true],
    ['Persian numbers', '۱. the old timetable\n۲. one auditor\n۳. a date', true],
  ])('makes a list of %s', (_, lines, ordered) => {
    const list = readPlainText(`${first}\n${lines}\n${second}`).blocks[1]
    expect(list).toMatchObject({ type: 'list', attrs: { ordered, junk: null } })
    expect(list && blockText(list)).toBe('the old timetable\none auditor\na date')
  })

  it('makes a table of rows with tabs and figures', () => {
    expect(read(first, 'Town\tFee', 'Ansel\t12', 'Corrin\t31', second)).toEqual([
      `paragraph: ${first.slice(0, 40)}`,
      'table: Town\tFee\nAnsel\t12\nCorrin\t31',
      `paragraph: ${second.slice(0, 40)}`,
    ])
  })

  it('makes a list of what a line that ends in a colon counts up', () => {
    const list = [
      'What would help',
      'The board could do three things:',
      'mend the crane;',
      'open the gate;',
      'and go.',
    ]
    expect(read(first, ...list, second)).toEqual([
      `paragraph: ${first.slice(0, 40)}`,
      'heading: What would help',
      'paragraph: The board could do three things:',
      'list: mend the crane;\nopen the gate;\nand go.',
      `paragraph: ${second.slice(0, 40)}`,
    ])
  })

  it('makes a quotation of marked lines', () => {
    expect(read(first, '> We are not quarrelling about money at all.', second)[1]).toBe(
      'quotation: We are not quarrelling about money at al',
    )
  })

  it('marks what runs against the op-ed', () => {
    const persian = 'یازده هفته است که هیچ کشتی مسافری در اسکلهٔ شرقی بندر پهلو نگرفته است و مردم منتظرند.'
    const { blocks, fields } = readPlainText([persian, persian.replace('یازده', 'ده'), third].join('\n'))
    expect(fields.direction.value).toBe('rtl')
    expect(blocks.map((block) => block.attrs.dir)).toEqual([null, null, 'ltr'])
  })
})

describe('whatever comes in', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'Home',
            'By Mira Holm',
            '3 November 2025',
            '• one',
            '2. two',
            '> said',
            '',
            '— Corrin (@corrin) May 2, 2025',
            first,
            'Comments',
            'https://t.co/a',
          ),
          fc.string({ unit: 'grapheme', maxLength: 60 }),
        ),
        { maxLength: 25 },
      )
      .map((lines) => lines.join('\n')),
  )

  it('loses nothing but the marks of lists and quotations', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const out = spaceless(readPlainText(text).blocks.map(blockText).join('\n'))
        expect(without(spaceless(cleanText(text)), out)).toMatch(/^[•●▪■◦‣⁃·*\-–\d۰-۹٠-٩.)>]*$/u)
      }),
    )
  })

  it('can be sent back by the form', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readPlainText(text)
        fc.pre(reading.blocks.length > 0)
        expect(readingInput.parse(structuredClone(reading))).toEqual(reading)
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
      }),
    )
  })
})

function spaceless(text: string): string[] {
  return [...text.replace(/\s+/gu, '')]
}

/** What is left of the characters when others are taken out in their order; fails where the order differs. */
function without(all: string[], taken: string[]): string {
  let at = 0
  const left = all.filter((character) => {
    if (character !== taken[at]) return true
    at += 1
    return false
  })
  expect(at).toBe(taken.length)
  return left.join('')
}
