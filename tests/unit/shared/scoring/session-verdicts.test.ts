import type { Project } from '@shared/document/project'
import { finderIn } from '@shared/document/queries/sessions'
import { scales } from '@shared/document/queries/scales'
import { blocksSigning, verdictsIn } from '@shared/scoring/session-verdicts'
import { expect, test } from 'vitest'
import { addRisk, id, perform } from '../sample-project'
import { closeRound, openRound, percent, performAs, sayOf, scoreOf, sessionProject } from '../sample-session'

const RISKS = ['one', 'two', 'r3', 'r4', 'r5', 'r6']

function project(): Project {
  const made = sessionProject()
  for (const risk of RISKS.slice(2)) perform(made, addRisk(risk))
  perform(made, { name: 'session.update', input: { sessionId: id('ses'), changes: { riskIds: RISKS.map(id) } } })
  return made
}

/** A closed round in which ann and bob say of each risk what is given. */
function round(made: Project, name: string, at: number, said: Record<string, [number, number]>): void {
  performAs(made, 'ann', at, openRound(name, 'ses', Object.keys(said)))
  for (const [risk, [ann, bob]] of Object.entries(said)) {
    performAs(made, 'ann', at + 1, scoreOf(risk, 'ann', percent(ann)))
    performAs(made, 'bob', at + 1, scoreOf(risk, 'bob', percent(bob)))
  }
  performAs(made, 'ann', at + 2, closeRound(name))
}

const titles = Object.fromEntries(RISKS.map((risk) => [id(risk), risk]))
const verdicts = (made: Project) =>
  verdictsIn(finderIn(made), made.sessions[id('ses')]!, scales.ask(made)).map((each) =>
    [
      titles[each.riskId],
      each.round.number,
      each.verdict,
      ...each.because,
      blocksSigning(each) ? 'blocks' : 'may be signed',
    ].join(' '),
  )

test('each risk is told by the last closed round that asked about it; what was never asked is not told', () => {
  const made = project()
  round(made, 'r1', 0, { two: [50, 50], one: [10, 90] })
  performAs(made, 'ann', 5, openRound('r2', 'ses', ['r3']))
  expect(verdicts(made)).toEqual(['one 1 unresolved likelihood-apart blocks', 'two 1 agreed may be signed'])
  performAs(made, 'ann', 6, closeRound('r2'), ...sayOf('r1', 'ses', 'one'))
  expect(verdicts(made)).toEqual([
    'one 1 unresolved likelihood-apart may be signed',
    'two 1 agreed may be signed',
    'r3 2 unresolved unanswered blocks',
  ])
})

test('a risk that the session no longer has is told after the others', () => {
  const made = project()
  round(made, 'r1', 0, { one: [50, 50], two: [50, 50] })
  perform(made, { name: 'session.update', input: { sessionId: id('ses'), changes: { riskIds: [id('two')] } } })
  expect(verdicts(made)).toEqual(['two 1 agreed may be signed', 'one 1 agreed may be signed'])
})

test('one risk that moved is at rest where the round as a whole is, and not where it is alone', () => {
  const [few, many] = [project(), project()]
  const moved: [number, number] = [90, 90]
  round(few, 'r1', 0, { one: [30, 30] })
  round(few, 'r2', 10, { one: moved })
  expect(verdicts(few)).toEqual(['one 2 unresolved unrest blocks'])
  const others = Object.fromEntries(RISKS.slice(1).map((risk): [string, [number, number]] => [risk, [50, 50]]))
  round(many, 'r1', 0, { one: [30, 30], ...others })
  round(many, 'r2', 10, { one: moved, ...others })
  expect(verdicts(many)[0]).toBe('one 2 agreed may be signed')
})

test('rounds are told under the scales they were asked under', () => {
  const made = project()
  round(made, 'r1', 0, { one: [10, 70] })
  expect(verdicts(made)).toEqual(['one 1 unresolved likelihood-apart blocks'])
  made.rounds[id('r1')] = { ...made.rounds[id('r1')]!, lexicon: 'nato' }
  expect(verdicts(made)).toEqual(['one 1 agreed may be signed'])
})
