'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/text-area'
import { remarkAction } from '@/lib/briefings/actions'
import { complaint, type Outcome } from '@/lib/outcome'
import { selectedPassage } from './selected-passage'

/** Select words of the submission, then say something about them; without a selection it is about the whole. */
export function RemarkForm({ desk, submissionId }: { desk: string; submissionId: string }) {
  const [words, setWords] = useState('')
  const [passage, setPassage] = useState<ReturnType<typeof selectedPassage>>(null)
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null)
  const router = useRouter()

  async function leave(event: React.FormEvent) {
    event.preventDefault()
    const { block, text } = passage ?? { block: 0, text: '' }
    const left = await remarkAction(desk, { submissionId, block, passage: text, words })
    setOutcome(left)
    if (!left.ok) return
    setWords('')
    setPassage(null)
    router.refresh()
  }

  return (
    <form onSubmit={leave} className="grid gap-2 border-b px-4 py-3">
      <Field
        label="Remark"
        hint="Select words in the text first to remark on them."
        error={complaint(outcome)}
      >
        <TextArea
          value={words}
          onFocus={() => setPassage(selectedPassage() ?? passage)}
          onChange={(event) => setWords(event.target.value)}
          dir="auto"
        />
      </Field>
      {passage && (
        <p dir="auto" className="line-clamp-3 border-s-2 border-line-2 ps-3 font-serif text-words">
          {passage.text}
        </p>
      )}
      <p>
        <Button type="submit">Leave the remark</Button>
      </p>
    </form>
  )
}
