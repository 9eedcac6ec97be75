'use client'
import { type Editor, useEditorState } from '@tiptap/react'
import { Bold, Heading2, Heading3, Italic, List, ListOrdered, Pilcrow, Redo2, Undo2 } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { Select } from '@/components/ui/select'
import {
  type Confidence,
  confidences,
  type Likelihood,
  likelihoodRange,
  likelihoods,
} from '@/lib/briefings/estimates'

const marks = [
  {
    label: 'Emphasis',
    Icon: Italic,
    is: 'em',
    run: (editor: Editor) => editor.chain().focus().toggleMark('em').run(),
  },
  {
    label: 'Strong',
    Icon: Bold,
    is: 'strong',
    run: (editor: Editor) => editor.chain().focus().toggleMark('strong').run(),
  },
  {
    label: 'Bulleted list',
    Icon: List,
    is: 'bulletList',
    run: (editor: Editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    label: 'Numbered list',
    Icon: ListOrdered,
    is: 'orderedList',
    run: (editor: Editor) => editor.chain().focus().toggleOrderedList().run(),
  },
] as const

const blocks = [
  { value: 'paragraph', label: 'Paragraph', Icon: Pilcrow },
  { value: 'heading2', label: 'Heading', Icon: Heading2 },
  { value: 'heading3', label: 'Smaller heading', Icon: Heading3 },
  { value: 'judgment', label: 'Judgment', Icon: null },
] as const

type BlockChoice = (typeof blocks)[number]['value']

/** How the words at the caret are set, and what estimate a judgment makes. */
export function FormatBar({ editor }: { editor: Editor | null }) {
  const state = useEditorState({ editor, selector: ({ editor: now }) => now && present(now) })
  if (!editor || !state) return <div className="min-h-10 border-b" />

  return (
    <div
      role="toolbar"
      aria-label="Setting"
      className="flex min-h-10 flex-wrap items-center gap-1 border-b px-4 py-1"
    >
      <span className="w-38">
        <Select<BlockChoice>
          aria-label="Kind of block"
          options={blocks}
          value={state.block}
          onValueChange={(choice) => setBlock(editor, choice)}
        />
      </span>
      {marks.map(({ label, Icon, is, run }) => (
        <IconButton
          key={is}
          label={label}
          aria-pressed={state.marks.includes(is)}
          onClick={() => run(editor)}
        >
          <Icon />
        </IconButton>
      ))}
      <IconButton label="Undo" onClick={() => editor.chain().focus().undo().run()}>
        <Undo2 />
      </IconButton>
      <IconButton label="Redo" onClick={() => editor.chain().focus().redo().run()}>
        <Redo2 />
      </IconButton>
      {state.block === 'judgment' && <EstimateChoice editor={editor} {...state.estimate} />}
    </div>
  )
}

type Estimate = { likelihood: Likelihood | null; confidence: Confidence | null }

/** A likelihood or a confidence, never both: choosing one lets go of the other. */
function EstimateChoice({ editor, likelihood, confidence }: Estimate & { editor: Editor }) {
  const chosen = likelihood ? `l:${likelihood}` : confidence ? `c:${confidence}` : null
  return (
    <span className="w-62">
      <Select
        aria-label="Estimate of this judgment"
        unchosen="Likelihood or confidence"
        value={chosen}
        options={estimates}
        onValueChange={(choice) => {
          const word = choice.slice(2)
          const attrs = choice.startsWith('l:')
            ? { likelihood: word, confidence: null }
            : { likelihood: null, confidence: word }
          editor.chain().focus().updateAttributes('judgment', attrs).run()
        }}
      />
    </span>
  )
}

const estimates = [
  ...likelihoods.map((word) => ({
    value: `l:${word}`,
    label: `Likelihood: ${word}`,
    note: likelihoodRange[word],
  })),
  ...confidences.map((word) => ({ value: `c:${word}`, label: `Confidence: ${word}` })),
]

function present(editor: Editor): { block: BlockChoice | null; marks: string[]; estimate: Estimate } {
  const { likelihood = null, confidence = null } = editor.getAttributes('judgment')
  return {
    block: blockAt(editor),
    marks: marks.map(({ is }) => is).filter((is) => editor.isActive(is)),
    estimate: { likelihood, confidence },
  }
}

function blockAt(editor: Editor): BlockChoice | null {
  if (editor.isActive('judgment')) return 'judgment'
  if (editor.isActive('heading', { level: 2 })) return 'heading2'
  if (editor.isActive('heading', { level: 3 })) return 'heading3'
  return editor.isActive('paragraph') ? 'paragraph' : null
}

function setBlock(editor: Editor, choice: BlockChoice) {
  const chain = editor.chain().focus()
  if (choice === 'judgment') chain.setNode('judgment').run()
  else if (choice === 'paragraph') chain.setNode('paragraph').run()
  else chain.setNode('heading', { level: choice === 'heading2' ? 2 : 3 }).run()
}
