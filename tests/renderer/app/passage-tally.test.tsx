import { dismiss, useNotices } from '@app/notices'
import { usePassageTally } from '@app/passage-tally'
import { useVersionBlocks } from '@app/version-blocks'
import { newId } from '@shared/new-id'
import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import * as sample from '../../unit/shared/project/sample-project'
import { openInWindow } from '../desk'

const { id } = sample

describe('the tally of passages', () => {
  const counted = () => {
    const { result } = renderHook(usePassageTally)
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
    await act(async () => void (await desk.session.undo(null)))
    expect(now()).toEqual([
      [2, 1],
      [1, 2],
    ])
  })

  test('is the same while other things change', async () => {
    const desk = await open()
    const { result } = renderHook(usePassageTally)
    const before = result.current
    await desk.perform(sample.addTag('c'))
    expect(result.current).toBe(before)
  })

  test('is counted anew for another project', async () => {
    await open()
    expect(counted()()).toEqual([
      [2, 0],
      [2, 1],
    ])
    const desk = await openInWindow()
    await desk.perform(sample.addTag('a'))
    expect(counted()()).toEqual([
      [0, 0],
      [0, 0],
    ])
  })
})

describe('the blocks of a version', () => {
  async function texts(count: number) {
    const made = new MemoProject()
    const ids = Array.from({ length: count }, (_, index) => {
      return made.project.sources[made.source([`Text${index}`])]!.versionId
    })
    const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
    const asked = () => desk.asked.flatMap(({ name, input }) => (name === 'source.text' ? [input] : []))
    return { ids, asked }
  }
  const read = (versionId: string) => renderHook((each: string) => useVersionBlocks(each), { initialProps: versionId })
  const wordsOf = (result: ReturnType<typeof read>['result']) => result.current?.map(({ text }) => text)

  test('are asked for once, however many show them', async () => {
    const { ids, asked } = await texts(1)
    const [one, two] = [read(ids[0]!), read(ids[0]!)]
    expect(wordsOf(one.result)).toBeUndefined()
    await waitFor(() => expect([wordsOf(one.result), wordsOf(two.result)]).toEqual([['Text0'], ['Text0']]))
    const three = read(ids[0]!)
    await waitFor(() => expect(wordsOf(three.result)).toEqual(['Text0']))
    expect(asked()).toEqual([{ versionId: ids[0] }])
  })

  test('of another version are not those of the last', async () => {
    const { ids } = await texts(2)
    const { result, rerender } = read(ids[0]!)
    rerender(ids[1]!)
    await waitFor(() => expect(wordsOf(result)).toEqual(['Text1']))
    rerender(ids[0]!)
    expect(wordsOf(result)).toBeUndefined()
    await waitFor(() => expect(wordsOf(result)).toEqual(['Text0']))
  })

  test('are remembered for the last twenty versions', async () => {
    const { ids, asked } = await texts(21)
    const { result, rerender } = read(ids[0]!)
    for (const [index, each] of ids.entries()) {
      rerender(each)
      await waitFor(() => expect(wordsOf(result)).toEqual([`Text${index}`]))
    }
    rerender(ids[1]!)
    await waitFor(() => expect(wordsOf(result)).toEqual(['Text1']))
    expect(asked()).toHaveLength(21)
    rerender(ids[0]!)
    await waitFor(() => expect(wordsOf(result)).toEqual(['Text0']))
    expect(asked()).toHaveLength(22)
  })

  test('that cannot be read stay away, and it is said why', async () => {
    await texts(1)
    const { result } = read(newId())
    const notices = renderHook(useNotices).result
    await waitFor(() => expect(notices.current.map(({ kind }) => kind)).toEqual(['error']))
    expect(result.current).toBeUndefined()
    for (const each of notices.current) act(() => dismiss(each.id))
  })
})
