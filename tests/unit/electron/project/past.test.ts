import type { Change, Commit } from '@shared/document/change'
import { applyChanges, newProject } from '@shared/document/project'
import { newId } from '@shared/new-id'
import { atOnce } from '@shared/steps'
import { expect, it } from 'vitest'
import { Past } from '../../../../electron/project/past'
import { Misfit, storedCommits } from '../../../../electron/storage/stored-change'

const AT = '2026-11-26T08:00:00.000Z'
const id = newId()
const SECTION = 'One more sentence of a long report. '.repeat(40)
const tag = (definition: string) => {
  const about = { parentId: null, include: '', exclude: '', shortcut: null, position: 1 }
  return { id, name: 'Cost', colour: 1 as const, ...about, definition }
}
const commit = (...definitions: [from: string, to: string][]): Commit => {
  const changes = definitions.map(([from, to]): Change => ({ kind: 'tags', id, before: tag(from), after: tag(to) }))
  return { seq: 1, at: AT, by: null, label: 'Define', operations: [], undoes: null, redoes: null, changes }
}

it('takes commits back, the last first, also where one changes a thing more than once', () => {
  const project = newProject({ projectId: newId(), title: 'River', createdAt: AT })
  const [one, two, three] = ['one', 'two', 'three'].map((word) => `${SECTION}${word}`) as [string, string, string]
  const commits = [commit(['short', one]), commit([one, two], [two, three]), commit([three, one])]
  applyChanges(project, [{ kind: 'tags', id, before: null, after: tag(one) }])
  const past = atOnce(Past.from(project))
  const stored = atOnce(storedCommits(commits))
  expect(stored.map(({ changes }) => changes.map((change) => 'edits' in change))).toEqual([
    [false],
    [true, true],
    [true],
  ])
  const copy = past.copy()
  expect(stored.toReversed().map((each) => atOnce(past.takeBack(each)))).toEqual(commits.toReversed())
  // A copy is a past of its own.
  expect(() => atOnce(copy.takeBack(stored[1] ?? commit()))).toThrow(Misfit)
  expect(atOnce(copy.takeBack(stored[2] ?? commit()))).toEqual(commits[2])
})
