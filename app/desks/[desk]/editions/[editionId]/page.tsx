import { notFound } from 'next/navigation'
import { EditionAside } from '@/components/editions/edition-aside'
import { EditionText } from '@/components/editions/edition-text'
import { SupersededBanner } from '@/components/editions/superseded-banner'
import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { StateBadge } from '@/components/ui/state-badge'
import { TlpMark } from '@/components/ui/tlp-mark'
import { atLeast } from '@/lib/auth/role'
import { requireActor } from '@/lib/auth/session'
import { editionLabel } from '@/lib/briefings/edition-number'
import { getEdition, getEditionContent } from '@/lib/editions/queries'

export const metadata = { title: 'Edition' }

export default async function EditionPage({ params }: PageProps<'/desks/[desk]/editions/[editionId]'>) {
  const { desk, editionId } = await params
  const actor = await requireActor(desk)
  const edition = (await getEdition(actor, editionId)) ?? notFound()
  const content = (await getEditionContent(actor, editionId)) ?? notFound()
  const worksHere = atLeast(actor, 'analyst')

  return (
    <>
      <PageBar
        before={<TlpMark marking={edition.submission.marking} />}
        crumbs={[{ label: 'Editions', href: `/desks/${desk}/editions` }]}
        title={edition.submission.title}
        titleIsHeading={false}
        actions={
          <a
            href={`/desks/${desk}/editions/${editionId}/pdf`}
            download
            className="inline-flex h-7 items-center rounded-md bg-ink px-2.5 font-medium text-paper no-underline"
          >
            Download PDF
          </a>
        }
      >
        Edition {editionLabel(edition)}
        <StateBadge of="edition" state={edition.isCurrent ? 'current' : 'superseded'} />
      </PageBar>
      <div className="grid min-h-0 flex-1 overflow-y-auto desk:grid-cols-[minmax(0,1fr)_320px] desk:overflow-hidden print:block">
        <div className="min-w-0 px-5 py-8 desk:overflow-y-auto">
          <SupersededBanner desk={desk} edition={edition} />
          <EditionText html={edition.html} {...(worksHere && { places: { desk, content } })} />
        </div>
        <EditionAside desk={desk} edition={edition} worksHere={worksHere} />
      </div>
      <StatusLine />
    </>
  )
}
