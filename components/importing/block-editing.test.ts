import { expect, it } from 'vitest'
import { type ImportReading, withUsualMarking } from '@/lib/importing/import-reading'
import { field, noneFound } from '@/lib/importing/reading'
import { blockText } from '@/lib/text/document'
import { doc } from '@/test/notation'
import { blockEditing } from './block-editing'
import { editHistory } from './edit-history'

const signs = {
  heading: '#',
  quotation: '>',
  list: '-',
  paragraph: '',
  post: '@',
  caption: 'c',
  table: 't',
  footnote: 'f',
}

function editingOf(notation: string) {
  const { content } = doc(notation)
  const read = {
    blocks: content,
    notBefore: null,
    fields: {
      title: noneFound(),
      section: noneFound(),
      bylines: field([], 'none', 'doubtful' as const),
      outlet: noneFound(),
      date: noneFound(),
      updated: noneFound(),
      url: noneFound(),
      language: field('en', 'the words', 'sure' as const),
      direction: field('ltr' as const, 'the words', 'sure' as const),
    },
  }
  let reading: ImportReading = withUsualMarking(read, 'TLP_GREEN')
  const history = editHistory({
    present: () => reading,
    change: (next) => {
      reading = next
    },
    remember: () => {},
  })
  const editing = blockEditing({ history, came: content, isFolded: false, rememberFolded: () => {} })
  return { editing, blocks: () => reading.blocks.map(drawn).join(' | ') }
}

function drawn(block: ReturnType<typeof doc>['content'][number]): string {
  return `${block.attrs.junk === null ? '' : '~'}${signs[block.type]}${blockText(block)}`
}

it('switches the block in hand, and back for the reason it came with', () => {
  const { editing, blocks } = editingOf('One\n ~ Two\n Three')
  editing.step(1)
  editing.toggle()
  expect(blocks()).toBe('One | Two | Three')
  editing.toggle()
  expect(blocks()).toBe('One | ~Two | Three')
  editing.toggle(2)
  expect(blocks()).toBe('One | ~Two | ~Three')
})

it('switches and retypes a run together', () => {
  const { editing, blocks } = editingOf('One\n ~ Two\n Three\n Four')
  editing.step(1, true)
  editing.step(1, true)
  editing.toggle()
  expect(blocks()).toBe('~One | ~Two | ~Three | Four')
  editing.toggle()
  editing.retype('quotation')
  expect(blocks()).toBe('>One | >Two | >Three | Four')
  editing.undo()
  expect(blocks()).toBe('One | Two | Three | Four')
  editing.choose(0)
  editing.choose(2, true)
  editing.join()
  expect(blocks()).toBe('One Two Three | Four')
})

it('takes every edit back and does it again, a new edit ending what could be done again', () => {
  const { editing, blocks } = editingOf('# One\n Two. Three.')
  editing.level()
  editing.step(1)
  editing.split(5)
  editing.retype('footnote')
  expect(blocks()).toBe('#One | fTwo.  | Three.')
  for (let turn = 0; turn < 3; turn++) editing.undo()
  expect(blocks()).toBe('#One | Two. Three.')
  editing.redo()
  editing.redo()
  expect(blocks()).toBe('#One | Two.  | Three.')
  editing.toggle()
  editing.redo()
  expect(editing.standing().notice).toBe('Nothing to do again.')
})

it('shows a place to split at, moved by sentence and by word', () => {
  const { editing, blocks } = editingOf('It sailed. Nobody saw it. It came back.')
  editing.split(null)
  editing.moveSplit(1, 'sentence')
  editing.moveSplit(1, 'word')
  editing.moveSplit(-1, 'word')
  editing.takeSplit()
  expect(blocks()).toBe('It sailed. Nobody saw it.  | It came back.')
})

it('passes over junk that is folded away', () => {
  const { editing, blocks } = editingOf('One\n ~ Two\n Three\n Four')
  editing.fold()
  editing.step(1)
  expect(editing.standing().chosen).toBe(2)
  editing.toggle()
  expect(editing.standing().chosen).toBe(3)
  editing.choose(0)
  editing.choose(3, true)
  editing.retype('quotation')
  expect(blocks()).toBe('>One | ~Two | ~Three | >Four')
})

it('begins where the op-ed does', () => {
  expect(editingOf('~ Home\n ~ Harbour\n The ferry was late.').editing.standing().chosen).toBe(2)
  expect(editingOf('~ Home').editing.standing().chosen).toBe(0)
})

it('says why it cannot', () => {
  const { editing } = editingOf('One\n Two')
  editing.join()
  expect(editing.standing().notice).toMatch(/no block above/)
  editing.level()
  expect(editing.standing().notice).toMatch(/Only a heading/)
  editing.split(null)
  expect(editing.standing().notice).toMatch(/cannot be split/)
  editing.undo()
  expect(editing.standing().notice).toBe('Nothing to undo.')
})
