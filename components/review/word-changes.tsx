import type { Change } from '@/lib/review/covered'

/** What changed, field by field, with what went and what came word by word. */
export function WordChanges({ changes }: { changes: readonly Change[] }) {
  return (
    <dl className="grid gap-2">
      {changes.map(({ what, pieces }) => (
        <div key={what}>
          <dt className="text-small text-ink-3">{what}</dt>
          <dd dir="auto" className="text-ink-2">
            {pieces.map(({ kind, text }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity and never move
              <Piece key={place} kind={kind} text={text} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Piece({ kind, text }: Change['pieces'][number]) {
  if (kind === 'same') return text
  if (kind === 'gone') return <del className="mx-0.5 text-bad">{text}</del>
  return <ins className="text-good underline-offset-3">{text}</ins>
}
