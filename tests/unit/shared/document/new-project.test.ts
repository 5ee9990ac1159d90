import { KINDS } from '@shared/kinds/registry'
import { Project, newProject } from '@shared/document/project'
import { expect, test } from 'vitest'
import { AT, id } from '../sample-project'

test('a new project has a name and nothing else', () => {
  const project = newProject({ projectId: id('p'), title: 'Floods', createdAt: AT })
  expect(project.about).toEqual({
    project: {
      id: 'project',
      projectId: id('p'),
      title: 'Floods',
      handling: '',
      lexicon: 'icd-203',
      matrix: 'nist-800-30',
      createdAt: AT,
    },
  })
  for (const kind of KINDS) if (kind !== 'about') expect(project[kind]).toEqual({})
  expect(Project.parse(project)).toEqual(project)
})
