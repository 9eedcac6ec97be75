import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { momentWords } from '@/components/ui/moment-words'
import { calendarWords } from './calendar-words'
import { originOf } from './field-origin'
import type { OfFields } from './fields-pane'
import { SettleButton } from './settle-button'

type DateFieldProps = OfFields & {
  name: 'date' | 'updated'
  label: string
  notBefore?: string | null
}

/** A day, in the words of its calendar too; one written so that it may be either of two is asked. */
export function DateField({
  fields,
  errors,
  editing,
  doubtOf,
  name,
  label,
  notBefore = null,
}: DateFieldProps) {
  const field = fields[name]
  const doubt = doubtOf(name)
  const choices = name === 'date' ? (fields.date.choices ?? []) : []
  const day = field.value && momentWords(new Date(field.value), 'long')
  const inWords = [day, calendarWords(field.value, field.from)].filter(Boolean).join(', ')
  const hint = [inWords && `${inWords}.`, notBeforeWords(notBefore, field.value)].filter(Boolean).join(' ')

  return (
    <div data-field={name}>
      <Field
        label={label}
        {...originOf(field, hint || undefined)}
        doubt={doubt !== undefined}
        error={errors[name]}
      >
        {choices.length > 1 && (
          <fieldset aria-label="Which day is it?" className="mb-1 flex flex-wrap gap-1.5">
            {choices.map((choice) => (
              <Button
                key={choice}
                aria-pressed={field.value === choice}
                className="aria-pressed:border-ink aria-pressed:bg-selected"
                onClick={() => editing.set('date', choice)}
              >
                {momentWords(new Date(choice), 'long')}
              </Button>
            ))}
          </fieldset>
        )}
        <Input
          type="date"
          value={field.value ?? ''}
          onChange={(event) => editing.set(name, event.target.value || null)}
        />
      </Field>
      {doubt?.words === 'which date' && (
        <p className="mt-1 text-small text-change">It may be either day: choose the one it is.</p>
      )}
      <SettleButton doubt={doubt} fields={fields} editing={editing} />
    </div>
  )
}

/** Said where no date was found, or one that cannot be. */
function notBeforeWords(notBefore: string | null, date: string | null): string | null {
  if (!notBefore || (date && date >= notBefore)) return null
  return `The words speak of ${momentWords(new Date(notBefore), 'long')} as past: it cannot be older.`
}
