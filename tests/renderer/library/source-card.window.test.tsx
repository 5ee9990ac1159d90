import { shortMoment } from '@shared/words/moments'
import { call } from '@state/client'
import { goTo } from '@state/place'
import { currentFolderId } from '@state/project-store'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LibraryScreen } from '../../../renderer/features/library/LibraryScreen'
import type { Operation } from '@shared/operations/operations'
import { wrap } from '../../unit/shared/text/wrap'
import { addAnalyst, addPassage, addSource, AT, emptyProject, id, perform } from '../../unit/shared/sample-project'
import { openInWindow, openReadOnly } from '../desk'
import { mend, refuseWrites } from '../disk'
import { expectNotices, notices, press, showFrame } from '../window'

function projectOf(...names: string[]) {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), ...names.map((name) => addSource(name)))
  return project
}

async function open(project = projectOf('port')) {
  const desk = await openInWindow(project)
  await showFrame(<LibraryScreen />, 'library')
  return desk
}

const field = (name: string) => within(screen.getByRole('article')).getByLabelText(name)
const fill = async (name: string, text: string) => {
  await userEvent.clear(field(name))
  if (text) await userEvent.type(field(name), text)
  await press('{Tab}')
}
const asked = ({ inputs }: { inputs: (name: 'project.apply') => unknown[] }) =>
  inputs('project.apply').map((input) => (input as { operations: { input: unknown }[] }).operations[0]?.input)

test.each([
  ['Title', ' Port closed ', { title: 'Port closed' }],
  ['Authors', ' Ann;; Ed Porter ; ', { authors: ['Ann', 'Ed Porter'] }],
  ['Publisher', ' Post ', { publisher: 'Post' }],
  ['Published', '2026-02-03', { published: '2026-02-03' }],
  ['Retrieved', '2026-02-04', { retrieved: '2026-02-04' }],
  ['URL', ' https://example.org ', { url: 'https://example.org' }],
  ['Origin', ' Wire ', { origin: 'Wire' }],
  ['Language', ' fr ', { language: 'fr' }],
  ['Source descriptor', ' Seen from afar. ', { descriptor: ' Seen from afar. ' }],
  ['DOI', ' 10.1/a ', { citation: { doi: '10.1/a' } }],
  ['Year or month', '2026-05', { citation: { issued: '2026-05' } }],
])('%s is kept when the field is left', async (name, text, changes) => {
  const desk = await open()
  await fill(name, text)
  await waitFor(() => expect(desk.project.sources[id('port')]).toMatchObject(changes))
  expect(asked(desk)).toEqual([{ sourceId: id('port'), changes }])
  expect(desk.inputs('project.apply')).toMatchObject([{ by: id('ann'), operations: [{ name: 'source.update' }] }])
})

test('what was filled in can be emptied, but for the title', async () => {
  const project = projectOf('port')
  const changes = { published: '2026-02-03', authors: ['Ann'], publisher: 'Post', reliability: 'B' as const }
  perform(project, { name: 'source.update', input: { sourceId: id('port'), changes } })
  const desk = await open(project)
  await fill('Title', '  ')
  expect(asked(desk)).toEqual([])
  await fill('Published', '')
  await fill('Authors', '')
  await fill('Publisher', '')
  await userEvent.selectOptions(field('Reliability of the source'), 'Not rated')
  await waitFor(() =>
    expect(desk.project.sources[id('port')]).toMatchObject({
      title: 'port',
      published: null,
      authors: [],
      publisher: '',
      reliability: null,
    }),
  )
})

test.each([
  [
    `${'x'.repeat(600)}; Bo`,
    `The author “${'x'.repeat(39)}…”: At most 500 characters fit; this has 600.`,
    `${'x'.repeat(500)}; Bo`,
  ],
  [
    Array.from({ length: 120 }, (_, index) => `A${index}`).join('; '),
    'Authors: at most 100 fit; these are 120.',
    Array.from({ length: 100 }, (_, index) => `A${index}`).join('; '),
  ],
])('authors over a limit stay in their field, which says so until they fit', async (text, words, fitting) => {
  const desk = await open()
  const write = async (authors: string) => {
    await userEvent.clear(field('Authors'))
    await userEvent.click(field('Authors'))
    await userEvent.paste(authors)
    await press('{Tab}')
  }
  await write(text)
  expect(field('Authors')).toHaveValue(text)
  expect(field('Authors')).toBeInvalid()
  expect(field('Authors')).toHaveAccessibleDescription(`Separated by semicolons. ${words}`)
  expect([asked(desk), notices()]).toEqual([[], []])
  await write(fitting)
  await waitFor(() => expect(desk.project.sources[id('port')]?.authors.join('; ')).toBe(fitting))
  expect(field('Authors')).toBeValid()
})

test('a field left as it was asks for nothing', async () => {
  const desk = await open()
  await userEvent.click(field('Publisher'))
  await press('x{Backspace}{Tab}')
  expect(asked(desk)).toEqual([])
})

test('Escape brings back what is kept', async () => {
  const desk = await open()
  await userEvent.type(field('Publisher'), 'Wrong{Escape}')
  expect(field('Publisher')).toHaveValue('')
  await press('{Tab}')
  expect(asked(desk)).toEqual([])
})

test('a reliability is chosen with its meaning', async () => {
  const desk = await open()
  const select = field('Reliability of the source')
  expect(
    within(select)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Not rated',
    'A – Completely reliable',
    'B – Usually reliable',
    'C – Fairly reliable',
    'D – Not usually reliable',
    'E – Unreliable',
    'F – Cannot be judged',
  ])
  expect(select).not.toHaveAccessibleDescription()
  await userEvent.selectOptions(select, 'B – Usually reliable')
  await waitFor(() => expect(desk.project.sources[id('port')]?.reliability).toBe('B'))
  expect(select).toHaveValue('B')
  expect(select).toHaveAccessibleDescription(/\w{4}/)
})

test('the facts of the import stand below, with its notes', async () => {
  const project = projectOf('port')
  const versionId = id('portV')
  const version = project.versions[versionId]!
  project.versions[versionId] = {
    ...version,
    bytes: 1_234_567,
    characters: 9_876,
    blocks: 12,
    notes: ['A table was left out.'],
  }
  await open(project)
  const facts = [...screen.getByRole('article').querySelectorAll('dd')].map(({ textContent }) => textContent)
  expect(facts).toEqual([
    'port.txt (1,234,567 bytes, utf-8)',
    shortMoment(AT),
    '9,876 characters in 12 paragraphs',
    '0'.repeat(64),
  ])
  const notes = within(screen.getByRole('list', { name: 'Import notes' })).getAllByRole('listitem')
  expect(notes.map(({ textContent }) => textContent)).toEqual(['A table was left out.'])
})

test('an import without notes has no list of them', async () => {
  await open()
  expect(screen.queryByRole('list', { name: 'Import notes' })).toBeNull()
})

test('what another window changes is shown, but not over what is being typed', async () => {
  const desk = await open()
  const change = (publisher: string) =>
    desk.perform({ name: 'source.update', input: { sourceId: id('port'), changes: { publisher } } })
  await change('Post')
  expect(field('Publisher')).toHaveValue('Post')
  await userEvent.type(field('Publisher'), ' of Oslo')
  await change('Times')
  expect(field('Publisher')).toHaveValue('Post of Oslo')
})

test('words being typed are kept for their own source when another one is chosen', async () => {
  const desk = await open(projectOf('port', 'rail'))
  await userEvent.type(field('Publisher'), 'Post')
  act(() => goTo({ screen: 'library', sourceId: id('rail') }))
  await waitFor(() => expect(desk.project.sources[id('port')]?.publisher).toBe('Post'))
  expect(screen.getByRole('article', { name: 'Source card of rail' })).toBeVisible()
  expect(field('Publisher')).toHaveValue('')
  expect(desk.project.sources[id('rail')]?.publisher).toBe('')
})

test('words for a source that is gone meanwhile are refused in words', async () => {
  const desk = await open(projectOf('port', 'rail'))
  await userEvent.type(field('Publisher'), 'Post')
  await desk.perform({ name: 'source.delete', input: { sourceId: id('port') } })
  await expectNotices('This source is no longer in the project. Nothing was changed.')
})

test('a full disk is said, the words stay, and they are saved with the next ones', async () => {
  const desk = await open()
  refuseWrites(desk, 'ENOSPC')
  await fill('Publisher', 'Post')
  await waitFor(() => expect(notices()).toHaveLength(1))
  expect(notices()[0]).toMatch(/^Not saved yet: the disk is full\. /)
  expect(field('Publisher')).toHaveValue('Post')
  expect(desk.project.sources[id('port')]?.publisher).toBe('')
  mend(desk)
  await fill('Origin', 'Wire')
  await waitFor(() => expect(desk.project.sources[id('port')]).toMatchObject({ publisher: 'Post', origin: 'Wire' }))
})

test('a read-only project leaves no field to type in', async () => {
  const { desk } = await openReadOnly(projectOf('port'))
  await showFrame(<LibraryScreen />, 'library')
  expect(field('Publisher')).toBeDisabled()
  await userEvent.type(field('Publisher'), 'Post')
  expect(notices()).toEqual([])
  expect(desk.project.sources[id('port')]?.publisher).toBe('')
})

test('a URL that is far too long is kept in the field, which says so, and not in the project', async () => {
  const desk = await open()
  await userEvent.click(field('URL'))
  await userEvent.paste('u'.repeat(4_001))
  await press('{Tab}')
  expect(field('URL')).toHaveAccessibleDescription('At most 4,000 characters fit; this has 4,001.')
  expect(field('URL')).toHaveValue('u'.repeat(4_001))
  expect(desk.inputs('project.apply')).toEqual([])
  expect(desk.project.sources[id('port')]?.url).toBe('')
})

test('the lines of a wrapped text can be kept, and joined again, and passages come along', async () => {
  const desk = await open()
  const lines = wrap(
    'The harbour closes in the autumn of next year, and what comes by sea comes late. '.repeat(6).trim(),
    60,
  )
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const file = { name: 'letter.txt', bytes }
  await call('source.import', { by: id('ann'), folderId: currentFolderId(), file })
  const source = Object.values(desk.project.sources).find(({ title }) => title === 'letter')!
  await act(async () => goTo({ screen: 'library', sourceId: source.id }))
  await userEvent.click(await screen.findByRole('button', { name: 'Keep its lines' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Join its lines' }))
  expect(await screen.findByRole('button', { name: 'Keep its lines' })).toBeEnabled()
  const versionId = desk.project.sources[source.id]!.versionId
  const passage = addPassage('pas', 'port') as Extract<Operation, { name: 'passage.create' }>
  const anchor = { start: 0, end: 18, exact: 'The harbour closes', prefix: '', suffix: ' in the autumn' }
  await desk.perform({
    ...passage,
    input: { passage: { ...passage.input.passage, sourceId: source.id, versionId, anchor } },
  })
  await userEvent.click(screen.getByRole('button', { name: 'Keep its lines' }))
  expect(await screen.findByRole('button', { name: 'Join its lines' })).toBeEnabled()
  const now = desk.project.sources[source.id]!.versionId
  expect(now).not.toBe(versionId)
  expect(desk.project.passages[passage.input.passage.id]).toMatchObject({
    versionId: now,
    anchor: { exact: 'The harbour closes' },
    reAnchored: { outcome: 'exact' },
  })
  const earlier = within(screen.getByRole('list', { name: 'Earlier versions' })).getAllByRole('listitem')
  expect(earlier.map((each) => each.textContent)).toEqual([
    expect.stringMatching(/^Version 1 of 2, imported .* \(letter\.txt\)ReadCompare$/),
  ])
})

test('says where a value comes from, until the analyst changes it', async () => {
  const project = projectOf()
  const added = addSource('port') as Extract<Operation, { name: 'source.add' }>
  const filledFrom = { publisher: 'the page’s tag “og:site_name”', authors: 'the mail’s From' }
  const source = { ...added.input.source, filledFrom, publisher: 'Post' }
  perform(project, { ...added, input: { ...added.input, source } })
  const desk = await open(project)
  expect(field('Publisher')).toHaveAccessibleDescription('From the page’s tag “og:site_name”.')
  expect(field('Authors')).toHaveAccessibleDescription('Separated by semicolons. From the mail’s From.')
  expect(field('Title')).not.toHaveAccessibleDescription()
  await fill('Publisher', 'The Post')
  await waitFor(() => expect(field('Publisher')).not.toHaveAccessibleDescription())
  expect(field('Authors')).toHaveAccessibleDescription('Separated by semicolons. From the mail’s From.')
  await act(() => call('project.undo', { by: id('ann') }))
  expect(field('Publisher')).toHaveAccessibleDescription('From the page’s tag “og:site_name”.')
  expect(desk.bugs).toEqual([])
})
