import type { Inline, Mark } from '@/lib/text/document'
import { cleanText } from '../clean-text'

/** Gathers inline content as it stands in markup: runs of space become one, line breaks stay, marks merge. */
export class InlineBuilder {
  #pieces: Inline[] = []
  /** The marks of a space that is owed if words follow on the line. */
  #space: Mark[] | null = null

  text(raw: string, marks: Mark[]) {
    const text = cleanText(raw).replace(/\s+/g, ' ')
    if (text.startsWith(' ')) this.#space ??= marks
    const words = text.trim()
    if (!words) return
    if (this.#space && this.#pieces.at(-1)?.type === 'text') this.#add(' ', this.#space)
    this.#add(words, marks)
    this.#space = text.endsWith(' ') ? marks : null
  }

  lineBreak() {
    this.#space = null
    if (this.#pieces.length > 0) this.#pieces.push({ type: 'hardBreak' })
  }

  /** What was gathered, without breaks at its end; the builder is empty again. */
  take(): Inline[] {
    const pieces = this.#pieces
    while (pieces.at(-1)?.type === 'hardBreak') pieces.pop()
    this.#pieces = []
    this.#space = null
    return pieces
  }

  get endsInBreak(): boolean {
    return this.#pieces.at(-1)?.type === 'hardBreak'
  }

  #add(text: string, marks: Mark[]) {
    const last = this.#pieces.at(-1)
    if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) last.text = joined(last.text, text)
    else this.#pieces.push(marks.length ? { type: 'text', text, marks } : { type: 'text', text })
  }
}

/** Where two pieces meet, a letter and a sign that follows it may become one. */
function joined(before: string, after: string): string {
  const text = before + after
  return /^[\x20-\x7E]/.test(after) ? text : text.normalize('NFC')
}

function sameMarks(a: Mark[], b: Mark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
