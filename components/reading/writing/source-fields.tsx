'use client'

import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { sourcesLikeAction } from '@/lib/annotations/actions'
import { sourceKindName } from '@/lib/sources/kinds'
import { useRoom } from '../room/room-context'
import type { FieldsProps } from './draft-card'
import { pickOf, type SourcePick } from './fields'
import { optionsOf } from './options-of'
import { useFirstField } from './use-first-field'
import { useLikeness } from './use-likeness'

const kinds = optionsOf(sourceKindName)
const MOST = 4

/** Which source the words mean: one the desk knows, or a new one by its name and kind. */
export function SourceFields({ draft: { fields, guesses }, onWrite }: FieldsProps) {
  const source = fields.source ?? { id: null, name: '', kind: 'organisation', grade: null }
  const first = useFirstField('replaced')
  const put = (next: SourcePick) => onWrite({ source: next })

  return (
    <>
      <Field
        label="Source"
        note={source.id ? 'known to the desk' : 'a new one'}
        guess={source.name ? guesses.source : undefined}
      >
        <div ref={first} data-first>
          <Input
            value={source.name}
            dir="auto"
            readOnly={source.id !== null}
            onChange={(event) => put({ ...source, name: event.target.value })}
          />
        </div>
      </Field>
      {source.id ? (
        <Button variant="quiet" className="justify-self-start" onClick={() => put({ ...source, id: null })}>
          Another source
        </Button>
      ) : (
        <>
          <KnownSources name={source.name} onPick={put} />
          <Field label="What it is" guess={guesses.source}>
            <Select options={kinds} value={source.kind} onValueChange={(kind) => put({ ...source, kind })} />
          </Field>
        </>
      )}
      <Field label="Note" guess={guesses.note}>
        <TextArea
          rows={1}
          dir="auto"
          value={fields.note}
          onChange={(event) => onWrite({ note: event.target.value })}
        />
      </Field>
    </>
  )
}

function KnownSources({ name, onPick }: { name: string; onPick: (source: SourcePick) => void }) {
  const { desk } = useRoom()
  const found = useLikeness(desk, name, sourcesLikeAction).slice(0, MOST)
  if (name.trim() === '' || found.length === 0) return null

  return (
    <ul aria-label="Sources called so" className="flex flex-wrap gap-1">
      {found.map((known) => (
        <li key={known.id}>
          <Button onClick={() => onPick(pickOf(known))}>
            <bdi className="max-w-56 truncate">{known.name}</bdi>
            <span className="text-small font-normal text-ink-3">{sourceKindName[known.kind]}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
