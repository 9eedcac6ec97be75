'use client'

import { createContext, useContext } from 'react'

/** Where threads are shown, and to whom. */
export type ThreadPlace = {
  desk: string
  /** The op-ed in whose room a link to a comment leads. */
  opEdId: string
  membershipId: string
  mayTakePart: boolean
  /** The comment that the address asks for. */
  asked: { annotationId: string; commentId: string } | null
}

export const ThreadPlaceContext = createContext<ThreadPlace | null>(null)

export function useThreadPlace(): ThreadPlace {
  const place = useContext(ThreadPlaceContext)
  if (!place) throw new Error('There is no place for threads around this')
  return place
}

/** What one passes on to lead somebody to a comment. */
export function commentAddress(
  { desk, opEdId }: ThreadPlace,
  annotationId: string,
  commentId: string,
): string {
  return `${window.location.origin}/desks/${desk}/reading/${opEdId}?a=${annotationId}&c=${commentId}`
}
