import { perform } from '@state/perform'
import { useEntity, useQuery } from '@state/project-store'
import { query } from '@shared/document/queries/query'
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addAnalyst, addTag, emptyProject, id, perform as performIn } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'

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
