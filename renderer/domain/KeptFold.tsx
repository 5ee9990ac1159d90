import type { FoldedPart } from '@shared/ipc/preferences'
import { draftAt, subscribeToDrafts } from '@state/drafts'
import { currentPreferences, prefer, usePreferences } from '@state/preferences'
import { Fold } from '@ui/Fold'
import { type ComponentProps, useState, useSyncExternalStore } from 'react'

type KeptFoldProps = Omit<ComponentProps<typeof Fold>, 'isOpen' | 'onOpen'> & {
  /** The part whose folding is kept, whatever it is a part of; null where it holds for what is shown now alone. */
  part: FoldedPart | null
  /** Whether it is open as long as nobody has said; what is asked once, as the part comes. */
  isOpenAtFirst: boolean
  /** Place of a field in it: it is open while words wait there that were typed and not finished. */
  field?: string
}

/** Whether a part is open, and how to keep that it is or is not; what is given is said at `KeptFoldProps`. */
export function useKeptFold(part: FoldedPart | null, isOpenAtFirst: boolean, field?: string) {
  const { openParts } = usePreferences()
  // It does not fold under somebody's hands, because something in it has just been answered.
  const [isOpenHere, setOpenHere] = useState(isOpenAtFirst)
  // Words that are being typed stay in sight, also where another window folds the part; whoever folds it here may.
  const hasDraft = useSyncExternalStore(subscribeToDrafts, () => field !== undefined && draftAt(field) !== undefined)
  const [isFoldedHere, setFoldedHere] = useState(false)
  const keep = (isOpen: boolean) => {
    setFoldedHere(!isOpen)
    if (part === null) setOpenHere(isOpen)
    else prefer({ openParts: { ...currentPreferences().openParts, [part]: isOpen } })
  }
  return { isOpen: (hasDraft && !isFoldedHere) || ((part && openParts[part]) ?? isOpenHere), keep }
}

/** A part of a pane that stays open or folded as the analyst left it. */
export function KeptFold({ part, isOpenAtFirst, field, ...fold }: KeptFoldProps) {
  const { isOpen, keep } = useKeptFold(part, isOpenAtFirst, field)
  return <Fold {...fold} isOpen={isOpen} onOpen={keep} />
}
