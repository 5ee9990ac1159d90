import type { Project } from '@shared/document/project'
import { respondentsOf } from '@shared/document/queries/respondents'
import type { OperationInput } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { addAnalyst, addRisk, id, perform } from '../../sample-project'
import { closeRound, openRound, performAs, sessionProject } from '../../sample-session'

type SetUp = OperationInput<'session.update'>['changes']

const NAMES = ['ann', 'bob', 'cat', 'dan', 'eve', 'fay']
const RISKS = ['one', 'two', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8']

/** What those are called who are asked about a risk, by their names. */
const called = (project: Project, risk: string) =>
  [...respondentsOf.ask(project, id('ses'), id(risk))].map(([analystId, name]) => [
    project.analysts[analystId]!.name,
    name,
  ])
const letters = (project: Project, risk: string) => Object.fromEntries(called(project, risk))

const takePart = (project: Project, changes: SetUp) =>
  perform(project, { name: 'session.update', input: { sessionId: id('ses'), changes } })

function asked(more: SetUp = {}): Project {
  const project = sessionProject()
  for (const name of NAMES.slice(3)) perform(project, addAnalyst(name))
  for (const name of RISKS.slice(2)) perform(project, addRisk(name))
  takePart(project, { analystIds: NAMES.map(id), riskIds: RISKS.map(id), ...more })
  performAs(project, 'ann', 0, openRound('r1', 'ses', RISKS))
  performAs(project, 'ann', 1, closeRound('r1'))
  return project
}

test('respondents are letters, each one’s own, and in another order for each risk', () => {
  const project = asked()
  for (const risk of RISKS)
    expect(called(project, risk).map(([, name]) => name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
  const orders = RISKS.map((risk) =>
    called(project, risk)
      .map(([name]) => name)
      .join(' '),
  )
  expect(new Set(orders).size).toBeGreaterThan(RISKS.length / 2)
  expect(orders.filter((order) => order === NAMES.join(' '))).toEqual([])
})

test('a letter stays in the next round, and who comes then has the next letter', () => {
  const project = asked({ analystIds: NAMES.slice(0, 5).map(id) })
  const before = letters(project, 'one')
  takePart(project, { analystIds: NAMES.toReversed().map(id) })
  performAs(project, 'ann', 2, openRound('r2', 'ses', ['one']))
  expect(letters(project, 'one')).toEqual({ ...before, fay: 'F' })
  expect(letters(project, 'two')).not.toHaveProperty('fay')
})

test('names are shown where the session says so, and once it is signed', () => {
  const byName = Object.fromEntries(NAMES.map((name) => [name, name]))
  expect(letters(asked({ named: true }), 'one')).toEqual(byName)
  const project = asked()
  project.sessions[id('ses')] = { ...project.sessions[id('ses')]!, signedAt: project.sessions[id('ses')]!.createdAt }
  expect(letters(project, 'one')).toEqual(byName)
})

test('of a session that is gone, or a risk nobody was asked about, there is nobody', () => {
  const project = asked()
  expect(called(project, 'nothing')).toEqual([])
  expect([...respondentsOf.ask(project, id('gone'), id('one'))]).toEqual([])
})

test('more than 26 have two letters', () => {
  const many = Array.from({ length: 54 }, (_, index) => `p${index}`)
  const project = sessionProject()
  perform(project, ...many.map(addAnalyst))
  takePart(project, { analystIds: many.map(id) })
  performAs(project, 'ann', 0, openRound('r1', 'ses', ['one']))
  const names = called(project, 'one').map(([, name]) => name)
  expect([25, 26, 51, 52, 53].map((at) => names[at])).toEqual(['Z', 'AA', 'AZ', 'BA', 'BB'])
})
