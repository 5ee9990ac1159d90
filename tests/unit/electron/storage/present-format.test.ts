import type { View } from '@shared/kinds/views'
import { PLAIN } from '@shared/arrangement'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { inPresentFormat } from '../../../../electron/storage/present-format'
import type { StoredChange, StoredCommit } from '../../../../electron/storage/stored-change'
import { id } from '../../shared/sample-project'

const commit = (...changes: StoredChange[]): StoredCommit => ({
  seq: 3,
  at: '2027-01-01T00:00:00.000Z',
  by: null,
  label: 'x',
  operations: [],
  undoes: null,
  redoes: null,
  changes,
})
/** As format 7 wrote it. */
const view = (grouping: string | null) =>
  ({ id: id('v'), position: 1, name: 'v', arrangement: { ...PLAIN, grouping } }) as unknown as View
const changesOf = (...changes: StoredChange[]) => atOnce(inPresentFormat(commit(...changes), 7)).changes

test('entities before and after a change are brought along, what was not there is not', () => {
  const name = { kind: 'views' as const, id: id('v') }
  expect(
    changesOf({ ...name, before: null, after: view(null) }, { ...name, before: view(null), after: view('party') }),
  ).toEqual([
    { ...name, before: null, after: { ...view(null), arrangement: PLAIN } },
    {
      ...name,
      before: { ...view(null), arrangement: PLAIN },
      after: { ...view(null), arrangement: { ...PLAIN, grouping: ['party'] } },
    },
  ])
})

test('of a long entity the values that differ are brought along, and stretches of texts are as they were', () => {
  const stretch = { in: ['arrangement', 'hidden'], at: 0, before: ['x'], after: [], sum: '00000000' }
  const edited = (grouping: [unknown, unknown]): StoredChange => ({
    kind: 'views',
    id: id('v'),
    edits: [
      { in: ['arrangement', 'grouping'], before: grouping[0], after: grouping[1] },
      { in: ['name'], before: 'a', after: 'b' },
      stretch,
    ],
  })
  expect(changesOf(edited([null, 'party']))).toEqual([edited([[], ['party']])])
})

test('a commit of the present format is itself', () => {
  const now = commit({ kind: 'views', id: id('v'), before: view('party'), after: null })
  expect(atOnce(inPresentFormat(now, PROJECT_FORMAT))).toBe(now)
})
