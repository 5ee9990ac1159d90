import type { Matrix } from '../matrix'

const FIVE_LEVELS: Matrix['levels'] = [
  { name: 'very low', code: 'VL', colour: 1 },
  { name: 'low', code: 'L', colour: 2 },
  { name: 'moderate', code: 'M', colour: 3 },
  { name: 'high', code: 'H', colour: 4 },
  { name: 'very high', code: 'VH', colour: 5 },
]

/** NIST SP 800-30 r1, table G-2, semi-quantitative values. */
const NIST_ROWS: Matrix['rows'] = [
  { name: 'very low', low: 0 },
  { name: 'low', low: 5 },
  { name: 'moderate', low: 21 },
  { name: 'high', low: 80 },
  { name: 'very high', low: 96 },
]

/** Table I-2, cell by cell. */
const NIST_I_2: Matrix = {
  id: 'nist-800-30',
  name: 'NIST SP 800-30 r1, table I-2',
  edition: 1,
  note: '',
  rows: NIST_ROWS,
  levels: FIVE_LEVELS,
  cells: [
    [1, 1, 1, 2, 2],
    [1, 2, 2, 2, 3],
    [1, 2, 3, 3, 4],
    [1, 2, 3, 4, 5],
    [1, 2, 3, 4, 5],
  ],
}

/** Table G-5, cell by cell. */
const NIST_G_5: Matrix = {
  id: 'nist-800-30-g-5',
  name: 'NIST SP 800-30 r1, table G-5',
  edition: 1,
  note: 'Made for the overall likelihood of a threat, not for risk. It breaks the rules of probability: very high by low gives moderate, more than the smaller of the two.',
  rows: NIST_ROWS,
  levels: FIVE_LEVELS,
  cells: [
    [1, 1, 2, 2, 2],
    [1, 2, 2, 3, 3],
    [2, 2, 3, 3, 4],
    [2, 3, 3, 4, 5],
    [2, 3, 4, 5, 5],
  ],
}

/** The matrices that are built in; the first is a new project's. They never change. */
export const MATRICES: readonly Matrix[] = [NIST_I_2, NIST_G_5]
