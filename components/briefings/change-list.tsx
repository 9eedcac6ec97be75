import { changesSince } from '@/lib/briefings/changes'
import type { FrozenContent } from '@/lib/briefings/content'
import { wordDiff } from '@/lib/text/word-diff'

/** What changed since the last edition, word by word. */
export function ChangeList({ before, after }: { before: FrozenContent | null; after: FrozenContent }) {
  if (!before)
    return (
      <p className="border-b px-4 py-3 text-ink-2">
        This would be the first edition, so there is nothing to compare it with.
      </p>
    )
  const changes = changesSince(before, after)

  return (
    <section aria-labelledby="changes" className="grid gap-2 border-b px-4 py-3">
      <h2 id="changes" className="text-small font-semibold text-ink-2">
        Changed since the last edition
      </h2>
      {changes.length === 0 && <p className="text-ink-2">No words of the text changed.</p>}
      <ol className="grid gap-2">
        {changes.map(({ kind, before: was, after: is }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place
          <li key={index} dir="auto" className="border-s-2 border-line-2 ps-3 font-serif text-words">
            <span className="sr-only">{kind}: </span>
            {wordDiff(was, is).map((piece, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
              <Piece key={place} {...piece} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Piece({ kind, text }: ReturnType<typeof wordDiff>[number]) {
  if (kind === 'gone') return <del className="text-bad">{text}</del>
  if (kind === 'new') return <ins className="text-good decoration-1 underline-offset-2">{text}</ins>
  return text
}
