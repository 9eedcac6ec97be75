import Link from 'next/link'
import { Chain } from '@/components/ui/chain'
import { Time } from '@/components/ui/time'
import { claimName } from '@/lib/claims/claim-name'
import type { ReviewCard } from '@/lib/review/card'

/** What a verdict covers, beside the sentence and the words themselves. */
export function ReviewFacts({ desk, card }: { desk: string; card: ReviewCard }) {
  const { says, chain, claimNumber, sourceId, author, writtenAt, revision } = card

  return (
    <dl className="grid grid-cols-[72px_minmax(0,1fr)] gap-x-2.5 gap-y-1">
      {chain.length > 0 && (
        <Fact name="Said by">
          <Chain links={chain.map(({ id, name, grade }) => ({ id, name, reliability: grade }))} />
        </Fact>
      )}
      {says.stance && <Fact name="Stance">{says.stance} it</Fact>}
      {says.basis && (
        <Fact name="Known">
          {says.basis}, {says.wording}
        </Fact>
      )}
      {claimNumber && (
        <Fact name="Claim">
          <Link href={`/desks/${desk}/claims/${claimNumber}`}>{claimName(claimNumber)}</Link>,{' '}
          {says.claimKind}
          {says.figure && `: ${says.figure}`}
        </Fact>
      )}
      {sourceId && (
        <Fact name="Source">
          <Link href={`/desks/${desk}/sources/${sourceId}`}>its page in the register</Link>
        </Fact>
      )}
      {says.note && <Fact name="Note">{says.note}</Fact>}
      <Fact name="By">
        <bdi>{author}</bdi>, <Time at={writtenAt} shape="short" />
        {revision > 1 && `, revision ${revision}`}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
