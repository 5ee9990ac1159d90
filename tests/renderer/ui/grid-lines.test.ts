import { type GridGroup, linesOf, unfoldedRows } from '@ui/grid-lines'
import { expect, test } from 'vitest'

const group = (key: string, rowIds: string[], inner: GridGroup[] = [], folded = false): GridGroup => ({
  key,
  label: key,
  about: '',
  rowIds,
  inner,
  folded,
})
/** Row a stands in the first group; of the second b and c in one inner group, d in another. */
const all = (folded: string) => [
  group('1', ['a'], [], folded.includes('1')),
  group(
    '2',
    ['b', 'c', 'd'],
    [group('3', ['b', 'c'], [], folded.includes('3')), group('4', ['d'], [], folded.includes('4'))],
    folded.includes('2'),
  ),
]
function shown(folded = '') {
  const groups = { all: all(folded), onFold: () => {} }
  const rowIds = unfoldedRows(['d', 'c', 'b', 'a'], groups)
  return linesOf(rowIds, groups)
    .map((line) =>
      line.kind === 'group' ? `${line.group.key}@${line.level}` : `${line.rowId}${line.rowIndex}@${line.level}`,
    )
    .join(' ')
}

test('headings and rows stand below the heading that they belong to, with their levels; rows are counted through', () => {
  expect(shown()).toBe('1@1 a0@2 2@1 3@2 b1@3 c2@3 4@2 d3@3')
  expect(shown('3')).toBe('1@1 a0@2 2@1 3@2 4@2 d1@3')
  expect(shown('1')).toBe('1@1 2@1 3@2 b0@3 c1@3 4@2 d2@3')
})

test('a folded group hides the groups in it, which stay folded or not', () => {
  expect(shown('2')).toBe('1@1 a0@2 2@1')
  expect(shown('24')).toBe('1@1 a0@2 2@1')
})

test('rows below no heading have no level', () => {
  expect(unfoldedRows(['b', 'a'], undefined)).toEqual(['b', 'a'])
  expect(linesOf(['b'], undefined)).toEqual([{ kind: 'row', rowId: 'b', rowIndex: 0, level: undefined }])
})
