'use client'

import { Sparkles } from 'lucide-react'
import { Menu, MenuCheck, MenuItem, MenuNote, MenuSeparator } from '@/components/ui/menu'
import { useRoom } from '../room/room-context'
import { suggestionKindName } from './suggestion-kinds'
import { setOffering, toggled } from './use-offering'
import type { Suggesting } from './use-suggestions'

/** How many suggestions wait, and which kinds are wanted. */
export function SuggestionCounter() {
  const { suggesting, suggestionActs: acts, mayAnnotate, language } = useRoom()
  const { counts, offering, shown, state } = suggesting
  if (!mayAnnotate) return null
  const [first] = shown

  return (
    <Menu
      align="end"
      trigger={
        <>
          <Sparkles className="size-3.5" />
          <span className="tabular-nums desk:hidden" aria-hidden>
            {shown.length}
          </span>
          <span className="tabular-nums max-desk:sr-only">{countWords(suggesting)}</span>
        </>
      }
    >
      <MenuNote>{sentenceOf(suggesting, language)}</MenuNote>
      {state === 'failed' && <MenuItem onSelect={suggesting.tryAgain}>Try again</MenuItem>}
      {first && <MenuItem onSelect={() => acts.choose(first)}>Go to the first</MenuItem>}
      <MenuSeparator />
      <MenuCheck checked={offering.shown} onChange={(wanted) => setOffering({ ...offering, shown: wanted })}>
        Show suggestions
      </MenuCheck>
      {counts.map(({ kind, count }) => (
        <MenuCheck
          key={kind}
          checked={!offering.off.includes(kind)}
          onChange={() => setOffering(toggled(offering, kind))}
        >
          {suggestionKindName[kind]}, {count}
        </MenuCheck>
      ))}
    </Menu>
  )
}

function countWords({ state, shown, offering }: Suggesting): string {
  if (!offering.shown) return 'Suggestions hidden'
  if (state === 'failed') return 'No suggestions'
  if (state === 'working' && shown.length === 0) return 'Suggestions …'
  return shown.length === 1 ? '1 suggestion' : `${shown.length} suggestions`
}

/** How it stands with the suggestions, in one sentence. */
function sentenceOf({ state, shown, counts }: Suggesting, language: string): string {
  if (state === 'failed') return 'Suggestions could not be made. Reading and annotating go on without them.'
  if (state === 'working' && counts.length === 0) return 'This machine is reading the text.'
  const model = /^en\b/i.test(language)
    ? ''
    : ` In ${languageName(language)} only what needs no model: quotation marks, figures, posts, known sources and repeats.`
  if (counts.length === 0) return `Nothing in this text to suggest.${model}`
  if (shown.length === 0) return `All that was suggested is hidden.${model}`
  return `Made on this machine, each with its reason.${model}`
}

function languageName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
}
