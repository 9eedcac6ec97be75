import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a careful reader expects of an op-ed file, as its folder's `expectations.json` says. */
export type Expected = {
  title: string | null
  byline: string | null
  date: string | null
  headings: string[]
  tweets: number
  language: string
  dir: 'ltr' | 'rtl'
  mustNotContain: string[]
}

export type OpEdFile = { name: string; path: string; expected: Expected }

const folders = [join(import.meta.dirname, 'op-eds'), join(import.meta.dirname, '../../shared/op-eds')]

/** Our own op-eds, and those that lie beside the project where they do. */
export const opEdFiles: OpEdFile[] = folders.filter((folder) => existsSync(folder)).flatMap(filesIn)

function filesIn(folder: string): OpEdFile[] {
  const { note: _, ...expectations } = JSON.parse(readFileSync(join(folder, 'expectations.json'), 'utf8'))
  return Object.entries<Expected>(expectations).map(([name, expected]) => ({
    name,
    path: join(folder, name),
    expected,
  }))
}

export function wordsOf({ path }: OpEdFile): string {
  const bytes = readFileSync(path)
  return new TextDecoder(path.includes('windows-1252') ? 'windows-1252' : 'utf-8').decode(bytes)
}
