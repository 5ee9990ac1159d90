import { useCommand } from '@state/commands'
import { useFocusMode } from '@state/focus-mode'
import { announce } from '@state/notices'
import { currentPreferences, prefer } from '@state/preferences'
import { useEffect } from 'react'
import { hedgeWords } from './hedge-words'
import { COLUMN_IS, textWords } from './text-words'

const WIDTHS = ['narrow', 'normal', 'wide'] as const

/** The commands that change how a text looks, kept for the next time; says whether the text stands alone. */
export function useReaderLook(): boolean {
  const focused = useFocusMode()
  useCommand('view.columnNarrower', () => changeWidth(-1))
  useCommand('view.columnWider', () => changeWidth(1))
  useCommand('view.minimap', () => {
    const minimap = !currentPreferences().minimap
    prefer({ minimap })
    announce(minimap ? textWords.mapShown : textWords.mapHidden)
  })
  useCommand('view.hedges', () => {
    const hedges = !currentPreferences().hedges
    prefer({ hedges })
    announce(hedges ? hedgeWords.marked : hedgeWords.notMarked)
  })
  useEffect(() => {
    if (focused) announce(textWords.focusMode)
  }, [focused])
  return focused
}

function changeWidth(step: 1 | -1): void {
  const at = WIDTHS.indexOf(currentPreferences().readerWidth) + step
  const readerWidth = WIDTHS[Math.max(0, Math.min(WIDTHS.length - 1, at))] ?? 'normal'
  prefer({ readerWidth })
  announce(COLUMN_IS[readerWidth])
}
