import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { PanelSection } from '@/components/sources/panel-section'
import { RegisterPage } from '@/components/sources/register-page'
import { Time } from '@/components/ui/time'
import { claimName } from '@/lib/claims/claim-name'
import type { Claim } from '@/lib/claims/queries'
import { ClaimHistory } from './claim-history'
import { ClaimMentions } from './claim-mentions'
import { ClaimTally } from './claim-tally'
import { CredibilitySection } from './credibility-section'
import { FindingSection } from './finding-section'
import { RestsOn } from './rests-on'
import { WordingSection } from './wording-section'

type ClaimPageProps = { desk: string; claim: Claim; mayAssess: boolean }

export function ClaimPage({ desk, claim, mayAssess }: ClaimPageProps) {
  const { number, createdAt, wording, tally, mentions, history, restsOn } = claim

  return (
    <>
      <PageBar
        crumbs={[{ label: 'Claims', href: `/desks/${desk}/claims` }]}
        title={claimName(number)}
        titleIsHeading={false}
      >
        <span>
          tracked since <Time at={createdAt} shape="long" />
        </span>
      </PageBar>
      <RegisterPage
        aside={
          <>
            <FindingSection desk={desk} claim={claim} mayAssess={mayAssess} />
            <CredibilitySection desk={desk} claim={claim} mayAssess={mayAssess} />
            <WordingSection desk={desk} claim={claim} mayAssess={mayAssess} />
            <PanelSection title="History">
              <ClaimHistory lines={history} />
            </PanelSection>
            <PanelSection title="Rests on it">
              <RestsOn desk={desk} resting={restsOn} />
            </PanelSection>
          </>
        }
      >
        <div className="grid gap-3.5">
          <h1
            dir="auto"
            className="max-w-[26em] font-serif text-headline font-medium tracking-[-.008em] max-desk:text-section"
          >
            {wording.sentence}
          </h1>
          <ClaimTally tally={tally} />
        </div>
        <ClaimMentions desk={desk} mentions={mentions} />
      </RegisterPage>
      <StatusLine />
    </>
  )
}
