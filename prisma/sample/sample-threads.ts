import { randomUUID } from 'node:crypto'
import { comment } from '@/lib/threads/commands/comment'
import { resolveThread } from '@/lib/threads/commands/resolve-thread'
import type { SampleStaff } from './sample-desk'

type Staff = keyof SampleStaff
type SampleThread = {
  /** Words that are annotated. */
  on: string
  said: [by: Staff, words: (staff: SampleStaff) => string][]
  resolvedBy?: Staff
}

const sampleThreads: SampleThread[] = [
  {
    on: 'That figure has been repeated in every paper on the strait since',
    said: [
      ['editor', ({ analyst }) => `@${analyst.name}, do the five stand on one count, or on five?`],
      ['analyst', () => 'On one: the company’s. None of them asked the board.'],
      ['editor', ({ chief }) => `Then the briefing should say so. @${chief.name}, do you agree?`],
    ],
  },
  {
    on: 'the part was fitted in May 2024',
    said: [
      ['editor', () => 'Does he say who fitted it?'],
      ['analyst', () => 'No. He names the month and nobody else.'],
    ],
    resolvedBy: 'editor',
  },
  {
    on: 'سه بار شرکت را دعوت کرده‌اند',
    said: [['analyst', ({ editor }) => `@${editor.name}, آیا این همان سه دعوتِ مارس، ژوئن و اوت است؟`]],
  },
]

/** What the staff say to each other about what was read: one thread with its answer, and two without. */
export async function sayInThreads(staff: SampleStaff, annotations: Record<string, string>): Promise<void> {
  for (const { on, said, resolvedBy } of sampleThreads) {
    const annotationId = annotations[on]
    if (!annotationId) throw new Error(`Nothing of the sample stands on “${on}”`)
    let last: string | null = null
    for (const [by, words] of said) {
      const made = await comment(staff[by], { annotationId, words: words(staff), sendKey: randomUUID() })
      last = made.commentId
    }
    if (resolvedBy) await resolveThread(staff[resolvedBy], { annotationId, last, sendKey: randomUUID() })
  }
}
