import type pg from 'pg'

/** The messages of PostgreSQL's copy protocol that the driver hands on to whoever asked. */
type Wire = {
  query: (sql: string) => void
  sendCopyFromChunk: (chunk: Buffer) => void
  endCopyFrom: () => void
}

const PIECE = 256 * 1024

/** Rows as `COPY … TO STDOUT` gives them. */
export async function copyOut(client: pg.Client, sql: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  await run(client, sql, {
    handleCopyData: ({ chunk }: { chunk: Buffer }) => void pieces.push(Buffer.from(chunk)),
  })
  return Buffer.concat(pieces)
}

/** The same rows again by `COPY … FROM STDIN`. */
export function copyIn(client: pg.Client, sql: string, rows: Buffer): Promise<void> {
  return run(client, sql, {
    handleCopyInResponse(wire: Wire) {
      for (let at = 0; at < rows.length; at += PIECE) wire.sendCopyFromChunk(rows.subarray(at, at + PIECE))
      wire.endCopyFrom()
    },
  })
}

function run(client: pg.Client, sql: string, handlers: object): Promise<void> {
  const nothing = () => {}
  return new Promise((resolve, reject) => {
    let failure: unknown = null
    client.query({
      submit: (wire: Wire) => wire.query(sql),
      handleRowDescription: nothing,
      handleDataRow: nothing,
      handleCommandComplete: nothing,
      handleEmptyQuery: nothing,
      handlePortalSuspended: nothing,
      handleError: (error: unknown) => {
        failure = error
        reject(error)
      },
      handleReadyForQuery: () => (failure ? nothing() : resolve()),
      ...handlers,
    } as unknown as pg.Submittable)
  })
}
