import Link from 'next/link'
import { Banner } from '@/components/ui/banner'
import { changeKindName, editionLabel } from '@/lib/briefings/edition-number'
import type { EditionPage } from '@/lib/editions/queries'

/** An old edition keeps its address, under a line that says which one stands now. */
export function SupersededBanner({ desk, edition }: { desk: string; edition: EditionPage }) {
  const current = edition.line[0]
  if (edition.isCurrent || !current) return null

  return (
    <Banner
      kind="stale"
      title={`Edition ${editionLabel(current)} stands now.`}
      className="mx-auto mb-6 max-w-[640px]"
    >
      It is {article(changeKindName[current.submission.changeKind])}
      {current.submission.changeNote && <>: {current.submission.changeNote}</>}.{' '}
      <Link href={`/desks/${desk}/editions/${current.id}`}>Read edition {editionLabel(current)}</Link>
    </Banner>
  )
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}
