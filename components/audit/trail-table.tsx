import type { Route } from 'next'
import Link from 'next/link'
import { Time } from '@/components/ui/time'
import type { TrailLine } from '@/lib/audit/queries'
import type { Sentence } from '@/lib/audit/said'

type TrailTableProps = {
  lines: readonly TrailLine[]
  /** The address of the trail, where a thing or a person in a sentence leads to their own trail. */
  trail?: string
}

export function TrailTable({ lines, trail }: TrailTableProps) {
  return (
    <ol className="-mx-2.5 border-t border-line-2">
      {lines.map((line) => (
        <TrailRow key={line.seq} line={line} trail={trail} />
      ))}
    </ol>
  )
}

function TrailRow({ line, trail }: { line: TrailLine; trail: string | undefined }) {
  const { seq, at, who, whoId, sentence, hash } = line

  return (
    <li className="grid grid-cols-[48px_136px_minmax(0,1fr)_88px] gap-x-3 border-b px-2.5 py-[7px] max-desk:grid-cols-[minmax(0,1fr)_auto]">
      <span className="text-small text-ink-3 tabular-nums max-desk:hidden">{seq}</span>
      <Time at={at} className="text-small text-ink-2 max-desk:order-2" />
      <p className="min-w-0 break-words max-desk:order-1 max-desk:col-span-2">
        <Named words={who} href={trail && whoId && `${trail}?by=${whoId}`} strong />{' '}
        <Said sentence={sentence} trail={trail} />
      </p>
      <code className="text-end text-small text-ink-3 max-desk:order-3" title={`SHA-256 ${hash}`}>
        {hash.slice(0, 10)}
      </code>
    </li>
  )
}

function Said({ sentence, trail }: { sentence: Sentence; trail: string | undefined }) {
  return sentence.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <Named key={part.id + part.words} words={part.words} href={trail && `${trail}?about=${part.id}`} />
    ),
  )
}

function Named({
  words,
  href,
  strong = false,
}: {
  words: string
  href: string | null | undefined
  strong?: boolean
}) {
  const look = strong ? 'font-medium' : ''
  if (!href) return <bdi className={look}>{words}</bdi>

  return (
    <Link href={href as Route} className={look} prefetch={false}>
      <bdi>{words}</bdi>
    </Link>
  )
}
