import { bare, menuWords } from '../judging/furniture-words'
import type { Passage } from '../judging/passage'
import { wordCount } from '../judging/words'
import type { Field, SignedBy } from '../reading'
import { bareName, ROLE } from './bylines'
import { datesIn } from './dates'

/** What the lines that name the writers say they are: "By Tomas Vey, harbour columnist", "Mira Holm (pilot)". */
export function withRoles(names: string[], passages: Passage[]): SignedBy[] {
  const lines = passages.filter((passage) => passage.words < 60 && passage.block.type !== 'post')
  return names.map((name) => ({
    name,
    role: lines.map((line) => roleIn(line, name)).find((role) => role !== null) ?? null,
  }))
}

/** The same for writers some of whose roles are known. */
export function withRolesFound(bylines: Field<SignedBy[]>, passages: Passage[]): Field<SignedBy[]> {
  const value = bylines.value.map((writer) =>
    writer.role ? writer : (withRoles([writer.name], passages)[0] ?? writer),
  )
  return { ...bylines, value }
}

function roleIn({ text, pieces = [text] }: Passage, name: string): string | null {
  const at = pieces.findIndex((piece) => piece.includes(name))
  if (at < 0) return null
  const piece = pieces[at] ?? ''
  const rest = piece.slice(piece.indexOf(name) + name.length)
  if (rest.trim()) return presented(rest) ?? said(rest, false)
  return said(pieces[at + 1] ?? '', true)
}

/** What follows a name, up to what ends it; beside the name in markup it may begin without a sign. */
function said(rest: string, isApart: boolean): string | null {
  const { sign, role = '' } =
    /^\s*(?<sign>[,،(:]|[–—|·-](?=\s))?\s*(?<role>[^.;؛|()،\n]{2,80}?)\s*(?:[.;؛|()،\n]|$)/u.exec(rest)
      ?.groups ?? {}
  if (!sign && !isApart) return null
  return isRole(role, Boolean(sign)) ? role.replace(/,.*$/u, '').trim() : null
}

/** "… is a columnist in Port Ansel" */
function presented(rest: string): string | null {
  const role =
    /^\s+(?:is|was)\s+(?:an?|the)\s+(?<role>[\p{L}\p{M}' -]{3,50}?)(?=\s+(?:at|in|who|from|for|with|based|whose|and)\b|[.,;]|$)/u.exec(
      rest,
    )?.groups?.role
  return role && wordCount(role) <= 5 ? role : null
}

function isRole(text: string, isSigned: boolean): boolean {
  if (
    wordCount(text) < 1 ||
    wordCount(text) > 9 ||
    /\d|https?:|[@!?]/.test(text) ||
    menuWords.has(bare(text))
  )
    return false
  if (
    datesIn(text).length > 0 ||
    /^(?:and|و|at|on|to|by|for|in|is|was|published|updated|posted|via|منذ|قبل|نشر|نُشر|share|follow|view|all|more|read)(?:\s|$)|پیش$/iu.test(
      text,
    )
  )
    return false
  if (ROLE.test(text)) return true
  if (/\p{Script=Arabic}/u.test(text)) return isSigned || wordCount(text) <= 4
  return /^\p{Ll}/u.test(text) || (bareName(text) === null && wordCount(text) > 1)
}
