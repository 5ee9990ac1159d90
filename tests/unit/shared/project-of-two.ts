import { applyChanges, type Project } from '@shared/document/project'
import type { Operation } from '@shared/operations/operations'
import { reduce } from './at-once'
import { resolve } from './resolved-project'
import { reviewMemo } from './sample-memo'
import {
  act,
  addAnalyst,
  addIndicator,
  addMemo,
  addPassage,
  addRisk,
  id,
  observe,
  openEdition,
  perform,
  projectWithRows,
  saveQuery,
  saveView,
  setScore,
} from './sample-project'
import { addSession, closeRound, openRound, sayOf } from './sample-session'

/** Does operations as "bob", whoever does the others. */
export function performAs(by: string, project: Project, ...operations: Operation[]): void {
  applyChanges(project, reduce(project, operations, { ...act, by: id(by) }).changes)
}

/** "ann" did what is in the sample; "bob" is named by everything that can name an analyst. */
export function projectOfTwo(): Project {
  const made = projectWithRows()
  perform(made, addAnalyst('bob'), addAnalyst('eve'))
  performAs(
    'bob',
    made,
    addPassage('pas2', 'art', [], 20),
    addRisk('own'),
    addIndicator('ind2', 'own'),
    observe('obs2', 'ind2', '2026-11-21', 'observed'),
    openEdition('edi', 'late'),
    setScore('scoOwn', 'own', 'bob', 30),
    { name: 'risk.update', input: { riskId: id('own'), changes: { owner: 'bob' } } },
    { name: 'risk.update', input: { riskId: id('rsk'), changes: { owner: 'bobby' } } },
    { name: 'indicator.update', input: { indicatorId: id('ind2'), changes: { owner: ' BOB ' } } },
    addMemo('mem2'),
    { name: 'memo.update', input: { memoId: id('mem2'), changes: { author: 'Bob' } } },
    addSession('old', ['own'], ['eve']),
    openRound('said', 'old', ['own']),
    closeRound('said'),
    ...sayOf('said', 'old', 'own'),
    resolve('own', 'yes', '2026-11-23'),
    addSession('ses', ['rsk'], ['bob']),
    saveQuery('asks', `by:@${id('bob')} OR by:@${id('eve')}`),
    ...reviewMemo('mem2'),
    { name: 'memo.write', input: { memoId: id('mem2'), section: 'outlook', text: 'It may.' } },
    saveView('bobs', { filters: { owner: { kind: 'values', values: ['bob', 'ann'] } } }),
  )
  return made
}
