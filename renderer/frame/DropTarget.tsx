import { carriesPassages } from '@state/carried'
import { droppedFiles, mayBeOpened, openDropped } from '@state/dropped-files'
import { importDropped, importPasted } from '@state/import'
import { linkIn, notifyLink } from '@state/link'
import { notify } from '@state/notices'
import { currentPlace } from '@state/place'
import { isInDialog } from '@state/keymap'
import { isEditable, isOpen, useEditable } from '@state/project-store'
import { isTableName, readRiskFile } from '@state/risk-file'
import { useEffect, useState } from 'react'
import styles from './DropTarget.module.css'
import { frameWords } from './frame-words'

/** The whole window takes files and text dropped from elsewhere; a field takes the text that is dropped on it. */
export function DropTarget() {
  const [over, setOver] = useState(false)
  const takesArticles = useEditable()
  useEffect(() => {
    // Words or a tag dragged from one place of the window to another are no article.
    let within = false
    const begin = () => (within = true)
    const end = () => void (within = false)
    const carries = ({ dataTransfer, target }: DragEvent) => {
      if (dataTransfer?.types.includes('Files')) return true
      // Nor are passages from another window of Assay.
      if (carriesPassages(dataTransfer)) return false
      return !within && WORDS.some((type) => dataTransfer?.types.includes(type)) && !isField(target)
    }
    const showTarget = (event: DragEvent) => {
      if (!carries(event)) return setOver(false)
      event.preventDefault()
      setOver(true)
    }
    const hideTarget = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const takeDropped = (event: DragEvent) => {
      setOver(false)
      if (!carries(event) || event.defaultPrevented) return end()
      event.preventDefault()
      if (event.dataTransfer) void take(event.dataTransfer)
    }
    document.addEventListener('dragstart', begin)
    // What was dragged may be gone before the drag ends, and then nothing tells of it.
    for (const type of ['dragend', 'pointerdown']) document.addEventListener(type, end)
    document.addEventListener('dragover', showTarget)
    document.addEventListener('dragleave', hideTarget)
    document.addEventListener('drop', takeDropped)
    return () => {
      document.removeEventListener('dragstart', begin)
      for (const type of ['dragend', 'pointerdown']) document.removeEventListener(type, end)
      document.removeEventListener('dragover', showTarget)
      document.removeEventListener('dragleave', hideTarget)
      document.removeEventListener('drop', takeDropped)
    }
  }, [])
  const invitation = takesArticles ? frameWords.dropToImport : frameWords.dropToOpen
  return over ? <div className={styles.target}>{invitation}</div> : null
}

/** What carries words or a link. */
const WORDS = ['text/plain', 'text/uri-list']

/** Opens what is a project, imports what is not. Files are asked for at once: they are gone after the event. */
async function take(data: DataTransfer): Promise<void> {
  const files = [...data.files]
  const all = droppedFiles(data)
  const html = data.getData('text/html')
  // A link may come without words.
  const text = data.getData('text/plain') || data.getData('text/uri-list')
  if (isInDialog()) return notify('warning', frameWords.closeDialogToOpen)
  if (mayBeOpened(data) && (await openDropped(files))) return
  if (!isOpen() || !isEditable()) {
    return notify('error', isOpen() ? frameWords.readOnlyForImport : frameWords.openProjectFirst)
  }
  const [first, second] = files
  const link = linkIn(text)
  const isTable = first && !second && isTableName(first.name)
  // On the register a table is one of risks; elsewhere it may be an article.
  if (isTable && currentPlace().screen === 'risks') void readRiskFile(first)
  else if (first) void importDropped(all)
  else if (link) notifyLink(link)
  else if (html || text) void importPasted(html || text, html ? 'html' : 'txt')
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable=true]') !== null
