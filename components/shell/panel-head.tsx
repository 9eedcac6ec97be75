/** The 40 px over a panel that stands beside others. */
export function PanelHead({
  title,
  note,
  children,
}: {
  title: React.ReactNode
  note?: React.ReactNode
  children?: React.ReactNode
}) {
  return (
    <div className="flex min-h-10 shrink-0 items-center gap-2 border-b px-4 whitespace-nowrap">
      <h2 className="font-semibold">{title}</h2>
      {note && <span className="truncate text-small text-ink-3">{note}</span>}
      {children && <div className="ms-auto flex items-center gap-2">{children}</div>}
    </div>
  )
}
