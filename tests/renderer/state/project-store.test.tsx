import { change, perform, undoOrRedo } from '@state/perform'
import {
  currentProject,
  onCommit,
  show,
  showCurrent,
  subscribeToProject,
  useEntity,
  useQuery,
  whenShown,
} from '@state/project-store'
import { query } from '@shared/document/queries/query'
import type { Commit } from '@shared/document/change'
import { act, render, screen, waitFor } from '@testing-library/react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { addAnalyst, addTag, emptyProject, id, perform as performIn } from '../../unit/shared/sample-project'
import { type Desk, FOLDER, openInWindow, WINDOW } from '../desk'

async function open() {
  const project = emptyProject()
  performIn(project, addAnalyst('ann'), addTag('a'), addTag('b'))
  return openInWindow(project)
}

const rename = (tag: string, name: string) =>
  perform({ name: 'tag.update', input: { tagId: id(tag), changes: { name } } })

test('a component follows its own entity and is not rendered again for another', async () => {
  await open()
  let renders = 0
  function TagName() {
    renders += 1
    return <p>{useEntity('tags', id('a'))?.name}</p>
  }
  render(<TagName />)
  const before = renders
  await act(() => rename('b', 'other'))
  expect(renders).toBe(before)
  await act(() => rename('a', 'renamed'))
  expect(screen.getByText('renamed')).toBeVisible()
})

test('a query is asked again only when a table it reads changed', async () => {
  await open()
  let asked = 0
  const names = query(['tags'], (project) => {
    asked += 1
    return Object.values(project.tags).map(({ name }) => name)
  })
  function Names() {
    return <p>{useQuery(names).join(',')}</p>
  }
  render(<Names />)
  const before = asked
  await act(() => perform({ name: 'project.update', input: { changes: { title: 'New title' } } }))
  expect(asked).toBe(before)
  await act(() => rename('a', 'z'))
  expect(asked).toBe(before + 1)
  expect(screen.getByText('z,b')).toBeVisible()
})

test('a step that is declined changes nothing in the window and answers null', async () => {
  const { commits } = await open()
  expect(await rename('c', 'nobody')).toBeNull()
  expect(await commits()).toEqual([])
})

describe('a commit that is too long for one message', () => {
  const many = Array.from({ length: 1_200 }, (_, n) => addTag(`t${n}`))

  test('is shown as one, with all its changes', async () => {
    const desk = await open()
    const shown: number[] = []
    const heard: Commit[] = []
    const stop = [
      subscribeToProject(() => shown.push(Object.keys(currentProject().tags).length)),
      onCommit((commit) => heard.push(commit)),
    ]
    onTestFinished(() => stop.forEach((each) => each()))
    await desk.perform(...many)
    await act(() => whenShown(desk.session.changes.end.seq, currentProject()))
    expect(new Set(shown)).toEqual(new Set([1_202]))
    expect(heard).toEqual(await desk.commits())
    expect(currentProject()).toEqual(desk.project)
  })

  test('is passed over whole by a window that read the document since', async () => {
    const desk = await open()
    const release = desk.holdEvents()
    await desk.perform(...many)
    await desk.perform({ name: 'tag.delete', input: { tagId: id('t7'), replaceWith: null } })
    const shown = showCurrent()
    await vi.waitFor(() => expect(desk.answered.at(-1)).toBe('project.current'))
    act(release)
    await act(() => shown)
    expect(currentProject()).toEqual(desk.project)
    await act(() => rename('a', 'renamed'))
    expect(currentProject()).toEqual(desk.project)
  })
})

describe('when the answer overtakes the event', () => {
  const nameOf = (tag: string) => currentProject().tags[id(tag)]?.name

  /** Starts a step, lets its answer arrive first, and says what the step found in the window when it went on. */
  async function found(
    desk: Desk,
    step: () => Promise<unknown>,
  ): Promise<{ before: boolean; after: string | undefined }> {
    const deliver = desk.holdEvents()
    const answers = desk.answered.length
    let goesOn = false
    const going = step().then(() => {
      goesOn = true
      return nameOf('a')
    })
    await waitFor(() => expect(desk.answered.length).toBe(answers + 1))
    await new Promise((resolve) => setTimeout(resolve))
    const before = goesOn
    deliver()
    return { before, after: await going }
  }

  test('a step goes on only when the window shows what it did', async () => {
    const desk = await open()
    expect(await found(desk, () => rename('a', 'renamed'))).toEqual({ before: false, after: 'renamed' })
  })

  test('so do undoing and restoring', async () => {
    const desk = await open()
    const by = id('ann')
    await rename('a', 'renamed')
    expect(await found(desk, () => undoOrRedo('undo'))).toEqual({ before: false, after: 'a' })
    const toRenamed = () => change('history.restoreTo', { by, seq: 2 })
    expect(await found(desk, toRenamed)).toEqual({ before: false, after: 'renamed' })
    const tagAtFirst = () => change('history.restoreItem', { by, item: { kind: 'tags', id: id('a') }, seq: 1 })
    expect(await found(desk, tagAtFirst)).toEqual({ before: false, after: 'a' })
  })

  test('nobody waits for a change of a project that was closed or replaced', async () => {
    const desk = await open()
    const project = currentProject()
    await whenShown(1, project)
    const waiting = whenShown(99, project)
    act(() => show(null))
    await waiting
    const opened = await desk.workspace.open(FOLDER, 1)
    act(() => show(structuredClone(opened)))
    await whenShown(99, project)
  })
})

test('a change that the document was read with is not followed a second time', async () => {
  const desk = await open()
  const deliver = desk.holdEvents()
  await desk.perform({ name: 'tag.update', input: { tagId: id('a'), changes: { name: 'renamed' } } })
  show(structuredClone(desk.workspace.currentAt(WINDOW)))
  const heard: number[] = []
  const stop = onCommit(({ seq }) => heard.push(seq))
  deliver()
  await rename('b', 'other')
  stop()
  expect(heard).toEqual([3])
})
