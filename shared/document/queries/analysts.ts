import type { Analyst } from '../../kinds/analysts'
import type { Score } from '../../kinds/scores'
import { nameKey } from '../../words/fold'
import { analystsInOrder, query } from './query'

/** Those of whom scores are expected, in their order. */
export const activeAnalysts = query(['analysts'], (project): Analyst[] =>
  analystsInOrder.ask(project).filter(({ inactive }) => !inactive),
)

/** Those whose scores of a risk count: who is active, and who scored it before they left. */
export const scorersOf = (analysts: readonly Analyst[], scores: readonly Score[]): Analyst[] =>
  analysts.filter(({ id, inactive }) => !inactive || scores.some(({ analystId }) => analystId === id))

/** The analyst of this name, however its letters are written. */
export const analystNamed = (analysts: readonly Analyst[], name: string): Analyst | undefined =>
  analysts.find((analyst) => nameKey(analyst.name) === nameKey(name))
