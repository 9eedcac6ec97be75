import type { Check } from './check'
import { type BriefingDocument, type Judgment, plainText, textblocks } from './document'
import { confidenceIn, type Term, termsIn } from './estimates'
import { bodySentences, sentencesOf } from './sentences'

/** What is wrong with how sure the desk says it is. */
export function checkEstimates(document: BriefingDocument): Check[] {
  const judgments = document.content.flatMap((node, block) =>
    node.type === 'judgment' ? [{ node, block }] : [],
  )

  return [
    ...judgments.flatMap(({ node, block }, index) => checkJudgment(node, block, `Judgment ${index + 1}`)),
    ...checkBody(document),
    ...checkRows(document),
  ]
}

function checkJudgment(node: Judgment, block: number, name: string): Check[] {
  const at = { block, citation: null }
  const { likelihood, confidence } = node.attrs
  const text = plainText(node.content)
  const checks: Check[] = []

  if (!text.trim()) {
    const message = `${name} is empty: write it or remove it.`
    return [{ rule: 'judgment without estimate', severity: 'stops', message, at }]
  }
  if (!node.content.some((piece) => piece.type === 'citation')) {
    const message = `${name} cites nothing: cite the annotations it rests on.`
    checks.push({ rule: 'judgment without citation', severity: 'stops', message, at })
  }
  if (!likelihood && !confidence) {
    const message = `${name} has neither a likelihood nor a confidence: choose one of them.`
    checks.push({ rule: 'judgment without estimate', severity: 'stops', message, at })
  }
  const mixed = mixture(node, text)
  if (mixed) {
    const message = `${name} mixes a likelihood and a confidence (${mixed}): say them in two judgments.`
    checks.push({ rule: 'likelihood and confidence', severity: 'stops', message, at })
  }
  return [...checks, ...checkLabel(node, text, block, name)]
}

function mixture({ attrs: { likelihood, confidence } }: Judgment, text: string): string | null {
  if (likelihood && confidence) return `${likelihood}, ${confidence} confidence`
  const term = termsIn(text)[0]?.word
  const sureness = confidenceIn(text)
  if (confidence && term) return `labelled ${confidence} confidence, says “${term}”`
  if (likelihood && sureness) return `labelled ${likelihood}, says “${sureness}”`
  return term && sureness ? `“${term}” and “${sureness}”` : null
}

function checkLabel({ attrs: { likelihood } }: Judgment, text: string, block: number, name: string): Check[] {
  const other = likelihood && termsIn(text).find((term) => term.likelihood !== likelihood)
  if (!other) return []
  const message = `${name} says “${other.word}” but is labelled ${likelihood}: make the two agree.`
  return [{ rule: 'label and words differ', severity: 'warns', message, at: { block, citation: null } }]
}

function checkBody(document: BriefingDocument): Check[] {
  return bodySentences(document).flatMap(({ text, block }): Check[] => {
    const term = termsIn(text)[0]?.word
    const sureness = confidenceIn(text)
    if (!term || !sureness) return []
    const message = `A sentence says both “${term}” and “${sureness}”: say likelihood and confidence in two sentences.`
    return [{ rule: 'likelihood and confidence', severity: 'warns', message, at: { block, citation: null } }]
  })
}

/** ICD 203 has two rows of words for the same chances; a briefing keeps to one. The labels are of the first. */
function checkRows(document: BriefingDocument): Check[] {
  const used = [...textblocks(document)].flatMap(({ block, node }): (Term & { block: number })[] => {
    if (node.type === 'quotation' || node.type === 'heading') return []
    const label = node.type === 'judgment' ? node.attrs.likelihood : null
    const said = sentencesOf(node.content).flatMap(({ text }) => termsIn(text))
    const all = label ? [{ word: label, likelihood: label, row: 1 as const }, ...said] : said
    return all.map((term) => ({ ...term, block }))
  })

  const first = used.find((term) => term.row === 1)
  const second = used.filter((term) => term.row === 2)
  if (!first) return []
  return second.map(({ word, likelihood, block }) => ({
    rule: 'rows mixed',
    severity: 'warns',
    message: `“${word}” and “${first.word}” come from two rows of terms: say “${likelihood}” and keep to one row.`,
    at: { block, citation: null },
  }))
}
