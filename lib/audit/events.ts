/** Everything the desk or the house can be asked about later. Past tense, subject first; ids, never words of an op-ed. */
export type DeskEvent =
  | { event: 'desk.made'; deskId: string; name: string }
  | { event: 'desk.renamed'; deskId: string; name: string }
  | { event: 'desk.retired'; deskId: string }
  | { event: 'membership.given'; membershipId: string; role: string }
  | { event: 'membership.changed'; membershipId: string; role: string }
  | { event: 'membership.ended'; membershipId: string }
  | { event: 'feed.added'; feedId: string }
  | { event: 'feed.changed'; feedId: string; fields: string[] }
  | { event: 'feed.paused'; feedId: string }
  | { event: 'feed.resumed'; feedId: string }
  | { event: 'feed.ended'; feedId: string }
  | { event: 'feed.brought-in'; feedId: string; entryIds: string[] }
  | { event: 'feed.passed'; feedId: string; entryIds: string[] }
  | { event: 'work.asked'; jobIds: string[]; kind: string }
  | { event: 'work.cancelled'; jobId: string; kind: string }
  | { event: 'work.retried'; jobId: string; kind: string }
  | { event: 'work.dismissed'; jobId: string; kind: string }
  | { event: 'import.captured'; importIds: string[]; captureIds: string[] }
  | { event: 'import.stopped'; jobId: string; captured: number }
  | { event: 'import.captured-many'; jobId: string; captured: number; known: number; unread: number }
  | { event: 'import.corrected'; importId: string; version: number }
  | { event: 'import.set-aside'; importId: string; reason: string }
  | { event: 'import.set-aside-many'; importIds: string[]; reason: string }
  | { event: 'import.taken-up'; importId: string }
  | { event: 'op-ed.confirmed'; opEdId: string; importId: string; captureId: string; textVersionId: string }
  | {
      event: 'op-ed.confirmed-many'
      opEdIds: string[]
      importIds: string[]
      captureIds: string[]
      forced: boolean
    }
  | {
      event: 'op-ed.recaptured'
      opEdId: string
      captureId: string
      importId?: string
      added: number
      removed: number
    }
  | { event: 'op-ed.difference-seen'; opEdId: string; recaptureId: string }
  | {
      event: 'op-ed.amended'
      opEdId: string
      textVersionId: string
      number: number
      why: string
      carried: { exact: number; moved: number; changed: number; ambiguous: number; lost: number }
    }
  | { event: 'annotation.placed'; opEdId: string; annotationIds: string[] }
  | { event: 'annotation.retired'; opEdId: string; annotationIds: string[]; reason: string }
  | { event: 'annotation.unsettled'; opEdId: string; annotationIds: string[] }
  | { event: 'op-ed.corrected'; opEdId: string; fields: string[] }
  | { event: 'op-ed.moved'; opEdId: string; from: string; to: string; reason: string }
  | { event: 'op-ed.watched'; opEdId: string; watchId: string; everyHours: number }
  | { event: 'op-ed.unwatched'; opEdId: string; watchId: string }
  | { event: 'source.watched'; sourceId: string; watchId: string; everyHours: number }
  | { event: 'source.unwatched'; sourceId: string; watchId: string }
  | { event: 'source.made'; sourceId: string; kind: string }
  | { event: 'source.corrected'; sourceId: string; fields: string[] }
  | { event: 'source.graded'; sourceId: string; grade: string | null; reason: string }
  | { event: 'source.tied'; sourceId: string; onId: string; kind: string; reason: string }
  | { event: 'source.untied'; sourceId: string; onId: string; reason: string }
  | { event: 'claim.made'; claimId: string; number: number }
  | { event: 'claim.reworded'; claimId: string; version: number }
  | { event: 'claim.graded'; claimId: string; grade: number | null; reason: string }
  | { event: 'claim.found'; claimId: string; finding: string; reason: string }
  | { event: 'annotation.made'; annotationId: string; revisionId: string; opEdId: string; kind: string }
  | { event: 'annotation.changed'; annotationId: string; revisionId: string; opEdId: string; number: number }
  | { event: 'annotation.withdrawn'; annotationId: string; revisionId: string; opEdId: string }
  | { event: 'annotation.restored'; annotationId: string; revisionId: string; opEdId: string; number: number }
  | {
      event: 'annotation.reviewed'
      annotationId: string
      revisionId: string
      opEdId: string
      ruling: string
      reason: string
    }
  | { event: 'suggestion.dismissed'; opEdId: string; dismissalIds: string[] }
  | { event: 'suggestion.restored'; opEdId: string; dismissalIds: string[] }
  | { event: 'comment.made'; commentId: string; annotationId: string; opEdId: string }
  | { event: 'comment.changed'; commentId: string; annotationId: string; opEdId: string; number: number }
  | { event: 'comment.taken-back'; commentId: string; annotationId: string; opEdId: string }
  | { event: 'comment.put-back'; commentId: string; annotationId: string; opEdId: string }
  | { event: 'thread.resolved'; annotationId: string; opEdId: string }
  | { event: 'thread.reopened'; annotationId: string; opEdId: string }
  | { event: 'briefing.begun'; briefingId: string }
  | { event: 'briefing.saved'; briefingId: string; version: number }
  | { event: 'briefing.submitted'; briefingId: string; submissionId: string; hash: string }
  | { event: 'briefing.recalled'; briefingId: string; submissionId: string }
  | { event: 'briefing.remarked'; briefingId: string; submissionId: string; remarkId: string }
  | { event: 'briefing.remark-settled'; briefingId: string; submissionId: string; remarkId: string }
  | { event: 'briefing.returned'; briefingId: string; submissionId: string; reason: string }
  | { event: 'briefing.approved'; briefingId: string; submissionId: string; hash: string }
  | {
      event: 'briefing.published'
      briefingId: string
      submissionId: string
      editionId: string
      edition: string
      hash: string
    }

export type HouseEvent =
  | { event: 'person.added'; personId: string; email: string }
  | { event: 'person.made-admin'; personId: string }
  | { event: 'person.ended-admin'; personId: string }
  | { event: 'password.link-made'; personId: string }
  | { event: 'password.set'; personId: string; how: 'link' | 'change' | 'command line' | 'first start' }
  | { event: 'session.began'; personId: string; sessionId: string }
  | { event: 'session.ended'; personId: string; sessionIds: string[] }
  | { event: 'sign-in.refused'; email: string; why: 'unknown' | 'password' | 'too many' }
  | { event: 'house.desk-made'; deskId: string; slug: string }
  | { event: 'house.desk-renamed'; deskId: string; name: string }
  | { event: 'house.desk-retired'; deskId: string }

export type EventName = DeskEvent['event'] | HouseEvent['event']
