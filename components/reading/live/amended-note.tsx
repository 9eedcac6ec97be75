'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'

/** The words on the screen are no longer the latest; they stay until the reader asks for those. */
export function AmendedNote() {
  const router = useRouter()

  return (
    <span role="status" className="inline-flex items-center gap-2">
      The text was amended meanwhile
      <Button variant="quiet" onClick={() => router.refresh()}>
        Read the latest
      </Button>
    </span>
  )
}
