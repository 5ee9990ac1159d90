import type { Analyst } from '@shared/kinds/analysts'
import type { Score } from '@shared/kinds/scores'
import { activeAnalysts, scorersOf } from '@shared/document/queries/analysts'
import { expect, test } from 'vitest'
import { addAnalyst, emptyProject, id, perform } from '../../sample-project'

const namesOf = (analysts: readonly Analyst[]) => analysts.map(({ name }) => name)

test('who left is not active, and comes back', () => {
  const project = emptyProject()
  const before = namesOf(activeAnalysts.ask(project))
  perform(project, addAnalyst('cy'), addAnalyst('di'))
  const makeInactive = (inactive: boolean) =>
    perform(project, { name: 'analyst.update', input: { analystId: id('cy'), changes: { inactive } } })
  makeInactive(true)
  expect(namesOf(activeAnalysts.ask(project))).toEqual([...before, 'di'])
  makeInactive(false)
  expect(namesOf(activeAnalysts.ask(project))).toEqual([...before, 'cy', 'di'])
})

test('of a risk count who is active and who scored it before they left', () => {
  const analyst = (name: string, inactive?: boolean): Analyst => ({
    id: name,
    name,
    position: 1,
    ...(inactive !== undefined && { inactive }),
  })
  const analysts = [analyst('ann'), analyst('bo', true), analyst('cy', true), analyst('di', false)]
  expect(namesOf(scorersOf(analysts, [{ analystId: 'cy' } as Score]))).toEqual(['ann', 'cy', 'di'])
})
