import type { DiffPiece } from '@/lib/text/word-diff'

/** Words that stayed, went and came, each to be told without its colour. */
export function DiffPieces({ pieces }: { pieces: DiffPiece[] }) {
  return pieces.map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
    <Piece key={place} {...piece} />
  ))
}

function Piece({ kind, text }: DiffPiece) {
  if (kind === 'same') return text
  const words = text.trimEnd()
  const space = text.slice(words.length)
  if (kind === 'gone') {
    return (
      <>
        <del className="rounded-xs bg-bad-tint text-bad decoration-1 box-decoration-clone">
          <span className="sr-only">went: </span>
          {words}
        </del>
        {space}
      </>
    )
  }
  return (
    <>
      <ins className="rounded-xs bg-good-tint text-good decoration-1 underline-offset-3 box-decoration-clone">
        <span className="sr-only">came: </span>
        {words}
      </ins>
      {space}
    </>
  )
}
