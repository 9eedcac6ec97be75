import { type BriefingDocument, type Inline, plainText, textblocks } from './document'

export type Sentence = {
  text: string
  /** Offset in the words of its stretch where the sentence ends, the space after it left out. */
  end: number
  /** The annotations it rests on. */
  annotationIds: string[]
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

// A full stop after these, or after an initial, does not end a sentence.
const abbreviated = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|No|Prof|Capt|vs|cf|pp?|para|e\.g|i\.e|\p{Lu})\.\s*$/u

/**
 * The sentences of a stretch. A citation belongs to the sentence before it, also when it stands after the full
 * stop, as in "It was late.¹ It came."
 */
export function sentencesOf(content: Inline[]): Sentence[] {
  const citations = citationOffsets(content)

  return stretches(plainText(content))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, start }) => ({
      text: text.trim(),
      end: start + text.trimEnd().length,
      annotationIds: citations
        .filter(({ offset }) => offset > start && offset <= start + text.length)
        .map(({ annotationId }) => annotationId),
    }))
}

/** The sentences of paragraphs and lists: what the desk says in its own voice beside its judgments. */
export function bodySentences(document: BriefingDocument): (Sentence & { block: number })[] {
  return [...textblocks(document)].flatMap(({ block, node }) =>
    node.type === 'paragraph' ? sentencesOf(node.content).map((sentence) => ({ ...sentence, block })) : [],
  )
}

export function isOwn(sentence: Sentence): boolean {
  return sentence.annotationIds.length === 0
}

function stretches(text: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = []
  for (const { segment, index } of segmenter.segment(text)) {
    const before = found.at(-1)
    if (before && (abbreviated.test(before.text) || !/[\p{L}\p{N}]/u.test(segment))) before.text += segment
    else found.push({ text: segment, start: index })
  }
  return found
}

function citationOffsets(content: Inline[]): { offset: number; annotationId: string }[] {
  return content.flatMap((piece, index) =>
    piece.type === 'citation'
      ? [
          {
            offset: Math.max(1, plainText(content.slice(0, index)).length),
            annotationId: piece.attrs.annotationId,
          },
        ]
      : [],
  )
}
