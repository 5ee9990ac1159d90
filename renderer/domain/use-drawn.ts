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

/** A picture for the screen, worked out; null meanwhile. */
export function useDrawn(name: PictureName): Drawn | null {
  const [shown, setShown] = useState(name)
  // Made anew with each rendering: it is another one only where it names something else.
  if (pictureKey(shown) !== pictureKey(name)) setShown(name)
  const moment = useQuery(drawnFrom)
  const work = useCallback(() => {
    void moment
    return drawnPicture(currentProject(), shown, { tellsWho: true, leftOut: NONE })
  }, [moment, shown])
  return useSteps(work)
}
