'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { PeopleToName } from './people-to-name'
import { useThreadPlace } from './thread-place'
import { useHalfWritten } from './use-half-written'
import { useNaming } from './use-naming'

type CommentFieldProps = {
  label: string
  /** Where the words wait on this machine while they are half-written. */
  keptAs: string
  /** What it says before one types: the words that are changed. */
  first?: string
  onSend: (words: string) => void
  onTyping?: (typing: boolean) => void
  onCancel?: () => void
}

/** Enter sends, Shift and Enter begin a new line, @ lists whom one can name. */
export function CommentField({ label, keptAs, first = '', onSend, onTyping, onCancel }: CommentFieldProps) {
  const { desk } = useThreadPlace()
  const { words, write, forget } = useHalfWritten(keptAs, first)
  const [inside, setInside] = useState(false)
  const listId = useId()
  const naming = useNaming({ desk, words, write, inside })
  const isOpen = inside || words !== first || onCancel !== undefined

  function send() {
    if (words.trim() === '') return
    onSend(words)
    forget()
    onTyping?.(true)
  }

  function answer(event: React.KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing || naming.answer(event)) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      send()
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      onCancel?.()
      event.currentTarget.blur()
    }
  }

  return (
    <form
      className="relative mt-1"
      data-new-comment={onCancel ? undefined : ''}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onFocus={() => {
        if (!inside) onTyping?.(true)
        setInside(true)
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return
        setInside(false)
        onTyping?.(false)
      }}
    >
      {naming.people.length > 0 && <PeopleToName id={listId} {...naming} />}
      <TextArea
        aria-label={label}
        placeholder={`${label}…`}
        dir="auto"
        rows={1}
        autoFocus={onCancel !== undefined}
        value={words}
        onChange={(event) => {
          write(event.target.value)
          naming.follow(event.target)
        }}
        onSelect={(event) => naming.follow(event.currentTarget)}
        onKeyDown={answer}
        {...(naming.people.length > 0 && {
          'aria-autocomplete': 'list',
          'aria-controls': listId,
          'aria-activedescendant': `${listId}-${naming.at}`,
        })}
      />
      {isOpen && (
        <div className="mt-1 flex items-center gap-1">
          <span className="me-auto text-small text-ink-3 pointer-coarse:hidden">
            Enter sends, @ names somebody
          </span>
          {onCancel && (
            <Button variant="quiet" onClick={onCancel}>
              Cancel
            </Button>
          )}
          <Button type="submit">{onCancel ? 'Save' : 'Send'}</Button>
        </div>
      )}
    </form>
  )
}
