import type { ClaimKind } from '@/prisma/generated/enums'

export const claimKindName: Record<ClaimKind, string> = {
  quantity: 'quantity',
  cause: 'cause',
  rule: 'law or rule',
  prediction: 'prediction',
  event: 'event',
  quotation: 'quotation',
  value_judgment: 'value judgment',
  loaded_description: 'loaded description',
  other: 'other',
}
