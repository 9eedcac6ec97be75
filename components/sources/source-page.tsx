import { WatchControl } from '@/components/fetching/watch-control'
import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { EmptyState } from '@/components/ui/empty-state'
import type { WatchRow } from '@/lib/fetching/queries'
import { sourceKindName } from '@/lib/sources/kinds'
import type { Source } from '@/lib/sources/queries'
import { GradeHistory } from './grade-history'
import { IdentitySection } from './identity-section'
import { PanelSection } from './panel-section'
import { RegisterPage } from './register-page'
import { ReliabilitySection } from './reliability-section'
import { ClaimsOfSource, MentionsOfSource, OpEdsOfSource } from './source-lists'
import { TiesSection } from './ties-section'

type SourcePageProps = {
  desk: string
  source: Source
  /** To choose the other end of a tie from. */
  others: { id: string; name: string; kind: string }[]
  mayAssess: boolean
  /** How often the op-eds it published are fetched again; null where they are not. */
  watch: WatchRow | null
}

export function SourcePage({ desk, source, others, mayAssess, watch }: SourcePageProps) {
  const { name, kind, mentions, written, published, knows, passesOn } = source
  const isBare = [mentions, written, published, knows, passesOn].every((list) => list.length === 0)

  return (
    <>
      <PageBar
        crumbs={[{ label: 'Sources', href: `/desks/${desk}/sources` }]}
        title={name}
        titleIsHeading={false}
      >
        {sourceKindName[kind]}
      </PageBar>
      <RegisterPage
        aside={
          <>
            <ReliabilitySection desk={desk} source={source} mayAssess={mayAssess} />
            <IdentitySection desk={desk} source={source} mayAssess={mayAssess} />
            <TiesSection desk={desk} source={source} others={others} mayAssess={mayAssess} />
            {kind === 'publication' && (
              <PanelSection title="Watch">
                <p className="text-ink-2">
                  Its op-eds are fetched again to see whether their words were changed after they were
                  published.
                </p>
                <WatchControl desk={desk} thing={{ outletId: source.id }} watch={watch} />
              </PanelSection>
            )}
            <PanelSection title="History">
              <GradeHistory source={source} />
            </PanelSection>
          </>
        }
      >
        <h1
          dir="auto"
          className="font-serif text-headline font-medium tracking-[-.008em] max-desk:text-section"
        >
          {name}
        </h1>
        {isBare && (
          <EmptyState>Nothing leads to this source yet: tag its words in the reading room with s.</EmptyState>
        )}
        <ClaimsOfSource desk={desk} title="Claims it is said to know" claims={knows} />
        <ClaimsOfSource desk={desk} title="Claims it passes on" claims={passesOn} />
        <MentionsOfSource desk={desk} mentions={mentions} />
        <OpEdsOfSource desk={desk} title="Op-eds written" opEds={written} />
        <OpEdsOfSource desk={desk} title="Op-eds published" opEds={published} />
      </RegisterPage>
      <StatusLine />
    </>
  )
}
