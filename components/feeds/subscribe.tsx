'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useAct } from '@/components/shell/use-act'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { addFeedAction, previewFeedAction } from '@/lib/feeds/actions'
import type { FeedPreview as Preview, Previewed } from '@/lib/feeds/commands/preview-feed'
import type { NamedFeed } from '@/lib/feeds/find-feeds'
import { type FeedDraft, FeedFields } from './feed-fields'
import { FeedPreview } from './feed-preview'

/** An address, then what stands there, then what the desk wants of it. Nothing is kept before the last button. */
export function Subscribe({ desk }: { desk: string }) {
  const [address, setAddress] = useState('')
  const [found, setFound] = useState<Previewed | null>(null)
  const { act, busy, refused } = useAct()

  function look(at: string) {
    setFound(null)
    act(() => previewFeedAction(desk, { address: at }), setFound)
  }

  return (
    <div className="grid max-w-[720px] gap-5">
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          look(address)
        }}
      >
        <Field
          label="Address of the feed, or of the site"
          hint="RSS, Atom, RDF and JSON feeds; a page’s address leads to the feeds it names."
        >
          <Input
            required
            autoFocus
            dir="ltr"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            placeholder="https://"
            autoComplete="off"
          />
        </Field>
        <div>
          <Button type="submit" variant={found ? 'plain' : 'primary'} busy={busy}>
            Show what is there
          </Button>
        </div>
      </form>
      {refused && <Banner kind="error" title={refused} />}
      {found && 'choices' in found && <Choices choices={found.choices} onChoose={look} />}
      {found && 'feed' in found && <Found key={found.feed.address} desk={desk} feed={found.feed} />}
    </div>
  )
}

function Choices({ choices, onChoose }: { choices: NamedFeed[]; onChoose: (address: string) => void }) {
  return (
    <section aria-label="Feeds of this page">
      <h2 className="mb-1 font-semibold">This page names {choices.length} feeds. Choose one.</h2>
      <ul className="border-t border-line-2">
        {choices.map(({ address, title }) => (
          <li key={address} className="flex items-center gap-3 border-b py-1.5">
            <span className="min-w-0 flex-1">
              <bdi className="block truncate font-medium">{title ?? address}</bdi>
              {title && (
                <bdi dir="ltr" className="block truncate text-small text-ink-3">
                  {address}
                </bdi>
              )}
            </span>
            <Button onClick={() => onChoose(address)}>Show</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Found({ desk, feed }: { desk: string; feed: Preview }) {
  const router = useRouter()
  const [draft, setDraft] = useState<FeedDraft>({ title: feed.title, everyMinutes: 60, bringsIn: false })
  const { act, busy, refused } = useAct()

  function subscribe(event: React.FormEvent) {
    event.preventDefault()
    act(
      () => addFeedAction(desk, { address: feed.address, ...draft }),
      ({ feedId }) => router.push(`/desks/${desk}/feeds/${feedId}` as Route),
    )
  }

  return (
    <>
      <FeedPreview feed={feed} />
      {feed.feedId ? (
        <Banner kind="notice" title="The desk reads this feed already." />
      ) : (
        <form onSubmit={subscribe} className="grid max-w-[440px] gap-4" aria-label="Subscription">
          <FeedFields draft={draft} onDraft={setDraft} />
          {refused && <Banner kind="error" title={refused} />}
          <div>
            <Button type="submit" variant="primary" busy={busy}>
              Subscribe
            </Button>
          </div>
        </form>
      )}
    </>
  )
}
