import { KeyHint } from '@/components/shell/key-hint'
import { Button } from '@/components/ui/button'
import type { Doubt } from '@/lib/importing/confirming/doubts'
import type { Fields } from '@/lib/importing/reading'
import { type FieldEditing, maySettle } from './field-editing'

type SettleButtonProps = { doubt: Doubt | undefined; fields: Fields; editing: FieldEditing }

/** Ends a doubt with a word: it is right as it stands, or there is none. */
export function SettleButton({ doubt, fields, editing }: SettleButtonProps) {
  if (!doubt || !maySettle(doubt, fields)) return null
  const { value } = fields[doubt.field]
  const isNone = value === null || value.length === 0

  return (
    <span className="flex items-center justify-between gap-2 text-small text-change">
      {doubt.words}
      <Button
        variant="quiet"
        className="-me-2 h-6! text-ink!"
        kbd={<KeyHint keys="enter" />}
        onClick={() => editing.settle(doubt.field)}
      >
        {isNone ? 'There is none' : 'It is right'}
      </Button>
    </span>
  )
}
