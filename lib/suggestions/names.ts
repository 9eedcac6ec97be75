import nlp from 'compromise/three'
import { emptyLane } from '@/lib/annotations/layers'
import type { Span } from '@/lib/text/span'
import type { SourceKind } from '@/prisma/generated/enums'
import { speechVerb } from './speech-verbs'

/** Somebody or something named in a text, with the role the text gives. */
export type Named = { span: Span; name: string; kind: SourceKind; role: string | null }

const body =
  'Council|Company|Ministry|University|Institute|Agency|Association|Union|Authority|Board|Bank|Club|Committee|Commission|Department|Party|Society|Foundation|Trust|Group|Federation|Court|College|Centre|Office|Corporation|Line|Lines|Service|Services|Partners|Works|Chamber|Assembly|Parliament|Senate|Museum|Hospital|School|Network|Alliance|Congress|Bureau|Guild|League|Inspectorate|Laboratory|Orchestra|Theatre|Survey'
const paper =
  'Post|Times|Courier|Herald|Gazette|Chronicle|Tribune|Journal|Observer|Mercury|Echo|Argus|Star|Review|Weekly|Daily|Telegraph|Press|Bulletin|Dispatch|Examiner|Record|Register|Standard|Sentinel|Messenger|News'
const capital = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`
const organisation = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${capital}\s+){1,4}(?:${body})(?:\s+(?:of|for)\s+(?:the\s+)?${capital}(?:\s+(?:and\s+)?${capital}){0,2})?|(?:${body})\s+(?:of|for)\s+(?:the\s+)?${capital}(?:\s+(?:and\s+)?${capital}){0,2})(?![\p{L}])`,
  'gu',
)
const publication = new RegExp(
  String.raw`(?<![\p{L}])(?:[Tt]he\s+)?(?:${capital}\s+){1,3}(?:${paper})(?![\p{L}])`,
  'gu',
)
const titled = new RegExp(
  String.raw`(?<![\p{L}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Captain|Councillor|Mayor|Minister|President|Judge|Senator|Sister|Father|Alderman)\.?\s+${capital}(?:\s+${capital}){0,2}`,
  'gu',
)
const initialled = new RegExp(String.raw`(?<![\p{L}])(?:\p{Lu}\.\s?){1,2}${capital}`, 'gu')

const office =
  'engineer|editor|minister|mayor|spokes(?:man|woman|person)|director|chair(?:man|woman)?|president|secretary|professor|lecturer|economist|historian|scientist|researcher|analyst|columnist|reporter|correspondent|author|writer|poet|novelist|critic|captain|pilot|councillor|treasurer|commissioner|inspector|judge|lawyer|doctor|surgeon|nurse|teacher|head|chief|founder|owner|manager|coach|player|conductor|curator|keeper|baker|farmer|fisher(?:man|woman)?|officer|adviser|advisor|ambassador|governor|leader|member|executive|architect|hydrologist|geologist|biologist|physicist|chemist|statistician|auditor|banker|broker|trader|driver|resident|tenant|widow|mother|father|student|pensioner|harbourmaster|deputy|speaker|official|delegate|organiser|activist|lobbyist|contractor|planner|surveyor'
const hasOffice = new RegExp(
  String.raw`(?<![\p{L}])(?:\p{L}+[- ]?)?(?:${office})(?:-in-chief|s)?(?![\p{L}])`,
  'iu',
)

const whole = String.raw`(?<![\p{L}])${capital}(?:\s+(?:de|van|von|al|bin)\s+|\s+|\s+\p{Lu}\.\s+)${capital}(?:\s+${capital})?`
/** Ada Brill, the union’s spokeswoman · spokeswoman Ada Brill */
const withOffice = new RegExp(
  String.raw`${whole}(?=,\s+(?:(?:the|an?|its|his|her|their)\s[^.;:]{0,60}?)?(?:${office}))|(?<=(?:${office}),?\s)${whole}`,
  'gu',
)
/** Ada Brill said · said Ada Brill */
const speaking = new RegExp(
  String.raw`${whole}(?=(?:\s+of\s+[^,.;:]{3,40}?)?,?\s+(?:${speechVerb})(?![\p{L}]))|(?<=(?:${speechVerb})\s)${whole}`,
  'gu',
)

const document = new RegExp(
  String.raw`(?<![\p{L}])(?:${capital}\s+){1,3}(?:Report|Act|Charter|Treaty|Paper|Declaration)(?![\p{L}])`,
  'gu',
)
/** Two or three words with capitals amid a sentence, where no place is spoken of. */
const amidst = new RegExp(
  String.raw`(?<=[\p{Ll},;:—]\s)(?<!(?:^|\s)(?:in|at|near|from|to|of|the|a|an|into|through|across|around|for|over|on|between|and)\s)${whole}(?!\s+(?:${body}|${paper})|[’']s?\s+\p{Lu})`,
  'gu',
)

/** Everybody and everything named in an English text, in order. */
export function namesIn(text: string): Named[] {
  const found = [
    ...match(text, publication, 'publication'),
    ...match(text, organisation, 'organisation'),
    ...match(text, titled, 'person'),
    ...match(text, initialled, 'person'),
    ...match(text, document, 'document'),
    ...match(text, withOffice, 'person'),
    ...match(text, amidst, 'person').filter(
      ({ span, name }) => !isTitled(text, span) && !isCommon(text, name),
    ),
    ...match(text, speaking, 'person'),
    ...tagged(text),
  ]
  const names = longest(found.filter(({ name }) => !isNoName(name)))
  return longest([...names, ...lastNames(text, names)]).map((one) => ({
    ...one,
    role: roleBeside(text, one.span),
  }))
}

/** Vale, once Dana Vale was named. */
function lastNames(text: string, names: readonly Bare[]): Bare[] {
  const whole = names.filter(({ name, kind }) => kind === 'person' && name.includes(' '))
  const lasts = [...new Set(whole.map(({ name }) => name.split(' ').at(-1) ?? ''))].filter((last) =>
    /^\p{Lu}[\p{L}\p{M}’'-]{2,}$/u.test(last),
  )
  if (lasts.length === 0) return []
  return match(text, new RegExp(String.raw`(?<![\p{L}])(?:${lasts.join('|')})(?![\p{L}])`, 'gu'), 'person')
}

/** A line whose words nearly all begin with a capital is a heading, where capitals tell nothing. */
function isTitled(text: string, { start }: Span): boolean {
  const end = text.indexOf('\n', start)
  const line = text.slice(text.lastIndexOf('\n', start) + 1, end < 0 ? text.length : end)
  const words = line.match(/\p{L}{4,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
}

/** Words that the text also writes small are no name. */
function isCommon(text: string, name: string): boolean {
  return name
    .split(' ')
    .every((word) => new RegExp(String.raw`(?<![\p{L}])${word.toLowerCase()}(?![\p{L}])`, 'u').test(text))
}

type Bare = Omit<Named, 'role'>

function match(text: string, pattern: RegExp, kind: SourceKind): Bare[] {
  return [...text.matchAll(pattern)].map((found) =>
    trimmed(text, { start: found.index, end: found.index + found[0].length }, kind),
  )
}

/** What the language library takes for a person or an organisation. */
function tagged(text: string): Bare[] {
  const document = nlp(text)
  return [
    ...offsets(document.people()).map((span) => trimmed(text, span, 'person')),
    ...offsets(document.organizations()).map((span) => trimmed(text, span, 'organisation')),
  ].filter(({ name }) => /\p{Lu}/u.test(name))
}

type Offset = { offset: { start: number; length: number } }

function offsets(view: { json: (options: { offset: true }) => Offset[] }): Span[] {
  const found = view.json({ offset: true })
  return found.map(({ offset: { start, length } }) => ({ start, end: start + length }))
}

/** Before a first and a last name an office is no part of the name. */
const lead =
  /^(?:[^\p{L}\p{N}]+|(?:[Tt]he|[Aa]n?|[Aa]nd|[Bb]ut|[Ww]hen|[Ii]f|As|Or|Yet|Since|After|Before|While|Because|Though|Although|Once|Like|Unlike|Until|Unless|Then|Even|For|From|With|By|At)\s+|(?:Councillor|Professor|Prof\.?|Minister|Mayor|President|Captain|Judge|Senator|Dr\.?|Mr\.?|Mrs\.?|Ms\.?)\s+(?=\p{Lu}[\p{L}’'-]+\s+\p{Lu}))+/u

/** Without the marks around it, a possessive and an article at the beginning. */
function trimmed(text: string, { start, end }: Span, kind: SourceKind): Bare {
  const words = text.slice(start, end)
  const opening = lead.exec(words)?.[0].length ?? 0
  const closing = /(?:[’']s?)?[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0
  const span = { start: start + opening, end: Math.max(start + opening, end - closing) }
  return { span, name: text.slice(span.start, span.end).replace(/\s+/g, ' '), kind }
}

const idle =
  /^(?:\p{Ll}|(?:I|We|You|He|She|They|It|This|That|There|Here|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|God|Sir|Madam)$)/u

function isNoName(name: string): boolean {
  return (
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day’s/.test(name) ||
    /https?|www|^(?:\p{Lu}\.?)+$/u.test(name) ||
    name.length < 3 ||
    idle.test(name) ||
    name.includes('\n') ||
    name.split(' ').length > 8
  )
}

/** Of names that overlap the longest; of two as long, the one found by rule. */
function longest(found: readonly Bare[]): Bare[] {
  const lane = emptyLane()
  return found
    .toSorted((a, b) => size(b) - size(a))
    .filter(({ span }) => lane.take(span))
    .sort((a, b) => a.span.start - b.span.start)
}

function size({ span }: Bare): number {
  return span.end - span.start
}

/** "the port’s chief engineer" after a comma or in brackets; "the ministry’s spokesman," before. */
function roleBeside(text: string, { start, end }: Span): string | null {
  const rest = text.slice(end, end + 120)
  const behind = /^(?:,\s+|\s+\()(?<role>[^,.;:()“”"\n]{3,80})/u.exec(rest)?.groups?.role
  if (behind && hasOffice.test(behind) && !/\b(?:said|says|who|which|was|is|and)\b/.test(behind))
    return withoutArticle(behind)
  const lead = text.slice(Math.max(0, start - 80), start)
  const before =
    /(?:^|[^\p{L}’'])(?<role>(?:(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?)\s+)?(?:[\p{L}’'-]+\s+){0,4}[\p{L}-]+),?\s+$/u.exec(
      lead,
    )?.groups?.role
  const last = before?.split(/\s+/).at(-1) ?? ''
  if (before && hasOffice.test(last) && /^\p{Ll}/u.test(last)) return lastOf(before)
  return null
}

function withoutArticle(role: string): string {
  return role.replace(/^(?:the|its|his|her|their|an?)\s+/iu, '').trim()
}

/** From the last article on: "a letter by the port’s engineer" is the port’s engineer. */
function lastOf(words: string): string {
  const lead =
    /^.*\b(?:of|by|to|from|with|said|says|told|that|and|as|but)\s+(?=(?:the|its|his|her|their|an?)\s)/iu
  return withoutArticle(words.replace(lead, ''))
}
