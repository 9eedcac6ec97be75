import { DiffPieces } from '@/components/comparing/diff-pieces'
import type { DiffPiece } from '@/lib/text/word-diff'

type TitleDifferenceProps = { pieces: DiffPiece[]; language: string; direction: 'ltr' | 'rtl' }

/** An outlet may change a headline and leave the rest. */
export function TitleDifference({ pieces, language, direction }: TitleDifferenceProps) {
  return (
    <div className="pb-2">
      <h3 className="text-small font-medium text-ink-2">The title</h3>
      <p className="font-serif text-card" lang={language} dir={direction}>
        <DiffPieces pieces={pieces} />
      </p>
    </div>
  )
}
