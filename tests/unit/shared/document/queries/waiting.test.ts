import type { Project } from '@shared/document/project'
import { waitingFor } from '@shared/document/queries/waiting'
import { expect, test } from 'vitest'
import { setHorizon } from '../../resolved-project'
import { addMemo, addPassage, addSource, id, perform } from '../../sample-project'
import { openRound, percent, performAs, scoreOf, sessionProject } from '../../sample-session'

const DAY = '2024-04-10'
const waiting = (project: Project, analyst = 'ann') => waitingFor.ask(project, id(analyst), DAY)

test('nothing waits in a project that nobody asks anything in', () => {
  expect(waiting(sessionProject())).toEqual([])
})

test('who is asked in a round has its answers to give, and everybody else hears that it is open', () => {
  const project = sessionProject()
  performAs(project, 'ann', 1, openRound('r1', 'ses', ['two', 'one']))
  expect(waiting(project)).toEqual([{ what: 'answers', count: 2, riskId: id('two') }])
  performAs(project, 'ann', 2, scoreOf('two', 'ann', percent(30)))
  expect(waiting(project)).toEqual([{ what: 'answers', count: 1, riskId: id('one') }])
  expect(waiting(project, 'cat')).toEqual([{ what: 'rounds', count: 1, sessionId: id('ses') }])
})

test('a horizon that is past waits until it is said what became of the risk, from the day after it', () => {
  const project = sessionProject()
  perform(project, setHorizon('one', '2024-04-09'), setHorizon('two', DAY))
  expect(waiting(project)).toEqual([{ what: 'past', count: 1, riskId: id('one') }])
})

test('passages that wait for a look are counted over all sources, remarks until they are dealt with', () => {
  const project = sessionProject()
  perform(project, addSource('a'), addSource('b'), addPassage('p', 'a'), addPassage('q', 'b'), addMemo('m'))
  const moved = (passageId: string) => {
    const passage = project.passages[id(passageId)]!
    const from = { versionId: passage.versionId, anchor: passage.anchor }
    const reAnchored = { from, outcome: 'changed', reason: 'words', confidence: 0.8, reviewed: false } as const
    project.passages[id(passageId)] = { ...passage, reAnchored }
  }
  moved('p')
  moved('q')
  const remark = (name: string, done: boolean) => {
    const said = { words: 'w', quote: 'q', text: 'Say more', analystId: id('ann'), at: '2024-04-01T12:00:00.000Z' }
    project.remarks[id(name)] = { id: id(name), memoId: id('m'), ...said, done }
  }
  remark('x', true)
  remark('y', false)
  expect(waiting(project)).toEqual([
    { what: 'unseen', count: 2, sourceId: id('a') },
    { what: 'remarks', count: 1, memoId: id('m') },
  ])
})
