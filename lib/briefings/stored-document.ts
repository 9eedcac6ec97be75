import type { BriefingDocument } from './document'
import { briefingDocument } from './schema'

/** What the database holds was parsed when it was saved; parsing again proves it and gives it its type. */
export function parsedDocument(stored: unknown): BriefingDocument {
  return briefingDocument.parse(stored)
}
