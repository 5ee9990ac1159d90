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
  note: 'As published. High and very high likelihood give the same levels.',
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

/** Bands of ICD 203, so that each of its terms lies in one; the outer two of either side are one. */
const PLAIN_ROWS: Matrix['rows'] = [
  { name: 'very unlikely', low: 0 },
  { name: 'unlikely', low: 20 },
  { name: 'even', low: 45 },
  { name: 'likely', low: 55 },
  { name: 'very likely', low: 80 },
]

const THREE_LEVELS: Matrix['levels'] = [
  { name: 'low', code: 'L', colour: 1 },
  { name: 'moderate', code: 'M', colour: 3 },
  { name: 'high', code: 'H', colour: 5 },
]

const FOUR_LEVELS: Matrix['levels'] = [
  { name: 'low', code: 'L', colour: 1 },
  { name: 'moderate', code: 'M', colour: 3 },
  { name: 'high', code: 'H', colour: 4 },
  { name: 'very high', code: 'VH', colour: 5 },
]

const plainMatrix = (columns: string, levels: Matrix['levels'], cells: Matrix['cells']): Matrix => ({
  id: `plain-${cells[0]!.length}`,
  name: `Five by ${columns}`,
  edition: 1,
  note: 'In our own words; its levels of likelihood are bands of ICD 203.',
  rows: PLAIN_ROWS,
  levels,
  cells,
})

/** One for each number of levels of impact that the published ones do not fit, and one of five that they can be held against. */
const PLAIN: readonly Matrix[] = [
  plainMatrix('three', THREE_LEVELS, [
    [1, 1, 2],
    [1, 2, 2],
    [1, 2, 3],
    [2, 2, 3],
    [2, 3, 3],
  ]),
  plainMatrix('four', FOUR_LEVELS, [
    [1, 1, 2, 3],
    [1, 2, 2, 3],
    [1, 2, 3, 3],
    [2, 2, 3, 4],
    [2, 3, 4, 4],
  ]),
  plainMatrix('five', FIVE_LEVELS, [
    [1, 1, 2, 2, 3],
    [1, 2, 2, 3, 4],
    [1, 2, 3, 4, 4],
    [2, 3, 3, 4, 5],
    [2, 3, 4, 5, 5],
  ]),
  plainMatrix('six', FIVE_LEVELS, [
    [1, 1, 1, 2, 2, 3],
    [1, 1, 2, 2, 3, 4],
    [1, 2, 2, 3, 4, 4],
    [1, 2, 3, 3, 4, 5],
    [2, 2, 3, 4, 5, 5],
  ]),
  plainMatrix('seven', FIVE_LEVELS, [
    [1, 1, 1, 2, 2, 3, 3],
    [1, 1, 2, 2, 3, 3, 4],
    [1, 2, 2, 3, 3, 4, 4],
    [1, 2, 3, 3, 4, 4, 5],
    [2, 2, 3, 4, 4, 5, 5],
  ]),
]

/** The matrices that are built in; the first is a new project's. They never change. */
export const MATRICES: readonly Matrix[] = [NIST_I_2, NIST_G_5, ...PLAIN]
