import type { Option } from '@/components/ui/option'
import { type Role, roleMeaning, roles } from '@/lib/auth/role'

/** Every role with what it may do. */
export const roleOptions: Option<Role>[] = roles.map((role) => ({
  value: role,
  label: role,
  note: roleMeaning[role],
}))
