import { useCommand } from '@state/commands'
import { useFocusMode } from '@state/focus-mode'
import { announce } from '@state/notices'
import { currentPreferences, prefer } from '@state/preferences'
import { useEffect } from 'react'

const WIDTHS = ['narrow', 'normal', 'wide'] as const

/** The commands that change how a text looks, kept for the next time; says whether the text stands alone. */
export function useReaderLook(): boolean {
  const focused = useFocusMode()
  useCommand('view.columnNarrower', () => changeWidth(-1))
  useCommand('view.columnWider', () => changeWidth(1))
  useCommand('view.minimap', () => {
    const minimap = !currentPreferences().minimap
    prefer({ minimap })
    announce(minimap ? 'The map of the marks is shown.' : 'The map of the marks is hidden.')
  })
  useCommand('view.hedges', () => {
    const hedges = !currentPreferences().hedges
    prefer({ hedges })
    announce(hedges ? 'Hedged language is marked.' : 'Hedged language is not marked any more.')
  })
  useEffect(() => {
    if (focused) announce('Focus mode: the text alone. Escape brings everything back.')
  }, [focused])
  return focused
}

function changeWidth(step: 1 | -1): void {
  const at = WIDTHS.indexOf(currentPreferences().readerWidth) + step
  const readerWidth = WIDTHS[Math.max(0, Math.min(WIDTHS.length - 1, at))] ?? 'normal'
  prefer({ readerWidth })
  announce(`The column is ${readerWidth} now.`)
}
