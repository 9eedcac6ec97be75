import type { KeyBinding } from '@/components/shell/keys'
import type { Viewing } from './use-view'
import { type ColourBy, colourings, toggled } from './view'

export function viewBindings({ view, look }: Viewing, announce: (words: string) => void): KeyBinding[] {
  function colour(by: ColourBy) {
    look({ ...view, colour: by })
    announce(`Coloured by ${by}.`)
  }
  function onwards() {
    colour(colourings[(colourings.indexOf(view.colour) + 1) % colourings.length] ?? 'kind')
  }
  const sets = [
    ['state:rejected', 'rejected annotations'],
    ['state:withdrawn', 'withdrawn annotations'],
    ['kind:note', 'notes'],
  ] as const

  return [
    { keys: 'shift+c', label: 'Colour by the next of kind, claim, person', run: onwards },
    ...colourings.map((by) => ({ label: `Colour annotations by ${by}`, run: () => colour(by) })),
    ...sets.map(([facet, words]) => ({
      label: `${view.hides.includes(facet) ? 'Show' : 'Leave out'} ${words}`,
      run: () => look(toggled(view, facet)),
    })),
    { label: 'Show all annotations', run: () => look({ ...view, hides: [] }) },
  ]
}
