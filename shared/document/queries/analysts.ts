import type { Analyst } from '../../kinds/analysts'

/** The analyst of this name, whatever its case and the spaces around it. */
export const analystNamed = (analysts: readonly Analyst[], name: string): Analyst | undefined =>
  analysts.find((analyst) => plain(analyst.name) === plain(name))

const plain = (name: string): string => name.trim().toLowerCase()
