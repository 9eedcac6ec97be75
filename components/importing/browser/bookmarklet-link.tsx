'use client'

import { Bookmark, Copy } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { classes } from '@/components/ui/classes'
import { bookmarklet } from './bookmarklet'

/** A bookmark to be dragged, or copied, to the browser's bar: pressed on a page, it sends that page here. */
export function BookmarkletLink({ desk }: { desk: string }) {
  const link = useRef<HTMLAnchorElement>(null)
  const [isCopied, setCopied] = useState(false)

  // React lets no script stand in an address; this one is ours, and is there to be dragged away, not pressed here.
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault()
    const element = link.current
    element?.setAttribute('href', bookmarklet(location.origin, desk))
    element?.addEventListener('click', stay)
    return () => element?.removeEventListener('click', stay)
  }, [desk])

  async function copy() {
    await navigator.clipboard.writeText(bookmarklet(location.origin, desk))
    setCopied(true)
  }

  return (
    <section aria-label="From your browser" className="flex flex-col gap-2">
      <h2 className="font-semibold">Or send a page you see</h2>
      <p className="text-small text-ink-2">
        For pages behind a sign-in of yours. Drag this to your bookmarks, and press it there when such a page
        is open.
      </p>
      <p className="flex flex-wrap items-center gap-1">
        <a
          ref={link}
          href="#from-browser"
          className={classes(buttonLook({ variant: 'plain' }), 'cursor-grab no-underline')}
        >
          <Bookmark className="size-3.5" /> Send to Opcit
        </a>
        <Button variant="quiet" icon={<Copy />} onClick={() => void copy()}>
          {isCopied ? 'Copied: paste it as a bookmark’s address' : 'Copy it'}
        </Button>
      </p>
    </section>
  )
}
