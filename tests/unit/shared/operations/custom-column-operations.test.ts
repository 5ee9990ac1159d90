import { inverse } from '@shared/document/change'
import { applyChanges } from '@shared/document/project'
import { kindOf } from '@shared/kinds/registry'
import type { Operation, OperationInput } from '@shared/operations/operations'
import { expect, it } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addColumn, addRisk, effectOf, filledProject, id, perform, saveView, setCustom } from '../sample-project'

const update = (column: string, more: Omit<OperationInput<'column.update'>, 'columnId'>): Operation => ({
  name: 'column.update',
  input: { columnId: id(column), ...more },
})
const gone = (column: string): Operation => ({ name: 'column.delete', input: { columnId: id(column) } })
const custom = (project: ReturnType<typeof filledProject>) => project.risks[id('rsk')]?.custom
const message = (project: ReturnType<typeof filledProject>, operation: Operation) =>
  refusalOf(() => effectOf(project, operation))?.message

it('a value fits its column or is refused, and null takes it out', () => {
  const project = filledProject()
  perform(project, addColumn('Cost', 'number'), addColumn('Due', 'date'), addColumn('Who', 'text'))
  perform(project, setCustom('rsk', { [id('Cost')]: 3.5, [id('Due')]: '2027-03-31', [id('Who')]: 'Ann' }))
  expect(custom(project)).toEqual({
    [id('col')]: 'Open',
    [id('Cost')]: 3.5,
    [id('Due')]: '2027-03-31',
    [id('Who')]: 'Ann',
  })
  const refused = (column: string, value: string | number) =>
    message(project, setCustom('rsk', { [id(column)]: value }))
  expect([refused('Cost', 'much'), refused('Due', 'soon'), refused('Who', 3), refused('col', 'Lost')]).toEqual([
    '“much” does not fit the column “Cost”. Nothing was changed.',
    '“soon” does not fit the column “Due”. Nothing was changed.',
    '“3” does not fit the column “Who”. Nothing was changed.',
    '“Lost” does not fit the column “col”. Nothing was changed.',
  ])
  perform(project, setCustom('rsk', { [id('Cost')]: null, [id('Due')]: null, [id('Who')]: null }))
  expect(custom(project)).toEqual({ [id('col')]: 'Open' })
})

it('a renamed choice takes its values along, and those of a choice that is gone go with it', () => {
  const project = filledProject()
  perform(project, addRisk('two'), setCustom('two', { [id('col')]: 'Closed' }))
  const choices = [
    { was: null, name: 'New' },
    { was: 'Open', name: 'In work' },
  ]
  expect(effectOf(project, update('col', { changes: { name: 'State' }, choices })).label).toBe(
    'Rename column to “State”',
  )
  const changes = perform(project, update('col', { changes: { name: 'State' }, choices }))
  expect(project.customColumns[id('col')]).toMatchObject({ name: 'State', choices: ['New', 'In work'] })
  expect([custom(project), project.risks[id('two')]?.custom]).toEqual([{ [id('col')]: 'In work' }, {}])
  applyChanges(project, inverse(changes))
  expect([custom(project), project.risks[id('two')]?.custom]).toEqual([
    { [id('col')]: 'Open' },
    { [id('col')]: 'Closed' },
  ])
})

it('saved views that filter by a choice follow its new name, and no other view is touched', () => {
  const project = filledProject()
  const byValues = (...values: string[]) => ({ [id('col')]: { kind: 'values' as const, values } })
  perform(project, saveView('open', { filters: byValues('', 'Open', 'Closed') }), saveView('closed'))
  const swapped = [
    { was: 'Open', name: 'Closed' },
    { was: 'Closed', name: 'Open' },
    { was: null, name: 'New' },
  ]
  const changes = perform(project, update('col', { changes: {}, choices: swapped }))
  const filters = () => ['open', 'closed'].map((view) => project.views[id(view)]?.arrangement.filters)
  expect(filters()).toEqual([byValues('', 'Closed', 'Open'), {}])
  expect(changes.map(({ kind }) => kind)).toEqual(['customColumns', 'risks', 'views'])
  applyChanges(project, inverse(changes))
  expect(filters()).toEqual([byValues('', 'Open', 'Closed'), {}])
})

it('a deleted column takes its values along, and has them again when that is undone', () => {
  const project = filledProject()
  const before = structuredClone(project)
  expect(effectOf(project, gone('col')).label).toBe('Delete column “col”')
  const changes = perform(project, gone('col'))
  expect([project.customColumns, custom(project)]).toEqual([{}, {}])
  applyChanges(project, inverse(changes))
  expect([project.customColumns, custom(project)]).toEqual([before.customColumns, { [id('col')]: 'Open' }])
})

it('names and choices are there once', () => {
  const project = filledProject()
  perform(project, addColumn('Cost', 'number'))
  expect(message(project, update('Cost', { changes: { name: 'COL' } }))).toBe(
    'There is a column “col” already. Nothing was changed; give another name.',
  )
  expect(message(project, addColumn('Way', 'choice', ['By sea', 'by  SEA']))).toBe(
    '“by  SEA” is among the choices twice. Nothing was changed; name each once.',
  )
})

it('what a risk has in its columns is told by their names', () => {
  const told = kindOf('risks').facts.custom.tell(
    { [id('a')]: '2027-03-31', [id('b')]: 3.5, [id('c')]: 'Open' },
    (kind, of) => `${kind} ${of.slice(-2)}`,
  )
  expect(told.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'customColumns 61: 31 Mar 2027',
    'customColumns 62: 3.5',
    'customColumns 63: Open',
  ])
})
