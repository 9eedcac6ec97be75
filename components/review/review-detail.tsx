import { PencilLine } from 'lucide-react'
import Link from 'next/link'
import { PanelHead } from '@/components/shell/panel-head'
import { KindMark } from '@/components/ui/kind-mark'
import { SectionHeading } from '@/components/ui/section-heading'
import { StateBadge } from '@/components/ui/state-badge'
import type { ReviewCard } from '@/lib/review/card'
import { PassageView } from './passage-view'
import { ReviewFacts } from './review-facts'
import { ReviewThread } from './review-thread'
import { WordChanges } from './word-changes'

/** The words where they stand. */
export function InContext({ desk, card }: { desk: string; card: ReviewCard }) {
  const { passage, opEd, textVersion, anchor } = card
  const place = passage?.paragraph && `¶ ${passage.paragraph} of ${passage.of}`

  return (
    <section aria-label="In context" className="flex flex-col max-wide:shrink-0 wide:min-h-0 wide:border-e">
      <PanelHead
        title="In context"
        note={[place, textVersion && `text version ${textVersion}`].filter(Boolean).join(', ')}
      >
        {anchor && <StateBadge of="anchor" state={anchor} />}
        <Link
          href={`/desks/${desk}/reading/${opEd.id}?a=${card.annotationId}`}
          className="text-small text-ink-2 max-desk:hidden"
        >
          Open in reading room
        </Link>
      </PanelHead>
      <div className="wide:min-h-0 wide:overflow-y-auto">
        {passage ? (
          <PassageView passage={passage} kind={card.kind} opEd={opEd} />
        ) : (
          <p className="p-4 text-ink-2">Its words are no longer in the text.</p>
        )}
        <p className="px-5 pb-5 desk:hidden">
          <Link href={`/desks/${desk}/reading/${opEd.id}?a=${card.annotationId}`}>Open in reading room</Link>
        </p>
      </div>
    </section>
  )
}

type CardBodyProps = { desk: string; membershipId: string; card: ReviewCard; place: string | null }

/** The reading itself: its sentence, what it says of the words, and what changed. */
export function CardBody({ desk, membershipId, card, place }: CardBodyProps) {
  return (
    <>
      <div className="flex min-h-10 shrink-0 items-center gap-2 border-b px-4">
        <KindMark kind={card.kind} />
        <span className="text-small text-ink-3">revision {card.revision}</span>
        {place && <span className="ms-auto text-small text-ink-3 tabular-nums">{place}</span>}
      </div>
      <div className="border-b px-4 py-3.5">
        <p dir="auto" className="font-serif text-brief/[26px] font-medium">
          {card.says.sentence}
        </p>
      </div>
      <div className="border-b px-4 py-3.5">
        <ReviewFacts desk={desk} card={card} />
      </div>
      {card.last && <SinceLastVerdict last={card.last} />}
      <ReviewThread key={card.annotationId} desk={desk} membershipId={membershipId} card={card} />
    </>
  )
}

function SinceLastVerdict({ last }: { last: NonNullable<ReviewCard['last']> }) {
  if (last.holds) return null

  return (
    <div className="grid gap-2 border-b px-4 py-3.5">
      <SectionHeading small>Changed since the last verdict</SectionHeading>
      {last.changes.length > 0 ? (
        <WordChanges changes={last.changes} />
      ) : (
        <p className="text-ink-2">The same words, sent for another verdict.</p>
      )}
      <p className="flex items-start gap-1.5 text-small text-ink-2">
        <PencilLine className="mt-0.5 size-3.5" />
        <span>
          <bdi>{last.reviewer}</bdi> {verb[last.ruling]} revision {last.revision}
          {last.reason && (
            <>
              : “<bdi>{last.reason}</bdi>”
            </>
          )}
        </span>
      </p>
    </div>
  )
}

const verb = { accepted: 'accepted', rejected: 'rejected', needs_change: 'asked for a change to' } as const
