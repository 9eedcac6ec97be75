import { SectionHeading } from '@/components/ui/section-heading'

type PanelSectionProps = { title: string; aside?: React.ReactNode; children: React.ReactNode }

/** One matter of the panel beside a register's page. */
export function PanelSection({ title, aside, children }: PanelSectionProps) {
  return (
    <section aria-label={title} className="grid gap-2 border-b px-4 py-3.5 last:border-b-0">
      <SectionHeading small aside={aside}>
        {title}
      </SectionHeading>
      {children}
    </section>
  )
}
