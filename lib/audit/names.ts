import 'server-only'
import { db } from '@/lib/db'
import type { Called } from './sentences'

type Row = { userId: string | null; detail: Record<string, unknown> }

/** What everything these events name is called today. Ids are unique across tables, so one map holds them all. */
export async function namesOf(rows: readonly Row[]): Promise<Called> {
  const ids = (...keys: string[]) => ({ in: valuesAt(rows, keys) })
  const people = { in: [...valuesAt(rows, ['personId']), ...rows.flatMap(({ userId }) => userId ?? [])] }

  const [opEds, briefings, feeds, sources, claims, users, memberships, desks] = await Promise.all([
    db.opEd.findMany({ where: { id: ids('opEdId') }, select: { id: true, title: true } }),
    db.briefing.findMany({ where: { id: ids('briefingId') }, select: { id: true, title: true } }),
    db.feed.findMany({ where: { id: ids('feedId') }, select: { id: true, title: true } }),
    db.source.findMany({ where: { id: ids('sourceId', 'onId') }, select: { id: true, name: true } }),
    db.claim.findMany({ where: { id: ids('claimId') }, select: { id: true, number: true } }),
    db.user.findMany({ where: { id: people }, select: { id: true, name: true } }),
    db.membership.findMany({
      where: { id: ids('membershipId') },
      select: { id: true, user: { select: { name: true } } },
    }),
    db.desk.findMany({ where: { id: ids('deskId') }, select: { id: true, name: true } }),
  ])
  const names = new Map<string, string | null>([
    ...[...opEds, ...briefings, ...feeds].map(({ id, title }) => [id, title] as const),
    ...[...sources, ...users, ...desks].map(({ id, name }) => [id, name] as const),
    ...claims.map(({ id, number }) => [id, `C-${number}`] as const),
    ...memberships.map(({ id, user }) => [id, user.name] as const),
  ])
  return (id) => names.get(id) ?? null
}

function valuesAt(rows: readonly Row[], keys: string[]): string[] {
  const found = rows.flatMap(({ detail }) => keys.map((key) => detail[key]))
  return [...new Set(found.filter((value) => typeof value === 'string'))]
}
