import { importFiles, importPasted } from '@state/import'
import { notify } from '@state/notices'
import { isEditable, isOpen } from '@state/project-store'
import { useEffect, useState } from 'react'
import styles from './DropTarget.module.css'

/** The whole window takes dropped files and dropped text. */
export function DropTarget() {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const carries = (event: DragEvent) =>
      event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') ?? false
    const dragged = (event: DragEvent) => {
      if (!carries(event) || document.querySelector('[data-drag-within]')) return
      event.preventDefault()
      setOver(true)
    }
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const dropped = (event: DragEvent) => {
      setOver(false)
      if (!carries(event) || event.defaultPrevented) return
      event.preventDefault()
      if (!isOpen() || !isEditable()) {
        notify(
          'error',
          isOpen()
            ? 'This project is open read-only: nothing can be imported.'
            : 'Open or create a project first, then drop articles on it.',
        )
        return
      }
      const files = [...(event.dataTransfer?.files ?? [])]
      const html = event.dataTransfer?.getData('text/html') ?? ''
      const text = event.dataTransfer?.getData('text/plain') ?? ''
      if (files.length > 0) void importFiles(files)
      else if (html || text) void importPasted(html || text, html ? 'html' : 'txt')
    }
    document.addEventListener('dragover', dragged)
    document.addEventListener('dragleave', left)
    document.addEventListener('drop', dropped)
    return () => {
      document.removeEventListener('dragover', dragged)
      document.removeEventListener('dragleave', left)
      document.removeEventListener('drop', dropped)
    }
  }, [])
  return over ? <div className={styles.target}>Drop articles to import them</div> : null
}
