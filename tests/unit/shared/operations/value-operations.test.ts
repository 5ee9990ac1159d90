import { inverse } from '@shared/document/change'
import { breachesIn } from '@shared/document/invariants'
import { applyChanges, type Project } from '@shared/document/project'
import { listColumns, valueNamed, valuesInUse } from '@shared/document/queries/values-in-use'
import type { Risk } from '@shared/kinds/risks'
import type { Operation } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import {
  addAnalyst,
  addColumn,
  addIndicator,
  addRisk,
  effectOf,
  emptyProject,
  id,
  perform,
  saveView,
  setCustom,
} from '../sample-project'

const update = (risk: string, changes: Partial<Pick<Risk, 'category' | 'party' | 'owner'>>): Operation => ({
  name: 'risk.update',
  input: { riskId: id(risk), changes },
})
const own = (owner: string): Operation => ({
  name: 'indicator.update',
  input: { indicatorId: id('ind'), changes: { owner } },
})
const rename = (columnId: string, value: string, name: string): Operation => ({
  name: 'value.rename',
  input: { columnId, value, name },
})
const byValues = (columnId: string, ...values: string[]) => ({ [columnId]: { kind: 'values' as const, values } })

function project(): Project {
  const made = emptyProject()
  perform(
    made,
    addAnalyst('ann'),
    addRisk('one'),
    addRisk('two'),
    addRisk('six'),
    addIndicator('ind', 'one'),
    update('one', { category: 'Energy', party: 'Energy', owner: 'Ola' }),
    update('two', { category: 'Enrgy', party: 'Ports', owner: 'Ida' }),
    update('six', { category: 'Energy' }),
    own('Ola'),
    addColumn('team', 'text'),
    addColumn('open', 'choice', ['Open', 'Half', 'Shut']),
    addColumn('cost', 'number'),
    setCustom('one', { [id('team')]: 'Red', [id('open')]: 'Shut', [id('cost')]: 5 }),
    setCustom('two', { [id('team')]: 'Blue', [id('open')]: 'Open' }),
    saveView('vie', {
      filters: {
        ...byValues('category', 'Energy', 'Enrgy'),
        ...byValues('party', 'Energy'),
        ...byValues(id('open'), 'Shut'),
      },
    }),
  )
  return made
}
const values = (made: Project, columnId: string) =>
  valuesInUse.ask(made, columnId).map(({ value, risks, indicators }) => [value, risks, indicators])
const filters = (made: Project) => made.views[id('vie')]?.arrangement.filters

test('the lists are those of every risk, and the texts and choices of the project’s own columns', () => {
  const made = project()
  expect(listColumns.ask(made)).toEqual([
    { id: 'category', name: 'Category' },
    { id: 'party', name: 'Party' },
    { id: 'owner', name: 'Owner' },
    { id: id('open'), name: 'open' },
    { id: id('team'), name: 'team' },
  ])
  expect(values(made, 'category')).toEqual([
    ['Energy', 2, 0],
    ['Enrgy', 1, 0],
  ])
  expect(values(made, 'owner')).toEqual([
    ['Ida', 1, 0],
    ['Ola', 1, 1],
  ])
  expect(values(made, id('open'))).toEqual([
    ['Open', 1, 0],
    ['Half', 0, 0],
    ['Shut', 1, 0],
  ])
  expect(values(made, id('team'))).toEqual([
    ['Blue', 1, 0],
    ['Red', 1, 0],
  ])
})

test('what is not among the choices is in no list', () => {
  const made = project()
  const risk = made.risks[id('six')]!
  made.risks[risk.id] = { ...risk, custom: { [id('open')]: 'Former' } }
  expect(values(made, id('open')).map(([value]) => value)).toEqual(['Open', 'Half', 'Shut'])
})

test('a value is called otherwise in its list alone, and saved views that filter by it follow; one undo', () => {
  const made = project()
  const before = structuredClone(made)
  expect(effectOf(made, rename('category', 'Energy', 'Power')).label).toBe('Rename category “Energy” to “Power”')
  const changes = perform(made, rename('category', 'Energy', 'Power'))
  expect(Object.values(made.risks).map(({ category, party }) => [category, party])).toEqual([
    ['Power', 'Energy'],
    ['Enrgy', 'Ports'],
    ['Power', ''],
  ])
  expect(filters(made)).toEqual({
    ...byValues('category', 'Power', 'Enrgy'),
    ...byValues('party', 'Energy'),
    ...byValues(id('open'), 'Shut'),
  })
  expect(breachesIn(made)).toEqual([])
  applyChanges(made, inverse(changes))
  expect(made).toEqual(before)
})

test('a name that is there already makes one of both, however its letters are written', () => {
  const made = project()
  perform(made, rename('category', 'Enrgy', 'ENERGY'))
  expect(values(made, 'category')).toEqual([['Energy', 3, 0]])
  expect(filters(made)).toMatchObject(byValues('category', 'Energy'))
  expect(valueNamed(['a', 'A', 'b'], 'a', 'A')).toBe('A')
  expect(valueNamed(['a', 'b'], 'a', 'A')).toBeNull()
  expect(valueNamed(['á', 'Á', 'b'], 'b', 'Á')).toBe('Á')
})

test('owners of indicators are called the same', () => {
  const made = project()
  perform(made, rename('owner', 'Ola', 'Ola N.'))
  expect([made.risks[id('one')]?.owner, made.indicators[id('ind')]?.owner]).toEqual(['Ola N.', 'Ola N.'])
})

test.each([
  ['Closed', ['Open', 'Half', 'Closed'], 'Closed'],
  ['open', ['Open', 'Half'], 'Open'],
])('a choice keeps its place, or is one with another: %s', (name, choices, value) => {
  const made = project()
  expect(effectOf(made, rename(id('open'), 'Shut', name)).label).toBe(`Rename open “Shut” to “${name}”`)
  perform(made, rename(id('open'), 'Shut', name))
  expect(made.customColumns[id('open')]?.choices).toEqual(choices)
  expect(made.risks[id('one')]?.custom).toEqual({ [id('team')]: 'Red', [id('open')]: value, [id('cost')]: 5 })
  expect(filters(made)).toMatchObject(byValues(id('open'), value))
})

test('a text of a column of the project’s own', () => {
  const made = project()
  perform(made, rename(id('team'), 'Red', 'Blue'))
  expect(values(made, id('team'))).toEqual([['Blue', 2, 0]])
})

test('what is not there, and what forms no list, is said', () => {
  const made = project()
  const refused = (operation: Operation) => refusalOf(() => effectOf(made, operation))
  expect(refused(rename('category', 'Gone', 'New'))).toEqual({
    code: 'no-value',
    message: 'Nothing is called “Gone” there any more. Nothing was renamed.',
  })
  expect(refused(rename(id('cost'), '5', '6'))).toEqual({
    code: 'no-list',
    message: 'The values of the column “cost” form no list. Nothing was changed.',
  })
  expect(refused(rename(id('nil'), 'a', 'b'))).toEqual({
    code: 'not-found',
    message: 'This custom column is no longer in the project. Nothing was changed.',
  })
  expect([refused(rename('title', 'one', 'b'))?.code, refused(rename('category', 'Energy', ''))?.code]).toEqual([
    'invalid-input',
    'invalid-input',
  ])
})
