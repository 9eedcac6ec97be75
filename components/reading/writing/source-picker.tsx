'use client'

import { useEffect, useRef, useState } from 'react'
import { Combobox } from '@/components/ui/combobox'
import { sourcesLikeAction } from '@/lib/annotations/actions'
import { sourceKindName } from '@/lib/sources/kinds'
import { useRoom } from '../room/room-context'
import { pickOf, type SourcePick } from './fields'
import { useLikeness } from './use-likeness'

type SourcePickerProps = {
  label: string
  placeholder?: string
  /** Sources that are taken already. */
  without?: readonly SourcePick[]
  onPick: (source: SourcePick) => void
}

/** Finds a source of the desk by typing, or makes a new one of what was typed. */
export function SourcePicker({ label, placeholder, without = [], onPick }: SourcePickerProps) {
  const { desk } = useRoom()
  const [typed, setTyped] = useState('')
  const [picks, setPicks] = useState(0)
  const place = useRef<HTMLDivElement>(null)
  const found = useLikeness(desk, typed, sourcesLikeAction)
  const free = found.filter(({ id }) => without.every((taken) => taken.id !== id))

  // The field begins anew after each pick; whoever typed there goes on typing there.
  useEffect(() => {
    if (picks > 0) place.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [picks])

  function pick(source: SourcePick) {
    setTyped('')
    setPicks(picks + 1)
    onPick(source)
  }

  return (
    <div ref={place}>
      <Combobox
        key={picks}
        aria-label={label}
        placeholder={placeholder ?? 'Name a source'}
        nothing="No source is called so yet."
        createWords="New source"
        options={free.map(({ id, name, kind }) => ({ value: id, label: name, note: sourceKindName[kind] }))}
        onTyped={setTyped}
        onValueChange={(id) => {
          const known = free.find((source) => source.id === id)
          if (known) pick(pickOf(known))
        }}
        onCreate={(name) => pick({ id: null, name, kind: 'organisation', grade: null })}
      />
    </div>
  )
}
