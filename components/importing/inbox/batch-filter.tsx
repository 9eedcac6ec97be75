'use client'

import { useRouter } from 'next/navigation'
import { Select } from '@/components/ui/select'
import type { Batch } from '@/lib/importing/queries/inbox'
import { type Asked, inboxAddress } from './inbox-address'

const ALL = 'all'

/** Only what came by one job: a ZIP, a folder, a feed, a file of records. */
export function BatchFilter({ desk, asked, batches }: { desk: string; asked: Asked; batches: Batch[] }) {
  const router = useRouter()
  const known = batches.some(({ jobId }) => jobId === asked.jobId)
  const options = [
    { value: ALL, label: 'However they came' },
    ...batches.map(({ jobId, label, waiting }) => ({ value: jobId, label, note: `${waiting}` })),
    ...(asked.jobId && !known ? [{ value: asked.jobId, label: 'What came by that job' }] : []),
  ]

  return (
    <Select
      aria-label="How they came"
      className="max-w-[260px]"
      options={options}
      value={asked.jobId ?? ALL}
      onValueChange={(value) =>
        router.push(inboxAddress(desk, { ...asked, jobId: value === ALL ? undefined : value }))
      }
    />
  )
}
