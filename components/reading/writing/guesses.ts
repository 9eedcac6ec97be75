import type { ClaimReading, SuggestedSource } from '@/lib/suggestions/suggestion'
import type { Basis, ClaimKind, SourceKind, Stance } from '@/prisma/generated/enums'
import type { Guesses } from './fields'

const NOTHING_ELSE = 'Nothing in the words says otherwise.'
const READ = 'Read from the selected words.'

/** Why a claim card was filled in as it was, each reason in one line. */
export function claimGuesses(reading: ClaimReading): Guesses {
  const { claimKind, figure, unit, comparator, asOf, stance, wording, basis, attribution } = reading
  return {
    sentence: 'The selected words, made a sentence.',
    claimKind: byKind[claimKind],
    ...(figure && { figure: READ }),
    ...(unit && { unit: READ }),
    ...(comparator && { comparator: READ }),
    ...(asOf && { asOf: 'Read from the selected words and those beside them.' }),
    stance: byStance[stance],
    wording:
      wording === 'verbatim'
        ? 'The words stand in quotation marks.'
        : 'No quotation marks stand around the words.',
    basis: byBasis[basis],
    attribution:
      attribution.length > 0 ? 'Named beside the words.' : 'Nobody else is named beside the words.',
  }
}

export function sourceGuesses({ id, kind }: SuggestedSource): Guesses {
  return {
    source: id ? 'The desk knows a source that is called so.' : `The words look like ${bySourceKind[kind]}.`,
  }
}

const byKind: Record<ClaimKind, string> = {
  quantity: 'The words hold a figure.',
  cause: 'The words say what brought something about.',
  rule: 'The words speak of a law or a rule.',
  prediction: 'The words speak of what is to come.',
  event: NOTHING_ELSE,
  quotation: 'The words are somebody else’s.',
  value_judgment: 'The words praise or blame.',
  loaded_description: 'The words colour what they name.',
  other: NOTHING_ELSE,
}
const byStance: Record<Stance, string> = {
  asserts: NOTHING_ELSE,
  denies: 'The words beside it say no to it.',
  reports: 'The words give what somebody else says.',
  questions: 'The words ask.',
}
const byBasis: Record<Basis, string> = {
  textual: 'The words say it themselves.',
  interpretive: 'It is what the words amount to.',
  inferential: 'It follows from the words.',
}
const bySourceKind: Record<SourceKind, string> = {
  person: 'the name of a person',
  organisation: 'the name of an organisation',
  publication: 'the name of a publication',
  document: 'the name of a document',
  account: 'the name of an account',
  unnamed: 'a voice without a name',
}
