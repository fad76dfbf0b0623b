import { useEffect, useEffectEvent, useState } from 'react'
import type { DeskFile } from '#src/domain/intake/desk.ts'
import { type NothingPasted, nothingPasted, pastedFile } from '#src/domain/intake/pastedFile.ts'

/** What is typed in a field, or dropped there, is the field's. */
const isInField = ({ target }: Event): boolean => target instanceof Element && target.closest('input, textarea') !== null

/** The files that a clipboard or a drag brings, or else its words as one; or why its words are no article. */
function filesIn(data: DataTransfer): readonly DeskFile[] | NothingPasted {
  if (data.files.length > 0) return [...data.files]
  const words = { text: data.getData('text/plain'), html: data.getData('text/html') }
  const file = pastedFile(words, encoded)
  return nothingPasted(words) ?? (file ? [file] : 'nothing')
}

/** Words as bytes. */
export const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Takes what is dropped or pasted anywhere on the page, or says why there is no article in it. Gives whether something is being dragged over it. */
export function useIncoming(
  onFiles: (files: readonly DeskFile[]) => void,
  onNothing: (why: Exclude<NothingPasted, 'nothing'>) => void,
): boolean {
  const [isOver, setIsOver] = useState(false)
  const take = useEffectEvent((event: ClipboardEvent | DragEvent, data: DataTransfer | null) => {
    if (!data || (isInField(event) && data.files.length === 0)) return
    const files = filesIn(data)
    // Some drags bring nothing that can be read.
    if (files === 'nothing') return
    event.preventDefault()
    if (typeof files === 'string') onNothing(files)
    else onFiles(files)
  })
  useEffect(() => {
    // What is dragged from the page itself is no article.
    let isOwn = false
    const start = () => {
      isOwn = true
    }
    const end = () => {
      isOwn = false
    }
    const over = (event: DragEvent) => {
      if (isOwn) return
      if (isInField(event) && !event.dataTransfer?.types.includes('Files')) return
      // Without this, the browser would open the file in place of the app.
      event.preventDefault()
      setIsOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      setIsOver(false)
      if (isOwn) return
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
      take(event, event.dataTransfer)
    }
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData)
    window.addEventListener('dragstart', start)
    window.addEventListener('dragend', end)
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('dragstart', start)
      window.removeEventListener('dragend', end)
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
      window.removeEventListener('paste', paste)
    }
  }, [])
  return isOver
}
