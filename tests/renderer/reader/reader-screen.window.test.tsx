import { undoOrRedo } from '@state/perform'
import { currentPlace, goBack, goTo } from '@state/place'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ReaderScreen } from '../../../renderer/features/reader/ReaderScreen'
import { MemoProject } from '../../unit/shared/memo/memo-project'
import { id } from '../../unit/shared/sample-project'
import { openInWindow } from '../desk'
import { select, showReader, WORDS } from './reader-project'
import { painted } from '../browser/highlights'
import { openOnReadOnlyDisk } from '../disk'
import { announced, operationsAsked, showScreen, usable } from '../window'

const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })

const title = () => document.querySelector('h1')?.textContent
const sources = () =>
  [...screen.getByRole('navigation', { name: 'Sources' }).querySelectorAll('button')].map((each) => each.textContent)
const bars = () =>
  [...document.querySelectorAll<HTMLElement>('[data-passage][title]')].map(({ title: name, style, dataset }) => [
    name,
    style.color,
    style.getPropertyValue('--lane'),
    style.top,
    dataset.chosen !== undefined,
  ])
const labels = () =>
  [...document.querySelectorAll<HTMLElement>('[data-passage][data-name]')].map(({ dataset }) => [
    dataset.name,
    dataset.more,
  ])

test('an empty project says what to import', async () => {
  await openInWindow(new MemoProject().project)
  await showScreen(<ReaderScreen />, 'reader')
  expect(screen.getByRole('heading')).toHaveTextContent('Nothing to read yet')
})

test('the text stands in numbered paragraphs under what is known of its source', async () => {
  const { made } = await showReader((each) => each.passage('Pilots'))
  await screen.findByText(WORDS[0]!)
  expect([...document.querySelectorAll<HTMLElement>('[data-block]')].map(({ dataset }) => dataset.paragraph)).toEqual([
    '¶1',
    '¶2',
    '¶3',
  ])
  expect(title()).toBe('Norvik stops its ice charts')
  expect(screen.getByText('Ada Lund · Northern Ledger · 4 Oct 2026 · source B')).toBeVisible()
  expect(sources()).toEqual(['Norvik stops its ice charts1Northern Ledger · 4 Oct 2026 · B'])
  expect(screen.getByLabelText('1 passage')).toBeVisible()
  expect(made.project.sources[made.sourceId]?.language).toBe(document.querySelector('h1')?.parentElement?.lang)
})

test('headings and quotes are elements of their kind', async () => {
  const made = new MemoProject()
  const sourceId = made.source(['x', 'x', 'x', 'x', 'x'], {
    title: 'T',
    authors: [],
    publisher: '',
    published: null,
    reliability: null,
    language: '',
  })
  const { versionId } = made.project.sources[sourceId]!
  await openInWindow(made.project, {
    [versionId]: [
      { kind: 'heading', level: null, role: 'body', text: 'h' },
      { kind: 'heading', level: 2, role: 'body', text: 'h' },
      { kind: 'heading', level: 3, role: 'body', text: 'h' },
      { kind: 'heading', level: 5, role: 'body', text: 'h' },
      { kind: 'quote', level: null, role: 'body', text: 'q' },
    ],
  })
  await showScreen(<ReaderScreen />, 'reader')
  await screen.findByText('q')
  expect([...document.querySelectorAll('[data-block]')].map(({ tagName }) => tagName)).toEqual([
    'H2',
    'H2',
    'H3',
    'H4',
    'BLOCKQUOTE',
  ])
  expect(screen.getByText('source not rated')).toBeVisible()
  expect(sources()).toEqual(['T0not rated'])
})

test('another source is read in its place, and one that is deleted is told to be gone', async () => {
  const { desk, made } = await showReader((each) => each.passage('Pilots'))
  await screen.findByText(WORDS[0]!)
  await act(async () => goTo({ screen: 'reader', passageId: Object.keys(made.project.passages)[0]! }))
  const second = new MemoProject()
  const sourceId = second.source(['Another text.'], { title: 'Second' })
  const source = second.project.sources[sourceId]!
  const version = second.project.versions[source.versionId]!
  await desk.perform({ name: 'source.add', input: { source: { ...source, position: 99 }, version } })
  await user.click(screen.getByText('Second'))
  expect(currentPlace()).toMatchObject({ sourceId, passageId: null })
  expect(await screen.findByText('This text cannot be shown')).toBeVisible()
  expect(screen.getByText('Second').closest('button')).toHaveAttribute('aria-current', 'page')
  await desk.perform({ name: 'source.delete', input: { sourceId } })
  expect(screen.getByRole('region', { name: 'This source is no longer in the project' })).toHaveTextContent(
    'It was deleted, or its import was undone. Choose another in the list of sources; the history can bring this one back.',
  )
  expect(document.querySelector('[aria-current]')).toBeNull()
  await user.click(screen.getByText('Norvik stops its ice charts'))
  expect(await screen.findByText(WORDS[0]!)).toBeVisible()
  await desk.perform({ name: 'source.delete', input: { sourceId: made.sourceId } })
  expect(screen.getByText('Nothing to read yet')).toBeVisible()
})

test('back at a source that is gone, no other one stands in its place; the history is one step away', async () => {
  const { desk, made } = await showReader()
  await screen.findByText(WORDS[0]!)
  const second = new MemoProject()
  const sourceId = second.source(['Another text.'], { title: 'Second' })
  const source = second.project.sources[sourceId]!
  const version = second.project.versions[source.versionId]!
  await desk.perform({ name: 'source.add', input: { source: { ...source, position: 99 }, version } })
  act(() => goTo({ screen: 'reader', sourceId: made.sourceId }))
  act(() => goTo({ screen: 'codebook' }))
  await desk.perform({ name: 'source.delete', input: { sourceId: made.sourceId } })
  act(() => goBack())
  expect(screen.getByRole('heading', { name: 'This source is no longer in the project' })).toBeVisible()
  expect(screen.queryByText('This text cannot be shown')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Open the history' }))
  expect(currentPlace()).toEqual({ screen: 'history', seq: null })
})

test('a disk that cannot be read is named in place of the text', async () => {
  const { desk } = await (async () => {
    const made = new MemoProject()
    made.source(['Words.'])
    const opened = await openInWindow(made.project, Object.fromEntries(made.texts))
    opened.disk.before = (name, path) => {
      if (name === 'open' && path.includes('/sources/')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      return null
    }
    await showScreen(<ReaderScreen />, 'reader')
    return { desk: opened }
  })()
  expect(await screen.findByText('This text cannot be shown')).toBeVisible()
  expect(screen.getByText(/the disk reported an error/)).toBeVisible()
  expect(title()).toBeUndefined()
  expect(operationsAsked(desk)).toEqual([])
})

test('marks are painted and named in the margin, shown when asked for from elsewhere, and follow another window', async () => {
  let passageId = ''
  const { desk } = await showReader((made) => {
    made.tag('cost', 1)
    made.tag('time', 2)
    passageId = made.passage('Pilots are', [id('cost'), id('time')])
    made.passage('blind')
  })
  await waitFor(() => expect(painted()['fill-1-solid-0']).toEqual(['Pilots are']))
  expect(painted()['fill-0-dotted-0']).toEqual(['blind'])
  expect(bars()).toEqual([
    ['cost, time · Ines', 'var(--t1)', '0px', '0px', false],
    ['cost, time · Ines', 'var(--t1)', '7px', '0px', false],
    ['No tag · Ines', 'var(--line-strong)', '14px', '0px', false],
  ])
  expect(labels()).toEqual([['cost', '+2']])
  await act(async () => goTo({ screen: 'reader', passageId }))
  expect(bars().map((bar) => bar.at(-1))).toEqual([true, true, false])
  expect(painted()['passage-shown']).toEqual(['Pilots are'])
  expect(painted()['chosen-1']).toEqual(['Pilots are'])
  expect(announced()).toBe('Passage in paragraph 2: “Pilots are”, cost, time.')
  await desk.perform({ name: 'passage.delete', input: { passageId } })
  expect(painted()['fill-1-solid-0']).toBeUndefined()
  expect(painted()['chosen-1']).toBeUndefined()
  expect(bars().map(([name]) => name)).toEqual(['No tag · Ines'])
  await act(() => undoOrRedo('undo'))
  await waitFor(() => expect(painted()['fill-1-solid-0']).toEqual(['Pilots are']))
})

test('the caret is drawn while the text has the focus', async () => {
  await showReader()
  await screen.findByText(WORDS[0]!)
  expect(document.querySelector('[data-caret]')).toBeNull()
  await select(2, 3, 3)
  const caret = document.querySelector<HTMLElement>('[data-caret]')
  expect([caret?.style.translate, caret?.style.height]).toEqual(['29px 55px', '20px'])
  act(() => document.querySelector<HTMLElement>('[role=document]')!.blur())
  expect(document.querySelector('[data-caret]')).toBeNull()
})

test('read-only, the text is read and its passages walked, and nothing can be changed', async () => {
  const { desk } = await showReader((made) => {
    made.tag('cost', 1, null, 1)
    made.evidence(made.risk('Grounding'), made.sourceId, 'Pilots')
  }, openOnReadOnlyDisk)
  await screen.findByText(WORDS[0]!)
  await select(2, 0, 6)
  const toolbar = within(screen.getByRole('toolbar', { name: 'Selected words' }))
  expect(toolbar.getAllByRole('button').filter((each) => !each.matches(':disabled, [aria-disabled=true]'))).toEqual([
    toolbar.getByText(/Copy citation/),
  ])
  await user.keyboard('1')
  await act(async () => goTo({ screen: 'reader', passageId: Object.keys(desk.project.passages)[0]! }))
  expect(usable(screen.getByRole('region', { name: 'Passage and tags' }))).toEqual([
    'R1 Grounding',
    'This paragraph',
    'All of this source (1 passage)',
    'PilotsNo tag',
  ])
  expect(operationsAsked(desk)).toEqual([])
})
