import type { ChainLink } from '@/lib/sources/attribution'
import type { Mention } from '@/lib/sources/mention'

/** The mentions that lead to one source said to know. It is one voice at most: origins are another count. */
type KnownBy = { knower: ChainLink; mentions: Mention[] }

/** Grouped by the last link of each chain, the one that most lead to first. */
export function groupByKnower(mentions: Mention[]): KnownBy[] {
  const groups = Map.groupBy(mentions, ({ chain }) => knowerOf(chain).sourceIds.join(' '))
  return [...groups.values()]
    .flatMap((own) => (own[0] ? [{ knower: knowerOf(own[0].chain), mentions: own }] : []))
    .sort((a, b) => b.mentions.length - a.mentions.length)
}

function knowerOf(chain: Mention['chain']): ChainLink {
  return chain.at(-1) ?? chain[0]
}
