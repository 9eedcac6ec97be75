'use client'

import { FileDown } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { classes } from '@/components/ui/classes'

/** Files dropped anywhere on the page, or chosen. */
export function FileDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const id = useId()
  const isOver = usePageDrop(onFiles)

  return (
    <div
      className={classes(
        'grid justify-items-start gap-2 rounded-md border border-dashed px-4 py-4',
        isOver ? 'border-ink bg-selected' : 'border-control',
      )}
    >
      <p className="flex gap-2">
        <FileDown className="mt-0.5 text-ink-2" />
        {isOver ? 'Let go to bring them in.' : 'Drop .html, .htm or .txt files anywhere on this page.'}
      </p>
      <label
        htmlFor={id}
        className={classes(
          buttonLook(),
          'cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-focus',
        )}
      >
        Choose files
        <input
          id={id}
          type="file"
          multiple
          accept=".html,.htm,.xhtml,.txt"
          className="sr-only"
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
    </div>
  )
}

function usePageDrop(onFiles: (files: File[]) => void): boolean {
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
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      take.current([...(event.dataTransfer?.files ?? [])])
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
