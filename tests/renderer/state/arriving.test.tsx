import type { Project } from '@shared/document/project'
import { tagsInOrder } from '@shared/document/queries/query'
import { currentProject, showCurrent, useQuery } from '@state/project-store'
import { act, render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { addAnalyst, addTag, emptyProject, perform } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'

/** More tags than go in two parts. */
const MANY = 1_200
const OTHER_WINDOW = 99
const THIS_WINDOW = 1

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
    await act(() => desk.workspace.open('/projects/many.assay', OTHER_WINDOW))
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
