import type { EvidenceItem } from '@/lib/briefings/evidence-item'

/** Why an annotation cannot be cited yet; undefined when it can. */
export function citableReason({ fact }: EvidenceItem): string | undefined {
  if (fact.state === 'accepted') return undefined
  if (fact.state === 'needs change') return 'Sent back for a change.'
  if (fact.state === 'proposed') return 'Not accepted yet: another person reviews it first.'
  return `It was ${fact.state}.`
}
