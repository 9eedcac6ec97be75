'use client'

import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { momentWords } from '@/components/ui/moment-words'
import { type Block, type Platform, type PostAttrs, platformNames } from '@/lib/text/document'
import type { BlockEditing } from './block-editing'

type PostFieldsProps = {
  block: Extract<Block, { type: 'post' }>
  index: number
  isChosen: boolean
  editing: BlockEditing
}

/** Who an embedded post is by, and on which network: a line, and on the block in hand to be corrected. */
export function PostFields({ block: { attrs }, index, isChosen, editing }: PostFieldsProps) {
  if (!isChosen) return <p className="text-small text-ink-2">{inWords(attrs)}</p>
  const put = (changed: Partial<PostAttrs>) => editing.attribute(index, changed)

  return (
    <fieldset
      data-field="post"
      aria-label="Who the post is by"
      className="mt-1.5 grid grid-cols-2 gap-1.5 text-small text-ink-2"
    >
      <Field label="Author">
        <Input
          dir="auto"
          value={attrs.author ?? ''}
          onChange={(event) => put({ author: event.target.value || null })}
        />
      </Field>
      <Field label="Handle">
        <Input
          dir="ltr"
          value={attrs.handle ?? ''}
          onChange={(event) => put({ handle: event.target.value || null })}
        />
      </Field>
      <span className="grid gap-1">
        <span className="font-medium">Network</span>
        <select
          aria-label="Network"
          value={attrs.platform ?? ''}
          onChange={(event) => put({ platform: platforms.find((one) => one === event.target.value) ?? null })}
          className="h-7 rounded-md border border-control bg-raised px-1.5 text-ui text-ink pointer-coarse:min-h-10"
        >
          <option value="">cannot be told</option>
          {platforms.map((platform) => (
            <option key={platform} value={platform}>
              {platformNames[platform]}
            </option>
          ))}
        </select>
      </span>
      <Field label="Time, as written">
        <Input
          dir="auto"
          value={attrs.time ?? ''}
          onChange={(event) => put({ time: event.target.value || null })}
        />
      </Field>
    </fieldset>
  )
}

const platforms = Object.keys(platformNames) as Platform[]

/** "Harbour board, @harbour, on Mastodon, 14 November 2026" */
function inWords({ author, handle, platform, time }: PostAttrs): string {
  const who = [author, handle].map((name) => name && `\u2068${name}\u2069`)
  const said = [...who, platform && `on ${platformNames[platform]}`, time && dayInWords(time)].filter(Boolean)
  return said.length > 0 ? said.join(', ') : 'who it is by is not known'
}

/** A bare day of the page's markup in words; any other time as it is written. */
function dayInWords(time: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(time) ? momentWords(new Date(time), 'long') : time
}
