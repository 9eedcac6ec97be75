import type { Block } from '@/lib/text/document'

/** How a block's words are set among the blocks of an import. */
export function blockLook({ type, attrs }: Block): string {
  if (attrs.junk !== null) return 'text-[14px]/[22px] text-ink-3 line-through decoration-control'
  if (type === 'heading') return 'text-[18px]/[23px] font-semibold'
  if (type === 'quotation' || type === 'post') return 'border-s-2 border-line-2 ps-2.5 text-[15px]/[22px]'
  return 'text-[15px]/[22px]'
}
