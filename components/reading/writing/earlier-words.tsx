'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useRoom } from '../room/room-context'
import type { Draft } from './draft'
import { allWords } from './draft-words'

/** What a card half-written on an earlier text was about, and the ways out where it has no place on this one. */
export function EarlierWords({ draft }: { draft: Draft }) {
  const { ownWords, selectWords } = useRoom()
  const [copied, setCopied] = useState(false)
  const own = ownWords(draft)

  async function copy() {
    await navigator.clipboard.writeText(allWords(draft))
    setCopied(true)
  }

  return (
    <>
      <p className="text-small text-ink-2">
        The text was amended since. It was on “<bdi>{shortened(draft.place.exact)}</bdi>”: select the words it
        is about, then go on.
      </p>
      <div className="acts">
        {own && (
          <Button variant="quiet" onClick={() => selectWords(own)}>
            Select the same words
          </Button>
        )}
        <Button variant="quiet" onClick={() => void copy()}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </>
  )
}

const LONGEST = 120

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
}
