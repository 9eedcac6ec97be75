import type { HousePerson } from '@/lib/desks/queries'
import type { DeskChoice } from './desk-choice'
import { EndMembership } from './end-membership'
import { PersonMenu } from './person-menu'
import { RoleSelect } from './role-select'

type PeopleListProps = { people: readonly HousePerson[]; desks: readonly DeskChoice[] }

export function PeopleList({ people, desks }: PeopleListProps) {
  return (
    <ul className="-mx-2.5 border-t border-line-2">
      {people.map((person) => (
        <PersonRow key={person.id} person={person} desks={desks} />
      ))}
    </ul>
  )
}

function PersonRow({ person, desks }: { person: HousePerson; desks: readonly DeskChoice[] }) {
  const { id, name, email, isAdmin, hasPassword, memberships } = person
  const elsewhere = desks.filter((desk) => !memberships.some(({ deskId }) => deskId === desk.id))

  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 border-b px-2.5 py-2 desk:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
      <div className="min-w-0">
        <bdi className="font-medium">{name}</bdi>
        {isAdmin && <span className="text-ink-2"> · admin</span>}
        <p className="truncate text-small text-ink-2">
          <bdi>{email}</bdi>
          {!hasPassword && ' · has no password yet'}
        </p>
      </div>
      <ul className="grid min-w-0 content-start gap-1 max-desk:order-3 max-desk:col-span-2">
        {memberships.length === 0 && <li className="text-ink-3">at no desk</li>}
        {memberships.map((membership) => (
          <MembershipLine key={membership.id} name={name} membership={membership} />
        ))}
      </ul>
      <PersonMenu person={{ id, name, isAdmin }} desks={elsewhere} />
    </li>
  )
}

function MembershipLine({
  name,
  membership,
}: {
  name: string
  membership: HousePerson['memberships'][number]
}) {
  const { id, role, desk } = membership

  return (
    <li className="flex flex-wrap items-center gap-2">
      <bdi className="min-w-0 flex-1 truncate">{desk.name}</bdi>
      <RoleSelect membershipId={id} role={role} whose={`${name} at ${desk.name}`} />
      <EndMembership membershipId={id} name={name} deskName={desk.name} />
    </li>
  )
}
