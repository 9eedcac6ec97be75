import type { Metadata, Route } from 'next'
import Link from 'next/link'
import { TrailFilter } from '@/components/audit/trail-filter'
import { TrailTable } from '@/components/audit/trail-table'
import { VerifyTrail } from '@/components/audit/verify-trail'
import { roomHref } from '@/components/shell/desk-rooms'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { EmptyState } from '@/components/ui/empty-state'
import { getTrailHead, listTrail, TRAIL_LINES } from '@/lib/audit/queries'
import { readTrailAsked } from '@/lib/audit/schema'
import { requireActor } from '@/lib/auth/session'

export const metadata: Metadata = { title: 'Trail' }

export default async function TrailPage({ params, searchParams }: PageProps<'/desks/[desk]/trail'>) {
  const actor = await requireActor((await params).desk, 'analyst')
  const asked = readTrailAsked(await searchParams)
  const [lines, head] = await Promise.all([listTrail(actor, asked), getTrailHead(actor)])
  const trail = roomHref(actor.deskSlug, 'trail')

  return (
    <>
      <PageBar title="Trail">
        {head && (
          <span>
            {head.seq} lines, ending in <code title={`SHA-256 ${head.hash}`}>{head.hash.slice(0, 10)}</code>
          </span>
        )}
      </PageBar>
      <PageBody>
        <div className="grid gap-5">
          {actor.role === 'chief' && <VerifyTrail desk={actor.deskSlug} />}
          <TrailFilter trail={trail} narrowed={narrowed(asked)} />
          {lines.length === 0 && (
            <EmptyState>Nothing has been done here yet. Every change leaves its line.</EmptyState>
          )}
          {lines.length > 0 && <TrailTable lines={lines} trail={trail} />}
          <Older
            trail={trail}
            asked={asked}
            last={lines.length === TRAIL_LINES ? lines.at(-1)?.seq : undefined}
          />
        </div>
      </PageBody>
      <StatusLine />
    </>
  )
}

type Asked = ReturnType<typeof readTrailAsked>

function narrowed({ about, by }: Asked): string | null {
  if (about) return 'what was done to one thing'
  return by ? 'what one person did' : null
}

function Older({ trail, asked, last }: { trail: Route; asked: Asked; last: number | undefined }) {
  if (!last || last === 1) return null
  const { about, by } = asked
  const query = new URLSearchParams({ ...(about && { about }), ...(by && { by }), before: String(last) })

  return (
    <p>
      <Link href={`${trail}?${query}` as Route}>Older lines</Link>
    </p>
  )
}
