import type { ChosenOptions } from '../outgoing'
import { countUpTo } from './rising'

/** In what a text is counted in an exported file: characters as the standard says (code points), or UTF-16 code units. */
export type Counting = 'code-points' | 'utf-16'

export const countingOf = ({ count }: ChosenOptions): Counting => (count === 'utf-16' ? 'utf-16' : 'code-points')

/** From offsets of a text in UTF-16 code units, as anchors have them, to those of a counting. */
export function counterOf(text: string, counting: Counting): (offset: number) => number {
  if (counting === 'utf-16') return (offset) => offset
  const second = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index + 1)
  return (offset) => offset - countUpTo(second, offset - 1)
}
