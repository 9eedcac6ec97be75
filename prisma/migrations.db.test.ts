import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Catalogue, readCatalogue } from '../test/catalogue'
import { openTestDatabases, type TestDatabases } from '../test/database'
import { diffSchemas } from './migrate'

// What the schema cannot say and a migration says by hand. Nothing else may differ, and none of these may be missing.
const appendOnly = [
  ...[
    'Capture',
    'TextVersion',
    'ClaimVersion',
    'AnnotationRevision',
    'AttributionLink',
    'Verdict',
    'SourceGrade',
  ],
  ...['ClaimCredibility', 'ClaimFinding', 'Submission', 'SubmissionCitation', 'Approval', 'Edition', 'Event'],
  ...['Recapture', 'SuggestionDismissal'],
  ...['CommentRevision', 'ThreadMove', 'Naming'],
]
const triggers = [
  ...appendOnly.flatMap((table) => [`${table}_append_only`, `${table}_no_truncate`]),
  ...[
    'AnnotationRevision_kind',
    'AnnotationRevision_state',
    'Anchor_words',
    'Anchor_new_words',
    'TextVersion_state',
    'Anchor_state',
    'ClaimVersion_state',
  ],
  ...['Verdict_four_eyes', 'Verdict_state', 'Briefing_read_only', 'Approval_four_eyes', 'Edition_gate'],
  ...['Job_told', 'Recapture_own_text', 'Import_settled_once', 'Job_settled_once', 'Watch_settled_once'],
  ...['CommentRevision_thread', 'ThreadMove_thread', 'Naming_thread', 'Naming_of_reader'],
  ...[
    'Notification_for_reader',
    'Notification_only_read',
    'Notification_told',
    'Notification_no_delete',
    'Notification_no_truncate',
  ],
  ...['Annotation_told', 'OpEd_told', 'TextVersion_told', 'SuggestionDismissal_told'],
]
const checks = [
  ...[
    'User_email_lower',
    'Desk_slug_plain',
    'Capture_sha256',
    'Import_confirmed_has_op_ed',
    'SourceGrade_admiralty',
  ],
  ...[
    'SourceDependence_two_sources',
    'ClaimVersion_sentence',
    'ClaimCredibility_admiralty',
    'Anchor_span',
    'TextVersion_says_why',
  ],
  ...['Verdict_says_why', 'Submission_hash', 'Edition_number', 'Edition_pdf_sha256', 'Event_hash'],
  ...[
    'Watch_one_thing',
    'Watch_not_too_often',
    'Feed_not_too_often',
    'Fingerprint_signature',
    'Job_ends_once',
  ],
  'SuggestionDismissal_key',
  ...['CommentRevision_words', 'Naming_in_one_place', 'Notification_of_others'],
]
const settings = ['Fingerprint_bands_idx', 'Fingerprint_sentences_idx'].map(
  (index) => `${index} gin_pending_list_limit=128`,
)
const functions = [
  ...['refuse', 'refuse_change', 'utf16_position', 'utf16_slice', 'is_anchored', 'holds_role', 'wrote_in'],
  ...[
    'derive_annotation',
    'refresh_annotation',
    'after_annotation_row',
    'after_anchor',
    'after_claim_version',
  ],
  ...['check_revision', 'check_anchor', 'check_verdict', 'check_draft', 'check_approval', 'check_edition'],
  ...['check_edition_number', 'check_edition_approval', 'check_edition_document', 'check_edition_citations'],
  ...['after_text_version', 'check_anchors', 'utf16_padded'],
  ...['tell_of_job', 'check_recapture', 'refuse_unsettling'],
  ...['refresh_thread', 'after_thread_row', 'after_comment_revision', 'tell_of_notification'],
  ...['check_naming', 'check_notification', 'check_read'],
  ...['tell_room', 'tell_of_annotation', 'tell_of_op_ed', 'tell_of_part'],
]

let databases: TestDatabases
let migrated: Catalogue
let drawn: Catalogue

beforeAll(async () => {
  databases = await openTestDatabases()
  const prefix = `test_${process.pid}_drift`
  migrated = await readCatalogue(await databases.create(`${prefix}_migrated`))
  drawn = await readCatalogue(await drawFromSchema(await databases.createEmpty(`${prefix}_drawn`)))
  await databases.drop(prefix)
})

afterAll(() => databases.close())

describe('the migrations make what the schema says', () => {
  it.each(['relations', 'columns', 'enums', 'indexes', 'keys', 'extensions'] as const)(
    'in its %s',
    (kind) => {
      expect(migrated[kind]).toEqual(drawn[kind])
      expect(kind === 'extensions' || migrated[kind].length > 0).toBe(true)
    },
  )
})

describe('the rules written by hand are all there, and no others', () => {
  it.each([
    ['triggers', triggers],
    ['checks', checks],
    ['functions', functions],
    ['settings', settings],
  ] as const)('as %s', (kind, named) => {
    expect(migrated[kind]).toEqual([...named].sort())
  })
})

async function drawFromSchema(databaseUrl: string): Promise<string> {
  const schema = readFileSync(join(import.meta.dirname, 'schema.prisma'), 'utf8')
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(await diffSchemas(databaseUrl, undefined, schema))
  await client.end()
  return databaseUrl
}
