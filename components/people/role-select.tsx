'use client'

import { useAct } from '@/components/shell/use-act'
import { Select } from '@/components/ui/select'
import type { Role } from '@/lib/auth/role'
import { changeRoleAction, changeRoleHereAction } from '@/lib/desks/actions'
import { roleOptions } from './role-options'

type RoleSelectProps = {
  membershipId: string
  role: Role
  /** Whose role, for a screen reader. */
  whose: string
  /** The desk's slug, where its chief changes it; left out where an admin does. */
  desk?: string
}

/** Changes at once; a refusal puts the former role back and says why. */
export function RoleSelect({ membershipId, role, whose, desk }: RoleSelectProps) {
  const { act, refused } = useAct()

  function choose(next: Role) {
    const input = { membershipId, role: next }
    act(() => (desk ? changeRoleHereAction(desk, input) : changeRoleAction(input)))
  }

  return (
    <>
      <div className="w-28">
        <Select aria-label={`Role of ${whose}`} options={roleOptions} value={role} onValueChange={choose} />
      </div>
      {refused && (
        <span role="alert" className="text-small text-bad">
          {refused}
        </span>
      )}
    </>
  )
}
