import pg from 'pg'

const questions = {
  relations: `SELECT concat_ws(' ', relkind, relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind <> 'i'`,
  columns: `SELECT concat_ws(' ', attrelid::regclass, attname, format_type(atttypid, atttypmod),
      CASE WHEN attnotnull THEN 'required' END, pg_get_expr(adbin, adrelid), nullif(attgenerated, ''), nullif(attidentity, ''))
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
      LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped`,
  enums: `SELECT typname || ' ' || string_agg(enumlabel, ',' ORDER BY enumsortorder)
    FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid
    WHERE typnamespace = 'public'::regnamespace GROUP BY typname`,
  indexes: `SELECT regexp_replace(indexdef, ' WITH \\(.*\\)$', '') FROM pg_indexes WHERE schemaname = 'public'`,
  settings: `SELECT relname || ' ' || array_to_string(reloptions, ', ')
    FROM pg_class WHERE relnamespace = 'public'::regnamespace AND reloptions IS NOT NULL`,
  keys: `SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'x')`,
  extensions: `SELECT extname FROM pg_extension`,
  checks: `SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype = 'c'`,
  triggers: `SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O'`,
  functions: `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
}

export type Catalogue = Record<keyof typeof questions, string[]>

/** All that a database is made of besides its rows, as lines to compare. Migrations' own table is left out. */
export async function readCatalogue(databaseUrl: string): Promise<Catalogue> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const answers = []
    for (const [name, question] of Object.entries(questions))
      answers.push([name, await lines(client, question)])
    return Object.fromEntries(answers)
  } finally {
    await client.end()
  }
}

async function lines(client: pg.Client, question: string): Promise<string[]> {
  const { rows } = await client.query<string[]>({ text: question, rowMode: 'array' })
  return rows
    .map(([line]) => String(line))
    .filter((line) => !line.includes('_prisma_migrations'))
    .sort()
}
