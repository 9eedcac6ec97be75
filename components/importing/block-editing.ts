import {
  attributed,
  joined,
  levelled,
  retyped,
  split,
  switched,
} from '@/lib/importing/confirming/edit-blocks'
import { firstPlace, sentencePlaces, stepped, wordPlaces } from '@/lib/importing/confirming/split-places'
import { type Block, type BlockKind, blockText, type PostAttrs } from '@/lib/text/document'
import type { EditHistory } from './edit-history'

const BY_HAND = 'Marked as junk by hand'

export type BlockStanding = {
  /** The block in hand, and where the run of blocks in hand began; the same where only one is. */
  chosen: number
  from: number
  /** Where the block in hand is about to be split. */
  splitAt: number | null
  /** Junk is folded away, so that the op-ed is read as it will be. */
  isFolded: boolean
  /** What was just done, or why it could not be. */
  notice: string | null
}

type Given = {
  history: EditHistory
  came: Block[]
  isFolded: boolean
  rememberFolded: (isFolded: boolean) => void
}

/** What can be done to the blocks, and which of them are in hand. */
export function blockEditing({ history, came, isFolded, rememberFolded }: Given) {
  // A page's menu may be long: one begins where the op-ed does.
  const begin = Math.max(
    0,
    history.present().blocks.findIndex((block) => block.attrs.junk === null),
  )
  let standing: BlockStanding = { chosen: begin, from: begin, splitAt: null, isFolded, notice: null }
  const watchers = new Set<() => void>()
  const reasons = new Map(came.map((block) => [blockText(block), block.attrs.junk]))

  const blocks = () => history.present().blocks

  function show(change: Partial<BlockStanding>) {
    standing = { ...standing, ...change }
    for (const changed of watchers) changed()
  }

  function put(next: Block[], label: string, chosen = standing.chosen, thing: string | null = null) {
    history.edit({ ...history.present(), blocks: next }, label, thing)
    const at = Math.max(0, Math.min(chosen, next.length - 1))
    show({
      notice: null,
      splitAt: null,
      chosen: at,
      from: at === standing.chosen ? Math.min(standing.from, next.length - 1) : at,
    })
  }

  /** The run in hand; the one block alone where another was pointed at. */
  function inHand(index?: number): number[] {
    const [first, last] = [standing.from, standing.chosen].sort((one, other) => one - other)
    if (index !== undefined && (index < Number(first) || index > Number(last))) return [index]
    return range(Number(first), Number(last)).filter((at) => !isHidden(at))
  }

  function isHidden(index: number): boolean {
    return standing.isFolded && blocks()[index]?.attrs.junk !== null
  }

  function replaced(indices: number[], change: (block: Block) => Block): Block[] {
    const touched = new Set(indices)
    return blocks().map((block, index) => (touched.has(index) ? change(block) : block))
  }

  /** Junk again for the reason it came with, if it did. */
  function dropped(block: Block): Block {
    return switched(block, reasons.get(blockText(block)) ?? BY_HAND)
  }

  function choose(index: number, extend = false) {
    const chosen = Math.max(0, Math.min(index, blocks().length - 1))
    show({ chosen, from: extend ? standing.from : chosen, splitAt: null, notice: null })
  }

  function beside(by: 1 | -1): number {
    let index = standing.chosen + by
    while (blocks()[index] && isHidden(index)) index += by
    return blocks()[index] ? index : standing.chosen
  }

  return {
    standing: () => standing,
    watch(changed: () => void) {
      watchers.add(changed)
      return () => {
        watchers.delete(changed)
      }
    },
    say: (notice: string | null) => show({ notice }),
    choose,
    step: (by: 1 | -1, extend = false) => choose(beside(by), extend),
    release: () => show({ from: standing.chosen, splitAt: null, notice: null }),

    /** Junk if any of them is kept; kept if none is. */
    toggle(index?: number) {
      const indices = inHand(index)
      const keeps = indices.every((at) => blocks()[at]?.attrs.junk !== null)
      const label = `${counted(indices.length)} ${keeps ? 'put back' : 'marked as junk'}`
      const next = standing.isFolded && !keeps && index === undefined ? beside(1) : standing.chosen
      put(
        replaced(indices, (block) => (keeps ? switched(block, null) : dropped(block))),
        label,
        next,
      )
    },
    putBack(indices: number[], reason: string) {
      put(
        replaced(indices, (block) => switched(block, null)),
        `${counted(indices.length)} put back: ${reason}`,
      )
    },
    retype(kind: BlockKind, index?: number) {
      const indices = inHand(index)
      put(
        replaced(indices, (block) => retyped(block, kind, came)),
        `${counted(indices.length)} made ${kind}`,
      )
    },
    level(index = standing.chosen) {
      if (blocks()[index]?.type !== 'heading')
        return show({ notice: 'Only a heading has a level: press 2 to make it one.' })
      put(replaced([index], levelled), 'Level of a heading')
    },
    attribute(index: number, changed: Partial<PostAttrs>) {
      const thing = `post ${index} ${Object.keys(changed).join()}`
      put(
        replaced([index], (block) => attributed(block, changed)),
        'Who a post is by',
        standing.chosen,
        thing,
      )
    },
    /** The run as one block, or the block with the one above. */
    join(index = standing.chosen) {
      const run = inHand(index)
      const [first, last] = run.length > 1 ? [Number(run[0]), Number(run.at(-1))] : [index - 1, index]
      const [head, ...rest] = blocks().slice(Math.max(0, first), last + 1)
      if (!head || first < 0) return show({ notice: 'There is no block above to join it with.' })
      show({ from: first })
      put(
        blocks().toSpliced(first, rest.length + 1, rest.reduce(joined, head)),
        `${counted(rest.length + 1)} joined`,
        first,
      )
    },

    /** Splits where words are selected; otherwise shows a place to split at, to be moved and taken. */
    split(selected: number | null) {
      const block = blocks()[standing.chosen]
      const at = selected ?? (block ? firstPlace(blockText(block)) : null)
      if (at === null) return show({ notice: 'A block of one word cannot be split.' })
      if (selected === null) show({ splitAt: at, from: standing.chosen, notice: null })
      else splitHere(at)
    },
    moveSplit(by: 1 | -1, unit: 'word' | 'sentence') {
      const block = blocks()[standing.chosen]
      if (!block || standing.splitAt === null) return
      const text = blockText(block)
      show({
        splitAt: stepped(unit === 'word' ? wordPlaces(text) : sentencePlaces(text), standing.splitAt, by),
      })
    },
    takeSplit() {
      if (standing.splitAt !== null) splitHere(standing.splitAt)
    },

    fold() {
      const isFolded = !standing.isFolded
      rememberFolded(isFolded)
      show({ isFolded, from: standing.chosen, splitAt: null })
      if (isHidden(standing.chosen)) choose(beside(beside(1) === standing.chosen ? -1 : 1))
    },
    undo: () => led(history.undo(), 'Undone', 'Nothing to undo.'),
    redo: () => led(history.redo(), 'Done again', 'Nothing to do again.'),
  }

  function splitHere(at: number) {
    const { chosen } = standing
    const block = blocks()[chosen]
    const parts = block && split(block, at)
    if (parts) put(blocks().toSpliced(chosen, 1, ...parts), 'Block split')
    else show({ notice: 'Choose a place inside the words to split at.', splitAt: null })
  }

  function led(step: ReturnType<EditHistory['undo']>, said: string, nothing: string) {
    if (step === null) return show({ notice: nothing })
    if (step === 'stale')
      return show({ notice: 'Somebody changed this since, so earlier steps cannot be taken back.' })
    const at = Math.min(step.blocks[0]?.at ?? standing.chosen, blocks().length - 1)
    show({ chosen: at, from: at, splitAt: null, notice: `${said}: ${step.label}` })
  }
}

export type BlockEditing = ReturnType<typeof blockEditing>

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}

function counted(count: number): string {
  return count === 1 ? 'Block' : `${count} blocks`
}
