'use client'

import { useEffect, useMemo, useState } from 'react'
import type { Errand } from '../saving/errands'
import type { Cards } from '../saving/use-cards'
import { useAnswers } from '../saving/use-outbox'

type Keys = ReadonlySet<string>

/** The suggestions put away: as the desk told them, with what this person did since, answered or not yet. */
export function useDismissed(opEdId: string, told: readonly string[] | undefined, here: Cards['here']): Keys {
  const [answered, setAnswered] = useState<Keys>(new Set())

  useEffect(() => {
    if (told) setAnswered(new Set(told))
  }, [told])

  useAnswers(({ errand, outcome }) => {
    if (outcome.ok && errand.opEdId === opEdId) setAnswered((keys) => settled(keys, errand))
  })
  return useMemo(
    () => here.reduce((keys, { errand, refused }) => (refused ? keys : settled(keys, errand)), answered),
    [here, answered],
  )
}

function settled(keys: Keys, errand: Errand): Keys {
  if (errand.do === 'dismiss') return keys.union(new Set(errand.keys))
  return errand.do === 'take up' ? keys.difference(new Set(errand.keys)) : keys
}
