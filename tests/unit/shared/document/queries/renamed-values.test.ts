import type { Arrangement } from '@shared/arrangement'
import { type Change, inverse } from '@shared/document/change'
import { applyChanges, type Project } from '@shared/document/project'
import { filtersAfterRename } from '@shared/document/queries/renamed-values'
import type { Operation } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { addAnalyst, addColumn, addRisk, effectOf, emptyProject, id, perform, setCustom } from '../../sample-project'

const categories = { one: 'Energy', two: 'Enrgy', six: 'Energy', ten: 'Trade', few: '' }

function project(): Project {
  const made = emptyProject()
  perform(made, addAnalyst('ann'), addColumn('open', 'choice', ['Open', 'Half', 'Shut']))
  for (const [risk, category] of Object.entries(categories))
    perform(made, addRisk(risk), { name: 'risk.update', input: { riskId: id(risk), changes: { category } } })
  perform(made, setCustom('one', { [id('open')]: 'Shut' }))
  return made
}
const rename = (value: string, name: string): Operation => ({
  name: 'value.rename',
  input: { columnId: 'category', value, name },
})
const categoriesOf = (...values: string[]): Arrangement['filters'] => ({ category: { kind: 'values', values } })

/** The filters after each of the changes, one after the other. */
function followed(filters: Arrangement['filters'], on: Project, ...all: (readonly Change[])[]) {
  return all.map((changes) => {
    applyChanges(on, changes)
    return (filters = filtersAfterRename(filters, on, changes))
  })
}

test('a filter goes with a value that is renamed, and back with the undo', () => {
  const on = project()
  const changes = effectOf(on, rename('Energy', 'Power')).changes
  expect(followed(categoriesOf('Energy', 'Trade', ''), on, changes, inverse(changes), changes)).toEqual([
    categoriesOf('Power', 'Trade', ''),
    categoriesOf('Energy', 'Trade', ''),
    categoriesOf('Power', 'Trade', ''),
  ])
})

test('values that were merged and are taken apart again are shown as they were together', () => {
  const on = project()
  const changes = effectOf(on, rename('Enrgy', 'Energy')).changes
  expect(followed(categoriesOf('Enrgy'), on, changes, inverse(changes))).toEqual([
    categoriesOf('Energy'),
    categoriesOf('Enrgy', 'Energy'),
  ])
})

test('filters by other values, other columns and numbers stay the same object', () => {
  const on = project()
  const filters: Arrangement['filters'] = {
    ...categoriesOf('Trade', ''),
    party: { kind: 'values', values: ['Energy'] },
    likelihood: { kind: 'number', from: 1, to: null },
  }
  expect(followed(filters, on, effectOf(on, rename('Energy', 'Power')).changes)[0]).toBe(filters)
})

test('a choice is followed by its new name; one that is taken away becomes no other', () => {
  const update = (...choices: { was: string | null; name: string }[]): Operation => ({
    name: 'column.update',
    input: { columnId: id('open'), changes: {}, choices },
  })
  const filters: Arrangement['filters'] = { [id('open')]: { kind: 'values', values: ['Shut'] } }
  const [renamed, removed] = [project(), project()]
  const gone = effectOf(removed, update({ was: 'Open', name: 'Open' })).changes
  expect(followed(filters, removed, gone, inverse(gone))).toEqual([filters, filters])
  expect(followed(filters, renamed, effectOf(renamed, update({ was: 'Shut', name: 'Done' })).changes)).toEqual([
    { [id('open')]: { kind: 'values', values: ['Done'] } },
  ])
})
