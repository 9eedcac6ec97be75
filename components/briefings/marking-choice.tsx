'use client'
import { Select } from '@/components/ui/select'
import { TlpMark } from '@/components/ui/tlp-mark'
import { type Marking, markings } from '@/lib/briefings/marking'

type MarkingChoiceProps = { marking: Marking; editable: boolean; onChange: (marking: Marking) => void }

export function MarkingChoice({ marking, editable, onChange }: MarkingChoiceProps) {
  return (
    <span className="flex items-center gap-2">
      <TlpMark marking={marking} />
      {editable && (
        <Select
          aria-label="Marking of the briefing"
          className="w-40"
          options={markings.map((value) => ({ value, label: value }))}
          value={marking}
          onValueChange={onChange}
        />
      )}
    </span>
  )
}
