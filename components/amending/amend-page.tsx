'use client'

import '@/components/editor/op-ed.css'
import './amending.css'
import { EditorContent } from '@tiptap/react'
import { ComparedText } from '@/components/comparing/compared-text'
import { useKeys } from '@/components/shell/keys'
import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import type { Amending } from '@/lib/amending/queries/amending'
import { compareTexts } from '@/lib/text/comparison'
import { differenceInWords } from '@/lib/text/difference-words'
import { BlockBar } from './block-bar'
import { ForeseenList } from './foreseen-list'
import { type Newer, useAmendment } from './use-amendment'

type AmendPageProps = { desk: string; membershipId: string; amending: Amending }

/** The text as it may be written, beside what that does to its annotations. */
export function AmendPage({ desk, membershipId, amending }: AmendPageProps) {
  const { opEd, text } = amending
  const amendment = useAmendment({ desk, membershipId, amending })
  const { editor, why, setWhy, after, will, comparison, refused, newer, isOlder } = amendment
  const { language, direction } = opEd
  const reason = why.trim() === '' ? 'Say why first' : undefined
  useKeys([
    {
      keys: 'mod+enter',
      label: 'Save the amended text',
      group: 'Amending',
      run: () => void (reason || amendment.save()),
    },
  ])

  return (
    <>
      <PageBar
        crumbs={[{ label: 'Reading', href: `/desks/${desk}/reading/${opEd.id}` }]}
        title="Amend the text"
        actions={
          <>
            <Button variant="quiet" onClick={amendment.discard}>
              Discard
            </Button>
            <Button
              variant="primary"
              busy={amendment.busy}
              disabledReason={reason}
              reasonShownElsewhere
              onClick={() => void amendment.save()}
            >
              Save as version {text.number + 1}
            </Button>
          </>
        }
      >
        <bdi lang={language}>{opEd.title ?? 'Untitled op-ed'}</bdi>
      </PageBar>
      {isOlder && !newer && (
        <Banner kind="stale" title="This was begun on an older text.">
          The text was amended since. Saving shows you both.
        </Banner>
      )}
      {refused && !newer && <Banner kind="error" title={refused} />}
      {newer && <NewerText newer={newer} mine={amendment.blocks} opEd={opEd} onGoOn={amendment.goOn} />}
      {!amendment.isSafe && (
        <Banner kind="notice" title="This browser keeps nothing.">
          Save before you leave the page.
        </Banner>
      )}
      <div className="amend-panes">
        <div className="amend-text" lang={language}>
          {editor && <BlockBar editor={editor} />}
          <EditorContent editor={editor} />
        </div>
        <aside aria-label="The amendment" className="amend-side">
          <Field label="Why it is amended" hint="Kept with the version, for everybody who reads the op-ed.">
            <TextArea value={why} onChange={(event) => setWhy(event.currentTarget.value)} rows={2} />
          </Field>
          <ForeseenList foreseen={will} after={after} direction={direction} />
          <ComparedText
            rows={comparison.rows}
            difference={differenceInWords(comparison)}
            before={{ label: `text version ${text.number}`, language, direction }}
            after={{ label: 'as amended', language, direction }}
          />
        </aside>
      </div>
      <StatusLine />
    </>
  )
}

type NewerTextProps = {
  newer: Newer
  mine: Parameters<typeof compareTexts>[0]
  opEd: Amending['opEd']
  onGoOn: () => void
}

/** Both texts, where somebody amended it meanwhile. */
function NewerText({ newer, mine, opEd: { language, direction }, onGoOn }: NewerTextProps) {
  const comparison = compareTexts(newer.document.content, mine)
  return (
    <div className="max-h-[50vh] overflow-y-auto border-b p-4">
      <Banner
        kind="stale"
        title={`${newer.by} amended the text meanwhile: “${newer.why}”`}
        action={<Button onClick={onGoOn}>Go on with mine, over version {newer.number}</Button>}
      >
        Nothing of yours is lost. Take into yours what is only in theirs, or go on with yours as it is.
      </Banner>
      <ComparedText
        rows={comparison.rows}
        difference={differenceInWords(comparison)}
        before={{ label: `text version ${newer.number}, by ${newer.by}`, language, direction }}
        after={{ label: 'yours', language, direction }}
      />
    </div>
  )
}
