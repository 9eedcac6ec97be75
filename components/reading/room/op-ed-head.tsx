'use client'

import Link from 'next/link'
import { capturesHref } from '@/components/op-eds/captures-href'
import { Switch } from '@/components/ui/switch'
import { Time } from '@/components/ui/time'
import { TlpMark } from '@/components/ui/tlp-mark'
import type { ReadOpEd, ReadText } from '@/lib/annotations/queries/reading-room'
import type { Difference } from '@/lib/op-eds/queries/differences'
import { wordsChanged } from '@/lib/text/difference-words'

import { useRoom } from './room-context'

type OpEdHeadProps = {
  opEd: ReadOpEd
  text: ReadText
  /** How the words differed when last captured again, while nobody has looked. */
  difference: Difference | null
  showsJunk: boolean
  onJunk: (shows: boolean) => void
}

/** The title, and who published the words when. */
export function OpEdHead({ opEd, text, difference, showsJunk, onJunk }: OpEdHeadProps) {
  const { desk } = useRoom()
  const { title, section, writers, outlet, publishedOn, marking, url } = opEd
  const junk = text.document.content.filter(({ attrs }) => attrs.junk !== null).length

  return (
    <header>
      {section && <p className="section-name">{section}</p>}
      <h1>{title ?? 'Untitled op-ed'}</h1>
      <div className="meta">
        <b>
          {writers.length > 0
            ? writers.map(({ id, name }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <bdi>{name}</bdi>
                </span>
              ))
            : 'Unsigned'}
        </b>
        {outlet && <bdi>{outlet.name}</bdi>}
        {publishedOn && (
          <bdi>
            <Time at={publishedOn} shape="long" dayOnly />
          </bdi>
        )}
        {url && (
          <a href={url} target="_blank" rel="noreferrer nofollow">
            Original
          </a>
        )}
        <bdi>Text version {text.number}</bdi>
        {difference && (
          <bdi>
            <Link href={capturesHref(desk, opEd.id)}>Changed since: {wordsChanged(difference)}</Link>
          </bdi>
        )}
        <TlpMark marking={marking} />
        {junk > 0 && (
          <Switch
            label={junk === 1 ? '1 junk block' : `${junk} junk blocks`}
            checked={showsJunk}
            onCheckedChange={onJunk}
          />
        )}
      </div>
    </header>
  )
}
