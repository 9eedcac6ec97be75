'use client'

import { useEffect, useRef, useState } from 'react'
import type { Known, Suggestion } from '@/lib/suggestions/suggestion'
import type { TextDocument } from '@/lib/text/document'
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
  const [worker, setWorker] = useState<Worker | null>(null)
  const [words] = useState(readWords)
  const run = useRef(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt is a worker of its own
  useEffect(() => {
    if (!known) return
    const failed = () => setMade(({ suggestions }) => ({ state: 'failed', suggestions }))
    const started = start()
    if (!started) return failed()
    started.onerror = failed
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.say === 'read') words.keep(data.span, data.reading)
      else if (data.run === run.current) setMade({ state: 'ready', suggestions: data.suggestions })
    }
    const say = (said: ToWorker) => started.postMessage(said)
    say({ say: 'open', document, known })
    words.ask = (span) => say({ say: 'read', span })
    setWorker(started)
    return () => {
      words.ask = null
      started.terminate()
    }
  }, [document, known, attempt, words])

  useEffect(() => {
    if (!worker) return
    const timer = setTimeout(
      () => worker.postMessage({ say: 'suggest', run: ++run.current, tagged } satisfies ToWorker),
      run.current === 0 ? 0 : PAUSE_MS,
    )
    return () => clearTimeout(timer)
  }, [worker, tagged])

  return { ...made, words }
}

function start(): Worker | null {
  try {
    return new Worker(new URL('./suggest-worker.ts', import.meta.url), { type: 'module' })
  } catch {
    return null
  }
}
