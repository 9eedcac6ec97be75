import { type Actor, actorAt, type Person } from '@/lib/auth/actor'
import { setPasswordByLink } from '@/lib/auth/commands'
import { makePassword } from '@/lib/auth/password'
import type { Role } from '@/lib/auth/role'
import { addPerson } from '@/lib/desks/commands/keep-people'

const names: Record<Role, string> = {
  reader: 'R. Lindqvale',
  analyst: 'N. Farahsa',
  editor: 'T. Aldane',
  chief: 'I. Oskavere',
}

export type SamplePeople = { password: string; emails: Record<Role, string>; actors: Record<Role, Actor> }

/** One person of each role, so that four-eyes can be tried; they share a password that is told once. */
export async function makeSamplePeople(
  admin: Person,
  desk: { id: string; slug: string },
): Promise<SamplePeople> {
  const password = makePassword()
  const made = async (role: Role) => {
    const email = `${role}@${desk.slug}.example`
    const { personId, token } = await addPerson(admin, {
      name: names[role],
      email,
      place: { deskId: desk.id, role },
    })
    await setPasswordByLink({ token, password })
    const actor = await actorAt(personId, desk.slug)
    if (!actor) throw new Error(`The sample ${role} has no place at the desk`)
    return { email, actor }
  }
  const [reader, analyst, editor, chief] = [
    await made('reader'),
    await made('analyst'),
    await made('editor'),
    await made('chief'),
  ]
  return {
    password,
    emails: { reader: reader.email, analyst: analyst.email, editor: editor.email, chief: chief.email },
    actors: { reader: reader.actor, analyst: analyst.actor, editor: editor.actor, chief: chief.actor },
  }
}
