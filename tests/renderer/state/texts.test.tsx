import { useNotices } from '@state/notices'
import { goTo } from '@state/place'
import { currentProject } from '@state/project-store'
import { readAhead, useText, useTexts } from '@state/texts'
import { newId } from '@shared/new-id'
import { applyChanges, type Project } from '@shared/document/project'
import type { Block } from '@shared/text/blocks'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { addAnalyst, addSource, AT, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { type Desk, openInWindow } from '../desk'

const paragraph = (text: string): Block => ({ kind: 'paragraph', level: null, role: 'body', text })

let desk: Desk
let first: string
let second: string

/** Two articles whose texts no test before has read: what was read is remembered from test to test. */
beforeEach(async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  ;[first, second] = ['one', 'two'].map((name) => addFreshSource(project, name)) as [string, string]
  desk = await openInWindow(project, {
    [first]: [paragraph('One.')],
    [second]: [paragraph('Two.'), paragraph('More.')],
  })
})

function addFreshSource(project: Project, name: string): string {
  const added = addSource(name)
  if (added.name !== 'source.add') throw new Error('Not a source.')
  const [sourceId, versionId] = [newId(), newId()]
  const source = { ...added.input.source, id: sourceId, versionId }
  const version = { ...added.input.version, id: versionId, sourceId }
  perform(project, { name: 'source.add', input: { source, version } })
  return versionId
}

const asked = () => desk.asked.filter(({ name }) => name === 'source.text').length
const refuseToRead = () => {
  desk.disk.before = (call, path) => {
    if (call.startsWith('read') && path.includes('sources')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
    return null
  }
}

function Shown({ versionId }: { versionId: string }) {
  const { text, failure, readAgain } = useText(versionId)
  return (
    <>
      <p>{text?.text ?? failure ?? 'Reading'}</p>
      <button onClick={readAgain}>Read it again</button>
    </>
  )
}

function AllShown({ versionIds }: { versionIds: string[] }) {
  const texts = useTexts(versionIds)
  const notices = useNotices()
  return (
    <>
      <p>{versionIds.map((versionId) => texts.get(versionId)?.text ?? 'not read').join(' | ')}</p>
      <p role="alert">{notices.length}</p>
    </>
  )
}

test('a text wanted in two places is asked for once, and coming back shows it at once', async () => {
  const { unmount } = render(
    <>
      <Shown versionId={first} />
      <Shown versionId={first} />
    </>,
  )
  await waitFor(() => expect(screen.getAllByText('One.')).toHaveLength(2))
  unmount()
  render(<Shown versionId={first} />)
  expect(screen.getByText('One.')).toBeVisible()
  await act(async () => undefined)
  expect(asked()).toBe(1)
})

test('a text that cannot be read says so, and asking again reads it again', async () => {
  refuseToRead()
  render(<Shown versionId={first} />)
  await waitFor(() => expect(screen.queryByText('Reading')).toBeNull())
  expect(screen.queryByText('One.')).toBeNull()
  desk.disk.before = () => null
  await userEvent.click(screen.getByRole('button'))
  expect(await screen.findByText('One.')).toBeVisible()
})

test('a failure is not remembered for whoever asks next', async () => {
  refuseToRead()
  const { unmount } = render(<Shown versionId={first} />)
  await waitFor(() => expect(screen.queryByText('Reading')).toBeNull())
  unmount()
  desk.disk.before = () => null
  render(<Shown versionId={first} />)
  expect(await screen.findByText('One.')).toBeVisible()
})

test('the text of another version never shows while the one asked for is read', async () => {
  const { rerender } = render(<Shown versionId={first} />)
  await screen.findByText('One.')
  rerender(<Shown versionId={second} />)
  expect(screen.queryByText('One.')).toBeNull()
  expect(await screen.findByText('Two. More.')).toBeVisible()
})

test('several texts come together, and one that cannot be read is told and costs no other', async () => {
  render(<AllShown versionIds={[first, id('gone'), second]} />)
  expect(await screen.findByText('One. | not read | Two. More.')).toBeVisible()
  expect(screen.getByRole('alert')).toHaveTextContent('1')
})

test('several texts that were read together are there at once for whoever comes back, and those not read are asked for again', async () => {
  const both = [first, second]
  const { result, unmount } = renderHook(() => useTexts(both))
  await waitFor(() => expect(result.current.size).toBe(2))
  unmount()
  const { result: again, unmount: leave } = renderHook(() => useTexts(both))
  expect(again.current).toBe(result.current)
  leave()
  const { result: others, unmount: leaveOthers } = renderHook(() => useTexts([id('gone')]))
  expect(others.current.size).toBe(0)
  await act(async () => undefined)
  leaveOthers()
  const tried = asked()
  renderHook(() => useTexts([id('gone')]))
  await waitFor(() => expect(asked()).toBeGreaterThan(tried))
})

test('only so much text is kept', async () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  const long = ['long', 'longer'].map((name) => addFreshSource(project, name))
  const texts = long.map((versionId, n): [string, Block[]] => [versionId, [paragraph(`${n}`.repeat(10_100_000))]])
  desk = await openInWindow(project, Object.fromEntries(texts))
  function Length({ versionId }: { versionId: string }) {
    return <p>{useText(versionId).text?.text.length ?? 'Reading'}</p>
  }
  for (const versionId of long) {
    const { unmount } = render(<Length versionId={versionId} />)
    await screen.findByText('10100000')
    unmount()
  }
  expect(asked()).toBe(2)
  render(<Length versionId={long[1]!} />)
  expect(screen.getByText('10100000')).toBeVisible()
  render(<Length versionId={long[0]!} />)
  expect(screen.getByText('Reading')).toBeVisible()
  await waitFor(() => expect(asked()).toBe(3))
})

test('a text left before it was read does not take the place of the next', async () => {
  const { result, rerender } = renderHook(useText, { initialProps: first })
  rerender(second)
  const seen: unknown[] = []
  await waitFor(() => {
    seen.push(result.current.text?.text)
    expect(result.current.text?.text).toBe('Two.\n\nMore.')
  })
  expect(seen).not.toContain('One.')
})

test('a text that cannot be read is a failure in words, for this text only', async () => {
  const { result, rerender } = renderHook(useText, { initialProps: newId() })
  await waitFor(() => expect(result.current.failure).toMatch(/\w/))
  rerender(first)
  expect(result.current).toMatchObject({ text: null, failure: null })
  await waitFor(() => expect(result.current.text?.text).toBe('One.'))
})

test('a failure without words is told as it is', async () => {
  // What crosses between processes can fail with anything.
  Object.defineProperty(window, 'assay', {
    configurable: true,
    value: { ...window.assay, call: () => Promise.reject('the pipe broke' as unknown as Error) },
  })
  const { result } = renderHook(useText, { initialProps: first })
  await waitFor(() => expect(result.current.failure).toContain('the pipe broke'))
})

test('the text of a source somebody stays at is read ahead, and shown at once when it is opened; what is passed over is not', async () => {
  readAhead(first)
  readAhead(second)
  await waitFor(() => expect(asked()).toBe(1))
  await act(async () => new Promise((resolve) => setTimeout(resolve, 100)))
  render(<Shown versionId={second} />)
  expect(screen.getByText(/^Two\./)).toBeVisible()
  expect(asked()).toBe(1)
})

test('the text of a source that somebody goes to is asked for before anything is drawn', async () => {
  const { sourceId } = currentProject().versions[second]!
  goTo({ screen: 'library', sourceId })
  expect(asked()).toBe(0)
  goTo({ screen: 'reader', sourceId })
  expect(asked()).toBe(1)
  render(<Shown versionId={second} />)
  expect(await screen.findByText(/^Two\./)).toBeVisible()
  expect(asked()).toBe(1)
})

test('of a passage that somebody goes to, the text it stands in is asked for', async () => {
  const anchor = { start: 0, end: 3, exact: 'Two', prefix: '', suffix: '' }
  const { sourceId } = currentProject().versions[second]!
  const rest = { tagIds: [], note: '', statement: null, credibility: null, createdBy: id('ann'), createdAt: AT }
  const passage = { id: newId(), sourceId, versionId: second, anchor, ...rest }
  applyChanges(currentProject(), [{ kind: 'passages', id: passage.id, before: null, after: passage }])
  goTo({ screen: 'reader', sourceId: currentProject().versions[first]!.sourceId, passageId: passage.id })
  expect(desk.asked.at(-1)).toEqual({ name: 'source.text', input: { versionId: second } })
})

test('a text that could not be read ahead is told only to whoever opens it', async () => {
  refuseToRead()
  readAhead(first)
  await waitFor(() => expect(asked()).toBe(1))
  await act(async () => new Promise((resolve) => setTimeout(resolve, 50)))
  desk.disk.before = () => null
  render(<Shown versionId={first} />)
  expect(await screen.findByText('One.')).toBeVisible()
  expect(asked()).toBe(2)
})
