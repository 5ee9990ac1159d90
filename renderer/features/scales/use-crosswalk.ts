import { entitiesOf } from '@shared/document/project'
import { query } from '@shared/document/queries/query'
import { SCALE_KINDS, scalesOf } from '@shared/document/queries/scales'
import { fits } from '@shared/lexicons/matrix'
import { inForce, type ScaleChoice, type Scales } from '@shared/lexicons/scales'
import { type Crosswalk, crosswalk } from '@shared/scoring/crosswalk'
import type { Moves } from '@shared/scoring/left-behind'
import { useQuery } from '@state/project-store'
import { useSteps } from '@state/use-steps'
import { useCallback, useMemo, useState } from 'react'

/** All that a crosswalk reads: another object whenever any of it changed. */
const material = query(['risks', 'scores', ...SCALE_KINDS], (project) => ({
  project,
  scales: scalesOf(project),
  scores: entitiesOf(project, 'scores'),
}))

/** A crosswalk with the scales on both of its sides. */
export type Worked = { crosswalk: Crosswalk; from: Scales; to: Scales }

/** The crosswalk to the chosen scales, worked out in slices; the last one stays until the next is there. */
export function useCrosswalk(choice: ScaleChoice, moves: Moves) {
  const known = useQuery(material)
  const { lexicon, impactScale, matrix } = choice
  const to = useMemo(
    () =>
      inForce(known.scales, {
        ...(lexicon && { lexicon }),
        ...(impactScale && { impactScale }),
        ...(matrix && { matrix }),
      }),
    [known, lexicon, impactScale, matrix],
  )
  const isFit = fits(to.matrix, to.impactScale)
  const work = useCallback(
    function* () {
      if (!isFit) return null
      const { project, scales: from } = known
      return { crosswalk: yield* crosswalk(project, to, moves), from, to } satisfies Worked
    },
    [known, to, moves, isFit],
  )
  const worked = useSteps(work)
  const [last, setLast] = useState<Worked | null>(null)
  if (worked !== null && worked !== last) setLast(worked)
  return { from: known.scales, to, scores: known.scores, isFit, worked, last: isFit ? last : null }
}
