import { Draft } from '@shared/document/draft'
import { expect, test, vi } from 'vitest'
import { reduce } from '../at-once'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../sample-project'
import { addSession, closeRound, minute, openRound, percent, performAs, scoreOf } from '../sample-session'

/** How many entities are looked at to close a round of so many risks that four analysts answered, for each answer. */
function lookedAtByAnswer(count: number): number {
  const project = emptyProject()
  const risks = Array.from({ length: count }, (_, index) => String(index).padStart(4, '0'))
  const analysts = ['w1', 'w2', 'w3', 'w4']
  perform(
    project,
    addAnalyst('ann'),
    ...analysts.map((name) => addAnalyst(name)),
    ...risks.map((name) => addRisk(name)),
  )
  perform(project, addSession('ses', risks, analysts))
  performAs(project, 'w1', 1, openRound('A00000', 'ses', risks))
  for (const analyst of analysts)
    performAs(project, analyst, 2, ...risks.map((risk) => scoreOf(risk, analyst, percent(40))))
  const naming = vi.spyOn(Draft.prototype, 'naming')
  const { changes } = reduce(project, [closeRound('A00000')], { by: id('w1'), at: minute(3) })
  const looked = naming.mock.results.reduce((sum, { value }) => sum + (value as unknown[]).length, 0)
  naming.mockRestore()
  return looked / (changes.length - 1)
}

test('closing a round of many answers looks at as many things for each as one of few', () => {
  expect(lookedAtByAnswer(60)).toBeLessThan(2 * lookedAtByAnswer(6))
})
