'use client'

import { Button } from '@/components/ui/button'
import type { KeptErrand } from '../saving/kept-errands'
import type { ThreadErrand } from './thread-errands'
import type { ThreadActs } from './use-thread-acts'

type RefusedLineProps = {
  errand: ThreadErrand
  refused: KeptErrand['refused']
  acts: Pick<ThreadActs, 'drop' | 'say'>
}

/** What the desk refused, with its words, until somebody has seen to it. */
export function RefusedLine({ errand, refused, acts }: RefusedLineProps) {
  const words = errand.do === 'comment' || errand.do === 'change-comment' ? errand.words : null

  return (
    <div role="alert" className="mt-2 border-s-2 border-bad ps-2">
      <p className="text-small text-bad">{refused?.message}</p>
      {words && (
        <p dir="auto" className="break-words whitespace-pre-wrap">
          {words}
        </p>
      )}
      <div className="-ms-2 flex gap-1">
        {words && (
          <Button
            variant="quiet"
            onClick={() => {
              acts.drop(errand)
              acts.say(words)
            }}
          >
            Send as a comment
          </Button>
        )}
        <Button variant="quiet" onClick={() => acts.drop(errand)}>
          {words ? 'Throw away' : 'All right'}
        </Button>
      </div>
    </div>
  )
}
