import { counted, type Tally } from '@/lib/claims/tally'

/** How often, by how many, where; and what the count does not yet say. */
export function ClaimTally({ tally }: { tally: Tally }) {
  const { mentions, bylines, outlets, denials, questions } = tally
  const making = [counted(mentions, 'mention'), counted(bylines, 'byline'), counted(outlets, 'outlet')]
  const other = [
    denials > 0 && `${counted(denials, 'mention denies', 'mentions deny')} it`,
    questions > 0 && `${counted(questions, 'mention questions', 'mentions question')} it`,
  ].filter((words) => words !== false)

  return (
    <div className="grid gap-0.5">
      <p className="flex flex-wrap gap-x-2 text-lead text-ink-2 tabular-nums">
        {making.map((words, place) => (
          <span key={words} className="inline-flex gap-x-2">
            {place > 0 && <span aria-hidden>·</span>}
            <Counted words={words} />
          </span>
        ))}
      </p>
      <p className="text-small text-ink-3">
        Origins are not counted yet: several of these may be one voice.
        {other.length > 0 && ` Apart from them, ${other.join(' and ')}.`}
      </p>
    </div>
  )
}

function Counted({ words }: { words: string }) {
  const [number, ...noun] = words.split(' ')

  return (
    <span>
      <b className="text-ink">{number}</b> {noun.join(' ')}
    </span>
  )
}
