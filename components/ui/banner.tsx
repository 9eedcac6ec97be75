import { CircleX, Info, type LucideIcon, RefreshCw, WifiOff } from 'lucide-react'
import { classes } from './classes'

type BannerKind = 'error' | 'stale' | 'offline' | 'notice'

const looks: Record<BannerKind, { Icon: LucideIcon; edge: string; ink: string; role: 'alert' | 'status' }> = {
  error: { Icon: CircleX, edge: 'border-bad bg-bad-tint', ink: 'text-bad', role: 'alert' },
  stale: { Icon: RefreshCw, edge: 'border-change bg-change-tint', ink: 'text-change', role: 'alert' },
  offline: { Icon: WifiOff, edge: 'border-control bg-chrome', ink: 'text-ink', role: 'status' },
  notice: { Icon: Info, edge: 'border-control bg-chrome', ink: 'text-ink-2', role: 'status' },
}

type BannerProps = {
  kind: BannerKind
  /** What happened. */
  title: React.ReactNode
  /** What to do about it, and what was kept. */
  children?: React.ReactNode
  /** The button that does it. */
  action?: React.ReactNode
  className?: string
}

/** Says in place what went otherwise than expected; nothing typed is ever behind it. */
export function Banner({ kind, title, children, action, className }: BannerProps) {
  const { Icon, edge, ink, role } = looks[kind]

  return (
    <div role={role} className={classes('flex items-start gap-[9px] border-s-3 px-3 py-2', edge, className)}>
      <Icon className={classes('mt-0.5', ink)} />
      <div className="min-w-0 flex-1">
        <b>{title}</b> {children}
      </div>
      {action}
    </div>
  )
}
