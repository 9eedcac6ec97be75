import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { Refusal } from '@/lib/refusal'
import { file, MOST_FILES, type NamedFile, pastedHtml, pastedText, type Taken } from '../formats/incoming'
import { takeIn } from './take-in'

type Pasted = { again?: boolean | undefined } & (
  | { kind: 'pasted_text'; text: string }
  | { kind: 'pasted_html'; html: string }
)

/** Keeps a paste. Of a rich one the clipboard's HTML is the capture. */
export async function capture(actor: Actor, { again = false, ...pasted }: Pasted): Promise<Taken> {
  const incoming = pasted.kind === 'pasted_html' ? pastedHtml(pasted.html) : pastedText(pasted.text)
  const [taken] = await takeIn(actor, [incoming], again)
  if (!taken) throw new Error('A paste was neither taken in nor refused')
  if (taken.state === 'unread') throw new Refusal('invalid', taken.message)
  return taken
}

/** Keeps files in one go. The answers stand in the order of the files. */
export async function captureFiles(
  actor: Actor,
  { files, again = false }: { files: NamedFile[]; again?: boolean | undefined },
): Promise<Taken[]> {
  if (files.length > MOST_FILES) throw new Refusal('invalid', `Bring at most ${MOST_FILES} files at once.`)
  return takeIn(actor, files.map(file), again)
}
