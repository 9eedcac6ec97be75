/** What is known on one side, what the desk makes of it on the other; one under the other where there is no room. */
export function RegisterPage({ aside, children }: { aside: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto wide:grid wide:grid-cols-[minmax(0,1fr)_356px] wide:grid-rows-[minmax(0,1fr)] wide:overflow-hidden">
      <div className="grid content-start gap-5 px-9 py-7 max-desk:px-4 max-desk:py-5 wide:overflow-y-auto">
        {children}
      </div>
      <aside
        aria-label="Assessment"
        className="border-line max-wide:border-t wide:overflow-y-auto wide:border-s"
      >
        {aside}
      </aside>
    </div>
  )
}
