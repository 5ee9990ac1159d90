import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addAnalyst, AT, effectOf, filledProject, id } from '../sample-project'

test('the details of a project are changed, and which project it is stays', () => {
  const project = filledProject()
  const before = project.about.project
  const update = (changes: object) => effectOf(project, { name: 'project.update', input: { changes } })
  expect(update({ title: 'Floods', handling: 'TLP:AMBER' })).toEqual({
    label: 'Change project details',
    operations: ['project.update'],
    changes: [{ kind: 'about', id: 'project', before, after: { ...before, title: 'Floods', handling: 'TLP:AMBER' } }],
  })
  for (const field of [{ projectId: id('x') }, { createdAt: AT }, { id: 'project' }, { title: '' }]) {
    expect(refusalOf(() => update(field))?.code).toBe('invalid-input')
  }
})

test('an analyst is added by name', () => {
  expect(effectOf(filledProject(), addAnalyst('bob'))).toEqual({
    label: 'Add analyst bob',
    operations: ['analyst.add'],
    changes: [{ kind: 'analysts', id: id('bob'), before: null, after: { id: id('bob'), name: 'bob', position: 1 } }],
  })
  expect(refusalOf(() => effectOf(filledProject(), addAnalyst('ann')))).toEqual({
    code: 'exists',
    message: 'This analyst is already in the project. Nothing was changed.',
  })
})

test('an analyst is renamed', () => {
  const project = filledProject()
  const rename = (name: string) =>
    effectOf(project, { name: 'analyst.update', input: { analystId: id(name), changes: { name: 'Ann' } } })
  const before = project.analysts[id('ann')]
  expect(rename('ann')).toEqual({
    label: 'Rename analyst ann to Ann',
    operations: ['analyst.update'],
    changes: [{ kind: 'analysts', id: id('ann'), before, after: { ...before, name: 'Ann' } }],
  })
  expect(refusalOf(() => rename('nil'))).toEqual({
    code: 'not-found',
    message: 'This analyst is no longer in the project. Nothing was changed.',
  })
})
