import type { AnchorCheck } from '../../../anchoring/check-anchor'
import { short } from '../../../words/short'
import { allEvidence } from '../../material'
import { aboutValues } from '../finding'
import { EVERY_PROFILE, type Rule, wholeMemo } from '../rule'

const STATES: Readonly<Record<Exclude<AnchorCheck['state'], 'ok'>, string>> = {
  relocated: 'stands elsewhere in the text of its source, or was found again there by a program, and nobody has looked',
  ambiguous: 'stands in several places of the text of its source, and nothing tells which is meant',
  lost: 'is not in the present text of its source',
}

export const QUOTES_HOLD: Rule = {
  id: 'T06',
  severity: 'error',
  name: 'Quote that does not hold',
  trigger:
    'The words of a cited passage, with what stood around them, are not where they were in the present text of their source: moved, in several places, or lost.',
  standard: 'ICD 206',
  why: 'A citation leads the reader to the very words.',
  profiles: EVERY_PROFILE,
  check: wholeMemo(({ material, quotes }) => {
    const cited = new Map(
      material.risks.flatMap(allEvidence).map(({ passage, source }) => [passage.id, { passage, source }]),
    )
    return [...cited.values()].flatMap(({ passage, source }) => {
      const state = quotes.get(passage.id) ?? 'ok'
      if (state === 'ok') return []
      return [
        {
          message: `“${short(passage.anchor.exact, 60)}” ${STATES[state]}.`,
          where: { kind: 'passage' as const, sourceId: source.id, passageId: passage.id },
          about: aboutValues(`passages/${passage.id}`, state, passage.anchor.exact, source.versionId),
        },
      ]
    })
  }),
}
