import type { Foreseen } from '@/lib/amending/foreseen'
import { countsInWords } from '@/lib/amending/foreseen'
import { slice } from '@/lib/text/span'

/** More are only counted. */
const SHOWN = 50

type ForeseenListProps = { foreseen: Foreseen; after: string; direction: 'ltr' | 'rtl' }

/** What saving will do to the annotations, as it stands. */
export function ForeseenList({ foreseen: { counts, uncertain }, after, direction }: ForeseenListProps) {
  return (
    <section aria-label="What happens to the annotations" className="grid gap-2">
      <p role="status" className="font-semibold first-letter:uppercase">
        {countsInWords(counts)}
      </p>
      <p className="text-ink-2">
        {uncertain.length === 0
          ? 'Every annotation stands on its words.'
          : 'These will need somebody’s word for their place:'}
      </p>
      <ul className="grid gap-2" dir={direction}>
        {uncertain.slice(0, SHOWN).map(({ span, was, placement }) => (
          <li key={`${span.start}-${span.end}`} className="border-s-2 border-change ps-3">
            <span className="text-small text-ink-2" dir="ltr">
              {placement.state}
            </span>
            <p className="line-clamp-2 font-serif">{was}</p>
            {placement.state === 'changed' && (
              <p className="line-clamp-2 font-serif text-good">{slice(after, placement.span)}</p>
            )}
          </li>
        ))}
      </ul>
      {uncertain.length > SHOWN && <p className="text-ink-2">and {uncertain.length - SHOWN} more</p>}
    </section>
  )
}
