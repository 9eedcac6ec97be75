'use client'

import Link from 'next/link'
import { KeyHint } from '@/components/shell/key-hint'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { captureFromBrowserAction } from '@/lib/importing/actions'
import { importHref } from '../reading-href'
import { useTakingIn } from '../use-taking-in'
import type { SentPage } from './bookmarklet'
import { useSentPage } from './use-sent-page'

/** A page that a browser sent here by the bookmark: shown, and kept only when somebody says so. */
export function FromBrowser({ desk, name }: { desk: string; name: string }) {
  const { page, silent } = useSentPage()

  return (
    <>
      <PageBar crumbs={[{ label: 'Inbox', href: `/desks/${desk}/inbox` }]} title="From your browser" />
      <PageBody>
        {page ? <Sent desk={desk} name={name} page={page} /> : <Waiting desk={desk} silent={silent} />}
      </PageBody>
      <StatusLine />
    </>
  )
}

function Waiting({ desk, silent }: { desk: string; silent: boolean }) {
  if (!silent) return <EmptyState>Waiting for the page to be sent…</EmptyState>

  return (
    <Banner kind="notice" title="No page was sent.">
      Press the bookmark on the page you want. Some sites do not let their pages speak to other windows: the
      page is then put on your clipboard, to be pasted at{' '}
      <Link href={`/desks/${desk}/inbox/new`}>Bring in</Link>.
    </Banner>
  )
}

function Sent({ desk, name, page }: { desk: string; name: string; page: SentPage }) {
  const { html, address } = page
  const { bringIn, isBusy, complaint, known } = useTakingIn({
    desk,
    send: (again) => captureFromBrowserAction(desk, { html, address, again }),
    label: 'Bring the page in',
    notSent: 'It could not be sent. The page is still here: try again when the connection is back.',
  })

  return (
    <section aria-label="The page that was sent" className="grid max-w-[632px] gap-3">
      <h2 className="font-serif text-[20px]/[28px] font-semibold">
        <bdi>{page.title || 'A page without a title'}</bdi>
      </h2>
      <p className="text-ink-2 wrap-anywhere" dir="ltr">
        {page.address}
      </p>
      <p className="text-small text-ink-2">
        {Math.max(1, Math.round(page.html.length / 1024))} KB, as your browser shows it. Nothing is kept until
        you bring it in.
      </p>
      {complaint && <Banner kind="error" title={complaint} />}
      {known && (
        <Banner
          kind="stale"
          title="The same page is here already."
          action={<Button onClick={() => bringIn(true)}>Bring it in again</Button>}
        >
          <Link href={importHref(desk, known)}>See that import</Link>
        </Banner>
      )}
      <div>
        <Button variant="primary" big busy={isBusy} onClick={() => bringIn(false)}>
          Bring in to {name} <KeyHint keys="mod+enter" />
        </Button>
      </div>
    </section>
  )
}
