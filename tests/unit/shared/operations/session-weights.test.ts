import { entity, type Project } from '@shared/document/project'
import { describeChange } from '@shared/history/describe-change'
import type { Operation, OperationInput } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addAnalyst, effectOf, emptyProject, id, perform } from '../sample-project'
import { addSession, openRound, performAs, sessionProject } from '../sample-session'

const refused = (project: Project, by: string, ...operations: Operation[]) =>
  refusalOf(() => performAs(project, by, 30, ...operations))?.message ?? null

const update = (changes: OperationInput<'session.update'>['changes']): Operation => ({
  name: 'session.update',
  input: { sessionId: id('ses'), changes },
})
const named = () =>
  sessionProject({ analystIds: [id('ann'), id('bob')], named: true, weights: { [id('ann')]: 2, [id('bob')]: 3 } })
const weights = (project: Project) => project.sessions[id('ses')]?.weights

test('weights need answers that are shown with names, since what they come to tells whose each is', () => {
  const project = sessionProject({ analystIds: [id('ann')] })
  const words =
    'Where answers have weights, what they come to tells whose each is: it needs answers that are shown with names.'
  expect(refused(project, 'ann', update({ weights: { [id('ann')]: 2 } }))).toContain(words)
  expect(refused(named(), 'ann', update({ named: false }))).toContain(words)
  expect(refused(named(), 'ann', update({ named: false, weights: {} }))).toBeNull()
  expect(refused(project, 'ann', update({ named: true, weights: { [id('ann')]: 2 } }))).toBeNull()
})

test('weights go with who is taken out before any round asked them, and stay of who was asked', () => {
  const project = named()
  perform(project, update({ analystIds: [id('ann')] }))
  expect(weights(project)).toEqual({ [id('ann')]: 2 })
  perform(project, update({ weights: { [id('bob')]: 3 }, analystIds: [id('ann'), id('bob')] }))
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['one']))
  performAs(project, 'ann', 2, update({ analystIds: [id('ann')] }))
  expect(weights(project)).toEqual({ [id('bob')]: 3 })
})

test('weights are told in the history, each by whose it is', () => {
  const project = named()
  const { changes } = effectOf(project, update({ weights: { [id('bob')]: 4 } }))
  expect(changes.map((change) => describeChange(change, (kind, name) => entity(project, kind, name)).fields)).toEqual([
    [
      { label: 'Weight of ann', before: '2', after: '', prose: false },
      { label: 'Weight of bob', before: '3', after: '4', prose: false },
    ],
  ])
})

test('of analysts who are merged the weight goes along, unless the other takes part with their own', () => {
  const project = emptyProject()
  perform(project, ...['ann', 'bob', 'eve'].map(addAnalyst))
  const rules = { named: true, weights: { [id('bob')]: 3, [id('eve')]: 2 } }
  perform(
    project,
    addSession('none', [], ['bob', 'eve']),
    addSession('alone', [], ['bob', 'eve'], rules),
    addSession('both', [], ['ann', 'bob', 'eve'], rules),
  )
  perform(project, {
    name: 'analyst.merge',
    input: { analystId: id('bob'), intoId: id('ann'), scores: 'leave' },
  })
  expect(['none', 'alone', 'both'].map((name) => project.sessions[id(name)]?.weights)).toEqual([
    undefined,
    { [id('ann')]: 3, [id('eve')]: 2 },
    { [id('eve')]: 2 },
  ])
})
