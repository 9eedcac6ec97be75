import { expect, it } from 'vitest'
import { type Block, blockKinds, blockText, type Inline } from '@/lib/text/document'
import { doc } from '@/test/notation'
import { attributed, joined, levelled, retyped, split, switched } from './edit-blocks'
import { haveSameWords } from './same-words'

function blockOf(notation: string): Block {
  const [block] = doc(notation).content
  if (!block) throw new Error(`No block in: ${notation}`)
  return block
}

/** The place of ‸ in a notation, and the block without it. */
function cut(notation: string): { block: Block; at: number } {
  const text = blockText(blockOf(notation))
  return { block: blockOf(notation.replace('‸', '')), at: text.indexOf('‸') }
}

const samples = ['The ferry was late.', '# What it costs', '> The ramp is sound.', '- one\n- two', '~ Menu']

it.each(samples)('keeps the words of “%s” through every kind', (notation) => {
  const came = blockOf(notation)
  for (const kind of blockKinds) {
    const now = retyped(came, kind)
    expect(now.type).toBe(kind)
    expect(now.attrs.junk).toBe(came.attrs.junk)
    expect(blockText(now)).toBe(blockText(came))
  }
})

it('gives a post its author back when it is made a post again', () => {
  const post: Block = {
    type: 'post',
    attrs: {
      junk: null,
      dir: null,
      author: 'Harbour board',
      handle: 'harbour',
      time: '2026-11-14',
      url: null,
      platform: null,
      target: null,
    },
    content: [{ type: 'text', text: 'The ramp is closed.' }],
  }
  const there = switched(retyped(post, 'paragraph', [post]), 'By hand')
  expect(retyped(there, 'post', [post])).toEqual(switched(post, 'By hand'))
})

it('joins two blocks as one of the first kind', () => {
  const one = blockOf('The ferry was')
  const other = blockOf('# late again.')
  expect(joined(one, other)).toMatchObject({ type: 'paragraph' })
  expect(blockText(joined(one, other))).toBe('The ferry was late again.')
  expect(blockText(joined(blockOf('- one'), other))).toBe('one\nlate again.')
})

it.each([
  ['in a sentence', 'The ferry ‸was late.', ['The ferry ', 'was late.']],
  ['between the entries of a list', '- one\n- ‸two\n- three', ['one', 'two\nthree']],
  ['inside an entry', '- one\n- two ‸and a half', ['one\ntwo ', 'and a half']],
])('splits a block %s', (_, notation, texts) => {
  const { block, at } = cut(notation)
  const parts = split(block, at)
  expect(parts?.map(blockText)).toEqual(texts)
  expect(haveSameWords(parts ?? [], [block])).toBe(true)
})

it('leaves a list counted, each entry as deep as it was, and its broken lines apart', () => {
  const entry = (depth: number, ...content: Inline[]) => ({
    type: 'listEntry' as const,
    attrs: { depth },
    content,
  })
  const text = (words: string) => ({ type: 'text' as const, text: words })
  const broken = [text('two'), { type: 'hardBreak' as const }, text('and a half')]
  const attrs = { junk: null, dir: null, ordered: true }
  const list: Block = {
    type: 'list',
    attrs,
    content: [entry(0, text('one')), entry(1, ...broken), entry(1, text('three'))],
  }
  const parts = split(list, blockText(list).indexOf('three')) ?? []
  expect(parts).toEqual([
    { type: 'list', attrs, content: list.content.slice(0, 2) },
    { type: 'list', attrs, content: list.content.slice(2) },
  ])
  const [first, second] = parts
  expect(first && second && joined(first, second)).toEqual(list)
  expect(split(list, blockText(list).indexOf('and'))?.map(blockText)).toEqual([
    'one\ntwo',
    'and a half\nthree',
  ])
  expect(split(list, blockText(list).indexOf('half'))?.map(blockText)).toEqual([
    'one\ntwo\nand a ',
    'half\nthree',
  ])
})

it.each(['‸The ferry was late.', 'The ferry was late.‸'])('splits nothing off at “%s”', (notation) => {
  const { block, at } = cut(notation)
  expect(split(block, at)).toBeNull()
})

it('leads a heading through its levels and back, and leaves other blocks', () => {
  const levels = [blockOf('# The ramp')]
  for (let turn = 0; turn < 3; turn++) levels.push(levelled(levels.at(-1) as Block))
  expect(levels.map((block) => block.type === 'heading' && block.attrs.level)).toEqual([2, 3, 4, 2])
  expect(levelled(blockOf('The ferry'))).toEqual(blockOf('The ferry'))
})

it('says who a post is by, and of no other block', () => {
  const post = retyped(blockOf('The ramp is closed.'), 'post')
  expect(attributed(post, { handle: '@harbour', platform: 'mastodon' }).attrs).toMatchObject({
    handle: '@harbour',
    platform: 'mastodon',
  })
  expect(attributed(blockOf('The ferry'), { handle: '@harbour' })).toEqual(blockOf('The ferry'))
})
