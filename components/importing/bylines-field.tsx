'use client'

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import type { Fields } from '@/lib/importing/reading'
import { saidBeside } from './said-beside'

type BylinesFieldProps = {
  field: Fields['bylines']
  error: string | undefined
  change: (names: string[]) => void
}

/** One line for each writer, in the order signed. */
export function BylinesField({ field, error, change }: BylinesFieldProps) {
  const names = field.value
  const [extra, setExtra] = useState(names.length === 0 ? 1 : 0)
  const lines = [...names, ...Array.from({ length: extra }, () => '')]

  function write(place: number, name: string) {
    const next = lines.with(place, name)
    setExtra(0)
    change(next.filter((one, index) => one !== '' || index === place).filter((one) => one !== ''))
    if (name === '') setExtra(1)
  }

  function remove(place: number) {
    if (place >= names.length) setExtra(extra - 1)
    else change(names.toSpliced(place, 1))
  }

  return (
    <div className="grid gap-1">
      {lines.map((name, place) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: a byline has no identity but its place
          key={place}
          label={place === 0 ? 'Byline' : `Byline ${place + 1}`}
          {...(place === 0 && saidBeside(field.from))}
          doubt={field.certainty === 'doubtful'}
          error={place === 0 ? error : undefined}
        >
          <span className="flex gap-1">
            <Input dir="auto" value={name} onChange={(event) => write(place, event.target.value)} />
            {lines.length > 1 && (
              <IconButton label={`Remove byline ${place + 1}`} onClick={() => remove(place)}>
                <X />
              </IconButton>
            )}
          </span>
        </Field>
      ))}
      {extra === 0 && (
        <Button
          variant="quiet"
          icon={<Plus />}
          className="-ms-2 justify-self-start"
          onClick={() => setExtra(1)}
        >
          Another byline
        </Button>
      )}
    </div>
  )
}
