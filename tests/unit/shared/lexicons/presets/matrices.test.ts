import { lintImpactScale } from '@shared/lexicons/lint-impact-scale'
import { lintMatrix } from '@shared/lexicons/lint-matrix'
import { ImpactScale } from '@shared/lexicons/impact-scale'
import { columnsOf, Matrix } from '@shared/lexicons/matrix'
import { IMPACT_SCALES } from '@shared/lexicons/presets/impact-scales'
import { MATRICES } from '@shared/lexicons/presets/matrices'
import { expect, test } from 'vitest'

/** The letters of the cells as a table is printed: the most likely first. */
const printed = (id: string) => {
  const { cells, levels } = MATRICES.find((each) => each.id === id)!
  return cells.toReversed().map((row) => row.map((level) => levels[level - 1]?.code).join(' '))
}

test('table I-2 of NIST SP 800-30 r1, cell by cell', () => {
  expect(printed('nist-800-30')).toEqual(['VL L M H VH', 'VL L M H VH', 'VL L M M H', 'VL L L L M', 'VL VL VL L L'])
})

test('table G-5 of NIST SP 800-30 r1, cell by cell', () => {
  expect(printed('nist-800-30-g-5')).toEqual(['L M H VH VH', 'L M M H VH', 'L L M M H', 'VL L L M M', 'VL VL L L L'])
})

test('both have the levels of likelihood of table G-2', () => {
  const rows = MATRICES.slice(0, 2).map((matrix) => matrix.rows.map(({ name, low }) => `${name} ${low}`))
  expect(rows[0]).toEqual(['very low 0', 'low 5', 'moderate 21', 'high 80', 'very high 96'])
  expect(rows[1]).toEqual(rows[0])
})

test('no matrix that is built in has a finding but the published one whose note says it', () => {
  const found = MATRICES.flatMap((matrix) => lintMatrix(matrix).map(({ words }) => [matrix.name, words, matrix.note]))
  expect(found).toEqual([
    [
      'NIST SP 800-30 r1, table I-2',
      'Likelihood “high” and “very high” give the same levels: the matrix does not tell them apart.',
      'As published. High and very high likelihood give the same levels.',
    ],
  ])
})

test('no impact scale that is built in has a finding', () => {
  expect(IMPACT_SCALES.flatMap(lintImpactScale)).toEqual([])
})

test('scales of three to seven levels are there, and for each a matrix with as many columns', () => {
  const levels = new Set(IMPACT_SCALES.map((scale) => scale.levels.length))
  expect([...levels].toSorted((one, other) => one - other)).toEqual([3, 4, 5, 6, 7])
  const fitting = new Set(MATRICES.map(columnsOf))
  expect([...levels].filter((count) => !fitting.has(count))).toEqual([])
})

test('what is built in can be told apart and keeps to the schemas', () => {
  expect(new Set(IMPACT_SCALES.map(({ id }) => id)).size).toBe(IMPACT_SCALES.length)
  expect(new Set(MATRICES.map(({ id }) => id)).size).toBe(MATRICES.length)
  for (const scale of IMPACT_SCALES) expect(ImpactScale.parse(scale)).toEqual(scale)
  for (const matrix of MATRICES) expect(Matrix.parse(matrix)).toEqual(matrix)
})

test('table H-3 is worded as published', () => {
  const levels = IMPACT_SCALES.find(({ id }) => id === 'nist-800-30-h-3')?.levels ?? []
  expect(levels.map(({ name }) => name)).toEqual(['very low', 'low', 'moderate', 'high', 'very high'])
  expect(levels[0]?.anchor).toBe(
    'The threat event could be expected to have a negligible adverse effect on organizational operations, organizational assets, individuals, other organizations, or the Nation.',
  )
  expect(levels[3]?.anchor).toBe(
    'The threat event could be expected to have a severe or catastrophic adverse effect on organizational operations, organizational assets, individuals, other organizations, or the Nation. A severe or catastrophic adverse effect means that, for example, the threat event might: (i) cause a severe degradation in or loss of mission capability to an extent and duration that the organization is not able to perform one or more of its primary functions; (ii) result in major damage to organizational assets; (iii) result in major financial loss; or (iv) result in severe or catastrophic harm to individuals involving loss of life or serious life-threatening injuries.',
  )
})
