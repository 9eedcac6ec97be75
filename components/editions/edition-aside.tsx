import Link from 'next/link'
import { LinkButton } from '@/components/ui/link-button'
import { Time } from '@/components/ui/time'
import { changeKindName, editionLabel } from '@/lib/briefings/edition-number'
import type { EditionPage } from '@/lib/editions/queries'

type EditionAsideProps = { desk: string; edition: EditionPage; worksHere: boolean }

/** Who stands behind an edition, what its file is, and the editions before and after it. */
export function EditionAside({ desk, edition, worksHere }: EditionAsideProps) {
  const { submission, approval, publishedBy, publishedAt, pdfStandard, pdfNotes, pdfSha256, line } = edition

  return (
    <aside
      aria-label="About this edition"
      className="border-s max-desk:border-s-0 max-desk:border-t desk:overflow-y-auto print:hidden"
    >
      <Section title="Published">
        <Fact term="By">
          <bdi>{publishedBy.user.name}</bdi>, <Time at={publishedAt} />
        </Fact>
        <Fact term="Approved">
          <bdi>{approval.author.user.name}</bdi>, <Time at={approval.createdAt} />
        </Fact>
        <Fact term="Content">
          <code className="font-mono text-micro break-all">SHA-256 {submission.hash}</code>
        </Fact>
      </Section>
      <Section title="PDF">
        <Fact term="Standard">{pdfStandard}</Fact>
        {pdfNotes && <Fact term="Notes">{pdfNotes}</Fact>}
        <Fact term="File">
          <code className="font-mono text-micro break-all">SHA-256 {pdfSha256}</code>
        </Fact>
      </Section>
      <Section title="Editions">
        <ul className="grid gap-2">
          {line.map((one) => (
            <li key={one.id}>
              <Link
                href={`/desks/${desk}/editions/${one.id}`}
                aria-current={one.id === edition.id ? 'page' : undefined}
                className="aria-[current]:font-semibold"
              >
                {editionLabel(one)}, {changeKindName[one.submission.changeKind]}
              </Link>{' '}
              <Time at={one.publishedAt} className="text-ink-3" />
              {one.submission.changeNote && <p className="text-ink-2">{one.submission.changeNote}</p>}
            </li>
          ))}
        </ul>
        {worksHere && (
          <p className="mt-3">
            <LinkButton href={`/desks/${desk}/briefings/${edition.briefingId}`}>Open the briefing</LinkButton>
          </p>
        )}
      </Section>
    </aside>
  )
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-1 border-b px-4 py-3.5">
      <h2 className="mb-1 text-small font-semibold text-ink-2">{title}</h2>
      {children}
    </section>
  )
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="grid grid-cols-[72px_minmax(0,1fr)] gap-2">
      <span className="text-ink-3">{term}</span>
      <span className="min-w-0">{children}</span>
    </div>
  )
}
