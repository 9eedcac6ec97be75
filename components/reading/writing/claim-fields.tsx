'use client'

import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { claimName } from '@/lib/claims/claim-name'
import { claimKindName } from '@/lib/claims/kinds'
import type { Basis, Stance, Wording } from '@/prisma/generated/enums'
import { AttributionField } from './attribution-field'
import type { FieldsProps } from './draft-card'
import { FigureFields } from './figure-fields'
import { LikeClaims } from './like-claims'
import { optionsOf } from './options-of'
import { useFirstField } from './use-first-field'

const stances = optionsOf<Stance>({
  asserts: 'asserts',
  denies: 'denies',
  reports: 'reports',
  questions: 'questions',
})
const wordings = optionsOf<Wording>({ verbatim: 'verbatim', paraphrase: 'paraphrase' })
const bases = optionsOf<Basis>({
  textual: 'textual',
  interpretive: 'interpretive',
  inferential: 'inferential',
})
const kinds = optionsOf(claimKindName)

/** Which claim the words make, how they stand to it, and who is said to know. */
export function ClaimFields({ draft, onWrite }: FieldsProps) {
  const { fields, guesses } = draft
  const { claim, sentence, claimKind, stance, wording, basis } = fields
  const first = useFirstField()
  const hasFigure = claimKind === 'quantity' || fields.figure !== ''

  return (
    <>
      <Field
        label="Claim"
        note={claim ? claimName(claim.number) : 'a new one'}
        guess={claim ? undefined : guesses.sentence}
      >
        <div ref={first} data-first>
          <TextArea
            value={claim ? claim.sentence : sentence}
            rows={2}
            dir="auto"
            readOnly={claim !== null}
            className="font-serif text-[16px]/[22px]!"
            onChange={(event) => onWrite({ sentence: event.target.value })}
          />
        </div>
      </Field>
      <LikeClaims fields={fields} onChoose={(chosen) => onWrite({ claim: chosen })} />
      <div className="grid grid-cols-2 gap-2">
        {!claim && (
          <Field label="Kind" guess={guesses.claimKind}>
            <Select
              options={kinds}
              value={claimKind}
              onValueChange={(value) => onWrite({ claimKind: value })}
            />
          </Field>
        )}
        <Field label="The op-ed" guess={guesses.stance}>
          <Select options={stances} value={stance} onValueChange={(value) => onWrite({ stance: value })} />
        </Field>
        <Field label="Wording" guess={guesses.wording}>
          <Select options={wordings} value={wording} onValueChange={(value) => onWrite({ wording: value })} />
        </Field>
        <Field label="Known" guess={guesses.basis}>
          <Select options={bases} value={basis} onValueChange={(value) => onWrite({ basis: value })} />
        </Field>
      </div>
      {!claim && hasFigure && <FigureFields fields={fields} guesses={guesses} onWrite={onWrite} />}
      <AttributionField
        links={fields.attribution}
        guess={guesses.attribution}
        onChange={(attribution) => onWrite({ attribution })}
      />
    </>
  )
}
