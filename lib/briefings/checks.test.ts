import { describe, expect, it } from 'vitest'
import { briefing, bullets, confident, h2, likely, p, quote, revisionOf } from '@/test/briefing-notation'
import { checkBriefing, type EvidenceFact, mayBeSubmitted } from './checks'
import { type Block, emptyBriefing } from './document'

const title = 'The berth that moves'

function check(blocks: Block[], facts: Record<string, Partial<EvidenceFact>> = {}) {
  const known = Object.entries({ a: {}, b: {}, ...facts }).map(([id, fact]) => [id, sound(id, fact)] as const)
  return checkBriefing({ title, marking: 'TLP:GREEN', document: briefing(...blocks) }, new Map(known))
}

function sound(id: string, fact: Partial<EvidenceFact>): EvidenceFact {
  return {
    state: 'accepted',
    currentRevisionId: revisionOf(id),
    revisionId: revisionOf(id),
    anchorState: 'exact',
    anchorConfirmed: false,
    exact: 'the part was never fitted',
    opEdTitle: null,
    marking: 'TLP:CLEAR',
    finalSource: { id: `source-${id}`, name: `source ${id}` },
    claimNumber: null,
    ...fact,
  }
}

/** "stops not verbatim", for what stops or warns. */
function complaints(...asked: Parameters<typeof check>): string[] {
  return check(...asked)
    .filter(({ severity }) => severity !== 'notes')
    .map(({ severity, rule }) => `${severity}: ${rule}`)
}

it('lets a sound briefing through with a count of the desk’s own sentences', () => {
  const checks = check([
    h2('Bottom line'),
    p('It moved.[a] Nobody said why.'),
    likely('likely', 'It is likely to move again.[b]'),
    quote('a', 'the part was never fitted'),
    bullets('It may move.'),
  ])

  expect(checks).toEqual([
    {
      rule: 'own sentences',
      severity: 'notes',
      message: '2 of 3 sentences in the body carry no citation and are marked as the desk’s own.',
      at: { block: 1, citation: null },
    },
  ])
  expect(mayBeSubmitted(checks)).toBe(true)
})

it('stops an empty briefing', () => {
  const checks = checkBriefing({ title: ' ', marking: 'TLP:RED', document: emptyBriefing() }, new Map())

  expect(checks.map(({ rule }) => rule)).toEqual(['untitled', 'nothing cited', 'judgment without estimate'])
  expect(mayBeSubmitted(checks)).toBe(false)
})

describe('a judgment', () => {
  it.each([
    [
      'cites nothing',
      likely('likely', 'It is likely.'),
      ['stops: nothing cited', 'stops: judgment without citation'],
    ],
    ['has both labels', both('It moved.[a]'), ['stops: likelihood and confidence']],
    ['has neither', neither('It moved.[a]'), ['stops: judgment without estimate']],
    [
      'says the other in words',
      confident('low', 'It was probably moved.[a]'),
      ['stops: likelihood and confidence'],
    ],
    [
      'says so of a likelihood',
      likely('likely', 'With high confidence.[a]'),
      ['stops: likelihood and confidence'],
    ],
    ['says another term', likely('likely', 'It is very unlikely.[a]'), ['warns: label and words differ']],
    ['quotes somebody’s term', confident('low', 'The line said “very likely” twice.[a]'), []],
  ])('that %s', (_, judgment, expected) => {
    expect(complaints([judgment])).toEqual(expected)
  })

  it('is counted among the judgments when it is named', () => {
    const [first] = check([likely('likely', 'It is likely.[a]'), h2('And'), likely('likely', 'It is.')])

    expect(first).toMatchObject({
      message: 'Judgment 2 cites nothing: cite the annotations it rests on.',
      at: { block: 2, citation: null },
    })
  })
})

it('warns of terms from two rows, wherever they stand', () => {
  const mixed = [likely('likely', 'It moved.[a]'), p('It will probably move again.[b]')]

  expect(complaints(mixed)).toEqual(['warns: rows mixed'])
  expect(check(mixed)[0]?.message).toBe(
    '“probably” and “likely” come from two rows of terms: say “likely” and keep to one row.',
  )
  expect(complaints([p('It will probably move, and very probably.[a]')])).toEqual([])
})

it('warns of likelihood and confidence in one sentence of the body', () => {
  expect(complaints([p('We have low confidence that it is likely.[a]')])).toEqual([
    'warns: likelihood and confidence',
  ])
  expect(complaints([p('We have low confidence.[a] It is likely.[b]')])).toEqual([])
})

it('stops a quotation that is not verbatim and says where', () => {
  const [found] = check([quote('a', 'the part was not fitted')])

  expect(found).toMatchObject({
    severity: 'stops',
    message:
      'The quotation is not verbatim: it says “not fitted” where the op-ed says “never fitted”; quote the exact words.',
    at: { block: 0, citation: 1 },
  })
})

it.each<[string, Partial<EvidenceFact>, string | null]>([
  ['accepted', {}, null],
  ['proposed', { state: 'proposed', revisionId: null }, 'is not accepted yet'],
  ['rejected', { state: 'rejected' }, 'was rejected in review'],
  ['withdrawn', { state: 'withdrawn' }, 'was withdrawn'],
  ['sent back', { state: 'needs change' }, 'was sent back'],
  [
    'revised since accepted',
    { state: 'proposed', currentRevisionId: 'a-2' },
    'changed after it was accepted',
  ],
  [
    'revised and accepted since cited',
    { currentRevisionId: 'a-2', revisionId: 'a-2' },
    'changed since it was cited',
  ],
  ['lost', { anchorState: 'lost' }, 'has lost its hold (lost)'],
  ['moved', { anchorState: 'moved' }, null],
  ['changed and confirmed by a person', { anchorState: 'changed', anchorConfirmed: true }, null],
])('a citation whose annotation is %s', (_, fact, expected) => {
  const [found] = check([p('It moved.[a]')], { a: fact })

  if (expected === null) expect(found).toBeUndefined()
  else
    expect(found).toMatchObject({
      severity: 'stops',
      at: { block: 0, citation: 1 },
      message: expect.stringContaining(expected),
    })
})

it('stops a citation that leads to nothing', () => {
  expect(complaints([p('It moved.[gone]')])).toEqual(['stops: citation not sound'])
})

describe('“confirmed”', () => {
  it('warns when it rests on one final source, and says that origins are not counted', () => {
    const same = { finalSource: { id: 'director', name: 'the managing director' } }
    const [found] = check([p('The move is confirmed.[a][b]')], { a: same, b: same })

    expect(found).toMatchObject({ severity: 'warns', rule: 'confirmed' })
    expect(found?.message).toContain(
      'one final source (the managing director), and independent origins are not counted yet',
    )
  })

  it('notes how many final sources there are', () => {
    const [found] = check([p('The move is confirmed.[a][b]')])

    expect(found).toMatchObject({
      severity: 'notes',
      message: expect.stringContaining('rests on 2 final sources'),
    })
  })

  it.each(['The move is unconfirmed.[a]', 'It was not confirmed.[a]', 'The paper calls it “confirmed”.[a]'])(
    'is not meant by: %s',
    (text) => {
      expect(complaints([p(text)])).toEqual([])
    },
  )

  it('counts no unnamed source', () => {
    expect(check([p('It is confirmed.[a]')], { a: { finalSource: null } })[0]?.message).toContain(
      'no named source',
    )
  })
})

it('stops a marking lower than a part, once for each part', () => {
  const checks = check([p('It moved.[a] And again.[a]')], { a: { marking: 'TLP:AMBER' } })

  expect(checks).toHaveLength(1)
  expect(checks[0]?.message).toBe(
    'The briefing is TLP:GREEN but citation 1 is TLP:AMBER: raise the marking to TLP:AMBER or cite another.',
  )
})

it('puts what stops first, then in reading order', () => {
  const found = check([p('Own.'), p('It is confirmed.[a]'), quote('a', 'other'), p('It moved.[gone]')])

  expect(found.map(({ severity, at }) => `${severity} ${at?.block}`)).toEqual([
    'stops 2',
    'stops 3',
    'warns 1',
    'notes 0',
  ])
})

function both(text: string): Block {
  return { ...judged(text), attrs: { dir: null, likelihood: 'likely', confidence: 'low' } }
}

function neither(text: string): Block {
  return { ...judged(text), attrs: { dir: null, likelihood: null, confidence: null } }
}

function judged(text: string) {
  return { type: 'judgment' as const, content: p(text).content }
}
