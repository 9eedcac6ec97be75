'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { KindMark } from '@/components/ui/kind-mark'
import { StateBadge } from '@/components/ui/state-badge'
import { Time } from '@/components/ui/time'
import { TlpMark } from '@/components/ui/tlp-mark'
import type { AnnotationCard } from '@/lib/annotations/card'
import { useRoom } from '../room/room-context'
import { CommentWords } from '../threads/comment-words'
import { useReadThread } from '../threads/thread-store'
import { TintMark } from '../view/tint-mark'
import { lineOf, stateOf } from './card-words'

/** Its kind and state, who wrote it when, what it says, and in another language the words it says it of. */
export function CardHead({ card }: { card: AnnotationCard }) {
  const { language, direction } = useRoom()
  const state = stateOf(card)

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-2">
        <KindMark kind={card.kind} />
        <span className="text-small">
          <TintMark card={card} />
        </span>
        {state && <StateBadge of="annotation" state={state} className="text-small" />}
        {card.anchor !== 'exact' && <StateBadge of="anchor" state={card.anchor} className="text-small" />}
        {card.marking && <TlpMark marking={card.marking} />}
        <span className="ms-auto text-small text-ink-3">
          {card.own ? 'you' : card.author}, <Time at={card.at} shape="short" />
        </span>
      </div>
      <Said card={card} />
      {card.claim && language !== 'en' && (
        <blockquote className="exact mb-2.5" dir={direction} lang={language}>
          {card.exact}
        </blockquote>
      )}
    </>
  )
}

function Said({ card }: { card: AnnotationCard }) {
  const { desk, language } = useRoom()
  const { claim, source } = card
  const named = useReadThread(card.annotationId)?.named ?? []
  const line = lineOf(card)
  if (!claim && !source) {
    return (
      <div className="mt-1.5 mb-2">
        <CommentWords words={line} named={named} />
      </div>
    )
  }

  const register = claim ? `claims/${claim.id}` : `sources/${source?.id}`
  return (
    <p className="norm" dir="auto" lang={claim ? undefined : language}>
      <Link href={`/desks/${desk}/${register}` as Route} className="no-underline hover:underline">
        {line}
      </Link>
    </p>
  )
}
