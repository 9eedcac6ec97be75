import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { originOf } from './field-origin'
import type { OfFields } from './fields-pane'
import { languageOptions } from './language-options'
import { SettleButton } from './settle-button'

export function LanguageFields({ fields, errors, editing, doubtOf }: OfFields) {
  const { language, direction } = fields
  const doubt = doubtOf('language')

  return (
    <div data-field="language">
      <div className="grid grid-cols-2 items-start gap-x-2.5">
        <Field
          label="Language"
          doubt={doubt !== undefined}
          hint={originInOneLine(language)}
          error={errors.language}
        >
          <Select
            aria-label="Language"
            options={languageOptions(language.value)}
            value={language.value}
            onValueChange={(value) => editing.set('language', value)}
          />
        </Field>
        <Field label="Direction" hint={originInOneLine(direction)} error={errors.direction}>
          <Select
            aria-label="Direction"
            options={directions}
            value={direction.value}
            onValueChange={(value) => editing.set('direction', value)}
          />
        </Field>
      </div>
      <SettleButton doubt={doubt} fields={fields} editing={editing} />
    </div>
  )
}

function originInOneLine(field: Parameters<typeof originOf>[0]): string | undefined {
  const { note, hint } = originOf(field)
  return note ?? hint
}

const directions = [
  { value: 'ltr', label: 'Left to right' },
  { value: 'rtl', label: 'Right to left' },
] as const
