import type { Analyst } from '../../kinds/analysts'
import { nameKey } from '../../words/fold'

/** The analyst of this name, however its letters are written. */
export const analystNamed = (analysts: readonly Analyst[], name: string): Analyst | undefined =>
  analysts.find((analyst) => nameKey(analyst.name) === nameKey(name))
