import { scalesOf } from '@shared/document/queries/scales'
import { inForce } from '@shared/lexicons/scales'
import { crosswalk } from '@shared/scoring/crosswalk'
import { NO_MOVES } from '@shared/scoring/left-behind'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { openRound, performAs, scoreOf } from '../sample-session'
import { inPercent, riskNamed, scoredSession } from './scored-session'

test('while a session is under way both sides show what its last closed round came to', () => {
  const project = scoredSession([inPercent([[60, 65]])])
  performAs(project, 'ann', 20, openRound('r2', 'ses', [riskNamed(0)]))
  performAs(project, 'ann', 21, scoreOf(riskNamed(0), 'ann', { likelihood: { kind: 'percent', percent: 5 } }))
  const [row] = atOnce(crosswalk(project, inForce(scalesOf(project), { lexicon: 'phia' }), NO_MOVES)).rows
  const told = { kind: 'percent', percent: 62.5, low: 60, high: 65 }
  expect([row?.before.judgment.likelihood, row?.after.judgment.likelihood]).toMatchObject([told, told])
})
