import { namedIn } from '@/lib/notifications/named-in'
import type { NamedPerson } from '@/lib/threads/thread'

/** Words with the people they name set apart. */
export function CommentWords({ words, named }: { words: string; named: readonly NamedPerson[] }) {
  return (
    <p dir="auto" className="break-words whitespace-pre-wrap">
      {piecesOf(words, named).map(({ at, said, isName }) =>
        isName ? (
          <bdi key={at} className="named">
            {said}
          </bdi>
        ) : (
          said
        ),
      )}
    </p>
  )
}

type Piece = { at: number; said: string; isName: boolean }

function piecesOf(words: string, named: readonly NamedPerson[]): Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (const { start, end } of namedIn(words, named)) {
    pieces.push({ at: last, said: words.slice(last, start), isName: false })
    pieces.push({ at: start, said: words.slice(start, end), isName: true })
    last = end
  }
  return [...pieces, { at: last, said: words.slice(last), isName: false }]
}
