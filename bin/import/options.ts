import { parseArgs } from 'node:util'
import { Trouble } from '../trouble.mjs'

export const usage = `Brings op-eds into the Inbox of a desk.

  npm run import -- FILES | FOLDERS | ADDRESSES | -

FILES may be HTML, MHTML, DOCX, PDF, EML, TXT, ZIP archives of these, and JSON Lines (.jsonl, .ndjson: docs/json-lines.md);
a FOLDER is read with all that is in it; an ADDRESS begins with http; - reads standard input, as text, HTML or JSON Lines.

  --desk SLUG   the desk, as in its address; need not be said where there is only one
  --as EMAIL    who brings them in; else the desk’s first chief
  --again       also what the desk has already
  --dry-run     shows what would be read, with the reasons, and keeps nothing; needs no desk
  --json        a report as one JSON object on standard output
  --help        this

It ends with 0 when all is in, 1 when something is not, 2 when nothing was begun because of how it was asked.
Stopped at any moment, the same command goes on where it was: nothing is lost, and nothing comes in twice.`

export type Options = {
  sources: string[]
  desk: string | undefined
  as: string | undefined
  again: boolean
  dryRun: boolean
  json: boolean
  help: boolean
}

/** Nothing was begun, because of how it was asked. */
export class Misasked extends Trouble {}

export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args)
  const { desk, as, again, json, help } = values
  if (positionals.length === 0 && !help) throw new Misasked(usage)
  return { sources: positionals, desk, as, again, json, help, dryRun: values['dry-run'] }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        desk: { type: 'string' },
        as: { type: 'string' },
        again: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Misasked(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}
