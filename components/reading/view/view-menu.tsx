'use client'

import { SlidersHorizontal } from 'lucide-react'
import { useMemo } from 'react'
import { KindMark } from '@/components/ui/kind-mark'
import { Menu, MenuCheck, MenuChoice, MenuGroup, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { ClaimLegend } from './claim-legend'
import { facetGroups } from './facets'
import { Swatch } from './tint-mark'
import { useViewed } from './use-view'
import { type ColourBy, plainView, toggled } from './view'

const colours: { value: ColourBy; label: string }[] = [
  { value: 'kind', label: 'Kind' },
  { value: 'claim', label: 'Claim' },
  { value: 'person', label: 'Person' },
]

/** By what annotations are coloured and which are left out, with the legend of the colours. Remembered in this browser. */
export function ViewMenu() {
  const { hidden } = useViewed()
  const trigger = (
    <>
      <SlidersHorizontal className="size-3.5" />
      View
      {hidden > 0 && <span className="font-normal text-ink-3">{hidden} hidden</span>}
    </>
  )
  return (
    <Menu trigger={trigger} align="end">
      <ViewChoices />
    </Menu>
  )
}

function ViewChoices() {
  const { view, look, annotations, tints } = useViewed()
  const groups = useMemo(() => facetGroups(annotations), [annotations])
  const people = useMemo(
    () => new Map(annotations.map((card) => [`person:${card.authorId}`, tints.of(card)?.tint])),
    [annotations, tints],
  )
  const isPlain = JSON.stringify(view) === JSON.stringify(plainView)

  return (
    <>
      <MenuChoice
        label="Colour by"
        options={colours}
        value={view.colour}
        onValueChange={(colour) => look({ ...view, colour })}
      />
      {view.colour === 'claim' && <ClaimLegend />}
      {groups.map(({ label, facets }) => (
        <MenuGroup key={label} label={label}>
          {facets.map(({ facet, label, count }) => {
            const tint = view.colour === 'person' ? people.get(facet) : undefined
            return (
              <MenuCheck
                key={facet}
                checked={!view.hides.includes(facet)}
                onChange={() => look(toggled(view, facet))}
                note={String(count)}
              >
                {tint !== undefined && <Swatch tint={tint} />}
                {view.colour === 'kind' && <KindSwatch facet={facet} />}
                {label}
              </MenuCheck>
            )
          })}
        </MenuGroup>
      ))}
      {!isPlain && (
        <>
          <MenuSeparator />
          <MenuItem onSelect={() => look(plainView)}>The usual view</MenuItem>
        </>
      )}
    </>
  )
}

function KindSwatch({ facet }: { facet: string }) {
  const kind = (['claim', 'source', 'note'] as const).find((one) => facet === `kind:${one}`)
  return (
    kind && (
      <span aria-hidden>
        <KindMark kind={kind} show="mark" />
      </span>
    )
  )
}
