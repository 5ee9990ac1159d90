import { ImpactScale } from '../lexicons/impact-scale'
import { IMPACT_SCALES } from '../lexicons/presets/impact-scales'
import { defineKind } from './kind'
import { kindSays } from './kind-says'
import { hasOwnId, scaleFacts, scaleNames } from './own-scale'
import { proseFact, telling } from './tellings'

export const impactScales = defineKind<ImpactScale>({
  schema: ImpactScale.refine(hasOwnId),
  one: 'impact scale',
  many: 'impact scales',
  ...scaleNames(IMPACT_SCALES),
  facts: {
    ...scaleFacts,
    levels: telling('Levels', (levels) =>
      levels.map(({ name, anchor }, index) => proseFact(kindSays.level(index + 1), `${name}: ${anchor}`)),
    ),
  },
})
