/** The page before the desks: the house's name at the top, one short form below its title. */
export function FrontOfHouse({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr]">
      <header className="flex h-12 items-center gap-3 border-b border-line bg-chrome px-4">
        <b className="font-serif text-card italic">op. cit.</b>
        <span className="text-small text-ink-2">In the work cited</span>
      </header>
      <main className="mx-auto w-full max-w-[632px] px-4 py-11">
        <div className="grid max-w-90 gap-5">
          <h1 className="font-serif text-title font-semibold tracking-[-.01em]">{title}</h1>
          {children}
        </div>
      </main>
    </div>
  )
}
