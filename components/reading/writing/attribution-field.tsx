'use client'

import { ArrowUp, X } from 'lucide-react'
import { GradeBox } from '@/components/ui/grade-box'
import { IconButton } from '@/components/ui/icon-button'
import { Select } from '@/components/ui/select'
import { sourceKindName } from '@/lib/sources/kinds'
import { useRoom } from '../room/room-context'
import type { SourcePick } from './fields'
import { optionsOf } from './options-of'
import { SourcePicker } from './source-picker'

const kinds = optionsOf(sourceKindName)

type AttributionFieldProps = {
  links: SourcePick[]
  /** Why it says what it says, while that is a guess. */
  guess: string | undefined
  onChange: (links: SourcePick[]) => void
}

/** The writer says that the newspaper says that the minister said. The writer always stands first. */
export function AttributionField({ links, guess, onChange }: AttributionFieldProps) {
  const { writers } = useRoom()
  const put = (index: number, link: SourcePick) => onChange(links.with(index, link))

  return (
    <fieldset className="grid gap-1" data-guess={guess}>
      <legend className="mb-1 w-full font-medium">
        Said by
        {guess && (
          <span className="float-end text-small font-normal text-ink-3">
            guess<span className="sr-only">: {guess}</span>
          </span>
        )}
      </legend>
      <ol aria-label="Attribution" className="grid gap-0.5">
        <li className="flex min-h-6 items-center gap-1.5">
          <bdi>{writers.map(({ name }) => name).join(' and ') || 'an unsigned writer'}</bdi>
          <span className="text-small text-ink-3">who writes</span>
        </li>
        {links.map((link, index) => (
          <li key={link.id ?? link.name} className="flex min-h-7 items-center gap-1">
            <span className="text-small text-ink-3">through</span>
            <bdi className="min-w-0 flex-1 truncate">{link.name}</bdi>
            {link.id ? (
              <GradeBox reliability={link.grade} />
            ) : (
              <Select
                aria-label={`What ${link.name} is`}
                options={kinds}
                value={link.kind}
                onValueChange={(kind) => put(index, { ...link, kind })}
                className="w-32!"
              />
            )}
            {index > 0 && (
              <IconButton
                label={`${link.name}, one place earlier`}
                onClick={() => onChange(earlier(links, index))}
              >
                <ArrowUp />
              </IconButton>
            )}
            <IconButton label={`Remove ${link.name}`} onClick={() => onChange(links.toSpliced(index, 1))}>
              <X />
            </IconButton>
          </li>
        ))}
      </ol>
      <SourcePicker
        label="Through whom, or who is said to know"
        placeholder="Who says that … said"
        without={links}
        onPick={(link) => onChange(hasNamed(links, link) ? links : [...links, link])}
      />
    </fieldset>
  )
}

function hasNamed(links: readonly SourcePick[], { name }: SourcePick): boolean {
  return links.some((link) => link.name.toLocaleLowerCase() === name.toLocaleLowerCase())
}

function earlier(links: SourcePick[], index: number): SourcePick[] {
  const [link] = links.slice(index, index + 1)
  return link ? links.toSpliced(index, 1).toSpliced(index - 1, 0, link) : links
}
