'use client'

import { CopyCheck } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type KeyBinding, useKeys } from '@/components/shell/keys'
import { Kbd } from '@/components/ui/kbd'
import { Time } from '@/components/ui/time'
import { type Duplicate, reasonInWords } from '@/lib/importing/duplicates/duplicate'
import { comparisonHref, standing, titleOf } from './duplicate-words'

type DuplicatesNoteProps = { desk: string; importId: string; duplicates: Duplicate[] }

/** What of the desk an import may be the same as, each with the reason and the way to see both. */
export function DuplicatesNote({ desk, importId, duplicates }: DuplicatesNoteProps) {
  const router = useRouter()
  const [likeliest] = duplicates
  const bindings: KeyBinding[] = likeliest
    ? [
        {
          keys: 'd',
          label: 'Compare with the likeliest duplicate',
          short: 'compare',
          run: () => router.push(comparisonHref(desk, importId, likeliest.id)),
        },
      ]
    : []
  useKeys(bindings)
  if (!likeliest) return null

  return (
    <section aria-label="Likely duplicates" className="border-b bg-change-tint px-4 py-2.5 text-small">
      <h3 className="flex items-center gap-2 font-semibold">
        <CopyCheck className="text-change" />
        {duplicates.length === 1
          ? 'This may be here already'
          : `This may be here already, ${duplicates.length} times`}
      </h3>
      <ul className="grid gap-2 pt-1.5 ps-6">
        {duplicates.map((duplicate, place) => (
          <li key={duplicate.id}>
            <LikelyDuplicate
              duplicate={duplicate}
              href={comparisonHref(desk, importId, duplicate.id)}
              first={place === 0}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type LikelyDuplicateProps = { duplicate: Duplicate; href: ReturnType<typeof comparisonHref>; first: boolean }

function LikelyDuplicate({ duplicate, href, first }: LikelyDuplicateProps) {
  const { language, direction, outlet, date, reason } = duplicate

  return (
    <>
      <p>{reasonInWords(reason)}</p>
      <p className="font-serif text-words">
        <bdi lang={language ?? undefined} dir={direction}>
          {titleOf(duplicate)}
        </bdi>
      </p>
      <p className="text-ink-2">
        {outlet && (
          <>
            <bdi>{outlet}</bdi>,{' '}
          </>
        )}
        {date && (
          <>
            <Time at={date} shape="long" dayOnly />,{' '}
          </>
        )}
        <bdi>{standing(duplicate)}</bdi>
      </p>
      <Link href={href} className="inline-flex items-center gap-1.5 font-medium">
        Compare <span className="sr-only">with {titleOf(duplicate)}</span> {first && <Kbd>d</Kbd>}
      </Link>
    </>
  )
}
