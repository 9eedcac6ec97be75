import { redirect } from 'next/navigation'
import { requireActor } from '@/lib/auth/session'

/** The address of a desk alone leads to its first room. */
export default async function Desk({ params }: PageProps<'/desks/[desk]'>) {
  const { desk } = await params
  await requireActor(desk)
  redirect(`/desks/${desk}/today`)
}
