import type { Role } from '@/lib/auth/role'
import { buildFeed } from './feeds'
import type { BuiltWorld } from './world'

/** Who is the least that a page answers; it is not found for everybody below, and for every other desk. */
export type RouteTry = {
  least: Role | 'admin' | 'anybody' | 'open'
  path: Path
  /** What is sent to a door that takes something in. */
  sent?: { headers: Record<string, string>; data: string }
}

type Path = (world: BuiltWorld) => string | Promise<string>

function desk(least: Role, room: Path): RouteTry {
  return { least, path: async (world) => `/desks/${world.desk.slug}/${await room(world)}` }
}

function house(least: 'admin' | 'anybody' | 'open', path: string): RouteTry {
  return { least, path: () => path }
}

export const routes: Record<string, RouteTry> = {
  'page.tsx': house('anybody', '/'),
  'sign-in/page.tsx': house('open', '/sign-in'),
  'set-password/[token]/page.tsx': house('open', '/set-password/nothing'),
  'api/auth/[...nextauth]/route.ts': house('open', '/api/auth/csrf'),
  'account/page.tsx': house('anybody', '/account'),
  'desks/page.tsx': house('anybody', '/desks'),
  'people/page.tsx': house('admin', '/people'),

  'desks/[desk]/page.tsx': { least: 'reader', path: ({ desk: { slug } }) => `/desks/${slug}` },
  'desks/[desk]/today/page.tsx': desk('reader', () => 'today'),
  'desks/[desk]/inbox/page.tsx': desk('analyst', () => 'inbox'),
  'desks/[desk]/inbox/new/page.tsx': desk('analyst', () => 'inbox/new'),
  'desks/[desk]/inbox/from-browser/page.tsx': desk('analyst', () => 'inbox/from-browser'),
  'desks/[desk]/inbox/upload/route.ts': {
    ...desk('analyst', () => 'inbox/upload'),
    sent: {
      headers: { 'x-file-name': 'late.txt', 'sec-fetch-site': 'same-origin' },
      data: 'The ferry was late again on Wednesday.',
    },
  },
  'desks/[desk]/inbox/[importId]/page.tsx': desk(
    'analyst',
    async (it) => `inbox/${(await it.waiting()).importId}`,
  ),
  'desks/[desk]/feeds/page.tsx': desk('analyst', () => 'feeds'),
  'desks/[desk]/feeds/new/page.tsx': desk('analyst', () => 'feeds/new'),
  'desks/[desk]/feeds/[feedId]/page.tsx': desk(
    'analyst',
    async (it) => `feeds/${(await buildFeed(it)).feedId}`,
  ),
  'desks/[desk]/work/page.tsx': desk('analyst', () => 'work'),
  'desks/[desk]/work/live/route.ts': desk('analyst', () => 'work/live'),
  'desks/[desk]/reading/page.tsx': desk('analyst', () => 'reading'),
  'desks/[desk]/reading/[opEdId]/page.tsx': desk('analyst', async (it) => `reading/${(await it.opEd()).id}`),
  'desks/[desk]/reading/[opEdId]/live/route.ts': desk(
    'analyst',
    async (it) => `reading/${(await it.opEd()).id}/live`,
  ),
  'desks/[desk]/review/page.tsx': desk('analyst', () => 'review'),
  'desks/[desk]/claims/page.tsx': desk('analyst', () => 'claims'),
  'desks/[desk]/claims/[number]/page.tsx': desk(
    'analyst',
    async (it) => `claims/C-${await it.claimNumber()}`,
  ),
  'desks/[desk]/sources/page.tsx': desk('analyst', () => 'sources'),
  'desks/[desk]/sources/[sourceId]/page.tsx': desk('analyst', async (it) => `sources/${await it.source()}`),
  'desks/[desk]/inbox/[importId]/duplicates/[otherId]/page.tsx': desk(
    'analyst',
    async (it) => `inbox/${(await it.waiting()).importId}/duplicates/${(await it.opEd()).id}`,
  ),
  'desks/[desk]/op-eds/[opEdId]/amend/page.tsx': desk(
    'editor',
    async (it) => `op-eds/${(await it.opEd()).id}/amend`,
  ),
  'desks/[desk]/op-eds/[opEdId]/carried/page.tsx': desk(
    'analyst',
    async (it) => `op-eds/${(await it.opEd()).id}/carried`,
  ),
  'desks/[desk]/op-eds/[opEdId]/texts/page.tsx': desk(
    'analyst',
    async (it) => `op-eds/${(await it.opEd()).id}/texts`,
  ),
  'desks/[desk]/op-eds/[opEdId]/captures/page.tsx': desk(
    'analyst',
    async (it) => `op-eds/${(await it.opEd()).id}/captures`,
  ),
  'desks/[desk]/op-eds/page.tsx': desk('analyst', () => 'op-eds'),
  'desks/[desk]/briefings/page.tsx': desk('analyst', () => 'briefings'),
  'desks/[desk]/briefings/new/page.tsx': desk('editor', () => 'briefings/new'),
  'desks/[desk]/briefings/[briefingId]/page.tsx': desk(
    'analyst',
    async (it) => `briefings/${await briefing(it)}`,
  ),
  'desks/[desk]/briefings/[briefingId]/preview.pdf/route.ts': desk(
    'analyst',
    async (it) => `briefings/${await briefing(it)}/preview.pdf`,
  ),
  'desks/[desk]/briefings/[briefingId]/submissions/[submissionId]/page.tsx': desk('analyst', async (it) => {
    const { briefingId, submissionId } = await it.submission()
    return `briefings/${briefingId}/submissions/${submissionId}`
  }),
  'desks/[desk]/editions/page.tsx': desk('reader', () => 'editions'),
  'desks/[desk]/editions/[editionId]/page.tsx': desk('reader', async (it) => `editions/${await edition(it)}`),
  'desks/[desk]/editions/[editionId]/pdf/route.ts': desk(
    'reader',
    async (it) => `editions/${await edition(it)}/pdf`,
  ),
  'desks/[desk]/trail/page.tsx': desk('analyst', () => 'trail'),
  'desks/[desk]/notifications/live/route.ts': desk('analyst', () => 'notifications/live'),
  'desks/[desk]/notifications/page.tsx': desk('analyst', () => 'notifications'),
  'desks/[desk]/people/page.tsx': desk('analyst', () => 'people'),
}

async function briefing({ draft }: BuiltWorld): Promise<string> {
  return (await draft()).briefingId
}

async function edition({ edition: published }: BuiltWorld): Promise<string> {
  return (await published()).editionId
}
