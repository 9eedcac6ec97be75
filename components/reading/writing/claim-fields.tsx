'use client'

import { Button } from '@/components/ui/button'
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
export function ClaimFields({ draft: { fields }, onWrite }: FieldsProps) {
  const { claim, sentence, claimKind, stance, wording, basis } = fields
  const first = useFirstField()

  return (
    <>
      <Field label="Claim" note={claim ? claimName(claim.number) : 'a new one'}>
        <div ref={first} data-first>
          <TextArea
            value={sentence}
            rows={2}
            dir="auto"
            readOnly={claim !== null}
            className="font-serif text-[16px]/[22px]!"
            onChange={(event) => onWrite({ sentence: event.target.value })}
          />
        </div>
      </Field>
      {claim ? (
        <Button variant="quiet" className="justify-self-start" onClick={() => onWrite({ claim: null })}>
          Another claim
        </Button>
      ) : (
        <LikeClaims
          sentence={sentence}
          onChoose={({ id, number, sentence: known, kind }) =>
            onWrite({ claim: { id, number }, sentence: known, claimKind: kind })
          }
        />
      )}
      <div className="grid grid-cols-2 gap-2">
        {!claim && (
          <Field label="Kind">
            <Select
              options={kinds}
              value={claimKind}
              onValueChange={(value) => onWrite({ claimKind: value })}
            />
          </Field>
        )}
        <Field label="The op-ed">
          <Select options={stances} value={stance} onValueChange={(value) => onWrite({ stance: value })} />
        </Field>
        <Field label="Wording">
          <Select options={wordings} value={wording} onValueChange={(value) => onWrite({ wording: value })} />
        </Field>
        <Field label="Known">
          <Select options={bases} value={basis} onValueChange={(value) => onWrite({ basis: value })} />
        </Field>
      </div>
      {!claim && claimKind === 'quantity' && <FigureFields fields={fields} onWrite={onWrite} />}
      <AttributionField links={fields.attribution} onChange={(attribution) => onWrite({ attribution })} />
    </>
  )
}
