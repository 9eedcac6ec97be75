'use client'

import { useEffect, useRef, useState } from 'react'
import type { Known, Suggestion } from '@/lib/suggestions/suggestion'
import type { TextDocument } from '@/lib/text/document'
import { oneAtATime } from './one-at-a-time'
import { type ReadWords, readWords } from './read-words'
import type { FromWorker, ToWorker } from './suggest-worker'

/** Whoever types or saves quickly is not followed at every step. */
const PAUSE_MS = 150

export type Made = { state: 'working' | 'ready' | 'failed'; suggestions: readonly Suggestion[] }

const nothingYet: Made = { state: 'working', suggestions: [] }

type Given = {
  document: TextDocument
  /** Null until the words can be read and the desk has said what it knows. */
  known: Omit<Known, 'tagged'> | null
  tagged: Known['tagged']
  /** Another number begins anew, after a failure. */
  attempt: number
}

/** Suggestions, made beside the page by a worker of its own: again whenever what is annotated changes. */
export function useSuggestWorker({ document, known, tagged, attempt }: Given): Made & { words: ReadWords } {
  const [made, setMade] = useState<Made>(nothingYet)
  const [questions, setQuestions] = useState<Questions | null>(null)
  const [words] = useState(readWords)
  const begun = useRef(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a worker of its own
  useEffect(() => {
    if (!known) return
    const failed = () => setMade(({ suggestions }) => ({ state: 'failed', suggestions }))
    const started = start()
    if (!started) return failed()
    started.onerror = failed
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.say === 'read') return words.keep(data.span, data.reading)
      setMade({ state: 'ready', suggestions: data.suggestions })
      asked.answered()
    }
    const say = (said: ToWorker) => started.postMessage(said)
    const asked: Questions = oneAtATime((tagged) => say({ say: 'suggest', tagged }))
    say({ say: 'open', document, known })
    words.ask = (span) => say({ say: 'read', span })
    begun.current = false
    setQuestions(asked)
    return () => {
      words.ask = null
      started.terminate()
    }
  }, [document, known, attempt, words])

  useEffect(() => {
    if (!questions) return
    const timer = setTimeout(
      () => {
        begun.current = true
        questions.ask(tagged)
      },
      begun.current ? PAUSE_MS : 0,
    )
    return () => clearTimeout(timer)
  }, [questions, tagged])

  return { ...made, words }
}

type Questions = ReturnType<typeof oneAtATime<Known['tagged']>>

function start(): Worker | null {
  try {
    return new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
