import { type RefObject, useEffect, useRef } from 'react'
import { fromTsv, toHtmlTable, toTsv } from './grid-clipboard'

type GridClipboard = {
  /** Texts of the selected cells. */
  copy: () => string[][]
  /** Called after the cells were copied for a cut. */
  clear: () => void
  paste: (texts: string[][]) => void
}

/**
 * Copy, cut and paste of cells while the focus is on one. The events are heard on the document:
 * without selected text they are sent to the body, whatever has the focus.
 */
export function useGridClipboard(grid: RefObject<HTMLElement | null>, clipboard: GridClipboard): void {
  const latest = useRef(clipboard)
  useEffect(() => {
    latest.current = clipboard
  })
  useEffect(() => {
    const isOnCell = () => {
      const focused = document.activeElement
      return focused?.matches('[data-column]') === true && grid.current?.contains(focused) === true
    }
    const copyCells = (event: ClipboardEvent) => {
      if (!isOnCell() || !event.clipboardData) return
      const cells = latest.current.copy()
      event.clipboardData.setData('text/plain', toTsv(cells))
      event.clipboardData.setData('text/html', toHtmlTable(cells))
      event.preventDefault()
      if (event.type === 'cut') latest.current.clear()
    }
    const pasteCells = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain')
      if (!isOnCell() || !text) return
      event.preventDefault()
      latest.current.paste(fromTsv(text))
    }
    document.addEventListener('copy', copyCells)
    document.addEventListener('cut', copyCells)
    document.addEventListener('paste', pasteCells)
    return () => {
      document.removeEventListener('copy', copyCells)
      document.removeEventListener('cut', copyCells)
      document.removeEventListener('paste', pasteCells)
    }
  }, [grid])
}
