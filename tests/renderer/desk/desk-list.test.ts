import type { Asked } from '@shared/document/queries/desk'
import { askedOf } from '@shared/document/queries/desk'
import { expect, test } from 'vitest'
import { addRisk, id, perform } from '../../unit/shared/sample-project'
import { addSession, openRound, percent, performAs, scoreOf, sessionProject } from '../../unit/shared/sample-session'
import {
  afterSkipping,
  beside,
  firstToDo,
  lacking,
  type OnDesk,
  onDesk,
} from '../../../renderer/features/desk/desk-list'

const RISKS = ['a', 'b', 'c', 'd']

/** Four risks at a desk, with those that were answered and skipped. */
function desk(answered: readonly string[], skipped: readonly string[] = []): OnDesk[] {
  const project = sessionProject({ riskIds: [id('one')] })
  perform(project, ...RISKS.map(addRisk), addSession('ses2', RISKS, ['ann'], { position: 2 }))
  performAs(project, 'ann', 1, openRound('r', 'ses2', RISKS))
  performAs(project, 'ann', 2, ...answered.map((risk) => scoreOf(risk, 'ann', percent(50))))
  return onDesk(
    askedOf.ask(project, id('ann')),
    (roundId, riskId) => roundId === id('r') && skipped.map(id).includes(riskId),
  )
}
const named = (each: OnDesk | undefined) => RISKS.find((name) => id(name) === each?.risk.id)
const standings = (all: readonly OnDesk[]) => all.map(({ standing }) => standing)

test('an answer counts for more than that it was skipped', () => {
  expect(standings(desk(['a', 'b'], ['b', 'c']))).toEqual(['answered', 'answered', 'skipped', 'missing'])
})

test('the desk begins with what is missing, then with what was skipped, and else at the top', () => {
  expect(named(firstToDo(desk(['a'], ['b'])))).toBe('c')
  expect(named(firstToDo(desk(['a', 'c', 'd'], ['b'])))).toBe('b')
  expect(named(firstToDo(desk(RISKS)))).toBe('a')
})

test('next and previous go round', () => {
  expect(RISKS.map((risk) => named(beside(desk([]), id(risk), 1)))).toEqual(['b', 'c', 'd', 'a'])
  expect(RISKS.map((risk) => named(beside(desk([]), id(risk), -1)))).toEqual(['d', 'a', 'b', 'c'])
})

test('skipping goes to the next that is missing, from the top after the end, and never stays', () => {
  expect(named(afterSkipping(desk(['b'], ['c']), id('a')))).toBe('d')
  expect(named(afterSkipping(desk(['b']), id('d')))).toBe('a')
  expect(named(afterSkipping(desk(['a', 'b', 'c'], ['d']), id('d')))).toBe('a')
  expect(named(afterSkipping(desk(['a', 'b', 'd']), id('c')))).toBe('d')
})

test('an answer lacks a likelihood or an impact, unless it cannot be judged', () => {
  const [answer] = desk(['a'])
  const having = (changes: Partial<NonNullable<Asked['score']>>): Asked => ({
    ...answer!,
    score: { ...answer!.score!, ...changes },
  })
  expect(lacking(answer!)).toBe('impact')
  expect(lacking(having({ impact: 3 }))).toBeNull()
  expect(lacking(having({ likelihood: null, impact: 3 }))).toBe('likelihood')
  expect(lacking(having({ likelihood: { kind: 'cannot-judge' } }))).toBeNull()
  expect(lacking(desk([])[0]!)).toBeNull()
})
