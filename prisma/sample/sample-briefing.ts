import type { Actor } from '@/lib/auth/actor'
import { beginBriefing } from '@/lib/briefings/commands/begin-briefing'
import { approveSubmission } from '@/lib/briefings/commands/decide-submission'
import { saveBriefing } from '@/lib/briefings/commands/save-briefing'
import { submitBriefing } from '@/lib/briefings/commands/submit-briefing'
import type { Block, BriefingDocument, Inline } from '@/lib/briefings/document'
import type { Confidence, Likelihood } from '@/lib/briefings/estimates'
import { db } from '@/lib/db'
import { publishEdition } from '@/lib/editions/commands/publish-edition'

type Reference = { annotationId: string; revisionId: string }
type Cite = (words: string) => Reference

const title = 'What the second nine million buys'

/** One briefing published, and one begun. */
export async function publishSampleBriefing(
  { editor, chief }: { editor: Actor; chief: Actor },
  cited: Record<string, string>,
): Promise<void> {
  const cite = await references(cited)
  const { briefingId } = await beginBriefing(editor, { title })
  const { version } = await saveBriefing(editor, {
    briefingId,
    version: 1,
    title,
    marking: 'TLP:GREEN',
    document: briefing(cite),
  })
  const { submissionId } = await submitBriefing(editor, {
    briefingId,
    version,
    changeKind: 'first',
    changeNote: '',
  })
  const { hash } = await db.submission.findUniqueOrThrow({
    where: { id: submissionId },
    select: { hash: true },
  })
  await approveSubmission(chief, { briefingId, submissionId, hash })
  await publishEdition(chief, { briefingId, submissionId })

  const draft = await beginBriefing(editor, { title: 'Will they talk before winter?' })
  await saveBriefing(editor, {
    briefingId: draft.briefingId,
    version: 1,
    title: 'Will they talk before winter?',
    marking: 'TLP:AMBER',
    document: begun(cite),
  })
}

async function references(cited: Record<string, string>): Promise<Cite> {
  const revisions = await db.annotationRevision.findMany({
    where: { annotationId: { in: Object.values(cited) } },
    select: { id: true, annotationId: true },
  })
  const latest = new Map(revisions.map(({ id, annotationId }) => [annotationId, id]))
  return (words) => {
    const annotationId = cited[words] ?? ''
    const revisionId = latest.get(annotationId)
    if (!revisionId) throw new Error(`Nothing in the sample was annotated at “${words}”`)
    return { annotationId, revisionId }
  }
}

const figure = 'by the company’s own count, ninety-four per cent of winter sailings left on time'
const printed = 'By the timetable printed on the wall, fewer than seven in ten left when they should have'
const persian = 'شصت و هشت درصد سر وقت رفته‌اند'
const gearbox = '“the part was ordered, paid for and never fitted”'
const fitted = 'the part was fitted in May 2024'
const voted = 'The town council voted nine million crowns for the new linkspan in 2023'
const invitations = 'three invitations were sent, in March, June and August'
const never = '“we never left the talks, we were never invited”'
const spring = 'Corrin Line will not return to talks before the spring'

function briefing(cite: Cite): BriefingDocument {
  return {
    type: 'doc',
    content: [
      heading('Bottom line'),
      paragraph(
        'Corrin Line’s case for more money rests on a punctuality figure that comes from one interview.',
        cite(figure),
        ' The harbour board’s own log does not bear it out.',
        cite(printed),
      ),
      heading('Key judgments'),
      judgment(
        { likelihood: 'very unlikely' },
        'It is very unlikely that 94% of winter sailings left at the time on the printed timetable.',
        cite(printed),
        cite(persian),
      ),
      judgment(
        { confidence: 'low' },
        'We have low confidence that a gearbox for the Dunlin was paid for and never fitted: one unnamed engineer says so, and the company denies it.',
        cite(gearbox),
        cite(fitted),
      ),
      heading('What is known'),
      paragraph(
        'The council voted nine million crowns for the linkspan in 2023.',
        cite(voted),
        ' What the second nine million would buy is described in three ways in as many op-eds.',
      ),
      paragraph(
        'A Persian weekly of the old harbour read the same log as the Courier, and counted by the printed timetable.',
        cite(persian),
      ),
      quotation(cite(persian), persian, 'rtl'),
      paragraph(
        'The board says that it invited the company three times.',
        cite(invitations),
        ' The company says that it was never asked.',
        cite(never),
      ),
      quotation(cite(never), never),
      { type: 'claimTable' },
      { type: 'sourceTable' },
    ],
  }
}

function begun(cite: Cite): BriefingDocument {
  return {
    type: 'doc',
    content: [
      heading('Bottom line'),
      paragraph(
        'One of five writers expects no talks before the spring.',
        cite(spring),
        ' The others have not been read closely enough yet.',
      ),
      heading('Key judgments'),
      judgment(
        { likelihood: 'roughly even chance' },
        'There is a roughly even chance that the two sides meet before the winter timetable begins.',
      ),
      { type: 'claimTable' },
      { type: 'sourceTable' },
    ],
  }
}

function heading(text: string): Block {
  return { type: 'heading', attrs: { dir: null, level: 2 }, content: [{ type: 'text', text }] }
}

function paragraph(...pieces: (string | Reference)[]): Block {
  return { type: 'paragraph', attrs: { dir: null }, content: pieces.map(inline) }
}

function judgment(
  {
    likelihood = null,
    confidence = null,
  }: { likelihood?: Likelihood | null; confidence?: Confidence | null },
  ...pieces: (string | Reference)[]
): Block {
  return { type: 'judgment', attrs: { dir: null, likelihood, confidence }, content: pieces.map(inline) }
}

function quotation(reference: Reference, text: string, dir: 'rtl' | null = null): Block {
  return { type: 'quotation', attrs: { dir, ...reference }, content: [{ type: 'text', text }] }
}

function inline(piece: string | Reference): Inline {
  return typeof piece === 'string' ? { type: 'text', text: piece } : { type: 'citation', attrs: piece }
}
