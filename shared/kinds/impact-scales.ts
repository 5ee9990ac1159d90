import { ImpactScale } from '../lexicons/impact-scale'
import { IMPACT_SCALES } from '../lexicons/presets/impact-scales'
import { defineKind } from './kind'
import { hasOwnId, scaleFacts, scaleNames } from './own-scale'
import { proseFact } from './tellings'

export const impactScales = defineKind<ImpactScale>({
  schema: ImpactScale.refine(hasOwnId),
  one: 'impact scale',
  many: 'impact scales',
  ...scaleNames(IMPACT_SCALES),
  facts: {
    ...scaleFacts,
    levels: {
      label: 'Levels',
      tell: (levels) => levels.map(({ name, anchor }, index) => proseFact(`Level ${index + 1}`, `${name}: ${anchor}`)),
    },
  },
})
