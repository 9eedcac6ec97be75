import type { ChangeKind } from '@/prisma/generated/enums'

export type EditionNumber = { major: number; minor: number }

/** First 1.0; a minor edit raises the second number, anything else the first. */
export function nextNumber(newest: EditionNumber | null, kind: ChangeKind): EditionNumber {
  if (!newest) return { major: 1, minor: 0 }
  return kind === 'minor_edit'
    ? { major: newest.major, minor: newest.minor + 1 }
    : { major: newest.major + 1, minor: 0 }
}

export function editionLabel({ major, minor }: EditionNumber): string {
  return `${major}.${minor}`
}

export const changeKindName: Record<ChangeKind, string> = {
  first: 'first edition',
  minor_edit: 'minor edit',
  update: 'update',
  correction: 'correction',
  clarification: 'clarification',
  retraction: 'retraction',
}

export const laterKinds = [
  'minor_edit',
  'update',
  'correction',
  'clarification',
  'retraction',
] as const satisfies ChangeKind[]
