import type { Answer } from '@shared/kinds/answers'
import type { Judgment } from '@shared/kinds/judgment'
import { AT, id } from '../sample-project'

/** What an analyst answered in a round, about nothing in particular. */
export const answerOf = (analyst: string, said: Partial<Judgment>): Answer => ({
  id: id(`a${analyst}`),
  roundId: id('r'),
  riskId: id('risk'),
  analystId: id(analyst),
  likelihood: null,
  impact: null,
  confidence: null,
  basis: '',
  rationale: '',
  answeredAt: AT,
  ...said,
})
