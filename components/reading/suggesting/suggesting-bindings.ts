import type { KeyBinding } from '@/components/shell/keys'
import type { Room } from '../room/room-context'
import { stepTo } from './offered'
import { setOffering } from './use-offering'

export function suggestingBindings(room: Room, firstSeen: () => number): KeyBinding[] {
  const { suggesting, suggestionActs: acts, mayAnnotate } = room
  if (!mayAnnotate) return []
  const { shown, offering, chosen } = suggesting
  const step = (by: 1 | -1) => {
    acts.choose(stepTo(shown, { key: chosen?.key ?? null, offset: firstSeen() }, by))
  }
  const bindings: KeyBinding[] = [
    {
      keys: 'h',
      label: offering.shown ? 'Hide suggestions' : 'Show suggestions',
      run: () => setOffering({ ...offering, shown: !offering.shown }),
    },
  ]
  if (shown.length > 0) {
    bindings.push(
      { keys: '.', label: 'Next suggestion', short: 'suggestion', repeats: true, run: () => step(1) },
      { keys: ',', label: 'Previous suggestion', repeats: true, run: () => step(-1) },
    )
  }
  if (!chosen) return bindings
  const group = acts.alike(chosen)
  return [
    ...bindings,
    { keys: 'a', label: 'Accept this suggestion', short: 'accept', run: () => acts.accept([chosen]) },
    { keys: 'enter', label: 'Accept this suggestion', run: () => acts.accept([chosen]) },
    { keys: 'shift+a', label: 'Edit this suggestion before it is saved', run: () => acts.edit(chosen) },
    { keys: 'x', label: 'Dismiss this suggestion', short: 'dismiss', run: () => acts.dismiss([chosen]) },
    { keys: 'alt+a', label: `Accept all ${group.length} like this`, run: () => acts.accept(group) },
    { keys: 'alt+x', label: `Dismiss all ${group.length} like this`, run: () => acts.dismiss(group) },
  ]
}
