import { query } from '@shared/document/queries/query'
import { SCALE_KINDS } from '@shared/document/queries/scales'
import { JUDGMENT_KINDS } from '@shared/document/queries/sessions'
import { pictureKey, type PictureName } from '@shared/kinds/picture-names'
import { drawnPicture } from '@shared/pictures/drawn-picture'
import type { Drawn } from '@shared/pictures/picture'
import { currentProject, useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { useCallback, useState } from 'react'

/** Another value whenever anything that pictures are drawn from changed. */
export const drawnFrom = query(
  ['risks', 'analysts', 'evidence', 'passages', 'sources', 'memos', ...JUDGMENT_KINDS, ...SCALE_KINDS],
  (): object => ({}),
)

const NONE: ReadonlySet<string> = new Set()

/**
 * A picture for the screen, worked out; null meanwhile. While it is drawn again the last one stands, so that who is in it
 * or in its table stays there.
 */
export function useDrawn(name: PictureName): Drawn | null {
  const [shown, setShown] = useState(name)
  const moment = useQuery(drawnFrom)
  const work = useCallback(() => {
    void moment
    return drawnPicture(currentProject(), shown, { tellsWho: true, leftOut: NONE })
  }, [moment, shown])
  const drawn = useSteps(work)
  const [last, setLast] = useState<Drawn | null>(null)
  // Made anew with each rendering: it is another one only where it names something else.
  const isOther = pictureKey(shown) !== pictureKey(name)
  if (isOther) setShown(name)
  const stands = isOther ? null : (drawn ?? last)
  if (stands !== last) setLast(stands)
  return stands
}
