import type { DeskEvent, EventName, HouseEvent } from './events'
import { type Sentence, said, type Thing } from './said'

type AuditEvent = DeskEvent | HouseEvent

/** What a thing is called today; null where it is gone. */
export type Called = (id: string) => string | null

type Sentences = {
  [Name in EventName]: (event: Extract<AuditEvent, { event: Name }>, called: Called) => Sentence
}

/** What was done, to stand after the name of who did it. */
export function sentenceOf(event: AuditEvent, called: Called): Sentence {
  const say = sentences[event.event] as ((event: AuditEvent, called: Called) => Sentence) | undefined
  return say ? say(event, called) : [event.event]
}

const sentences: Sentences = {
  'desk.made': ({ name }) => said`made the desk “${name}”`,
  'desk.renamed': ({ name }) => said`renamed the desk “${name}”`,
  'desk.retired': () => said`retired the desk`,
  'membership.given': (e, called) => said`gave ${member(e, called)} the role of ${e.role}`,
  'membership.changed': (e, called) => said`changed the role of ${member(e, called)} to ${e.role}`,
  'membership.ended': (e, called) => said`ended the membership of ${member(e, called)}`,

  'feed.added': (e, called) => said`subscribed to the feed ${feed(e, called)}`,
  'feed.changed': (e, called) => said`changed the feed ${feed(e, called)} (${e.fields.join(', ')})`,
  'feed.paused': (e, called) => said`paused the feed ${feed(e, called)}`,
  'feed.resumed': (e, called) => said`resumed the feed ${feed(e, called)}`,
  'feed.ended': (e, called) => said`ended the feed ${feed(e, called)}`,
  'feed.brought-in': (e, called) => said`brought in ${entries(e.entryIds)} of ${feed(e, called)}`,
  'feed.passed': (e, called) => said`passed over ${entries(e.entryIds)} of ${feed(e, called)}`,

  'work.asked': ({ jobIds, kind }) => said`asked for ${work(kind)}${times(jobIds)}`,
  'work.cancelled': ({ kind }) => said`cancelled ${work(kind)}`,
  'work.retried': ({ kind }) => said`had ${work(kind)} tried again`,
  'work.dismissed': ({ kind }) => said`dismissed ${work(kind)} that had failed`,

  'import.captured': ({ importIds }) => said`put ${counted(importIds, 'capture', 'captures')} in the inbox`,
  'import.stopped': ({ captured }) =>
    said`stopped an import of records, of which ${captured} were in the inbox`,
  'import.captured-many': ({ captured }) =>
    captured === 1 ? said`put 1 record in the inbox` : said`put ${captured} records in the inbox`,
  'import.corrected': ({ importId }) => said`corrected ${{ id: importId, words: 'an import' }}`,
  'import.set-aside': ({ importId, reason }) =>
    said`set ${{ id: importId, words: 'an import' }} aside${because(reason)}`,
  'import.set-aside-many': ({ importIds, reason }) =>
    said`set ${counted(importIds, 'import', 'imports')} aside${because(reason)}`,
  'import.taken-up': ({ importId }) => said`took ${{ id: importId, words: 'an import' }} up again`,
  'op-ed.confirmed-many': ({ opEdIds, forced }) =>
    said`confirmed the texts of ${counted(opEdIds, 'op-ed', 'op-eds')} from the inbox${forced ? ', doubtful ones too' : ''}`,
  'op-ed.confirmed': (e, called) => said`confirmed the text of ${opEd(e, called)}`,
  'op-ed.recaptured': (e, called) => said`captured ${opEd(e, called)} again: ${difference(e)}`,
  'op-ed.difference-seen': (e, called) => said`looked at what changed in ${opEd(e, called)}`,
  'op-ed.amended': (e, called) =>
    said`amended the text of ${opEd(e, called)}, now in version ${e.number}${because(e.why)}`,
  'annotation.placed': (e, called) =>
    said`gave ${counted(e.annotationIds, 'annotation', 'annotations')} a place in ${opEd(e, called)}`,
  'annotation.retired': (e, called) =>
    said`retired ${counted(e.annotationIds, 'annotation', 'annotations')} of ${opEd(e, called)}${because(e.reason)}`,
  'annotation.unsettled': (e, called) =>
    said`left the place of ${counted(e.annotationIds, 'annotation', 'annotations')} of ${opEd(e, called)} open again`,
  'op-ed.corrected': (e, called) => said`corrected ${opEd(e, called)} (${e.fields.join(', ')})`,
  'op-ed.moved': (e, called) =>
    said`moved ${opEd(e, called)} from ${words(e.from)} to ${words(e.to)}${because(e.reason)}`,

  'op-ed.watched': (e, called) => said`set a watch on ${opEd(e, called)}, ${often(e.everyHours)}`,
  'op-ed.unwatched': (e, called) => said`ended the watch on ${opEd(e, called)}`,
  'source.watched': (e, called) =>
    said`set a watch on the op-eds of ${source(e.sourceId, called)}, ${often(e.everyHours)}`,
  'source.unwatched': (e, called) => said`ended the watch on the op-eds of ${source(e.sourceId, called)}`,

  'source.made': (e, called) => said`added the source ${source(e.sourceId, called)}`,
  'source.corrected': (e, called) =>
    said`corrected the source ${source(e.sourceId, called)} (${e.fields.join(', ')})`,
  'source.graded': (e, called) =>
    e.grade
      ? said`graded ${source(e.sourceId, called)} ${e.grade}${because(e.reason)}`
      : said`withdrew the grade of ${source(e.sourceId, called)}${because(e.reason)}`,
  'source.tied': (e, called) =>
    said`tied ${source(e.sourceId, called)} to ${source(e.onId, called)} (${words(e.kind)})${because(e.reason)}`,
  'source.untied': (e, called) =>
    said`untied ${source(e.sourceId, called)} from ${source(e.onId, called)}${because(e.reason)}`,

  'claim.made': ({ claimId, number }) => said`wrote the claim ${{ id: claimId, words: `C-${number}` }}`,
  'claim.reworded': (e, called) => said`reworded ${claim(e, called)}, now in version ${e.version}`,
  'claim.graded': (e, called) =>
    e.grade
      ? said`gave ${claim(e, called)} the credibility ${e.grade}${because(e.reason)}`
      : said`withdrew the credibility of ${claim(e, called)}${because(e.reason)}`,
  'claim.found': (e, called) => said`found ${claim(e, called)} ${words(e.finding)}${because(e.reason)}`,

  'annotation.made': (e, called) =>
    said`made ${{ id: e.annotationId, words: mention(e.kind) }} on ${opEd(e, called)}`,
  'annotation.changed': (e, called) =>
    said`changed ${annotation(e)} on ${opEd(e, called)}, now in revision ${e.number}`,
  'annotation.withdrawn': (e, called) => said`withdrew ${annotation(e)} on ${opEd(e, called)}`,
  'annotation.restored': (e, called) => said`restored ${annotation(e)} on ${opEd(e, called)}`,
  'annotation.reviewed': (e, called) =>
    said`${ruled(e.ruling)} ${annotation(e)} on ${opEd(e, called)}${because(e.reason)}`,

  'suggestion.dismissed': (e, called) =>
    said`put away ${counted(e.dismissalIds, 'suggestion', 'suggestions')} for ${opEd(e, called)}`,
  'suggestion.restored': (e, called) =>
    said`took up ${counted(e.dismissalIds, 'suggestion', 'suggestions')} for ${opEd(e, called)} again`,
  'comment.made': (e, called) => said`commented on ${annotation(e)} on ${opEd(e, called)}`,
  'comment.changed': (e, called) =>
    said`changed ${comment(e)} on ${annotation(e)} on ${opEd(e, called)}, now in revision ${e.number}`,
  'comment.taken-back': (e, called) =>
    said`took back ${comment(e)} on ${annotation(e)} on ${opEd(e, called)}`,
  'comment.put-back': (e, called) => said`put back ${comment(e)} on ${annotation(e)} on ${opEd(e, called)}`,
  'thread.resolved': (e, called) => said`resolved the thread of ${annotation(e)} on ${opEd(e, called)}`,
  'thread.reopened': (e, called) => said`reopened the thread of ${annotation(e)} on ${opEd(e, called)}`,

  'briefing.begun': (e, called) => said`began ${briefing(e, called)}`,
  'briefing.saved': (e, called) => said`saved ${briefing(e, called)}, version ${e.version}`,
  'briefing.submitted': (e, called) => said`submitted ${briefing(e, called)}`,
  'briefing.recalled': (e, called) => said`recalled ${briefing(e, called)}`,
  'briefing.remarked': (e, called) => said`left a remark on ${briefing(e, called)}`,
  'briefing.remark-settled': (e, called) => said`settled a remark on ${briefing(e, called)}`,
  'briefing.returned': (e, called) => said`returned ${briefing(e, called)} for changes${because(e.reason)}`,
  'briefing.approved': (e, called) => said`approved ${briefing(e, called)}`,
  'briefing.published': (e, called) => said`published edition ${e.edition} of ${briefing(e, called)}`,

  'person.added': (e, called) => said`added ${person(e, called)}`,
  'person.made-admin': (e, called) => said`made ${person(e, called)} an admin`,
  'person.ended-admin': (e, called) => said`ended ${person(e, called)} as admin`,
  'password.link-made': (e, called) => said`made a link for ${person(e, called)} to set a password`,
  'password.set': (e, called) => said`set the password of ${person(e, called)} (${settings[e.how]})`,
  'session.began': () => said`signed in`,
  'session.ended': (e, called) =>
    said`ended ${counted(e.sessionIds, 'session', 'sessions')} of ${person(e, called)}`,
  'sign-in.refused': ({ email, why }) => said`refused a sign-in as ${email} (${refusals[why]})`,
  'house.desk-made': (e, called) => said`made the desk ${desk(e, called)}, at ${e.slug}`,
  'house.desk-renamed': (e) => said`renamed the desk ${{ id: e.deskId, words: quoted(e.name) }}`,
  'house.desk-retired': (e, called) => said`retired the desk ${desk(e, called)}`,
}

const settings = {
  link: 'by a link',
  change: 'changed by themselves',
  'command line': 'on the command line',
  'first start': 'at the first start',
}

const works: Record<string, string> = {
  read_file: 'the reading of a file',
  read_archive: 'the reading of a folder',
  read_records: 'the reading of records',
  fetch_page: 'the fetching of a page',
  poll_feed: 'the reading of a feed',
  fetch_again: 'an address to be fetched again',
}

const refusals = {
  unknown: 'nobody has that e-mail',
  password: 'wrong password',
  'too many': 'too many attempts',
}

function feed({ feedId }: { feedId: string }, called: Called): Thing {
  return titled(feedId, called, 'without a name')
}

function work(kind: string): string {
  return works[kind] ?? 'work'
}

function entries(ids: string[]): string {
  return ids.length === 1 ? 'an entry' : `${ids.length} entries`
}

function times(ids: string[]): string {
  return ids.length > 1 ? `, ${ids.length} times` : ''
}

function difference({ added, removed }: { added: number; removed: number }): string {
  return added + removed === 0 ? 'the words are the same' : `${added} words added, ${removed} removed`
}

function often(hours: number): string {
  if (hours % 168 === 0) return hours === 168 ? 'every week' : `every ${hours / 168} weeks`
  if (hours % 24 === 0) return hours === 24 ? 'every day' : `every ${hours / 24} days`
  return hours === 1 ? 'every hour' : `every ${hours} hours`
}

function opEd({ opEdId }: { opEdId: string }, called: Called): Thing {
  return titled(opEdId, called, 'an op-ed without a title')
}

function briefing({ briefingId }: { briefingId: string }, called: Called): Thing {
  return titled(briefingId, called, 'a briefing')
}

function desk({ deskId }: { deskId: string }, called: Called): Thing {
  return titled(deskId, called, 'of another name')
}

function claim({ claimId }: { claimId: string }, called: Called): Thing {
  return { id: claimId, words: called(claimId) ?? 'a claim' }
}

function source(id: string, called: Called): Thing {
  return { id, words: isolated(called(id) ?? 'a source') }
}

function person({ personId }: { personId: string }, called: Called): Thing {
  return { id: personId, words: isolated(called(personId) ?? 'somebody') }
}

function member({ membershipId }: { membershipId: string }, called: Called): Thing {
  return { id: membershipId, words: isolated(called(membershipId) ?? 'somebody') }
}

function annotation({ annotationId }: { annotationId: string }): Thing {
  return { id: annotationId, words: 'an annotation' }
}

function comment({ commentId }: { commentId: string }): Thing {
  return { id: commentId, words: 'a comment' }
}

function titled(id: string, called: Called, nameless: string): Thing {
  const title = called(id)
  return { id, words: title ? quoted(title) : nameless }
}

function quoted(title: string): string {
  return `“${isolated(title)}”`
}

/** Words that run the other way are fenced off, so that they do not turn the sentence round them. */
function isolated(name: string): string {
  return /[\u0590-\u08ff]/.test(name) ? `\u2068${name}\u2069` : name
}

function mention(kind: string): string {
  return kind === 'note' ? 'a note' : `a ${kind} mention`
}

function ruled(ruling: string): string {
  if (ruling === 'accepted' || ruling === 'rejected') return ruling
  return 'asked for a change to'
}

function counted(ids: string[], one: string, many: string): string {
  return ids.length === 1 ? `a ${one}` : `${ids.length} ${many}`
}

function because(reason: string): string {
  return reason.trim() ? `: ${reason.trim()}` : ''
}

function words(state: string): string {
  return state.replaceAll('_', ' ')
}
