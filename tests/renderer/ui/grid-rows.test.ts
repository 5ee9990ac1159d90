import { PLAIN } from '@shared/arrangement'
import { catalogue } from '@shared/language/catalogue'
import { speak } from '@shared/language/language'
import { fixedCount, inPlace, movedBeside, shownColumns, widthWithin } from '@ui/grid-arrangement'
import type { GridColumn } from '@ui/grid-column'
import { facetsOf, filtersOf, passesFilters } from '@ui/grid-filter'
import { groupedRows, groupingColumns, sortedRows } from '@ui/grid-sort'
import { valuesInWords } from '@ui/kept-value'
import { afterEach, expect, test } from 'vitest'

type Row = { id: string; party: string; level?: number; day?: string }

const COLUMNS: GridColumn<Row>[] = [
  { id: 'id', header: 'Id', names: true, width: 50, text: ({ id }) => id },
  {
    id: 'party',
    header: 'Party',
    width: 80,
    facet: 'words',
    text: ({ party }) => party,
    sortValue: ({ party }) => party || undefined,
  },
  {
    id: 'level',
    header: 'Level',
    width: 90,
    least: 70,
    facet: 'number',
    text: ({ level }) => String(level ?? ''),
    sortValue: ({ level }) => level,
  },
  { id: 'day', header: 'Day', width: 90, facet: 'day', text: ({ day }) => day ?? '', sortValue: ({ day }) => day },
]
const ROWS: Row[] = [
  { id: 'a', party: 'Rail', level: 2, day: '2028-05-01' },
  { id: 'b', party: '', level: 10 },
  { id: 'c', party: 'Port', day: '2027-12-31' },
  { id: 'd', party: 'Rail', level: 10, day: '2027-01-01' },
]
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join('')
const byColumn = (id: string) => COLUMNS.find((column) => column.id === id)!

afterEach(() => speak('en'))

test('rows are sorted by one column after another; what has nothing comes last in either direction', () => {
  const sorted = (...sorting: [string, boolean][]) =>
    ids(
      sortedRows(
        ROWS,
        COLUMNS,
        sorting.map(([id, desc]) => ({ id, desc })),
      ),
    )
  expect(sorted(['level', false])).toBe('abdc')
  expect(sorted(['level', true])).toBe('bdac')
  expect(sorted(['level', true], ['party', false])).toBe('dbac')
  expect(sorted(['party', true], ['level', true])).toBe('dacb')
  // A column that cannot be sorted, or is gone, asks nothing.
  expect(sorted(['id', true], ['gone', false])).toBe('abcd')
})

test('what compares as equal stays as it stands and is told apart by the next column; values may be new each time', () => {
  const code: GridColumn<Row> = { ...byColumn('party'), sortValue: ({ party }) => party }
  const sorted = (rows: Row[], ...sorting: [string, boolean][]) =>
    ids(
      sortedRows(
        rows,
        [code, byColumn('level')],
        sorting.map(([id, desc]) => ({ id, desc })),
      ),
    )
  const rows: Row[] = [
    { id: 'a', party: '02', level: 1 },
    { id: 'b', party: '2', level: 2 },
    { id: 'c', party: '1', level: 3 },
  ]
  expect([sorted(rows, ['party', false]), sorted(rows, ['party', true])]).toEqual(['cab', 'abc'])
  expect(sorted(rows, ['party', false], ['level', true])).toBe('cba')
  const edited = [{ id: 'd', party: '1.5' }, { id: 'e', party: '10' }, ...rows]
  expect([sorted(edited, ['party', false]), sorted(edited, ['party', true])]).toEqual(['cdabe', 'eabdc'])
})

test('rows pass texts that are ticked, also the empty one, and bounds of numbers and days with both ends', () => {
  const passing = (filters: typeof PLAIN.filters) =>
    ids(ROWS.filter((row) => passesFilters(row, filtersOf(COLUMNS, filters))))
  expect(passing({ party: { kind: 'values', values: ['Rail'] } })).toBe('ad')
  expect(passing({ party: { kind: 'values', values: ['', 'Port'] } })).toBe('bc')
  expect(passing({ level: { kind: 'number', from: 2, to: 10 } })).toBe('abd')
  expect(passing({ level: { kind: 'number', from: 3, to: null } })).toBe('bd')
  expect(passing({ level: { kind: 'number', from: null, to: 9 } })).toBe('a')
  expect(passing({ day: { kind: 'day', from: '2027-01-01', to: '2027-12-31' } })).toBe('cd')
  expect(passing({ party: { kind: 'values', values: ['Rail'] }, level: { kind: 'number', from: 3, to: null } })).toBe(
    'd',
  )
  // A column that is gone, and one that is another kind now, ask nothing.
  expect(passing({ gone: { kind: 'values', values: [] }, level: { kind: 'values', values: [] } })).toBe('abcd')
})

test('the texts of a column are counted in its order, nothing last', () => {
  expect(facetsOf(ROWS, byColumn('party'))).toEqual([
    { text: 'Port', count: 1, kept: 'Port' },
    { text: 'Rail', count: 2, kept: 'Rail' },
    { text: '', count: 1, kept: '' },
  ])
  expect(facetsOf(ROWS, byColumn('level')).map(({ text }) => text)).toEqual(['2', '10', ''])
})

test('rows stand together by a text, and by the year of a day; within a group they keep their order', () => {
  const grouped = (id: string, desc = false) =>
    groupedRows(ROWS, [{ column: byColumn(id), desc }]).map(({ value, rows }) => `${value}: ${ids(rows)}`)
  expect(grouped('party')).toEqual(['Port: c', 'Rail: ad', ': b'])
  expect(grouped('party', true)).toEqual(['Rail: ad', 'Port: c', ': b'])
  expect(grouped('day')).toEqual(['2027: cd', '2028: a', ': b'])
})

test('groups hold groups of the next level, each in the order of its column, and no two have one key', () => {
  type Told = [key: string, value: string, rows: string, inner: Told[]]
  const told = (groups: ReturnType<typeof groupedRows<Row>>): Told[] =>
    groups.map(({ key, value, rows, inner }) => [key, value, ids(rows), told(inner)])
  const rows = [...ROWS, { id: 'e', party: 'Port', day: '2028-03-01' }]
  expect(
    told(
      groupedRows(rows, [
        { column: byColumn('party'), desc: false },
        { column: byColumn('day'), desc: true },
      ]),
    ),
  ).toEqual([
    [
      'Port',
      'Port',
      'ce',
      [
        ['Port\u001F2028', '2028', 'e', []],
        ['Port\u001F2027', '2027', 'c', []],
      ],
    ],
    [
      'Rail',
      'Rail',
      'ad',
      [
        ['Rail\u001F2028', '2028', 'a', []],
        ['Rail\u001F2027', '2027', 'd', []],
      ],
    ],
    ['', '', 'b', [['\u001F', '', 'b', []]]],
  ])
})

test('columns that are gone, and those that cannot group, are no levels', () => {
  expect(groupingColumns(COLUMNS, ['gone', 'day', 'level', 'party']).map(({ id }) => id)).toEqual(['day', 'party'])
})

test('columns stand in their order, new ones after the one they were made after, those that stay in view first', () => {
  const order = (...arranged: string[]) =>
    inPlace(COLUMNS, { order: arranged, pinned: [] })
      .map(({ id }) => id)
      .join()
  expect(order()).toBe('id,party,level,day')
  expect(order('level', 'id')).toBe('level,day,id,party')
  expect(order('gone', 'day')).toBe('id,party,level,day')
  expect(inPlace(COLUMNS, { order: [], pinned: ['day'] }).map(({ id }) => id)).toEqual(['day', 'id', 'party', 'level'])
})

test('a hidden column keeps its place, what names the rows is shown, and a width has bounds', () => {
  const shown = shownColumns(COLUMNS, {
    ...PLAIN,
    hidden: ['party', 'id'],
    wrapped: ['day'],
    widths: { level: 10, day: 9_999 },
  })
  expect(shown.map(({ id, place, width, wraps }) => ({ id, place, width, wraps }))).toEqual([
    { id: 'id', place: 1, width: 50, wraps: false },
    { id: 'level', place: 3, width: 70, wraps: false },
    { id: 'day', place: 4, width: 900, wraps: true },
  ])
  expect([widthWithin({}, 1), widthWithin({ least: 70 }, 1), widthWithin({}, 60.4)]).toEqual([48, 70, 60])
})

test('a column goes before or after another, and stays in view with it', () => {
  const moved = (id: string, beside: string, after: boolean) =>
    movedBeside(COLUMNS, { order: [], pinned: ['id'] }, id, { id: beside, after })
  expect(moved('day', 'party', false)).toEqual({ order: ['id', 'day', 'party', 'level'], pinned: ['id'] })
  expect(moved('party', 'day', true)).toEqual({ order: ['id', 'level', 'day', 'party'], pinned: ['id'] })
  expect(moved('day', 'id', true)).toEqual({ order: ['id', 'day', 'party', 'level'], pinned: ['id', 'day'] })
  expect(moved('id', 'level', true)).toEqual({ order: ['party', 'level', 'id', 'day'], pinned: [] })
})

test('columns stay in view only as long as they leave room for others', () => {
  const count = (room: number | null) => fixedCount(COLUMNS.slice(0, 2), ['id', 'party'], room)
  expect([count(null), count(0), count(400), count(200), count(60)]).toEqual([2, 2, 2, 1, 0])
})

test('a column that says words of the interface is filtered and grouped by what holds in every language', () => {
  const parties: Record<string, string> = catalogue({
    Rail: { en: 'Railway', de: 'Bahn' },
    Port: { en: 'Harbour', de: 'Hafen' },
    Quay: { en: 'Quay', de: 'Kai' },
  })
  const column: GridColumn<Row> = {
    ...byColumn('party'),
    speaks: () => Object.values(parties),
    text: ({ party }) => parties[party] ?? '',
    sortValue: ({ party }) => parties[party],
  }
  const filtered = () => filtersOf([column], { party: { kind: 'values', values: ['Railway'] } })
  const groups = () => groupedRows(ROWS, [{ column, desc: false }]).map(({ key, value }) => `${key}: ${value}`)
  expect([ids(ROWS.filter((row) => passesFilters(row, filtered()))), groups()]).toEqual([
    'ad',
    ['Harbour: Harbour', 'Railway: Railway', ': '],
  ])
  speak('de')
  expect(ids(ROWS.filter((row) => passesFilters(row, filtered())))).toBe('ad')
  expect(groups()).toEqual(['Railway: Bahn', 'Harbour: Hafen', ': '])
  expect(facetsOf(ROWS, column)).toEqual([
    { text: 'Bahn', count: 2, kept: 'Railway' },
    { text: 'Hafen', count: 1, kept: 'Harbour' },
    { text: '', count: 1, kept: '' },
  ])
  // Also what no row has.
  expect(['Railway', 'Quay', 'Airline'].map(valuesInWords(column))).toEqual(['Bahn', 'Kai', 'Airline'])
  expect(['Railway'].map(valuesInWords(byColumn('party')))).toEqual(['Railway'])
  // The order that is known of the values of before is that of another language.
  const sorted = () => ids(sortedRows(ROWS, [column], [{ id: 'party', desc: false }]))
  expect(sorted()).toBe('adcb')
  speak('en')
  expect(sorted()).toBe('cadb')
})
