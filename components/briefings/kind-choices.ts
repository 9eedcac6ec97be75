import { changeKindName, laterKinds } from '@/lib/briefings/edition-number'

type LaterKind = (typeof laterKinds)[number]

const meanings: Record<LaterKind, string> = {
  minor_edit: 'spelling and layout; nothing that is said changes',
  update: 'something new is known',
  correction: 'something was wrong',
  clarification: 'something was unclear',
  retraction: 'something is taken back',
}

export const kindChoices = laterKinds.map((value) => ({
  value,
  label: changeKindName[value].replace(/^./, (letter) => letter.toUpperCase()),
  note: meanings[value],
}))
