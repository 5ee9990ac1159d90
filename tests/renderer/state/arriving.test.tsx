import type { Project } from '@shared/document/project'
import { tagsInOrder } from '@shared/document/queries/query'
import { onEvent } from '@state/client'
import { currentProject, isOpen, showCurrent, useQuery, useSaveStatus } from '@state/project-store'
import { act, render, renderHook, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Operation } from '@shared/operations/operations'
import { addAnalyst, addTag, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { type Desk, openInWindow, WINDOW } from '../desk'

/** More tags than go in two parts. */
const MANY = 1_200
const THIS_WINDOW = 1
/** Longer than what the main process sends in one piece. */
const TURN_MS = 30

function manyTags(): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), ...Array.from({ length: MANY }, (_, n) => addTag(`t${n}`)))
  return project
}

describe('a project with more than one message takes', () => {
  test('is shown whole, by its own window and at a start', async () => {
    const project = manyTags()
    const desk = await openInWindow(project)
    expect(currentProject()).toEqual(project)
    expect(desk.project).not.toBe(currentProject())
    await act(showCurrent)
    expect(currentProject()).toEqual(project)
  })

  test('is shown whole when another window opened it, and only once all of it is there', async () => {
    const desk = await openInWindow()
    const project = manyTags()
    await desk.store('/projects/many.assay', project)
    const heard: number[] = []
    function Tags() {
      const tags = useQuery(tagsInOrder).length
      heard.push(tags)
      return <p>{tags}</p>
    }
    render(<Tags />)
    await act(() => desk.showAnother('/projects/many.assay'))
    await act(() => vi.waitFor(() => expect(heard.at(-1)).toBe(MANY)))
    expect(currentProject()).toEqual(project)
    expect(screen.getByText(String(MANY))).toBeVisible()
    expect([...new Set(heard)]).toEqual([0, MANY])
  })

  test('waits for its parts where the answer overtakes them', async () => {
    const desk = await openInWindow()
    const before = currentProject()
    const project = manyTags()
    await desk.store('/projects/many.assay', project)
    await act(() => desk.workspace.open('/projects/many.assay', THIS_WINDOW))
    const release = desk.holdEvents()
    const shown = showCurrent()
    await vi.waitFor(() => expect(desk.answered.at(-1)).toBe('project.current'))
    await act(async () => {})
    expect(currentProject()).toBe(before)
    act(release)
    await act(() => shown)
    expect(currentProject()).toEqual(project)
  })
})

describe('what happens while a large project is on its way', () => {
  /** Does it after the first part, each of which takes a turn, as those of a really large project do. */
  async function meanwhile(happens: (desk: Desk) => Promise<unknown>) {
    const desk = await openInWindow(manyTags())
    await desk.store('/projects/small.assay', emptyProject())
    let done: Promise<unknown> | null = null
    const stop = onEvent('project.opening', () => {
      const until = performance.now() + TURN_MS
      while (performance.now() < until);
      done ??= happens(desk)
    })
    await act(showCurrent)
    await act(async () => void (await done))
    stop()
    return desk
  }

  test.each<[string, Operation]>([
    ['a change', { name: 'tag.update', input: { tagId: id('t0'), changes: { name: 'renamed' } } }],
    ['something new', addTag('new')],
    ['something deleted', { name: 'tag.delete', input: { tagId: id('t0'), replaceWith: null } }],
  ])('%s is shown after it', async (_, operation) => {
    const desk = await meanwhile(({ session }) => session.changes.apply({ by: id('ann'), operations: [operation] }))
    const { result } = renderHook(useSaveStatus)
    await act(() => vi.waitFor(() => expect(result.current).toEqual(desk.session.status.current)))
    expect(currentProject()).toEqual(desk.project)
  })

  test('that it is closed closes it', async () => {
    await meanwhile(({ workspace }) => workspace.close(WINDOW))
    await act(() => vi.waitFor(() => expect(isOpen()).toBe(false)))
  })

  test('another project that is opened takes its place', async () => {
    const desk = await meanwhile(({ showAnother }) => showAnother('/projects/small.assay'))
    await act(() => vi.waitFor(() => expect(currentProject()).toEqual(desk.project)))
    expect(Object.keys(currentProject().tags)).toEqual([])
  })
})
