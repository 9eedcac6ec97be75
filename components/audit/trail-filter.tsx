import type { Route } from 'next'
import Link from 'next/link'

type TrailFilterProps = {
  trail: Route
  /** What the trail is narrowed to, in words. */
  narrowed: string | null
}

export function TrailFilter({ trail, narrowed }: TrailFilterProps) {
  if (!narrowed) return null

  return (
    <p className="flex flex-wrap gap-x-3">
      <span>Only {narrowed}.</span>
      <Link href={trail}>Show the whole trail</Link>
    </p>
  )
}
