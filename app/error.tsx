'use client'

import { useEffect } from 'react'
import { FrontOfHouse } from '@/components/account/front-of-house'
import { Button } from '@/components/ui/button'

/** What nobody foresaw. The number leads to the same failure in the log of the house. */
export default function Failure({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useEffect(() => console.error(error), [error])

  return (
    <FrontOfHouse title="Something broke">
      <p>
        It was not you, and what was saved is safe.
        {error.digest && ` In the log of the house it has the number ${error.digest}.`}
      </p>
      <div>
        <Button onClick={reset}>Try again</Button>
      </div>
    </FrontOfHouse>
  )
}
