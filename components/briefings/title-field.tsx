'use client'

type TitleFieldProps = { title: string; editable: boolean; onChange: (title: string) => void }

/** The title is the page's first heading, whether it can be typed in or not. */
export function TitleField({ title, editable, onChange }: TitleFieldProps) {
  const look = 'mb-4 w-full resize-none bg-transparent font-serif text-title font-semibold text-balance'
  if (!editable) return <h1 className={look}>{title}</h1>

  return (
    <>
      <h1 className="sr-only">{title || 'Untitled'}</h1>
      <textarea
        aria-label="Title of the briefing"
        className={`${look} field-sizing-content`}
        dir="auto"
        rows={1}
        value={title}
        maxLength={300}
        onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))}
      />
    </>
  )
}
