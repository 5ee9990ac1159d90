import { Draft } from '@shared/document/draft'
import { breachesIn } from '@shared/document/invariants'
import { applyChanges, type Project } from '@shared/document/project'
import { LIMITS } from '@shared/limits'
import { keptOfOneRisk } from '@shared/merging/kept-of-one-risk'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import * as sample from '../sample-project'

const { id } = sample

/** The risk "rsk" with an observation and two ratings of its evidence, and an empty risk "rsk2". */
function ratedProject(): Project {
  const project = sample.projectWithRows()
  sample.perform(project, sample.addRisk('rsk2'), sample.rate('own', 'lnk', null, 'consistent'))
  return project
}

/** Moves something to the other risk as a merge may: by itself, without what hangs on it. */
function move(project: Project, kind: 'indicators' | 'evidence' | 'alternatives', name: string): void {
  const moved = project[kind][id(name)]
  if (!moved) throw new Error('It is in the project')
  Object.assign(project[kind], { [moved.id]: { ...moved, riskId: id('rsk2') } })
}

function kept(project: Project): string[] {
  const draft = new Draft(project)
  const said = atOnce(keptOfOneRisk(draft))
  applyChanges(project, atOnce(draft.changes()))
  expect(breachesIn(project)).toEqual([])
  return said
}

const riskOf = (each: { riskId: string } | undefined) => each?.riskId

test('leaves what is of one risk as it is', () => {
  const project = ratedProject()
  const before = structuredClone(project)
  expect([kept(project), project]).toEqual([[], before])
})

test('observations follow their indicator to another risk', () => {
  const project = ratedProject()
  move(project, 'indicators', 'ind')
  expect([kept(project), riskOf(project.observations[id('obs')])]).toEqual([[], id('rsk2')])
})

test('ratings follow the evidence and the alternative that went together', () => {
  const project = ratedProject()
  move(project, 'evidence', 'lnk')
  move(project, 'alternatives', 'alt')
  expect(kept(project)).toEqual([])
  expect([riskOf(project.bearings[id('rat')]), riskOf(project.bearings[id('own')])]).toEqual([id('rsk2'), id('rsk2')])
})

test('a rating against an alternative of another risk becomes words in the note of the evidence, and that is said', () => {
  const project = ratedProject()
  move(project, 'evidence', 'lnk')
  expect(kept(project)).toEqual([
    '1 rating of evidence against an alternative that is of another risk now stands in words in the note of the evidence.',
  ])
  expect(project.bearings[id('rat')]).toBeUndefined()
  expect(project.evidence[id('lnk')]?.note).toBe('Rated against “alt”: inconsistent.')
  expect(riskOf(project.bearings[id('own')])).toBe(id('rsk2'))
})

test('stands behind the note that there is', () => {
  const project = ratedProject()
  const evidence = project.evidence[id('lnk')]
  if (!evidence) throw new Error('It is in the project')
  project.evidence[id('lnk')] = { ...evidence, note: 'As seen.' }
  move(project, 'alternatives', 'alt')
  kept(project)
  expect(project.evidence[id('lnk')]?.note).toBe('As seen.\n\nRated against “alt”: inconsistent.')
})

test('a note that would be too long stays as it is, and the rating goes', () => {
  const project = ratedProject()
  const evidence = project.evidence[id('lnk')]
  if (!evidence) throw new Error('It is in the project')
  const note = 'x'.repeat(LIMITS.prose)
  project.evidence[id('lnk')] = { ...evidence, note }
  move(project, 'alternatives', 'alt')
  kept(project)
  expect([project.bearings[id('rat')], project.evidence[id('lnk')]?.note]).toEqual([undefined, note])
})
