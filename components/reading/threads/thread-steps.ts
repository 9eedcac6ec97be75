import type { Errand } from '../saving/errands'
import type { Step } from '../saving/steps'
import type { Undoing, Unkeyed } from '../saving/use-steps'

type Of<Is extends Step['is']> = Extract<Step, { is: Is }>

type Given = {
  /** The latest revision of a comment that this person wrote here. */
  ownRevision: (commentId: string) => number | undefined
  own: (errand: Errand) => void
  give: (errand: Unkeyed<Errand>) => Errand
  onDone: (annotationId: string) => void
}

/** How what was done in a thread is undone, and done again. */
export function threadSteps({ ownRevision, own, give, onDone }: Given) {
  function comment(
    { annotationId, commentId }: Of<'comment'>,
    stands: boolean,
    words: string | null,
  ): Undoing {
    const revision = ownRevision(commentId)
    if (revision === undefined) return 'changed since'
    const seen = { annotationId, commentId, revision }
    if (words === null) own(give({ do: 'take-back', ...seen }))
    else own(give({ do: stands ? 'change-comment' : 'put-back', ...seen, words }))
    onDone(annotationId)
    return 'done'
  }

  function move({ annotationId, last }: Of<'thread'>, to: Of<'thread'>['to']): Undoing {
    give(to === 'open' ? { do: 'reopen', annotationId } : { do: 'resolve', annotationId, last })
    onDone(annotationId)
    return 'done'
  }

  return { comment, move }
}
