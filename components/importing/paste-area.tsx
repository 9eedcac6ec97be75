'use client'

import Link from 'next/link'
import { KeyHint } from '@/components/shell/key-hint'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { captureAction } from '@/lib/importing/actions'
import { isRich, type Pasted, whyNot, wordsOf } from './pasted'
import { importHref } from './reading-href'
import { useKeptPaste } from './use-kept-paste'
import { useTakingIn } from './use-taking-in'

type PasteAreaProps = { desk: string; onFiles: (files: File[]) => void }

/** One large place for text and rich text. Nothing leaves it before it is captured. */
export function PasteArea({ desk, onFiles }: PasteAreaProps) {
  const { pasted, paste, isKept, forget } = useKeptPaste(desk)
  const { bringIn, isBusy, complaint, known, clear } = useBringIn(desk, pasted, forget)

  function take(event: React.ClipboardEvent<HTMLTextAreaElement>) {
    const { files } = event.clipboardData
    const html = event.clipboardData.getData('text/html')
    const plain = event.clipboardData.getData('text/plain')
    if (files.length > 0 && !html && !plain) onFiles([...files])
    else if (!html || !isRich(html) || !isWhole(event.currentTarget)) return
    else put({ text: plain || wordsOf(html), html })
    event.preventDefault()
  }

  function put(next: Pasted) {
    clear()
    paste(next)
  }

  return (
    <section
      aria-label="Paste"
      className="flex min-h-[420px] flex-col gap-2.5 wide:sticky wide:top-7 wide:h-[calc(100dvh-138px)] wide:self-start"
    >
      <label htmlFor="paste" className="font-semibold">
        Paste an op-ed
      </label>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the page is there to be pasted into
        autoFocus
        id="paste"
        dir="auto"
        value={pasted.text}
        onPaste={take}
        onChange={(event) => put({ text: event.target.value, html: null })}
        aria-describedby="paste-hint"
        className="min-h-0 w-full flex-1 resize-none rounded-md border border-control bg-raised px-4 py-3 font-serif text-[16px]/[25px]"
      />
      <p id="paste-hint" className="text-small text-ink-2">
        <PasteHint pasted={pasted} isKept={isKept} onPlain={() => put({ text: pasted.text, html: null })} />
      </p>
      {complaint && <Banner kind="error" title={complaint} />}
      {known && (
        <Banner
          kind="stale"
          title="The same text is here already."
          action={<Button onClick={() => bringIn(true)}>Bring it in again</Button>}
        >
          <Link href={importHref(desk, known)}>See that import</Link>
        </Banner>
      )}
      <div>
        <Button variant="primary" big busy={isBusy} onClick={() => bringIn(false)}>
          Bring in <KeyHint keys="mod+enter" />
        </Button>
      </div>
    </section>
  )
}

type PasteHintProps = { pasted: Pasted; isKept: boolean; onPlain: () => void }

function PasteHint({ pasted, isKept, onPlain }: PasteHintProps) {
  if (!isKept) return 'This is too long to be kept in this browser: bring it in before you leave the page.'
  if (pasted.html === null)
    return 'The whole page will do: what is not the op-ed is sorted out in the next step.'
  return (
    <>
      Rich text: its headings, links and quotations are used. Typing here makes it plain.{' '}
      <button type="button" className="underline decoration-line-2 underline-offset-3" onClick={onPlain}>
        Use the words alone
      </button>
    </>
  )
}

/** Whether a paste takes the place of all there is: only then is the clipboard's HTML the whole of it. */
function isWhole({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  return value.trim() === '' || (selectionStart === 0 && selectionEnd === value.length)
}

function useBringIn(desk: string, pasted: Pasted, forget: () => void) {
  const { text, html } = pasted

  return useTakingIn({
    desk,
    send: (again) =>
      captureAction(
        desk,
        html === null ? { kind: 'pasted_text', text, again } : { kind: 'pasted_html', html, again },
      ),
    whyNot: () => whyNot(pasted),
    onTaken: forget,
    label: 'Bring in what is pasted',
    notSent: 'It could not be sent. Your text is kept here: try again when the connection is back.',
  })
}
