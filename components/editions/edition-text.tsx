import '@/lib/editions/edition.css'
import type { FrozenContent } from '@/lib/briefings/content'

type EditionTextProps = {
  /** Made by `editionHtml`, which escapes all that somebody wrote. */
  html: string
  /** For those who may open the desk's op-eds: where each citation then leads. */
  places?: { desk: string; content: FrozenContent }
}

/** An edition as it was frozen. A reader's citations lead to the excerpts under it, an editor's to the op-ed at its place. */
export function EditionText({ html, places }: EditionTextProps) {
  const shown = places
    ? html.replace(/href="#note-(\d+)"/g, (same, number) => placeOf(Number(number), places) ?? same)
    : html

  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, escaped where it was made and never edited since
  return <div dangerouslySetInnerHTML={{ __html: shown }} />
}

function placeOf(number: number, { desk, content }: NonNullable<EditionTextProps['places']>): string | null {
  const note = content.endnotes.find((endnote) => endnote.number === number)
  return note ? `href="/desks/${desk}/reading/${note.opEdId}?a=${note.annotationId}"` : null
}
