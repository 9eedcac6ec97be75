import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Golden, readGolden } from './golden'

export type GoldenPage = {
  name: string
  /** As served. */
  bytes: Uint8Array
  golden: Golden
  /** What a browser gives when the whole page is selected and copied as text. */
  pasted: string | null
}

const folder = join(import.meta.dirname, 'pages')

/** Op-eds on invented matters as real sites would serve them. */
export function goldenPages(): GoldenPage[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => goldenPage(name))
}

function goldenPage(name: string): GoldenPage {
  const path = (file: string) => join(folder, name, file)
  return {
    name,
    bytes: readFileSync(path('page.html')),
    golden: readGolden(readFileSync(path('golden.txt'), 'utf8')),
    pasted: existsSync(path('paste.txt')) ? readFileSync(path('paste.txt'), 'utf8') : null,
  }
}
