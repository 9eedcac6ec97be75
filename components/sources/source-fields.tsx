import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { sourceKindName } from '@/lib/sources/kinds'
import { SourceKind } from '@/prisma/generated/enums'

/** A source as it is written; its other names are one a line. */
export type SourceDraft = { name: string; kind: SourceKind; description: string; aliases: string }

export const blankSource: SourceDraft = { name: '', kind: 'person', description: '', aliases: '' }

export function aliasesIn({ aliases }: SourceDraft): string[] {
  return aliases
    .split('\n')
    .map((alias) => alias.trim())
    .filter(Boolean)
}

const kinds = Object.values(SourceKind).map((value) => ({ value, label: sourceKindName[value] }))

type SourceFieldsProps = {
  draft: SourceDraft
  onDraft: (draft: SourceDraft) => void
  /** What an analyst may correct. */
  aliasesOnly: boolean
}

export function SourceFields({ draft, onDraft, aliasesOnly }: SourceFieldsProps) {
  return (
    <>
      {!aliasesOnly && (
        <>
          <Field label="Name">
            <Input value={draft.name} onChange={(event) => onDraft({ ...draft, name: event.target.value })} />
          </Field>
          <Field label="Kind">
            <Select
              options={kinds}
              value={draft.kind}
              onValueChange={(kind) => onDraft({ ...draft, kind })}
            />
          </Field>
        </>
      )}
      <Field label="Also called" hint="One name a line.">
        <TextArea
          rows={2}
          value={draft.aliases}
          onChange={(event) => onDraft({ ...draft, aliases: event.target.value })}
        />
      </Field>
      {!aliasesOnly && (
        <Field label="Description">
          <TextArea
            value={draft.description}
            onChange={(event) => onDraft({ ...draft, description: event.target.value })}
          />
        </Field>
      )}
    </>
  )
}
