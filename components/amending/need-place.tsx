'use client'

import { useRoom } from '@/components/reading/room/room-context'
import { LinkButton } from '@/components/ui/link-button'
import { carriedHref } from './amending-hrefs'

/** The way to those an amendment left without a certain place. */
export function NeedPlace({ opEdId }: { opEdId: string }) {
  const { desk, annotations } = useRoom()
  const count = annotations.filter(({ anchor, state }) => {
    return state !== 'withdrawn' && anchor !== 'exact' && anchor !== 'moved'
  }).length
  if (count === 0) return null

  return (
    <LinkButton variant="quiet" href={carriedHref(desk, opEdId)} className="text-change">
      {count === 1 ? '1 annotation needs a place' : `${count} annotations need a place`}
    </LinkButton>
  )
}
