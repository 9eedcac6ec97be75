import { giveFinding, gradeClaim, rewordClaim } from '@/lib/claims/commands'
import { getClaim, listClaims } from '@/lib/claims/queries'
import { addSource, correctSource, gradeSource, tieSources, untieSources } from '@/lib/sources/commands'
import { getSource, listSourceNames, listSources } from '@/lib/sources/queries'
import { asks, does, type Tries } from './tries'
import type { BuiltWorld } from './world'

const reason = 'It was counted twice.'
const own = { own: true }
const claimId = async ({ mention }: BuiltWorld) => String((await mention()).claimId)

export const registerTries: Tries = {
  'claims/queries listClaims': asks('analyst', listClaims)(claimId),
  'claims/queries getClaim': asks('analyst', getClaim)(({ claimNumber }) => claimNumber()),
  'claims/commands gradeClaim': does(
    'editor',
    gradeClaim,
  )(async (it) => ({
    claimId: await claimId(it),
    seen: null,
    grade: 3,
    reason,
  })),
  'claims/commands giveFinding': does(
    'editor',
    giveFinding,
  )(async (it) => ({
    claimId: await claimId(it),
    seen: null,
    finding: 'supported',
    reason,
  })),
  'claims/commands rewordClaim': does(
    'editor',
    rewordClaim,
  )(async (it) => ({
    ...{ claimId: await claimId(it), version: 1, sentence: 'Ninety sailings were cancelled last winter.' },
    ...{ kind: 'event', figure: null, unit: null, comparator: null, asOf: null },
  })),

  'sources/queries listSources': asks('analyst', listSources)(({ source }) => source()),
  'sources/queries listSourceNames': asks('analyst', listSourceNames)(({ source }) => source()),
  'sources/queries getSource': asks('analyst', getSource)(({ source }) => source()),
  'sources/commands addSource': does(
    'analyst',
    addSource,
    own,
  )(() => ({ name: 'Corrin Line', kind: 'organisation' })),
  'sources/commands correctSource': does(
    'editor',
    correctSource,
  )(async ({ source }) => ({
    ...{ sourceId: await source(), version: 1, name: 'Corrin Line', kind: 'organisation' },
    ...{ description: '', aliases: [] },
  })),
  'sources/commands gradeSource': does(
    'editor',
    gradeSource,
  )(async ({ source }) => ({
    sourceId: await source(),
    seen: null,
    grade: 'C',
    reason,
  })),
  'sources/commands tieSources': does(
    'editor',
    tieSources,
  )(async ({ source, otherSource }) => ({
    sourceId: await source(),
    onId: await otherSource(),
    kind: 'owner',
    reason,
  })),
  'sources/commands untieSources': does(
    'editor',
    untieSources,
  )(async ({ tie }) => ({
    ...(await tie()),
    reason,
  })),
}
