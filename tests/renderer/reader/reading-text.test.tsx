import { newId } from '@shared/new-id'
import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { readingText, useReadingText } from '../../../renderer/features/reader/reading-text'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { openInWindow } from '../desk'

/** A project of texts of one word each, by version id. */
async function texts(count: number) {
  const made = new MemoProject()
  const ids = Array.from({ length: count }, (_, index) => {
    return made.project.sources[made.source([`Text${index}`])]!.versionId
  })
  const desk = await openInWindow(made.project, Object.fromEntries(made.texts))
  const asked = () => desk.asked.flatMap(({ name, input }) => (name === 'source.text' ? [input] : []))
  return { ids, desk, asked }
}

const read = (versionId: string) => renderHook((id: string) => useReadingText(id), { initialProps: versionId })
type Shown = ReturnType<typeof read>['result']
const wordsOf = ({ current }: Shown) => (current === null || current instanceof Error ? current : current.text)

test('a text knows where its blocks start', () => {
  const blocks = [
    { kind: 'heading' as const, level: 1, text: 'One' },
    { kind: 'paragraph' as const, level: null, text: 'Two' },
  ]
  expect(readingText('v', blocks)).toEqual({ versionId: 'v', blocks, starts: [0, 5], text: 'One\n\nTwo' })
})

test('a text is nothing until it is read, and at once when it was read before', async () => {
  const { ids, asked } = await texts(1)
  const first = read(ids[0]!)
  expect(first.result.current).toBeNull()
  await waitFor(() => expect(wordsOf(first.result)).toBe('Text0'))
  first.unmount()
  expect(wordsOf(read(ids[0]!).result)).toBe('Text0')
  expect(asked()).toEqual([{ versionId: ids[0] }])
})

test('while the next text is read the last one is not shown in its place', async () => {
  const { ids } = await texts(2)
  const { result, rerender } = read(ids[0]!)
  await waitFor(() => expect(wordsOf(result)).toBe('Text0'))
  rerender(ids[1]!)
  expect(result.current).toBeNull()
  await waitFor(() => expect(wordsOf(result)).toBe('Text1'))
})

test('a text left before it was read does not take the place of the next', async () => {
  const { ids } = await texts(2)
  const { result, rerender } = read(ids[0]!)
  rerender(ids[1]!)
  const seen: unknown[] = []
  await waitFor(() => {
    seen.push(wordsOf(result))
    expect(wordsOf(result)).toBe('Text1')
  })
  expect(seen).not.toContain('Text0')
})

test('the last four texts are remembered, the one before them is read again', async () => {
  const { ids, asked } = await texts(5)
  const { result, rerender } = read(ids[0]!)
  for (const [index, id] of ids.entries()) {
    rerender(id)
    await waitFor(() => expect(wordsOf(result)).toBe(`Text${index}`))
  }
  expect(asked()).toHaveLength(5)
  rerender(ids[1]!)
  expect(wordsOf(result)).toBe('Text1')
  rerender(ids[0]!)
  expect(result.current).toBeNull()
  await waitFor(() => expect(wordsOf(result)).toBe('Text0'))
  expect(asked()).toHaveLength(6)
})

test('a text that cannot be read is an error with the reason, for this text only', async () => {
  const { ids } = await texts(1)
  const { result, rerender } = read(newId())
  await waitFor(() => expect(result.current).toBeInstanceOf(Error))
  expect((result.current as Error).message).toMatch(/\w/)
  rerender(ids[0]!)
  expect(result.current).toBeNull()
  await waitFor(() => expect(wordsOf(result)).toBe('Text0'))
})

test('a failure without words is told as it is', async () => {
  const { ids } = await texts(1)
  // What crosses between processes can fail with anything.
  Object.defineProperty(window, 'assay', {
    configurable: true,
    value: { ...window.assay, call: () => Promise.reject('the pipe broke' as unknown as Error) },
  })
  const { result } = read(ids[0]!)
  await waitFor(() => expect(result.current).toEqual(new Error('the pipe broke')))
})
