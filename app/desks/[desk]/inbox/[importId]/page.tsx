import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClosedImport } from '@/components/importing/closed-import'
import { ImportDesk } from '@/components/importing/import-desk'
import { requireActor } from '@/lib/auth/session'
import { shownCapture } from '@/lib/importing/confirming/shown-capture'
import { getImport } from '@/lib/importing/queries'
import { duplicatesOf } from '@/lib/importing/queries/duplicates-of'
import { listHabits } from '@/lib/importing/queries/habits'

export const metadata: Metadata = { title: 'Confirm import' }

export default async function ImportPage({ params }: PageProps<'/desks/[desk]/inbox/[importId]'>) {
  const { desk, importId } = await params
  const actor = await requireActor(desk)
  const found = (await getImport(actor, importId)) ?? notFound()
  const duplicates = await duplicatesOf(actor, importId)
  if (found.state !== 'waiting') return <ClosedImport desk={desk} found={found} duplicates={duplicates} />

  return (
    <ImportDesk
      key={importId}
      desk={desk}
      importId={importId}
      version={found.version}
      reading={found.reading}
      came={found.inferred.blocks}
      habits={await listHabits(actor, found.reading.fields)}
      capture={await shownCapture(found.capture, found.reading.blocks)}
      duplicates={duplicates}
      place={{ ...found.place, job: found.job?.label ?? null }}
    />
  )
}
