import { short } from '../../../words/short'
import { allEvidence } from '../../material'
import { aboutValues } from '../finding'
import { EVERY_PROFILE, type Rule, wholeMemo } from '../rule'
import { brokenQuotes } from '../source-words'

export const QUOTES_HOLD: Rule = {
  id: 'T06',
  severity: 'error',
  trigger:
    'The words of a cited passage, with what stood around them, are not where they were in the present text of their source: moved, in several places, or lost.',
  standard: 'icd206',
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
          message: brokenQuotes[state](short(passage.anchor.exact, 60)),
          where: { kind: 'passage' as const, sourceId: source.id, passageId: passage.id },
          about: aboutValues(`passages/${passage.id}`, state, passage.anchor.exact, source.versionId),
        },
      ]
    })
  }),
}
