'use client'

import { FileDown } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { classes } from '@/components/ui/classes'
import { droppedFiles, named } from './dropped-files'
import type { NamedFile } from './file-queue-of'

type FileDropProps = { onFiles: (files: NamedFile[]) => void }

/** Files and folders dropped anywhere on the page, or chosen. */
export function FileDrop({ onFiles }: FileDropProps) {
  const isOver = usePageDrop(onFiles)

  return (
    <div
      className={classes(
        'grid justify-items-start gap-2 rounded-md border border-dashed px-4 py-4',
        isOver ? 'border-ink bg-selected' : 'border-control',
      )}
    >
      <p className="flex gap-2">
        <FileDown className="mt-0.5 shrink-0 text-ink-2" />
        {isOver ? 'Let go to bring them in.' : 'Drop files, a folder or a ZIP anywhere on this page.'}
      </p>
      <p className="text-small text-ink-2">
        Web pages (.html, .mhtml), Word (.docx), PDF, mail (.eml) and text (.txt), each op-ed a file of its
        own.
      </p>
      <div className="flex flex-wrap gap-2">
        <Choose
          label="Choose files"
          onFiles={onFiles}
          accept=".html,.htm,.xhtml,.mht,.mhtml,.txt,.docx,.pdf,.eml,.zip,.jsonl"
        />
        <Choose label="Choose a folder" onFiles={onFiles} isFolder />
      </div>
    </div>
  )
}

type ChooseProps = FileDropProps & { label: string; accept?: string; isFolder?: boolean }

function Choose({ label, accept, isFolder = false, onFiles }: ChooseProps) {
  const id = useId()

  return (
    <label
      htmlFor={id}
      className={classes(
        buttonLook(),
        'cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus',
      )}
    >
      {label}
      <input
        id={id}
        type="file"
        multiple
        accept={accept}
        {...(isFolder && { webkitdirectory: '' })}
        className="sr-only"
        onChange={(event) => {
          onFiles(named(event.target.files ?? []))
          event.target.value = ''
        }}
      />
    </label>
  )
}

function usePageDrop(onFiles: FileDropProps['onFiles']): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onFiles)
  useEffect(() => {
    take.current = onFiles
  })

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer || !holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      void droppedFiles(event.dataTransfer).then((files) => take.current(files))
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])

  return isOver
}
