'use client'

import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import type { Fields, SignedBy } from '@/lib/importing/reading'
import { saidBeside } from './said-beside'

type BylinesFieldProps = {
  field: Fields['bylines']
  error: string | undefined
  change: (writers: SignedBy[]) => void
}

const nobody: SignedBy = { name: '', role: null }

/** One line for each writer, in the order signed. */
export function BylinesField({ field, error, change }: BylinesFieldProps) {
  const writers = field.value
  const [extra, setExtra] = useState(writers.length === 0 ? 1 : 0)
  const lines = [...writers, ...Array.from({ length: extra }, () => nobody)]

  function write(place: number, writer: SignedBy) {
    setExtra(writer.name === '' ? 1 : 0)
    change(lines.with(place, writer).filter(({ name }) => name !== ''))
  }

  function remove(place: number) {
    if (place >= writers.length) setExtra(extra - 1)
    else change(writers.toSpliced(place, 1))
  }

  return (
    <div className="grid gap-1">
      {lines.map((writer, place) => (
        <Field
          // biome-ignore lint/suspicious/noArrayIndexKey: a byline has no identity but its place
          key={place}
          label={place === 0 ? 'Byline' : `Byline ${place + 1}`}
          {...(place === 0 && saidBeside(field.from))}
          doubt={field.certainty === 'doubtful'}
          error={place === 0 ? error : undefined}
        >
          <span className="flex gap-1">
            <Input
              dir="auto"
              value={writer.name}
              onChange={(event) => write(place, { ...writer, name: event.target.value })}
            />
            <Input
              dir="auto"
              aria-label={`What writer ${place + 1} is`}
              placeholder="role"
              className="max-w-[112px]"
              value={writer.role ?? ''}
              disabled={writer.name === ''}
              onChange={(event) => write(place, { ...writer, role: event.target.value || null })}
            />
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
