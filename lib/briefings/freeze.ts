import { type CitingPlace, citingPlaces } from './citations'
import type {
  ClaimRow,
  Endnote,
  FrozenBlock,
  FrozenContent,
  FrozenInline,
  FrozenParagraph,
  SourceRow,
} from './content'
import type { Block, BriefingDocument, Inline, Mark, Paragraph } from './document'
import type { CitedAnnotation, Evidence } from './evidence'
import { bodySentences, isOwn, sentencesOf } from './sentences'

/** Resolves a briefing into what an edition shows. The same document and evidence give the same content. */
export function freeze(document: BriefingDocument, evidence: Evidence): FrozenContent {
  const { title, desk, marking, language, dir } = evidence
  const places = citingPlaces(document)
  const body = bodySentences(document)
  const cited = places.filter(({ place }) => place === 1)
  const annotations = cited.map((place) => ({
    place,
    annotation: annotationOf(evidence, place.annotationId),
  }))

  return {
    format: 1,
    title,
    desk,
    marking,
    language,
    dir,
    blocks: frozenBlocks(document, places, evidence),
    endnotes: annotations.map(({ place, annotation }) => endnote(place, annotation, places, evidence)),
    claims: claimRows(annotations, evidence),
    sources: sourceRows(annotations, evidence),
    ownSentences: { own: body.filter(isOwn).length, all: body.length },
  }
}

type Cited = { place: CitingPlace; annotation: CitedAnnotation }

function frozenBlocks(document: BriefingDocument, places: CitingPlace[], evidence: Evidence): FrozenBlock[] {
  const ahead = places.values()
  const blocks = document.content.map((block) => frozenBlock(block, () => next(ahead), evidence))
  return withTables(blocks)
}

/** An edition always shows its claims and sources, also when the editor has taken the tables out. */
function withTables(blocks: FrozenBlock[]): FrozenBlock[] {
  const missing = (['claimTable', 'sourceTable'] as const).filter(
    (kind) => !blocks.some((block) => block.kind === kind),
  )
  return [...blocks, ...missing.map((kind) => ({ kind }))]
}

function frozenBlock(node: Block, nextPlace: () => CitingPlace, evidence: Evidence): FrozenBlock {
  switch (node.type) {
    case 'heading': {
      const { level, dir } = node.attrs
      return { kind: 'heading', level, dir, content: inlines(node.content, nextPlace) }
    }
    case 'paragraph':
      return paragraph(node, nextPlace)
    case 'bulletList':
    case 'orderedList': {
      const entries = node.content.map((item) => item.content.map((child) => paragraph(child, nextPlace)))
      return { kind: 'list', ordered: node.type === 'orderedList', entries }
    }
    case 'judgment': {
      const { dir, likelihood, confidence } = node.attrs
      return { kind: 'judgment', dir, likelihood, confidence, content: inlines(node.content, nextPlace) }
    }
    case 'quotation': {
      const { lang, dir } = annotationOf(evidence, node.attrs.annotationId)
      const { number, place } = nextPlace()
      return { kind: 'quotation', lang, dir, content: inlines(node.content, nextPlace), number, place }
    }
    case 'claimTable':
    case 'sourceTable':
      return { kind: node.type }
  }
}

function paragraph(node: Paragraph, nextPlace: () => CitingPlace): FrozenParagraph {
  const content = inlines(node.content, nextPlace)
  return { kind: 'paragraph', dir: node.attrs.dir, content: withOwnMarks(content, node.content) }
}

function inlines(content: Inline[], nextPlace: () => CitingPlace): FrozenInline[] {
  return content.map((piece): FrozenInline => {
    if (piece.type === 'hardBreak') return { kind: 'break' }
    if (piece.type === 'text') return words(piece.text, piece.marks ?? [])
    const { number, place } = nextPlace()
    return { kind: 'citation', number, place }
  })
}

function words(text: string, marks: Mark[]): FrozenInline {
  const link = marks.find((mark) => mark.type === 'link')
  return {
    kind: 'words',
    text,
    em: marks.some((mark) => mark.type === 'em'),
    strong: marks.some((mark) => mark.type === 'strong'),
    href: link?.attrs.href ?? null,
  }
}

function withOwnMarks(frozen: FrozenInline[], content: Inline[]): FrozenInline[] {
  const ends = sentencesOf(content)
    .filter(isOwn)
    .map(({ end }) => end)
  const marked: FrozenInline[] = []
  let offset = 0

  for (const piece of frozen) {
    const length = piece.kind === 'words' ? piece.text.length : piece.kind === 'break' ? 1 : 0
    let from = 0
    for (const end of ends.filter((place) => place > offset && place <= offset + length)) {
      if (piece.kind === 'words') marked.push({ ...piece, text: piece.text.slice(from, end - offset) })
      marked.push({ kind: 'own' })
      from = end - offset
    }
    if (piece.kind !== 'words') marked.push(piece)
    else if (from < length) marked.push({ ...piece, text: piece.text.slice(from) })
    offset += length
  }
  return marked
}

function endnote(
  at: CitingPlace,
  annotation: CitedAnnotation,
  places: CitingPlace[],
  evidence: Evidence,
): Endnote {
  const { claimId, sourceId: _, attribution, ...facts } = annotation
  const claim = claimId === null ? undefined : claimOf(evidence, claimId)
  return {
    ...facts,
    number: at.number,
    places: places.filter(({ annotationId }) => annotationId === at.annotationId).length,
    annotationId: at.annotationId,
    attribution: attribution.map(({ name }) => name),
    claim: claim ? { number: claim.number, sentence: claim.sentence } : null,
  }
}

function claimRows(cited: Cited[], evidence: Evidence): ClaimRow[] {
  const citedBy = gather(cited, ({ annotation }) => (annotation.claimId === null ? [] : [annotation.claimId]))
  return [...citedBy].map(([claimId, numbers]) => ({ ...claimOf(evidence, claimId), citedBy: numbers }))
}

function sourceRows(cited: Cited[], evidence: Evidence): SourceRow[] {
  const citedBy = gather(cited, ({ annotation }) =>
    [annotation.sourceId, ...annotation.attribution.map(({ sourceId }) => sourceId)].filter(
      (id) => id !== null,
    ),
  )
  return [...citedBy].map(([sourceId, numbers]) => {
    const source = evidence.sources.get(sourceId)
    if (!source) throw new RangeError(`The evidence lacks source ${sourceId}`)
    return { ...source, citedBy: numbers }
  })
}

/** Which citation numbers lead to which id, in the order they are first cited. */
function gather(cited: Cited[], idsOf: (one: Cited) => string[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (const one of cited) {
    for (const id of new Set(idsOf(one))) numbers.set(id, [...(numbers.get(id) ?? []), one.place.number])
  }
  return numbers
}

function annotationOf(evidence: Evidence, annotationId: string): CitedAnnotation {
  const annotation = evidence.annotations.get(annotationId)
  if (!annotation) throw new RangeError(`The evidence lacks annotation ${annotationId}`)
  return annotation
}

function claimOf(evidence: Evidence, claimId: string): Omit<ClaimRow, 'citedBy'> {
  const claim = evidence.claims.get(claimId)
  if (!claim) throw new RangeError(`The evidence lacks claim ${claimId}`)
  return claim
}

function next(places: Iterator<CitingPlace>): CitingPlace {
  const { value, done } = places.next()
  if (done) throw new RangeError('There are fewer citing places than citations')
  return value
}
