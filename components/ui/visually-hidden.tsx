/** Words for a screen reader where the eye has a shape. */
export function VisuallyHidden({ id, children }: { id?: string | undefined; children: React.ReactNode }) {
  return (
    <span id={id} className="sr-only">
      {children}
    </span>
  )
}
