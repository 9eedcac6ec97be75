import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/audit/canonical-json'
import type { FrozenContent } from './content'

export function hashOf(content: FrozenContent): string {
  return createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex')
}
