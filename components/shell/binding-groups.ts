import type { KeyBinding } from './key-registry'

/** Groups that hold on every page of a desk. */
const everywhere = ['Go to', 'Everywhere']

/** Bindings by the group the help lists them in: what this page can do comes first. */
export function bindingGroups(bindings: readonly KeyBinding[]): [string, KeyBinding[]][] {
  const groups = Object.groupBy(bindings, ({ group }) => group ?? 'This page')
  return Object.entries(groups)
    .map(([group, listed]): [string, KeyBinding[]] => [group, listed ?? []])
    .sort(([one], [other]) => rank(one) - rank(other))
}

function rank(group: string): number {
  return group === 'This page' ? -1 : everywhere.indexOf(group) + 1
}
