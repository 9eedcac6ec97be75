import type { Finding } from '@/prisma/generated/enums'

export const findingName: Record<Finding, string> = {
  supported: 'supported',
  disputed: 'disputed',
  refuted: 'refuted',
  unverifiable: 'unverifiable',
  not_checked: 'not checked',
}
