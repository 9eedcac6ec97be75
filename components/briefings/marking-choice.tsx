'use client'
import { Menu, MenuChoice } from '@/components/ui/menu'
import { TlpMark } from '@/components/ui/tlp-mark'
import { type Marking, markings } from '@/lib/briefings/marking'

type MarkingChoiceProps = { marking: Marking; editable: boolean; onChange: (marking: Marking) => void }

const options = markings.map((value) => ({ value, label: value }))

/** The mark, which opens the choice where the draft can be written. */
export function MarkingChoice({ marking, editable, onChange }: MarkingChoiceProps) {
  if (!editable) return <TlpMark marking={marking} />

  return (
    <Menu
      trigger={<TlpMark marking={marking} />}
      aria-label={`Marking: ${marking}. Change it`}
      variant="quiet"
    >
      <MenuChoice
        label="Marking of the briefing"
        options={options}
        value={marking}
        onValueChange={onChange}
      />
    </Menu>
  )
}
