import type { SourceKind } from '@/prisma/generated/enums'

export const sourceKindName: Record<SourceKind, string> = {
  person: 'person',
  organisation: 'organisation',
  publication: 'publication',
  document: 'document',
  account: 'account',
  unnamed: 'unnamed voice',
}
