import { PLAIN } from '@shared/arrangement'
import type { View } from '@shared/kinds/views'
import { kindOf } from '@shared/kinds/registry'
import type { Operation } from '@shared/operations/operations'
import { expect, it } from 'vitest'
import { refusalOf } from '../refusal-of'
import { effectOf, filledProject, id, perform, saveView } from '../sample-project'

const update = (view: string, changes: Partial<Omit<View, 'id'>>): Operation => ({
  name: 'view.update',
  input: { viewId: id(view), changes },
})

it('is saved, renamed, replaced and deleted, each a step with its name', () => {
  const project = filledProject()
  const step = (operation: Operation) => {
    const { label } = effectOf(project, operation)
    perform(project, operation)
    return [label, project.views[id('v')]?.name, project.views[id('v')]?.arrangement.grouping]
  }
  expect(step(saveView('v', { grouping: ['party'] }))).toEqual(['Save view “v”', 'v', ['party']])
  expect(step(update('v', { name: 'Mine' }))).toEqual(['Rename view to “Mine”', 'Mine', ['party']])
  expect(step(update('v', { arrangement: PLAIN }))).toEqual(['Replace view “Mine”', 'Mine', []])
  expect(step({ name: 'view.delete', input: { viewId: id('v') } })).toEqual([
    'Delete view “Mine”',
    undefined,
    undefined,
  ])
})

it('no two have one name, however it is written', () => {
  const project = filledProject()
  perform(project, saveView('Week'), saveView('Other'))
  const taken = 'There is a saved view “Week” already. Nothing was saved; give another name, or replace that one.'
  expect(refusalOf(() => effectOf(project, update('Other', { name: ' WEEK' })))?.message).toBe(taken)
  perform(project, update('Week', { name: 'WEEK' }))
  expect(project.views[id('Week')]?.name).toBe('WEEK')
})

it('every part of a view is told in words, columns of the project by their names', () => {
  const view: View = {
    id: id('v'),
    position: 1,
    name: 'Week',
    arrangement: {
      text: 'port',
      quick: ['no-evidence'],
      filters: {
        category: { kind: 'values', values: ['Energy', ''] },
        horizon: { kind: 'day', from: '2027-01-01', to: null },
        'evidence-balance': { kind: 'number', from: null, to: 3 },
      },
      sorting: [
        { id: 'level', desc: true },
        { id: id('col'), desc: false },
      ],
      grouping: ['party', 'category'],
      order: ['number', 'title'],
      hidden: ['group-impact'],
      pinned: ['number'],
      wrapped: [id('col')],
      widths: { title: 300 },
    },
  }
  const { facts } = kindOf('views')
  const told = facts.arrangement.tell(view.arrangement, (kind, of) => `${kind} ${of === id('col')}`)
  expect(told.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Holds the words: port',
    'Ready-made filters: No evidence',
    'Filtered by: Category: Energy, (empty); horizon: from 1 Jan 2027; evidence balance: to 3',
    'Sorted by: Level, descending; customColumns true, ascending',
    'Grouped by: Party, category',
    'Order of columns: Number, title',
    'Hidden columns: Group impact',
    'Columns kept in view: Number',
    'Columns of several lines: CustomColumns true',
    'Widths: Title 300',
  ])
})
