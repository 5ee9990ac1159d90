/** A part of a scale, counted from 0 as it is kept: the least first. */
export type Spot =
  | { part: 'term' | 'level' | 'row'; index: number }
  | { part: 'cell'; row: number; column: number }
  | { part: 'whole' }

/**
 * Something about a scale that whoever makes or uses it should know. `refused`: no scale can be so, and it is not saved;
 * `warning`: judgments would suffer; `note`: it may well be meant.
 */
export type Finding = { weight: 'refused' | 'warning' | 'note'; at: Spot; words: string }

/** Findings of one kind at the parts where `wordsAt` has something to say. */
export const findingsAt = (
  weight: Finding['weight'],
  part: 'term' | 'level' | 'row',
  count: number,
  wordsAt: (index: number) => string | null,
): Finding[] =>
  Array.from({ length: count }, (_, index): Finding[] => {
    const words = wordsAt(index)
    return words === null ? [] : [{ weight, at: { part, index }, words }]
  }).flat()
