import { useQuery } from '@state/project-store'
import { passageCounts, passagesWithTag } from '@shared/document/queries/passages'
import { tagCounts } from '@shared/document/queries/tags'
import { act, cleanup, renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import * as sample from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'

const { id } = sample

describe('the tally of passages', () => {
  const counted = () => {
    const { result } = renderHook(() => ({ bySource: useQuery(passageCounts), byTag: useQuery(tagCounts) }))
    const named = (counts: ReadonlyMap<string, number>, names: readonly string[]) =>
      names.map((name) => counts.get(id(name)) ?? 0)
    return () => [named(result.current.bySource, ['one', 'two']), named(result.current.byTag, ['a', 'b'])]
  }

  async function open() {
    const project = sample.emptyProject()
    sample.perform(
      project,
      sample.addAnalyst('ann'),
      sample.addSource('one'),
      sample.addSource('two'),
      sample.addTag('a'),
      sample.addTag('b'),
      sample.addPassage('p', 'one', ['a', 'b']),
      sample.addPassage('q', 'one', ['a'], 20),
    )
    return openInWindow(project)
  }

  test('counts by source and by tag, and follows every change', async () => {
    const desk = await open()
    const now = counted()
    expect(now()).toEqual([
      [2, 0],
      [2, 1],
    ])
    await desk.perform(sample.addPassage('r', 'two', ['b']))
    expect(now()).toEqual([
      [2, 1],
      [2, 2],
    ])
    await desk.perform({ name: 'passage.untag', input: { passageId: id('p'), tagId: id('a') } })
    expect(now()).toEqual([
      [2, 1],
      [1, 2],
    ])
    await desk.perform({ name: 'passage.delete', input: { passageId: id('p') } })
    expect(now()).toEqual([
      [1, 1],
      [1, 1],
    ])
    await act(async () => void (await desk.session.changes.undo(null)))
    expect(now()).toEqual([
      [2, 1],
      [1, 2],
    ])
  })

  test('is the same while other things change', async () => {
    const desk = await open()
    const { result } = renderHook(() => useQuery(passageCounts))
    const before = result.current
    await desk.perform(sample.addTag('c'))
    expect(result.current).toBe(before)
  })

  test('is the same for whoever asks again later, until it changes', async () => {
    const desk = await open()
    const { result: first, unmount } = renderHook(() => useQuery(passageCounts))
    unmount()
    const { result: second } = renderHook(() => useQuery(passageCounts))
    expect(second.current).toBe(first.current)
    await desk.perform(sample.addPassage('r', 'two', ['b']))
    expect([...second.current.values()]).toEqual([2, 1])
  })

  test('is counted for each argument apart', async () => {
    await open()
    const { result } = renderHook(() => [useQuery(passagesWithTag, id('a')), useQuery(passagesWithTag, id('b'))])
    expect(result.current).toEqual([2, 1])
  })

  test('is counted anew for another project', async () => {
    await open()
    expect(counted()()).toEqual([
      [2, 0],
      [2, 1],
    ])
    cleanup()
    const desk = await openInWindow()
    await desk.perform(sample.addTag('a'))
    expect(counted()()).toEqual([
      [0, 0],
      [0, 0],
    ])
  })
})
