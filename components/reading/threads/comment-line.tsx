'use client'

import { Ellipsis } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Menu, MenuItem } from '@/components/ui/menu'
import { Time } from '@/components/ui/time'
import type { Comment } from '@/lib/threads/thread'
import { CommentField } from './comment-field'
import { CommentWords } from './comment-words'
import { halfWrittenKey } from './half-written'
import { commentAddress, useThreadPlace } from './thread-place'
import type { ThreadActs } from './use-thread-acts'

type CommentLineProps = { comment: Comment; acts: ThreadActs; asked: boolean; annotationId: string }

export function CommentLine({ comment, acts, asked, annotationId }: CommentLineProps) {
  const place = useThreadPlace()
  const [changing, setChanging] = useState(false)
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (asked) line.current?.scrollIntoView({ block: 'nearest' })
  }, [asked])

  if (comment.takenBackAt) return <TakenBack comment={comment} onPutBack={() => acts.putBack(comment)} />

  return (
    <li ref={line} className="comment" aria-current={asked || undefined}>
      <div className="flex items-center gap-1.5 text-small text-ink-3">
        <bdi className="truncate font-medium text-ink-2">{comment.own ? 'You' : comment.by}</bdi>
        <span>
          {comment.sending ? (
            'on its way'
          ) : (
            <>
              <Time at={comment.at} shape="short" />, <Time at={comment.at} shape="clock" />
            </>
          )}
        </span>
        <CommentMenu
          comment={comment}
          address={() => commentAddress(place, annotationId, comment.id)}
          onChange={() => setChanging(true)}
          onTakeBack={() => acts.takeBack(comment)}
        />
      </div>
      {changing ? (
        <CommentField
          label="Your comment"
          keptAs={halfWrittenKey(place.membershipId, annotationId, comment.id)}
          first={comment.words}
          onSend={(words) => {
            if (words !== comment.words) acts.change(comment, words)
            setChanging(false)
          }}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <CommentWords words={comment.words} named={comment.named} />
      )}
      <Earlier comment={comment} />
    </li>
  )
}

type CommentMenuProps = {
  comment: Comment
  address: () => string
  onChange: () => void
  onTakeBack: () => void
}

function CommentMenu({ comment, address, onChange, onTakeBack }: CommentMenuProps) {
  return (
    <span className="comment-menu ms-auto">
      <Menu
        trigger={<Ellipsis className="size-3.5" />}
        aria-label={`More about the comment of ${comment.own ? 'yours' : comment.by}`}
        align="end"
      >
        <MenuItem onSelect={() => void navigator.clipboard?.writeText(address())}>Copy link</MenuItem>
        {comment.own && (
          <>
            <MenuItem onSelect={onChange}>Edit</MenuItem>
            <MenuItem danger onSelect={onTakeBack}>
              Take back
            </MenuItem>
          </>
        )}
      </Menu>
    </span>
  )
}

function TakenBack({ comment, onPutBack }: { comment: Comment; onPutBack: () => void }) {
  return (
    <li className="flex items-baseline gap-2 text-small text-ink-3">
      <span>
        Taken back by <bdi>{comment.own ? 'you' : comment.by}</bdi>
      </span>
      {comment.own && (
        <button type="button" className="underline" onClick={onPutBack}>
          Put back
        </button>
      )}
    </li>
  )
}

/** That it was edited, and on request what it said before. */
function Earlier({ comment: { earlier } }: { comment: Comment }) {
  if (earlier.length === 0) return null

  return (
    <details className="text-small text-ink-3">
      <summary className="cursor-default rounded-sm">edited</summary>
      <ol className="mt-0.5 grid gap-1">
        {earlier.map(({ words, at }) => (
          <li key={String(at)}>
            <Time at={at} shape="short" />
            {': '}
            <span dir="auto" className="whitespace-pre-wrap">
              {words}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
