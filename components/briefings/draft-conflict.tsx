'use client'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Time } from '@/components/ui/time'
import type { Draft } from '@/lib/briefings/checks'
import { plainText, textblocks } from '@/lib/briefings/document'
import type { Standing } from './use-draft'

type DraftConflictProps = { mine: Draft; standing: Standing; onSettle: (chosen: Draft) => void }

/** Both texts, side by side; whichever is chosen, the other stays on the screen until then. */
export function DraftConflict({ mine, standing, onSettle }: DraftConflictProps) {
  return (
    <Banner kind="stale" title="Somebody else saved this briefing after you opened it." className="mb-4">
      Nothing is lost: both texts stand here. Choose the one to go on from; you can still copy from the other
      first.
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        <Version title="What you have written" draft={mine}>
          <Button onClick={() => onSettle(mine)}>Go on from mine</Button>
        </Version>
        <Version title="What was saved" draft={standing} at={standing.savedAt}>
          <Button onClick={() => onSettle(standing)}>Go on from theirs</Button>
        </Version>
      </div>
    </Banner>
  )
}

function Version({
  title,
  draft,
  at,
  children,
}: {
  title: string
  draft: Draft
  at?: Date
  children: React.ReactNode
}) {
  return (
    <section aria-label={title} className="grid content-start gap-2">
      <h2 className="font-semibold">
        {title} {at && <Time at={at} />}
      </h2>
      <div className="max-h-60 overflow-y-auto border bg-raised p-2 font-serif" dir="auto">
        <p className="font-semibold">{draft.title}</p>
        {textOf(draft).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
          <p key={index}>{line}</p>
        ))}
      </div>
      <p>{children}</p>
    </section>
  )
}

function textOf({ document }: Draft): string[] {
  return [...textblocks(document)].map(({ node }) => plainText(node.content))
}
