import type { FoldedPart } from '@shared/ipc/preferences'
import { currentPreferences, prefer, usePreferences } from '@state/preferences'
import { Fold } from '@ui/Fold'
import { type ComponentProps, useState } from 'react'

type KeptFoldProps = Omit<ComponentProps<typeof Fold>, 'isOpen' | 'onOpen'> & {
  part: FoldedPart
  /** Whether it is open as long as nobody has said; what is asked once, as the part comes. */
  isOpenAtFirst: boolean
}

/** A part of an inspector that stays open or folded as the analyst left it, whatever it is the inspector of. */
export function KeptFold({ part, isOpenAtFirst, ...fold }: KeptFoldProps) {
  const { openParts } = usePreferences()
  // It does not fold under somebody's hands, because something in it has just been answered.
  const [atFirst] = useState(isOpenAtFirst)
  return (
    <Fold
      {...fold}
      isOpen={openParts[part] ?? atFirst}
      onOpen={(isOpen) => prefer({ openParts: { ...currentPreferences().openParts, [part]: isOpen } })}
    />
  )
}
