import type { Operation } from '@shared/operations/operations'
import { expect, test } from 'vitest'
import { effectOf, id, perform } from '../sample-project'
import { sessionProject } from '../sample-session'

const weigh = (analyst: string, weight: number): Operation => ({
  name: 'session.setWeight',
  input: { sessionId: id('ses'), analystId: id(analyst), weight },
})
const note = (risk: string, words: string): Operation => ({
  name: 'session.noteDrop',
  input: { sessionId: id('ses'), riskId: id(risk), note: words },
})

test('weights and notes are put one by one, and 1 or no words take one away', () => {
  const project = sessionProject({ named: true, pooling: 'mean' })
  const held = () => [project.sessions[id('ses')]?.weights, project.sessions[id('ses')]?.dropNotes]
  perform(project, weigh('ann', 2), weigh('bob', 3), note('one', ' Known now. '), note('two', 'Merged.'))
  expect(held()).toEqual([
    { [id('ann')]: 2, [id('bob')]: 3 },
    { [id('one')]: 'Known now.', [id('two')]: 'Merged.' },
  ])
  perform(project, weigh('ann', 1), note('two', ' '))
  expect(held()).toEqual([{ [id('bob')]: 3 }, { [id('one')]: 'Known now.' }])
  expect([weigh('bob', 4), note('one', 'x')].map((each) => effectOf(project, each).label)).toEqual([
    'Weight of bob',
    'Note on why R1 is left out',
  ])
})

test('who takes no part has no weight', () => {
  const project = sessionProject({ named: true, pooling: 'mean', analystIds: [id('ann')] })
  perform(project, weigh('bob', 3))
  expect(project.sessions[id('ses')]?.weights).toEqual({})
})
