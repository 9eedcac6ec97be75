'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'

const kinds = [
  { value: 'paragraph', label: 'Paragraph' },
  { value: 'heading', label: 'Heading' },
  { value: 'quotation', label: 'Quotation' },
  { value: 'caption', label: 'Caption' },
  { value: 'footnote', label: 'Footnote' },
] as const

type Kind = (typeof kinds)[number]['value']

/** What the block the caret stands in is, and whether it belongs to the op-ed. */
export function BlockBar({ editor }: { editor: Editor }) {
  const block = useEditorState({ editor, selector: ({ editor: now }) => blockAtCaret(now) })
  const kind = kinds.find(({ value }) => value === block?.type)?.value

  function change(type: string, attrs: Record<string, unknown>) {
    if (!block) return
    const { schema, tr } = editor.state
    editor.view.dispatch(tr.setNodeMarkup(block.at, schema.nodes[type], { ...block.attrs, ...attrs }))
    editor.commands.focus()
  }

  return (
    <div
      className="flex min-h-8 flex-wrap items-center gap-3"
      role="toolbar"
      aria-label="The block at the caret"
    >
      {kind ? (
        <div className="w-44">
          <Select<Kind>
            aria-label="Kind of block"
            options={kinds}
            value={kind}
            onValueChange={(to) => change(to, to === 'heading' ? { level: 2 } : {})}
          />
        </div>
      ) : (
        <span className="text-small text-ink-2">{block ? `A ${block.type} stays one` : 'No block'}</span>
      )}
      {block && (
        <Switch
          label="Belongs to the op-ed"
          checked={block.attrs.junk === null}
          onCheckedChange={(belongs) =>
            change(block.type, { junk: belongs ? null : 'Marked as junk by hand' })
          }
        />
      )}
    </div>
  )
}

function blockAtCaret(editor: Editor): { at: number; type: string; attrs: { junk: string | null } } | null {
  const { $from } = editor.state.selection
  if ($from.depth === 0) return null
  const node = $from.node(1)
  return { at: $from.before(1), type: node.type.name, attrs: node.attrs as { junk: string | null } }
}
