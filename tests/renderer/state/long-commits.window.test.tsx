import { passageCounts } from '@shared/document/queries/passages'
import type { Project } from '@shared/document/project'
import { call, onEvent } from '@state/client'
import { perform as performInWindow, undoOrRedo } from '@state/perform'
import { currentProject, isOpen, onCommit, show, showCurrent, useQuery } from '@state/project-store'
import { act, render } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  addAnalyst,
  addPassage,
  addSource,
  addTag,
  AT,
  emptyProject,
  id,
  perform,
} from '../../unit/shared/sample-project'
import { type Desk, openInWindow, WINDOW } from '../desk'

/** So many that a commit with all of them is put in beside the document. */
const MANY = 10_001

function largeProject(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('paper', MANY * 10))
  perform(project, ...Array.from({ length: MANY }, (_, n) => addPassage(`p${n}`, 'paper', [], n * 10)))
  return project
}

let desk: Desk
beforeEach(async () => {
  desk = await openInWindow(largeProject())
})

const deleteSource = () => performInWindow({ name: 'source.delete', input: { sourceId: id('paper') } })

/** How many passages the source had whenever that was drawn. */
function drawn(): number[] {
  const counts: number[] = []
  function Count() {
    counts.push(useQuery(passageCounts).get(id('paper')) ?? 0)
    return null
  }
  render(<Count />)
  return counts
}

test('a very long commit is shown whole, undone and done again', async () => {
  const counts = drawn()
  const heard: number[] = []
  const stop = onCommit(({ changes }) => heard.push(changes.length))
  await act(deleteSource)
  expect(currentProject()).toEqual(desk.project)
  await act(() => undoOrRedo('undo'))
  expect(currentProject()).toEqual(desk.project)
  await act(() => undoOrRedo('redo'))
  expect(currentProject()).toEqual(desk.project)
  stop()
  expect(counts).toEqual([MANY, 0, MANY, 0])
  // With the source and its version.
  expect(heard).toEqual([MANY + 2, MANY + 2, MANY + 2])
})

describe('while a very long commit is on its way', () => {
  /** Does it after the third part. */
  async function meanwhile(happens: () => Promise<unknown>) {
    let parts = 0
    let done: Promise<unknown> | null = null
    const stop = onEvent('project.changing', () => {
      parts += 1
      if (parts === 3) done = happens()
    })
    await act(() =>
      desk.session.changes.apply({
        by: id('ann'),
        operations: [{ name: 'source.delete', input: { sourceId: id('paper') } }],
      }),
    )
    await act(async () => void (await done))
    stop()
    expect(done).not.toBeNull()
  }

  test('the same project that is asked for again is shown with all of it', async () => {
    await meanwhile(showCurrent)
    await act(() => vi.waitFor(() => expect(currentProject()).toEqual(desk.project)))
    expect(Object.keys(currentProject().passages)).toEqual([])
  })

  test('a change that is asked for is shown after it', async () => {
    await meanwhile(() => performInWindow(addSource('next')))
    await act(() => vi.waitFor(() => expect(currentProject()).toEqual(desk.project)))
    expect(Object.keys(currentProject().sources)).toEqual([id('next')])
  })

  test('a document that takes the place of the one shown gets the changes too', async () => {
    const [first, ...others] = perform(structuredClone(desk.project), addTag('a'), addTag('b'))
    const seq = desk.session.changes.end.seq + 1
    const opened = await call('project.current', {})
    desk.tell({ name: 'project.changing', payload: { seq, changes: [first!], total: MANY } })
    const other = { ...opened!, project: structuredClone(desk.project), ahead: null }
    act(() => show(other))
    const commit = { seq, at: AT, by: null, label: 'Tags', operations: [], undoes: null, redoes: null, changes: others }
    desk.tell({ name: 'project.changed', payload: { commits: [commit], status: { ...opened!.status, seq } } })
    expect(currentProject()).toBe(other.project)
    expect(Object.keys(currentProject().tags)).toEqual([id('a'), id('b')])
  })

  test('another project that is opened takes its place', async () => {
    await desk.store('/projects/small.assay', emptyProject())
    await meanwhile(() => desk.showAnother('/projects/small.assay'))
    await act(() => vi.waitFor(() => expect(currentProject()).toEqual(desk.project)))
    expect(Object.keys(currentProject().sources)).toEqual([])
  })

  test('that the project is closed closes it', async () => {
    await meanwhile(() => desk.workspace.close(WINDOW))
    await act(() => vi.waitFor(() => expect(isOpen()).toBe(false)))
  })
})
