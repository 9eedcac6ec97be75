import { amendHref } from '@/components/amending/amending-hrefs'
import { ComparedText } from '@/components/comparing/compared-text'
import { FetchesSection } from '@/components/fetching/fetches-section'
import { PageBar } from '@/components/shell/page-bar'
import { PageBody } from '@/components/shell/page-body'
import { StatusLine } from '@/components/shell/status-line'
import { LinkButton } from '@/components/ui/link-button'
import { SectionHeading } from '@/components/ui/section-heading'
import type { OpEdFetching } from '@/lib/fetching/queries'
import type { OpEdCapture, OpEdCaptures } from '@/lib/importing/queries/op-ed-captures'
import { differenceInWords } from '@/lib/text/difference-words'
import { CaptureTable, isChanged } from './capture-table'
import { SeenButton } from './seen-button'
import { TitleDifference } from './title-difference'

type CapturesPageProps = { desk: string; found: OpEdCaptures; fetching: OpEdFetching; mayAmend: boolean }

/** All that was captured of an op-ed, and how the words captured again differ from the text the desk reads. */
export function CapturesPage({ desk, found, fetching, mayAmend }: CapturesPageProps) {
  const { opEd, captures, chosen } = found
  const shown = captures.find(({ id }) => id === chosen?.captureId)

  return (
    <>
      <PageBar
        crumbs={[{ label: 'Op-eds', href: `/desks/${desk}/op-eds` }]}
        title="Captures and differences"
        actions={
          <>
            <LinkButton href={`/desks/${desk}/reading/${opEd.id}`}>Read the op-ed</LinkButton>
            {mayAmend && isChanged(shown) && (
              <LinkButton href={amendHref(desk, opEd.id, shown?.id)}>Take these words</LinkButton>
            )}
            {shown?.recapture && <Look capture={shown} desk={desk} />}
          </>
        }
      >
        {captures.length === 1 ? '1 capture' : `${captures.length} captures`}
      </PageBar>
      <PageBody>
        <p className="pb-4 font-serif text-section font-semibold max-desk:text-subsection">
          <bdi lang={opEd.language} dir={opEd.direction}>
            {opEd.title ?? 'Untitled op-ed'}
          </bdi>
        </p>
        <FetchesSection desk={desk} opEdId={opEd.id} {...fetching} />
        <CaptureTable desk={desk} opEdId={opEd.id} captures={captures} shown={shown?.id ?? null} />
        <Difference found={found} />
      </PageBody>
      <StatusLine />
    </>
  )
}

function Look({ desk, capture: { recapture } }: { desk: string; capture: OpEdCapture }) {
  if (!recapture || recapture.added + recapture.removed === 0) return null
  if (!recapture.seen) return <SeenButton desk={desk} recaptureId={recapture.id} />
  return (
    <span className="text-small text-ink-2">
      Seen by <bdi>{recapture.seen.by}</bdi>
    </span>
  )
}

function Difference({ found: { opEd, textVersion, chosen } }: { found: OpEdCaptures }) {
  const { language, direction } = opEd
  if (!chosen) {
    return (
      <p className="pt-5 text-ink-2">
        It was captured once. When it is captured again, how its words differ stands here.
      </p>
    )
  }

  return (
    <div className="grid gap-2 pt-8">
      <SectionHeading>What changed</SectionHeading>
      {chosen.title && <TitleDifference pieces={chosen.title} language={language} direction={direction} />}
      <ComparedText
        rows={chosen.comparison.rows}
        difference={differenceInWords(chosen.comparison)}
        before={{ label: `text version ${textVersion}, which the desk reads`, language, direction }}
        after={{ label: 'the words as captured again', language, direction }}
      />
    </div>
  )
}
