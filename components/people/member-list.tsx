import { Time } from '@/components/ui/time'
import { roleMeaning } from '@/lib/auth/role'
import type { Member } from '@/lib/desks/queries'
import { EndMembership } from './end-membership'
import { RoleSelect } from './role-select'

type MemberListProps = {
  members: readonly Member[]
  desk: { slug: string; name: string }
  /** A chief changes roles and ends memberships; others read. */
  mayChange: boolean
}

export function MemberList({ members, desk, mayChange }: MemberListProps) {
  return (
    <ul className="-mx-2.5 border-t border-line-2">
      {members.map((member) => (
        <MemberRow key={member.id} member={member} desk={desk} mayChange={mayChange} />
      ))}
    </ul>
  )
}

type MemberRowProps = Omit<MemberListProps, 'members'> & { member: Member }

function MemberRow({ member, desk, mayChange }: MemberRowProps) {
  const { id, role, createdAt, endedAt, user } = member

  return (
    <li className="grid items-center gap-x-4 gap-y-1 border-b px-2.5 py-2 desk:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <bdi className="font-medium">{user.name}</bdi>
        <bdi className="block truncate text-small text-ink-2">{user.email}</bdi>
      </div>
      <span className="text-small text-ink-2">
        {endedAt ? `was ${role} until ` : 'since '}
        <Time at={endedAt ?? createdAt} shape="long" dayOnly />
      </span>
      {!endedAt && mayChange && (
        <div className="flex flex-wrap items-center gap-2">
          <RoleSelect membershipId={id} role={role} whose={user.name} desk={desk.slug} />
          <EndMembership membershipId={id} name={user.name} deskName={desk.name} desk={desk.slug} />
        </div>
      )}
      {!endedAt && !mayChange && (
        <span>
          {role} <span className="text-small text-ink-3">{roleMeaning[role]}</span>
        </span>
      )}
    </li>
  )
}
