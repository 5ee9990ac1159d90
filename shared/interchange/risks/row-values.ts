import type { Risk } from '../../kinds/risks'
import type { RegisterRow } from '../../scoring/register'
import type { RiskChange } from './risk-fields'

type RiskValues = Extract<RiskChange, { risk: unknown }>['risk']
type ScoreValues = Extract<RiskChange, { score: unknown }>['score']
type CustomValues = Extract<RiskChange, { custom: unknown }>['custom']
/** What the cells of a row change. */
export type RowValues = { risk: RiskValues; custom: CustomValues; score: ScoreValues }

/** A risk of which nothing is said yet. */
export const NEW_RISK: Omit<Risk, 'id' | 'position' | 'number' | 'createdBy' | 'createdAt'> = {
  title: '',
  cause: '',
  event: '',
  party: '',
  horizon: null,
  consequence: '',
  category: '',
  assumptions: '',
  alternatives: '',
  contrarySearch: '',
}

const NOT_SCORED: ScoreValues = { likelihood: null, impact: null, confidence: null, basis: '', rationale: '' }

/** Whether everything is already as the change asks. */
export function isSo({ risk, scores }: RegisterRow, change: RiskChange, analystId: string): boolean {
  // No owner and an empty one are the same.
  if ('risk' in change) return holds({ ...risk, owner: risk.owner ?? '' }, change.risk)
  if ('score' in change) return holds(scores.find((score) => score.analystId === analystId) ?? NOT_SCORED, change.score)
  return Object.entries(change.custom).every(([columnId, value]) => (risk.custom?.[columnId] ?? null) === value)
}

function holds(entity: object, values: object): boolean {
  const now: Readonly<Record<string, unknown>> = { ...entity }
  return Object.entries(values).every(([key, value]) => JSON.stringify(now[key]) === JSON.stringify(value))
}
