import type { Span } from '@/lib/text/span'
import { speechVerb } from './speech-verbs'

/** Who is said to speak, as the words name them, and by which verb. */
export type Voice = { span: Span; words: string; verb: string }

const capital = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*`
/** Dana Vale · Dr. Ruben Oake · the Harbour Post · Ministry of Tides and Lights */
const name = String.raw`(?:[Tt]he\s+)?${capital}(?:\s+(?:(?:of|for|de|van|von|al|bin|and|the)\s+){0,2}${capital}){0,5}`
/** What follows a noun and is no part of it. */
const apart = String.raw`(?!(?:in|on|at|to|that|who|which|when|as|and|but|with|after|before|during|by|for|from|about|has|had|have|also|then|yesterday|today|last|this)(?![\p{L}]))`
const described = String.raw`(?:[Tt]he|[Aa]n?|[Oo]ne|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y)(?:\s+${apart}\p{Ll}[\p{L}\p{M}’'-]*){1,5}`
const pronoun = 'he|she|they|He|She|They'
/** What stands between a name and its verb: Vale, the port’s engineer, said; Rask of the drivers’ union said. */
const aside = String.raw`(?<aside>,[^,.;:“”"\n]{3,70},|\s\([^()\n]{3,60}\)|\s+(?:of|from|at)\s+[^,.;:“”"\n]{3,50}?)?`
const adverb = String.raw`(?:(?:has|have|had|also|then|once|later|recently|now|again|flatly|repeatedly|publicly|simply|always|often|used\s+to)\s+){0,2}`
const who = `(?<who>${name}|${pronoun}|${described})`
const verb = `(?<verb>${speechVerb})`
/** To whom, when and where, as far as to the word that. */
const thatOrNothing = String.raw`(?:(?:\s+(?!that\s)[^\s,.;:“”"]+){1,6}?\s+that|\s+that|\s+(?:me|us|them|reporters|[Tt]he [\p{L}]+(?:\s\p{Lu}[\p{L}]+)*|\p{Lu}[\p{L}’']+))?`

const before = [
  new RegExp(
    String.raw`(?<![\p{L}\p{M}])${who}${aside},?\s+${adverb}${verb}${thatOrNothing}(?:\s+(?:on|at|in|last|this)\s[^,.;:“”"]{3,40})?\s*[,:]?\s*$`,
    'u',
  ),
  new RegExp(
    String.raw`(?:[Aa]ccording to|[Ii]n the words of|[Aa]s)\s+${who}(?<verb>)(?:\s+(?:put|puts|has) it)?${aside}\s*[,:]?\s*$`,
    'u',
  ),
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?<who>${name})\s*(?<verb>):\s*$`, 'u'),
]
const after = [
  new RegExp(String.raw`^[,.!?]?\s*[—–-]?\s*${adverb}${verb}\s+${who}(?<aside>,\s+${name})?`, 'u'),
  new RegExp(String.raw`^[,.!?]?\s*[—–-]?\s*${who}${aside}\s+${adverb}${verb}(?![\p{L}])`, 'u'),
  new RegExp(
    String.raw`^[,.!?]?\s*(?:according to|in the words of)\s+${who}(?<verb>)(?<aside>,\s+${name})?`,
    'u',
  ),
]

/** How far from the words their speaker may stand. */
const REACH = 180

/** The speaker named right after a quotation, or else right before it. */
export function voiceBeside(text: string, quoted: Span, language = 'en'): Voice | null {
  if (!language.startsWith('en')) return null
  return voiceAfter(text, quoted.end) ?? voiceBefore(text, quoted.start)
}

export function voiceAfter(text: string, place: number): Voice | null {
  const rest = lineOf(text, place, REACH)
  return found(after, rest, place)
}

export function voiceBefore(text: string, place: number): Voice | null {
  const from = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - REACH)
  return found(before, text.slice(from, place), from)
}

function lineOf(text: string, place: number, most: number): string {
  const rest = text.slice(place, place + most)
  const end = rest.indexOf('\n')
  return end < 0 ? rest : rest.slice(0, end)
}

/** Words that stand where a speaker could, and are nobody. */
const nobody =
  /^(?:It|There|This|That|What|If|When|But|And|So|Yet|I|We|You|Nobody|Somebody|Everyone|Everybody|Either|Neither|Both|None|Some|Many|Few|Others|Most|All|Which|Who|How|Why|Where|Those|These)$/u
const namedAside = new RegExp(String.raw`^,\s+(?<name>${capital}\s+${name}),?$`, 'u')

function found(patterns: readonly RegExp[], words: string, from: number): Voice | null {
  for (const pattern of patterns) {
    const match = pattern.exec(words)
    const { who: called, aside: beside = '', verb: said = '' } = match?.groups ?? {}
    if (!match || !called || nobody.test(called)) continue
    const speaker = namedAside.exec(beside)?.groups?.name ?? called
    const start = from + match.index + match[0].indexOf(speaker)
    return { span: { start, end: start + speaker.length }, words: speaker, verb: said }
  }
  return null
}
