import type { ClaimWording } from '@/lib/claims/make-claim'
import type { Basis, SourceKind, Stance, Wording } from '@/prisma/generated/enums'

/** What the sample desk has read, all of it invented: words of an op-ed, and what somebody says of them. */
export type SampleReading = {
  words: string
  /** Accepted unless it says otherwise. */
  state?: 'proposed' | 'rejected' | 'needs_change'
  reason?: string
} & (
  | { kind: 'claim'; claim: string; stance?: Stance; wording?: Wording; basis?: Basis; through?: string[] }
  | { kind: 'source'; source: string }
  | { kind: 'note'; note: string }
)

const claim = (
  sentence: string,
  kind: ClaimWording['kind'],
  more: Partial<ClaimWording> = {},
): ClaimWording => ({
  ...{ sentence, kind, figure: null, unit: null, comparator: null, asOf: null },
  ...more,
})

export const sampleClaims: Record<string, ClaimWording> = {
  punctual: claim('In the winter of 2025–26, 94% of Corrin Line’s sailings left on time.', 'quantity', {
    figure: '94',
    unit: '%',
    comparator: 'exactly',
  }),
  printed: claim(
    'By the printed timetable, fewer than 70% of Corrin Line’s winter sailings left on time.',
    'quantity',
    { figure: '70', unit: '%', comparator: 'fewer than' },
  ),
  gearbox: claim('A gearbox for the Dunlin was paid for and never fitted.', 'event'),
  voted: claim('The town council voted nine million crowns for the linkspan in 2023.', 'quantity', {
    figure: '9000000',
    unit: 'crowns',
  }),
  again: claim('In September 2026 Corrin Line asked for nine million crowns more.', 'quantity', {
    figure: '9000000',
    unit: 'crowns',
  }),
  talks: claim('Corrin Line will return to talks before the winter timetable begins.', 'prediction'),
  spring: claim('Corrin Line will not return to talks before the spring.', 'prediction'),
  invited: claim('The harbour board invited Corrin Line to talks three times in 2026.', 'event', {
    figure: '3',
    unit: 'invitations',
  }),
  dues: claim('Harbour dues at Port Ansel rose by a fifth in two years.', 'quantity', {
    figure: '20',
    unit: '%',
  }),
  ransom: claim('Asking for nine million crowns again is paying twice for one thing.', 'value_judgment'),
}

type SampleSource = { name: string; kind: SourceKind; aliases?: string[]; grade?: [string, string] }

export const sampleSources: Record<string, SampleSource> = {
  company: {
    name: 'Corrin Line',
    kind: 'organisation',
    aliases: ['کورین لاین', 'the company'],
    grade: ['C', 'Gives figures without tables; two of five could be traced.'],
  },
  director: {
    name: 'Corrin Line, managing director',
    kind: 'person',
    grade: ['C', 'One interview; the count behind it was never shown.'],
  },
  count: {
    name: 'Corrin Line, own count',
    kind: 'document',
    grade: ['F', 'Nobody outside the company has seen it.'],
  },
  spokeswoman: { name: 'Corrin Line, spokeswoman', kind: 'person' },
  log: {
    name: 'Port Ansel harbour board, log',
    kind: 'document',
    aliases: ['دفتر هیئت بندر'],
    grade: ['A', 'Public, kept by the day, and checked against the ramp’s own record.'],
  },
  board: {
    name: 'Port Ansel harbour board',
    kind: 'organisation',
    aliases: ['the harbour board'],
    grade: ['B', 'Its minutes are public and agree with its log.'],
  },
  secretary: { name: 'Harbour board, secretary', kind: 'person', aliases: ['دبیر هیئت'] },
  engineer: {
    name: 'Former engineer of Corrin Line',
    kind: 'unnamed',
    grade: ['D', 'Unnamed, with a pension at stake; nothing in writing.'],
  },
  council: {
    name: 'Port Ansel town council',
    kind: 'organisation',
    grade: ['B', 'The vote is in its minutes.'],
  },
  courier: {
    name: 'The Ansel Courier',
    kind: 'publication',
    grade: ['B', 'Names its sources, corrects in print.'],
  },
  strand: {
    name: 'Daily Strand',
    kind: 'publication',
    grade: ['C', 'Repeats the company’s figures without asking for the count.'],
  },
  account: { name: '@corrinline', kind: 'account' },
}

/** `corrected` is what the page does not say and its editor adds before confirming. */
export type SampleOpEd = {
  file: string
  corrected?: { bylines?: string[]; outlet?: string }
  readings: SampleReading[]
}

export const sampleOpEds: SampleOpEd[] = [
  {
    file: 'berth-that-moves.txt',
    corrected: { outlet: 'The Ansel Courier' },
    readings: [
      {
        kind: 'claim',
        words: 'Ninety-four in a hundred kept their hour',
        claim: 'punctual',
        stance: 'reports',
        through: ['director', 'count'],
      },
      { kind: 'source', words: 'the managing director of Corrin Line', source: 'director' },
      {
        kind: 'claim',
        words: 'The harbour dues rose by a fifth in two years',
        claim: 'dues',
        basis: 'textual',
      },
      {
        kind: 'note',
        words: 'A figure that nobody has counted is a wish with a decimal point',
        note: 'Orme quotes this sentence on 2 November.',
      },
    ],
  },
  {
    file: 'the-boats-are-fine.txt',
    readings: [
      {
        kind: 'claim',
        words: 'more than nine in ten, and ninety-four at that',
        claim: 'punctual',
        through: ['company'],
        state: 'rejected',
        reason: '“More than nine in ten” is another threshold; only the second half is this claim.',
      },
      {
        kind: 'claim',
        words: 'The managing director of Corrin Line put the winter figure at 94 per cent',
        claim: 'punctual',
        stance: 'reports',
        through: ['director', 'count'],
      },
      { kind: 'claim', words: 'the harbour dues, which rose by a fifth in two years', claim: 'dues' },
      {
        kind: 'claim',
        words: 'Corrin Line will not return to talks before the spring',
        claim: 'spring',
        wording: 'verbatim',
      },
      { kind: 'source', words: 'The harbour board', source: 'board' },
    ],
  },
  {
    file: 'paid-for-twice.txt',
    readings: [
      {
        kind: 'claim',
        words: 'Its punctuality of 94 per cent, rarely matched on any northern crossing',
        claim: 'punctual',
        through: ['company'],
      },
      { kind: 'source', words: 'Judge us by the timetable', source: 'account' },
      {
        kind: 'claim',
        words: 'the gearbox of the Dunlin was ordered and never fitted',
        claim: 'gearbox',
        stance: 'reports',
        through: ['courier', 'engineer'],
        state: 'needs_change',
        reason: 'Which op-ed of the Courier? It was printed on 14 November, after this one.',
      },
      {
        kind: 'claim',
        words: 'the part was fitted in May 2024',
        claim: 'gearbox',
        stance: 'denies',
        through: ['company'],
      },
      { kind: 'claim', words: 'The nine million crowns voted in 2023', claim: 'voted' },
      {
        kind: 'claim',
        words: 'That is not paying twice. It is paying for two things.',
        claim: 'ransom',
        stance: 'denies',
        wording: 'verbatim',
      },
    ],
  },
  {
    file: 'on-whose-clock.txt',
    corrected: { outlet: 'The Ansel Courier' },
    readings: [
      {
        kind: 'claim',
        words: 'the 94 per cent the line itself reports',
        claim: 'punctual',
        stance: 'questions',
        through: ['courier', 'director', 'count'],
      },
      { kind: 'source', words: 'Its spokeswoman', source: 'spokeswoman' },
      {
        kind: 'claim',
        words: 'three invitations were sent, in March, June and August',
        claim: 'invited',
        stance: 'reports',
        through: ['secretary'],
      },
      {
        kind: 'claim',
        words: '“we never left the talks, we were never invited”',
        claim: 'invited',
        stance: 'denies',
        wording: 'verbatim',
        through: ['strand', 'spokeswoman'],
      },
    ],
  },
  {
    file: 'crossing-already-paid-for.html',
    readings: [
      { kind: 'source', words: 'managing director', source: 'director' },
      {
        kind: 'claim',
        words: 'by the company’s own count, ninety-four per cent of winter sailings left on time',
        claim: 'punctual',
        stance: 'reports',
        through: ['courier', 'director', 'count'],
      },
      { kind: 'source', words: 'the company’s own count', source: 'count' },
      {
        kind: 'note',
        words: 'That figure has been repeated in every paper on the strait since',
        note: 'Five mentions on this desk so far.',
      },
      { kind: 'source', words: 'The harbour board’s own log', source: 'log' },
      {
        kind: 'claim',
        words: 'By the timetable printed on the wall, fewer than seven in ten left when they should have',
        claim: 'printed',
        through: ['log'],
        basis: 'inferential',
      },
      { kind: 'source', words: 'A former engineer, who asked not to be named', source: 'engineer' },
      {
        kind: 'claim',
        words: '“the part was ordered, paid for and never fitted”',
        claim: 'gearbox',
        stance: 'reports',
        wording: 'verbatim',
        through: ['engineer'],
      },
      {
        kind: 'claim',
        words: 'The town council voted nine million crowns for the new linkspan in 2023',
        claim: 'voted',
        through: ['council'],
      },
      {
        kind: 'claim',
        words: 'the company asked the transport committee for nine million more',
        claim: 'again',
        state: 'proposed',
      },
      {
        kind: 'claim',
        words: 'I believe it will, because it has nowhere else to land',
        claim: 'talks',
        basis: 'interpretive',
        state: 'proposed',
      },
    ],
  },
  {
    file: 'eskele.txt',
    corrected: { bylines: ['نادر دریاسر'], outlet: 'پیک بندر' },
    readings: [
      { kind: 'source', words: 'دفتر هیئت بندر', source: 'log' },
      { kind: 'claim', words: 'شصت و هشت درصد سر وقت رفته‌اند', claim: 'printed', through: ['log'] },
      {
        kind: 'claim',
        words: 'نود و چهار درصد سفرهای زمستانی فقط وقتی «سر وقت» بوده که چهل دقیقه تأخیر را تأخیر ندانیم',
        claim: 'punctual',
        stance: 'questions',
        through: ['log'],
      },
      { kind: 'claim', words: 'شورای شهر در سال ۲۰۲۳ نُه میلیون کرون تصویب کرد', claim: 'voted' },
      {
        kind: 'claim',
        words: 'سه بار شرکت را دعوت کرده‌اند',
        claim: 'invited',
        stance: 'reports',
        through: ['secretary'],
      },
      {
        kind: 'claim',
        words: 'شرکت پیش از زمستان به میز گفت‌وگو برمی‌گردد',
        claim: 'talks',
        basis: 'interpretive',
        state: 'proposed',
      },
    ],
  },
]

/** Left in the Inbox, so that a newcomer has something to confirm. */
/** An op-ed that its outlet changed and said nothing, as it came a week later. */
export const sampleAgain = { file: 'the-boats-are-fine-again.txt', of: 'the-boats-are-fine.txt' }

export const sampleWaiting = 'why-a-second-boat.txt'
