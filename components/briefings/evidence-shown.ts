import { Decoration, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type Likelihood, likelihoodRange } from '@/lib/briefings/estimates'
import type { EvidenceItem } from '@/lib/briefings/evidence-item'
import { filledTable } from './filled-table'

export type Evidence = ReadonlyMap<string, EvidenceItem>

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    evidenceShown: { showEvidence: (evidence: Evidence) => ReturnType }
  }
}

const CHANGED = 'evidence changed'

/** Numbers the citations, labels the judgments and fills the tables from what the desk knows. */
export const EvidenceShown = Extension.create<object, { evidence: Evidence }>({
  name: 'evidenceShown',
  addStorage: () => ({ evidence: new Map() }),

  addCommands() {
    return {
      showEvidence:
        (evidence) =>
        ({ tr, dispatch }) => {
          this.storage.evidence = evidence
          dispatch?.(tr.setMeta(CHANGED, true).setMeta('addToHistory', false))
          return true
        },
    }
  },

  addDecorations() {
    return {
      shouldUpdate: ({ tr }) => tr.docChanged || tr.getMeta(CHANGED) === true,
      create: ({ state }) => decorations(state.doc, this.storage.evidence),
    }
  },
})

function decorations(doc: Node, evidence: Evidence): Decoration[] {
  const numbers = new Map<string, number>()
  const drawn: Decoration[] = []
  doc.descendants((node, position) => {
    const end = position + node.nodeSize
    if (node.type.name === 'citation' || node.type.name === 'quotation') {
      const id = String(node.attrs.annotationId)
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      drawn.push(Decoration.Node(position, end, citationAttributes(node, number, evidence.get(id))))
    } else if (node.type.name === 'judgment') {
      drawn.push(Decoration.Node(position, end, { 'data-estimate': estimate(node.attrs) }))
    }
  })
  return [...drawn, ...tables(doc, numbers, evidence)]
}

function citationAttributes(
  node: Node,
  number: number,
  item: EvidenceItem | undefined,
): Record<string, string> {
  const current = item?.fact.state === 'accepted' && item.revisionId === node.attrs.revisionId
  const words = item
    ? `“${item.fact.exact}”, ${item.bylines.join(' and ') || 'unsigned'}`
    : 'leads nowhere on this desk'
  return {
    'data-number': String(number),
    'aria-label': `Citation ${number}: ${words}`,
    title: words,
    ...(!current && { 'data-stale': '' }),
    ...(node.type.name === 'quotation' && item && { lang: item.lang, dir: item.dir }),
  }
}

function estimate({ likelihood, confidence }: Record<string, unknown>): string {
  if (isLikelihood(likelihood)) return `Likelihood: ${likelihood}, ${likelihoodRange[likelihood]}`
  if (typeof confidence === 'string') return `Confidence: ${confidence}`
  return 'Choose a likelihood or a confidence'
}

function isLikelihood(word: unknown): word is Likelihood {
  return typeof word === 'string' && Object.hasOwn(likelihoodRange, word)
}

/** A table's rows are drawn as a widget right after its node, keyed by what they say. */
function tables(doc: Node, numbers: Map<string, number>, evidence: Evidence): Decoration[] {
  const cited = [...numbers].flatMap(([id, number]) => {
    const item = evidence.get(id)
    return item ? [{ number, item }] : []
  })
  const drawn: Decoration[] = []
  doc.forEach((node, position) => {
    const { name } = node.type
    if (name !== 'claimTable' && name !== 'sourceTable') return
    const said = filledTable(name, cited)
    drawn.push(
      Decoration.Widget(position + node.nodeSize, () => said.draw(), {
        key: `${name} ${position} ${said.key}`,
        side: -1,
      }),
    )
  })
  return drawn
}
