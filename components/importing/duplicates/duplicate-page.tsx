import Link from 'next/link'
import { ComparedText } from '@/components/comparing/compared-text'
import { PageBar } from '@/components/shell/page-bar'
import { StatusLine } from '@/components/shell/status-line'
import { Time } from '@/components/ui/time'
import { reasonInWords } from '@/lib/importing/duplicates/duplicate'
import type { ImportBeside } from '@/lib/importing/queries/comparison'
import { differenceInWords } from '@/lib/text/difference-words'
import { importHref, readingHref } from '../reading-href'
import { DuplicateChoices } from './duplicate-choices'
import { standing, titleOf } from './duplicate-words'

type DuplicatePageProps = { desk: string; beside: ImportBeside }

/** An import beside what it may be the same as, and what to make of it. */
export function DuplicatePage({ desk, beside }: DuplicatePageProps) {
  const { importId, other, reason, comparison, language, direction } = beside

  return (
    <>
      <PageBar
        crumbs={[
          { label: 'Inbox', href: `/desks/${desk}/inbox` },
          { label: 'Confirm import', href: importHref(desk, importId) },
        ]}
        title="Compare"
        actions={beside.state === 'waiting' && <DuplicateChoices desk={desk} beside={beside} />}
      >
        {reason && reasonInWords(reason)}
      </PageBar>
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page of words alone must scroll by keyboard too
        tabIndex={0}
        className="relative min-h-0 flex-1 overflow-y-auto px-9 pb-7 outline-offset-[-2px] max-desk:px-4"
      >
        <div className="mx-auto max-w-[1168px]">
          <div className="grid grid-cols-2 gap-x-8 gap-y-3 py-5 max-desk:grid-cols-1">
            <Head said={other.kind === 'op-ed' ? 'The op-ed of the desk' : 'The other import'}>
              <Link
                href={other.kind === 'op-ed' ? readingHref(desk, other.id) : importHref(desk, other.id)}
                className="font-serif text-card"
              >
                <bdi lang={other.language ?? undefined} dir={other.direction}>
                  {titleOf(other)}
                </bdi>
              </Link>
              <p className="text-small text-ink-2">
                {other.outlet && (
                  <>
                    <bdi>{other.outlet}</bdi>,{' '}
                  </>
                )}
                {other.date && (
                  <>
                    <Time at={other.date} shape="long" dayOnly />,{' '}
                  </>
                )}
                <bdi>{standing(other)}</bdi>
              </p>
            </Head>
            <Head said="This import">
              <p className="font-serif text-card">
                <bdi lang={language ?? undefined} dir={direction}>
                  {beside.title ?? 'Without a title'}
                </bdi>
              </p>
              <p className="text-small text-ink-2">
                Words struck out are not in it; words underlined are only in it.
              </p>
            </Head>
          </div>
          <ComparedText
            rows={comparison.rows}
            difference={differenceInWords(comparison)}
            before={{
              label: other.kind === 'op-ed' ? 'the op-ed of the desk' : 'the other import',
              language: other.language,
              direction: other.direction,
            }}
            after={{ label: 'this import', language, direction }}
          />
        </div>
      </div>
      <StatusLine />
    </>
  )
}

function Head({ said, children }: { said: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <h2 className="text-small font-medium text-ink-3">{said}</h2>
      {children}
    </div>
  )
}
