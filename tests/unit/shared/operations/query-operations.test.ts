import { expect, it } from 'vitest'
import { applyChanges } from '@shared/document/project'
import { inverse } from '@shared/document/change'
import { kindOf } from '@shared/kinds/registry'
import type { Query } from '@shared/kinds/queries'
import type { Operation } from '@shared/operations/operations'
import { refusalOf } from '../refusal-of'
import { effectOf, filledProject, id, perform } from '../sample-project'

const query: Query = {
  id: id('q'),
  position: 1,
  name: 'Early warnings',
  kind: 'passages',
  text: `tag:@${id('warn')}`,
  grouping: 'source',
  scopes: [],
}
const create = (changes: Partial<Query> = {}): Operation => ({
  name: 'query.create',
  input: { query: { ...query, ...changes } },
})

it('is saved, renamed, changed and deleted, each a step with its name', () => {
  const project = filledProject()
  expect(effectOf(project, create()).label).toBe('Save query “Early warnings”')
  perform(project, create())
  expect(project.queries[id('q')]).toEqual(query)
  const rename: Operation = { name: 'query.update', input: { queryId: id('q'), changes: { name: 'Warnings' } } }
  expect(effectOf(project, rename).label).toBe('Rename query to “Warnings”')
  perform(project, rename)
  const change: Operation = { name: 'query.update', input: { queryId: id('q'), changes: { text: '', grouping: null } } }
  expect(effectOf(project, change).label).toBe('Change query “Warnings”')
  perform(project, change)
  expect(project.queries[id('q')]).toEqual({ ...query, name: 'Warnings', text: '', grouping: null })
  const gone: Operation = { name: 'query.delete', input: { queryId: id('q') } }
  expect(effectOf(project, gone).label).toBe('Delete query “Warnings”')
  perform(project, gone)
  expect(project.queries[id('q')]).toBeUndefined()
})

it('no two have one name, however it is written', () => {
  const project = filledProject()
  perform(project, create(), create({ id: id('r'), name: 'Other' }))
  const taken = 'There is a saved query “Early warnings” already. Nothing was saved; give another name.'
  expect(refusalOf(() => effectOf(project, create({ id: id('s'), name: ' early  WARNINGS' })))?.message).toBe(taken)
  const rename = (queryId: string): Operation => ({
    name: 'query.update',
    input: { queryId, changes: { name: 'EARLY warnings' } },
  })
  expect(refusalOf(() => effectOf(project, rename(id('r'))))?.message).toBe(taken)
  perform(project, rename(id('q')))
  expect(project.queries[id('q')]?.name).toBe('EARLY warnings')
})

it('a memo keeps the place of one that is deleted, and has it again when that is undone', () => {
  const project = filledProject()
  perform(project, create(), {
    name: 'memo.update',
    input: { memoId: id('mem'), changes: { queryIds: [id('q')] } },
  })
  const { changes } = effectOf(project, { name: 'query.delete', input: { queryId: id('q') } })
  applyChanges(project, changes)
  expect(project.memos[id('mem')]?.queryIds).toEqual([id('q')])
  applyChanges(project, inverse(changes))
  expect(project.queries[id('q')]).toEqual(query)
})

it('tells what it asks in names', () => {
  const { facts } = kindOf('queries')
  expect(facts.text.tell(query.text, () => 'Warnings')).toEqual([
    { label: 'Query', text: 'tag:“Warnings”', prose: false },
  ])
  expect(facts.text.tell('', () => '')).toEqual([{ label: 'Query', text: 'All passages', prose: false }])
})
