'use client'

import { Menu as BaseMenu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { type ButtonVariant, buttonLook } from './button-look'
import { classes } from './classes'
import type { Option } from './option'
import { optionLook, popupLook } from './popup-look'

type MenuProps = {
  /** What the button shows; with an icon alone, say `aria-label` too. */
  trigger: React.ReactNode
  'aria-label'?: string
  variant?: ButtonVariant
  /** A look of its own for the button, instead of a variant. */
  className?: string
  side?: 'top' | 'bottom'
  align?: 'start' | 'end'
  /** For a menu that a key opens too. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children: React.ReactNode
}

export function Menu({
  trigger,
  variant = 'quiet',
  className,
  side = 'bottom',
  align = 'start',
  open,
  onOpenChange,
  ...props
}: MenuProps) {
  return (
    <BaseMenu.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <BaseMenu.Trigger
        aria-label={props['aria-label']}
        className={className ?? classes(buttonLook({ variant }), 'data-popup-open:bg-hover')}
      >
        {trigger}
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner side={side} align={align} sideOffset={4} className="z-20">
          <BaseMenu.Popup
            className={classes(
              popupLook,
              'max-h-(--available-height) max-w-(--available-width) min-w-44 overflow-y-auto p-1',
            )}
          >
            {props.children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}

type MenuItemProps = {
  onSelect: () => void
  icon?: React.ReactNode
  danger?: boolean
  current?: boolean
  children: React.ReactNode
}

export function MenuItem({ onSelect, icon, danger = false, current = false, children }: MenuItemProps) {
  return (
    <BaseMenu.Item
      onClick={onSelect}
      aria-current={current || undefined}
      className={classes(
        optionLook,
        danger && 'text-bad! data-highlighted:bg-bad-tint',
        current && 'font-semibold',
      )}
    >
      {icon}
      {children}
      {current && <Check className="ms-auto size-3.5" />}
    </BaseMenu.Item>
  )
}

type MenuLinkProps<Address extends string> = {
  href: Route<Address>
  icon?: React.ReactNode
  current?: boolean
  children: React.ReactNode
}

export function MenuLink<Address extends string>({
  href,
  icon,
  current = false,
  children,
}: MenuLinkProps<Address>) {
  return (
    <BaseMenu.LinkItem
      closeOnClick
      render={<Link href={href} aria-current={current || undefined} />}
      className={classes(optionLook, current && 'font-semibold')}
    >
      {icon}
      {children}
      {current && <Check className="ms-auto size-3.5" />}
    </BaseMenu.LinkItem>
  )
}

type MenuChoiceProps<Value extends string> = {
  label: string
  options: readonly Option<Value>[]
  value: Value
  onValueChange: (value: Value) => void
}

/** One of a few, chosen inside a menu, which stays open. */
export function MenuChoice<Value extends string>({
  label,
  options,
  value,
  onValueChange,
}: MenuChoiceProps<Value>) {
  return (
    <MenuGroup label={label}>
      <BaseMenu.RadioGroup value={value} onValueChange={onValueChange}>
        {options.map((option) => (
          <BaseMenu.RadioItem key={option.value} value={option.value} className={optionLook}>
            {option.label}
            <BaseMenu.RadioItemIndicator className="ms-auto">
              <Check className="size-3.5" />
            </BaseMenu.RadioItemIndicator>
          </BaseMenu.RadioItem>
        ))}
      </BaseMenu.RadioGroup>
    </MenuGroup>
  )
}

export function MenuGroup({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className="px-2 pt-1.5 pb-0.5 text-small text-ink-3">{label}</BaseMenu.GroupLabel>
      {children}
    </BaseMenu.Group>
  )
}

type MenuCheckProps = {
  checked: boolean
  onChange: (checked: boolean) => void
  /** A faint word at the end of the row. */
  note?: string
  children: React.ReactNode
}

/** On or off, inside a menu, which stays open. */
export function MenuCheck({ checked, onChange, note, children }: MenuCheckProps) {
  return (
    <BaseMenu.CheckboxItem checked={checked} onCheckedChange={onChange} className={optionLook}>
      <span className="inline-flex size-3.5 shrink-0">
        <BaseMenu.CheckboxItemIndicator>
          <Check className="size-3.5" />
        </BaseMenu.CheckboxItemIndicator>
      </span>
      {children}
      {note && <span className="ms-auto ps-4 text-small text-ink-3">{note}</span>}
    </BaseMenu.CheckboxItem>
  )
}

/** A sentence among the actions. */
export function MenuNote({ children }: { children: React.ReactNode }) {
  return <p className="max-w-64 px-2 pt-1.5 pb-1 text-small text-ink-2">{children}</p>
}

export function MenuSeparator() {
  return <BaseMenu.Separator className="-mx-1 my-1 border-t" />
}
