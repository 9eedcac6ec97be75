import type { EvidenceItem } from '@/lib/briefings/evidence-item'

type Cited = { number: number; item: EvidenceItem }

/** A table that fills itself: its rows as text (which is its key too), and how to draw them as plain DOM. */
export function filledTable(
  name: 'claimTable' | 'sourceTable',
  cited: Cited[],
): { key: string; draw: () => HTMLElement } {
  const [caption, head, rows] = name === 'claimTable' ? claimTable(cited) : sourceTable(cited)
  return { key: JSON.stringify(rows), draw: () => draw(caption, head, rows) }
}

type Drawn = [caption: string, head: string[], rows: string[][]]

function claimTable(cited: Cited[]): Drawn {
  const rows = gather(cited, ({ item }) => item.claim?.id ?? null).map(([first, numbers]) => {
    const { claim } = first.item
    const counted = claim ? `${claim.mentions} · ${claim.bylines} · ${claim.outlets}` : ''
    return [
      `C-${claim?.number ?? ''}`,
      claim?.sentence ?? '',
      counted,
      claim?.finding ?? '',
      numbers.join(', '),
    ]
  })
  return ['Claims', ['No.', 'Claim', 'Mentions · bylines · outlets', 'Finding', 'Cited in'], rows]
}

function sourceTable(cited: Cited[]): Drawn {
  const rows = gather(cited, ({ item }) => item.fact.finalSource?.name ?? item.source).map(
    ([{ item }, numbers]) => {
      return [
        item.fact.finalSource?.name ?? item.source ?? '',
        item.grade ?? 'not graded',
        numbers.join(', '),
      ]
    },
  )
  return ['Sources', ['Who is said to know', 'Reliability', 'Cited in'], rows]
}

function gather(cited: Cited[], keyOf: (one: Cited) => string | null): [Cited, number[]][] {
  const found = new Map<string, [Cited, number[]]>()
  for (const one of cited) {
    const key = keyOf(one)
    if (key === null) continue
    const [first, numbers] = found.get(key) ?? [one, []]
    found.set(key, [first, [...numbers, one.number]])
  }
  return [...found.values()]
}

function draw(caption: string, head: string[], rows: string[][]): HTMLElement {
  const figure = element('div', { class: 'filled-rows', contenteditable: 'false' })
  const table = element('table', {})
  table.append(
    element('caption', {}, `${caption}, filled from what is cited`),
    rowOf('th', head, { scope: 'col' }),
  )
  for (const row of rows) table.append(rowOf('td', row, {}))
  figure.append(table)
  if (rows.length === 0) figure.append(element('p', {}, 'Nothing is cited yet that would stand here.'))
  return figure
}

function rowOf(cell: 'th' | 'td', words: string[], attributes: Record<string, string>): HTMLElement {
  const row = element('tr', {})
  row.append(
    ...words.map((word) =>
      element(cell, { ...attributes, dir: 'auto', ...(isSentence(word) && { class: 'said' }) }, word),
    ),
  )
  return row
}

/** What somebody wrote is set in serif. */
function isSentence(word: string): boolean {
  return /[.!?؟]$/.test(word)
}

function element(name: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}
