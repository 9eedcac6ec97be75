import { redirect } from 'next/navigation'
import { deskHref } from '@/components/shell/desk-rooms'
import { requirePerson } from '@/lib/auth/session'
import { listOwnDesks } from '@/lib/desks/queries'

/** The front door: to the day's work, to what is published for a reader, or to the choice of desks. */
export default async function FrontDoor() {
  const person = await requirePerson()
  const [first] = await listOwnDesks(person)

  redirect(first ? deskHref(first) : '/desks')
}
