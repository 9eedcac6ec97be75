import type { Evidence } from '@/lib/briefings/evidence'
import { freeze } from '@/lib/briefings/freeze'
import {
  briefing,
  bullets,
  claimTable,
  confident,
  h2,
  h3,
  likely,
  p,
  quote,
  sourceTable,
} from './briefing-notation'
import { citedAnnotation } from './cited-annotation'

/** Whether Corrin Line will return to talks with the harbour board of Port Ansel. Everybody in it is invented. */
export const harbourDocument = briefing(
  h2('Bottom line'),
  p(
    'Corrin Line’s case for more money rests on a punctuality figure that comes from one interview.[figure] The harbour board’s own log does not bear it out.[log] A return to talks before the winter timetable depends on who pays for the linkspan.',
  ),
  h2('Key judgments'),
  likely(
    'very unlikely',
    'It is very unlikely that 94% of winter sailings left at the time on the printed timetable.[log][figure]',
  ),
  confident(
    'moderate',
    'We have moderate confidence that the gearbox of the *Dunlin* was bought and never fitted.[gearbox]',
  ),
  likely(
    'likely',
    'The company is likely to come back to the table before the tender closes in March.[talks][persian]',
  ),
  h2('What is known'),
  h3('The money'),
  p(
    'The council voted nine million crowns for the linkspan in 2023.[voted] In September the company asked for the same sum again, for what it calls “the remaining works”.[remaining] The auditor, asked in public by Mr. Vantry, could not name them.',
  ),
  quote('gearbox', 'the part was ordered, paid for and never fitted'),
  p(
    'Seven op-eds repeat the punctuality figure. Six of them lead back to a single interview with the managing director, who gave it without a source.[figure] The seventh counts by another clock: a sailing is on time if it left within the hour.[hour] The board’s log counts a sailing as on time if it left within five minutes, and is kept by the harbour master, who answers to the board.[log]',
  ),
  h3('The talks'),
  p('Three conditions are named for a return to talks:'),
  bullets(
    'a date for the second berth, which the board has promised twice and moved twice;[berth]',
    'a cap on the harbour dues, which rose by a fifth in two years;[dues]',
    'an apology for the word “blackmail”, used by a member of the board in an open letter.[letter]',
  ),
  p(
    'The Persian-language weekly of the old harbour reads the quarrel otherwise. Its columnist says that the islanders were never asked.[persian]',
  ),
  quote('persian', 'مردم جزیره هرگز در گفت‌وگوهای بندر شرکت نداشتند؛ از ۱۲ نشست، هیچ‌کدام علنی نبود'),
  p(
    'That the meetings were closed is not in dispute: the board’s minutes say so, and the company’s spokesman said the same on the quay.[minutes][talks] Whether the islanders were invited is another matter. No invitation has been seen.',
  ),
  h3('What the repeats hide'),
  ...Array.from({ length: 4 }, (_, index) =>
    p(
      `In week ${index + 1} of the quarrel the opinion pages returned to the matter ${index + 3} times, and each time the figures moved a little further from the log they were said to come from.[w${index * 3}] One writer rounded them up, another left the month out, and a third set the winter’s sailings beside the summer’s as though the two were run to one timetable.[w${index * 3 + 1}] None of them asked the harbour master. The letters page did, once, and printed his answer under a heading of its own: the log is open to anyone who climbs the stairs.[w${index * 3 + 2}]`,
    ),
  ),
  h2('Claims and sources'),
  claimTable,
  sourceTable,
)

const names: Record<string, string> = {
  orme: 'Lorcan Orme',
  corrin: 'Corrin Line',
  director: 'its managing director',
  tessel: 'Nadja Tessel',
  master: 'the harbour master’s log',
  vantry: 'Piet Vantry',
  engineer: 'an unnamed former engineer',
  spokesman: 'its spokesman',
  board: 'the harbour board',
}

export const harbourEvidence: Evidence = {
  title: 'What the second nine million buys',
  desk: 'Strait desk',
  marking: 'TLP:AMBER',
  language: 'en',
  dir: 'ltr',
  annotations: new Map([
    cited('figure', 'the 94 per cent the line itself reports', 'c131', ['orme', 'corrin', 'director']),
    cited('log', 'fewer than seven in ten left when they should have', 'c131', ['tessel', 'master']),
    cited('gearbox', 'the part was ordered, paid for and never fitted', 'c118', ['vantry', 'engineer']),
    cited('talks', 'we will sit down when the berth has a date', 'c140', ['orme', 'spokesman']),
    cited('voted', 'voted nine million crowns for the new linkspan in 2023', 'c109', ['tessel']),
    cited('remaining', 'nine million more, for the remaining works', 'c110', ['orme', 'corrin']),
    cited('hour', 'on time, which is to say within the hour', 'c131', ['vantry']),
    cited('berth', 'the second berth, promised for spring and then for autumn', 'c141', ['tessel', 'board']),
    cited('dues', 'dues that have grown by a fifth in two years', 'c142', ['orme', 'corrin']),
    cited('letter', 'a member of the board who wrote of blackmail', 'c143', ['vantry', 'board']),
    cited('minutes', 'closed session, as the minutes have it', 'c144', ['tessel', 'board']),
    [
      'persian',
      citedAnnotation({
        annotationId: 'persian',
        exact: 'مردم جزیره هرگز در گفت‌وگوهای بندر شرکت نداشتند؛ از ۱۲ نشست، هیچ‌کدام علنی نبود',
        prefix: 'آنچه در روزنامه‌ها نیامد این است: ',
        suffix: '. هیئت بندر تا امروز پاسخی نداده',
        lang: 'fa',
        dir: 'rtl',
        opEdTitle: 'بندری که با خودش حرف می‌زند',
        bylines: ['نیلوفر دریاکناری'],
        outlet: 'هفته‌نامهٔ اسکلهٔ کهنه',
        publishedOn: '2026-10-02',
        claimId: 'c145',
        attribution: [{ sourceId: 'niloufar', name: 'نیلوفر دریاکناری' }],
      }),
    ],
    ...Array.from({ length: 12 }, (_, index) =>
      cited(
        `w${index}`,
        `the figures of week ${Math.floor(index / 3) + 1}, as they were printed (${index + 1})`,
        `w${index}`,
        [`writer${index}`],
      ),
    ),
  ]),
  claims: new Map([
    claim('c131', 'C-131', '94% of winter sailings left on time', 'disputed', '4', 'doubtful'),
    claim('c118', 'C-118', 'The gearbox of the Dunlin was never fitted', 'not checked', '3', 'possibly true'),
    claim(
      'c140',
      'C-140',
      'Corrin Line returns to talks once the second berth has a date',
      'not checked',
      '2',
      'probably true',
    ),
    claim(
      'c109',
      'C-109',
      'The council voted nine million crowns for the linkspan in 2023',
      'supported',
      '2',
      'probably true',
    ),
    claim(
      'c110',
      'C-110',
      'Corrin Line asked for nine million crowns more in September 2026',
      'supported',
      '2',
      'probably true',
    ),
    claim(
      'c141',
      'C-141',
      'The second berth was promised twice and moved twice',
      'supported',
      '2',
      'probably true',
    ),
    claim(
      'c142',
      'C-142',
      'Harbour dues rose by a fifth in two years',
      'not checked',
      '6',
      'cannot be judged',
    ),
    claim('c143', 'C-143', 'A member of the board wrote of blackmail in an open letter', 'not checked'),
    claim(
      'c144',
      'C-144',
      'The meetings of the board with the company were closed',
      'supported',
      '2',
      'probably true',
    ),
    claim(
      'c145',
      'C-145',
      'The islanders took no part in the talks of the harbour',
      'unverifiable',
      '6',
      'cannot be judged',
    ),
    ...Array.from({ length: 12 }, (_, index) =>
      claim(
        `w${index}`,
        `C-${150 + index}`,
        `The figure printed in piece ${index + 1} differs from the harbour master’s log of the same week`,
        'not checked',
      ),
    ),
  ]),
  sources: new Map([
    source('orme', 'Lorcan Orme', 'person', 'C', 'fairly reliable'),
    source('corrin', 'Corrin Line', 'organisation', 'D', 'not usually reliable'),
    source('director', 'Managing director of Corrin Line', 'person', 'D', 'not usually reliable'),
    source('tessel', 'Nadja Tessel', 'person', 'B', 'usually reliable'),
    source('master', 'Harbour master’s log', 'document', 'A', 'completely reliable'),
    source('vantry', 'Piet Vantry', 'person', 'F', 'cannot be judged'),
    source('engineer', 'unnamed former engineer', 'unnamed voice', 'F', 'cannot be judged'),
    source('spokesman', 'Spokesman of Corrin Line', 'person', 'C', 'fairly reliable'),
    source('board', 'Harbour board of Port Ansel', 'organisation', 'B', 'usually reliable'),
    source('niloufar', 'نیلوفر دریاکناری', 'person', 'B', 'usually reliable'),
    ...Array.from({ length: 12 }, (_, index) =>
      source(`writer${index}`, `Letter writer ${index + 1}`, 'person'),
    ),
  ]),
}

export const harbourContent = freeze(harbourDocument, harbourEvidence)

function cited(annotationId: string, exact: string, claimId: string, chain: string[]) {
  const attribution = chain.map((id) => ({ sourceId: id, name: names[id] ?? `Letter writer ${id.slice(6)}` }))
  const [writer] = attribution
  const bylines = writer ? [writer.name] : []
  return [annotationId, citedAnnotation({ annotationId, exact, claimId, bylines, attribution })] as const
}

function claim(id: string, number: string, sentence: string, finding: string, mark?: string, word?: string) {
  const credibility = mark && word ? { mark, word } : null
  return [id, { number, sentence, mentions: 7, bylines: 5, outlets: 3, finding, credibility }] as const
}

function source(id: string, name: string, kind: string, mark?: string, word?: string) {
  return [id, { name, kind, grade: mark && word ? { mark, word } : null }] as const
}
