import { db } from '@/lib/db'

/** A hash of every row of every table: the same before and after, or something was changed. */
export async function hashOfEverything(): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE '\\_%' ORDER BY 1`
  const each = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))) AS hash FROM "${name}" t`,
  )
  const rows = await db.$queryRawUnsafe<{ name: string; hash: string | null }[]>(
    `${each.join(' UNION ALL ')} ORDER BY 1`,
  )
  return rows.map(({ name, hash }) => `${name} ${hash}`).join('\n')
}

/** The id of every row that belongs to a desk, and the desk's own. */
export async function idsOf(desk: { id: string; slug: string }): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT a.table_name AS name FROM information_schema.columns a
      JOIN information_schema.columns b USING (table_schema, table_name)
     WHERE a.table_schema = 'public' AND a.column_name = 'deskId' AND b.column_name = 'id'`
  const each = tables.map(({ name }) => `SELECT id FROM "${name}" WHERE "deskId" = $1`)
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(each.join(' UNION ALL '), desk.id)
  return [desk.id, desk.slug, ...rows.map(({ id }) => id)]
}
