import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { originOf } from './field-origin'
import type { OfFields } from './fields-pane'
import { SettleButton } from './settle-button'

type LineFieldProps = OfFields & {
  name: 'title' | 'section' | 'outlet' | 'url'
  label: string
  type?: 'text' | 'url'
}

export function LineField({ fields, errors, editing, doubtOf, name, label, type = 'text' }: LineFieldProps) {
  const field = fields[name]
  const doubt = doubtOf(name)

  return (
    <div data-field={name}>
      <Field label={label} {...originOf(field)} doubt={doubt !== undefined} error={errors[name]}>
        <Input
          type={type}
          dir={name === 'url' ? 'ltr' : 'auto'}
          value={field.value ?? ''}
          onChange={(event) => editing.set(name, event.target.value || null)}
        />
      </Field>
      <SettleButton doubt={doubt} fields={fields} editing={editing} />
    </div>
  )
}
