import type { Comment, Thread } from '@/lib/threads/thread'
import type { ThreadErrand } from './thread-errands'

type Line = Thread['lines'][number]

/** How a thread will read once what waits to be sent was done. What the desk has answered already is not foreseen. */
export function foreseeThread(
  thread: Thread | null,
  errands: readonly ThreadErrand[],
): { lines: readonly Line[]; state: Thread['state'] } {
  let lines: readonly Line[] = thread?.lines ?? []
  let state = thread?.state ?? null
  for (const errand of errands) {
    if (errand.do === 'resolve' || errand.do === 'reopen')
      state = errand.do === 'resolve' ? 'resolved' : 'open'
    else if (errand.do !== 'comment') lines = lines.map((line) => changed(line, errand))
    else if (!lines.some(({ id }) => id === errand.sendKey)) {
      lines = [...lines, said(errand.sendKey, errand.words)]
      state = 'open'
    }
  }
  return { lines, state }
}

function said(sendKey: string, words: string): Comment {
  // The key says when it was made.
  const at = new Date(Number.parseInt(sendKey.replace('-', '').slice(0, 12), 16))
  const mine = { by: '', own: true, at, revision: 1, sending: true }
  return { is: 'comment', id: sendKey, ...mine, words, named: [], takenBackAt: null, earlier: [] }
}

type Change = Extract<ThreadErrand, { commentId: string }>

function changed(line: Line, errand: Change): Line {
  if (line.is === 'move' || line.id !== errand.commentId || line.revision !== errand.revision) return line
  const next = { ...line, revision: line.revision + 1, sending: true }
  if (errand.do === 'take-back') return { ...next, words: '', earlier: [], takenBackAt: new Date() }
  return { ...next, words: errand.words, takenBackAt: null }
}
