'use client'

import { useEditor } from '@tiptap/react'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { NOT_SENT } from '@/components/shell/use-act'
import { amendTextAction } from '@/lib/amending/actions'
import { foreseen } from '@/lib/amending/foreseen'
import type { Amending } from '@/lib/amending/queries/amending'
import { compareTexts } from '@/lib/text/comparison'
import type { Block, TextDocument } from '@/lib/text/document'
import { textMap } from '@/lib/text/text-map'
import { carriedHref } from './amending-hrefs'
import { amendingNodes } from './amending-nodes'
import { amendmentKey, keepAmendment, readAmendment } from './amendment-store'

/** After so long without a key, what it does to the annotations is reckoned anew. */
const PAUSE = 250

/** What stands in the text since it was amended by somebody else. */
export type Newer = { textVersionId: string; number: number; document: TextDocument; why: string; by: string }

type Given = { desk: string; membershipId: string; amending: Amending }

/** A text being amended: kept on this machine at every key, and what it does to the annotations shown as one types. */
export function useAmendment({ desk, membershipId, amending }: Given) {
  const { opEd, text, spans, taken } = amending
  const key = amendmentKey(opEd.id, membershipId, taken?.captureId ?? null)
  const router = useRouter()
  const [begun] = useState(() => ({
    seen: text.id,
    blocks: taken?.blocks ?? text.document.content,
    why: '',
    captureId: taken?.captureId ?? null,
  }))
  const [seen, setSeen] = useState(begun.seen)
  const [why, setWhy] = useState(begun.why)
  const [blocks, setBlocks] = useState(begun.blocks)
  const settled = useSettled(blocks)
  const [isSafe, setSafe] = useState(true)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const [newer, setNewer] = useState<Newer | null>(null)

  const editor = useEditor({
    extensions: amendingNodes,
    content: { type: 'doc', content: begun.blocks },
    immediatelyRender: false,
    editorProps: {
      attributes: {
        ...{ class: 'oped', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'The text' },
        ...{ lang: opEd.language, dir: opEd.direction },
      },
    },
    onUpdate: ({ editor: changed, transaction }) => {
      if (transaction.docChanged) setBlocks(sendable(changed.getJSON().content as Block[]))
    },
  })

  useEffect(() => {
    const kept = editor ? readAmendment(localStorage, key) : null
    if (!kept) return
    editor?.commands.setContent({ type: 'doc', content: kept.blocks }, { emitUpdate: false })
    setBlocks(kept.blocks)
    setSeen(kept.seen)
    setWhy(kept.why)
  }, [editor, key])

  const before = useMemo(() => textMap(text.document).text, [text.document])
  const after = useMemo(() => textMap({ type: 'doc', content: settled }).text, [settled])
  const will = useMemo(() => foreseen(before, after, spans), [before, after, spans])
  const comparison = useMemo(() => compareTexts(text.document.content, settled), [text.document, settled])
  const isTouched = blocks !== begun.blocks || why !== begun.why

  useEffect(() => {
    if (isTouched)
      setSafe(keepAmendment(localStorage, key, { seen, blocks, why, captureId: begun.captureId }))
  }, [isTouched, key, seen, blocks, why, begun.captureId])

  async function save() {
    setBusy(true)
    const input = {
      opEdId: opEd.id,
      seen,
      blocks,
      why,
      ...(begun.captureId && { captureId: begun.captureId }),
    }
    const outcome = await amendTextAction(desk, input).catch(() => null)
    setBusy(false)
    if (!outcome?.ok) {
      setRefused(outcome?.message ?? NOT_SENT)
      if (outcome?.reason === 'conflict' && outcome.current) setNewer(outcome.current as Newer)
      return
    }
    keepAmendment(localStorage, key, null)
    const { changed, ambiguous, lost } = outcome.value.carried
    const isCertain = changed + ambiguous + lost === 0
    router.push(isCertain ? `/desks/${desk}/reading/${opEd.id}` : carriedHref(desk, opEd.id))
  }

  return {
    ...{ editor, why, setWhy, after, will, comparison, blocks: settled, isSafe, busy, refused, newer, save },
    isOlder: seen !== text.id,
    discard: () => {
      keepAmendment(localStorage, key, null)
      window.location.assign(window.location.pathname)
    },
    /** Goes on from the newer text with what is written here: the next save changes that one. */
    goOn: () => {
      if (newer) setSeen(newer.textVersionId)
      setNewer(null)
      setRefused(null)
    },
  }
}

/** The editor's attributes have no prototype, and what has none is not sent to the desk. */
function sendable(blocks: Block[]): Block[] {
  return structuredClone(blocks)
}

/** The value once it has not changed for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
