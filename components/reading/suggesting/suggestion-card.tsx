'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import { KeyHint } from '@/components/shell/key-hint'
import { Button } from '@/components/ui/button'
import { ChainPath } from '@/components/ui/chain-path'
import { IconButton } from '@/components/ui/icon-button'
import { KindMark } from '@/components/ui/kind-mark'
import { claimKindName } from '@/lib/claims/kinds'
import { sourceKindName } from '@/lib/sources/kinds'
import type { Suggestion } from '@/lib/suggestions/suggestion'
import { useRoom } from '../room/room-context'
import { stepTo } from './offered'

/** What would be made of the words, why, and the keys that keep it or put it away. */
export function SuggestionCard({ suggestion }: { suggestion: Suggestion }) {
  const { suggesting, suggestionActs: acts, language } = useRoom()
  const { shown } = suggesting
  const group = acts.alike(suggestion)
  const step = (by: 1 | -1) => acts.choose(stepTo(shown, { key: suggestion.key, offset: 0 }, by))

  return (
    <section
      className="card raised suggestion"
      data-kind={suggestion.makes}
      aria-label={`Suggested ${suggestion.makes}: ${lineOf(suggestion)}`}
      aria-current="true"
    >
      <div className="flex items-center gap-2">
        <KindMark kind={suggestion.makes}>Suggested {suggestion.makes}</KindMark>
        <span className="ms-auto text-small text-ink-3 tabular-nums">
          {shown.indexOf(suggestion) + 1} of {shown.length}
        </span>
        <IconButton label="Previous suggestion" onClick={() => step(-1)}>
          <ChevronUp />
        </IconButton>
        <IconButton label="Next suggestion" onClick={() => step(1)}>
          <ChevronDown />
        </IconButton>
      </div>
      <p className="norm" dir="auto" lang={language}>
        {lineOf(suggestion)}
      </p>
      <p className="text-small text-ink-2">
        <Facts suggestion={suggestion} />
      </p>
      <p className="mt-1 text-small text-ink-3" dir="auto">
        {suggestion.reason}
      </p>
      <div className="acts">
        <Button variant="quiet" kbd="a" onClick={() => acts.accept([suggestion])}>
          Accept
        </Button>
        <Button variant="quiet" kbd={<KeyHint keys="shift+a" />} onClick={() => acts.edit(suggestion)}>
          Edit first
        </Button>
        <Button variant="quiet" kbd="x" onClick={() => acts.dismiss([suggestion])}>
          Dismiss
        </Button>
      </div>
      {group.length > 1 && (
        <div className="acts mt-0!">
          <Button variant="quiet" kbd={<KeyHint keys="alt+a" />} onClick={() => acts.accept(group)}>
            Accept {group.length} like this
          </Button>
          <Button variant="quiet" kbd={<KeyHint keys="alt+x" />} onClick={() => acts.dismiss(group)}>
            Dismiss {group.length}
          </Button>
        </div>
      )}
    </section>
  )
}

function Facts({ suggestion }: { suggestion: Suggestion }) {
  const { writers } = useRoom()
  if (suggestion.makes === 'source') {
    const { id, kind } = suggestion.source
    return `${sourceKindName[kind]}, ${id ? 'known to the desk' : 'new to the desk'}`
  }
  const { claimKind, stance, attribution } = suggestion.claim
  const links = [
    { id: 'writer', name: writers.map(({ name }) => name).join(' and ') || 'an unsigned writer' },
    ...attribution.map(({ id, name }) => ({ id: id ?? name, name })),
  ]
  return (
    <>
      {claimKindName[claimKind]}, {stance}: <ChainPath links={links} />
    </>
  )
}

function lineOf(suggestion: Suggestion): string {
  return suggestion.makes === 'claim' ? suggestion.claim.sentence : suggestion.source.name
}
