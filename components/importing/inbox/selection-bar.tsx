'use client'

import { useState } from 'react'
import { KeyHint } from '@/components/shell/key-hint'
import { useKeys } from '@/components/shell/keys'
import { Button } from '@/components/ui/button'
import { listSureAction } from '@/lib/importing/actions'
import type { Asked } from './inbox-address'
import { SetAsideMany } from './set-aside-many'
import type { ConfirmMany } from './use-confirm-many'
import type { Selection } from './use-selection'

type SelectionBarProps = { desk: string; asked: Asked; selection: Selection; many: ConfirmMany }

/** What can be done to the imports chosen. It keeps its place where none is, so that no row moves. */
export function SelectionBar({ desk, asked, selection, many }: SelectionBarProps) {
  const [isSettingAside, setAside] = useState(false)
  const chosen = [...selection.chosen.values()]
  const doubtful = chosen.filter(({ isDoubtful }) => isDoubtful).length
  const [isNoneSure, setNoneSure] = useState(false)
  const isRunning = many.run?.state === 'running'
  const any = chosen.length > 0

  async function chooseSure() {
    const outcome = await listSureAction(desk, asked.jobId ? { jobId: asked.jobId } : {}).catch(() => null)
    setNoneSure(outcome?.ok === true && outcome.value.length === 0)
    if (outcome?.ok) selection.replace(outcome.value.map((one) => ({ ...one, isDoubtful: false })))
  }

  useKeys([
    { keys: 'shift+a', label: 'Choose all without doubts', run: () => void chooseSure() },
    {
      keys: 'c',
      label: 'Confirm those chosen',
      short: 'confirm',
      run: () => any && !isRunning && many.confirm(chosen),
    },
    { keys: 's', label: 'Set those chosen aside', run: () => any && setAside(true) },
  ])

  return (
    <div
      role="toolbar"
      aria-label="Imports chosen"
      className="sticky top-0 z-10 -mx-2.5 flex min-h-10 flex-wrap items-center gap-1.5 border-b border-line-2 bg-paper px-2.5 py-1"
    >
      <span role="status" className="me-2 text-ink-2">
        {isNoneSure && !any ? 'None chosen: each has something to look at' : inWords(chosen.length, doubtful)}
      </span>
      {any ? (
        <>
          <Button busy={isRunning} onClick={() => many.confirm(chosen)} kbd={<KeyHint keys="c" />}>
            Confirm
          </Button>
          <Button variant="quiet" onClick={() => setAside(true)} kbd={<KeyHint keys="s" />}>
            Set aside
          </Button>
          <Button variant="quiet" onClick={() => selection.replace([])} kbd={<KeyHint keys="esc" />}>
            Choose none
          </Button>
        </>
      ) : (
        <Button variant="quiet" onClick={() => void chooseSure()} kbd={<KeyHint keys="shift+a" />}>
          Choose all without doubts
        </Button>
      )}
      <SetAsideMany
        desk={desk}
        open={isSettingAside}
        onOpenChange={setAside}
        selection={selection}
        onDone={() => !isRunning && many.dismiss()}
      />
    </div>
  )
}

function inWords(count: number, doubtful: number): string {
  if (count === 0) return 'None chosen'
  return doubtful === 0 ? `${count} chosen` : `${count} chosen, ${doubtful} of them doubtful`
}
