import { choose, currentPlace, goTo } from '@state/place'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  emptyProject,
  id,
  linkEvidence,
  perform,
} from '../../unit/shared/sample-project'
import { openInWindow, openReadOnly } from '../desk'
import { LibraryScreen } from '../../../renderer/features/library/LibraryScreen'
import { press, showFrame } from '../window'

function projectOf(...names: string[]) {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  for (const [index, name] of names.entries()) {
    const changes = { position: index + 1 }
    perform(project, addSource(name), { name: 'source.update', input: { sourceId: id(name), changes } })
  }
  return project
}

async function open(project = projectOf('port', 'rail', 'mine')) {
  const desk = await openInWindow(project)
  await showFrame(<LibraryScreen />, 'library')
  return desk
}

/** What a cell says where the table has room for its columns: the facts below a title are for where it has not. */
const said = (cell: Element) => cell.querySelector('bdi')?.textContent ?? cell.textContent
const rows = () => screen.getAllByRole('row').slice(1)
const cells = () => rows().map((row) => [...row.children].map(said))
const selected = () =>
  rows()
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => row.firstElementChild && said(row.firstElementChild))
const card = () => screen.getByRole('article').getAttribute('aria-label')
const filter = () => screen.getByRole('searchbox', { name: 'Filter sources' })

describe('an empty library', () => {
  test('says how articles come in, and asks for them', async () => {
    const desk = await open(projectOf())
    expect(screen.getByRole('region', { name: 'No articles yet' })).toHaveTextContent(
      'Drop text, Markdown, saved web pages, Word documents, OpenDocument texts, e-books or e-mails on this window, or folders of them, choose them, or paste the words. The original file is kept unchanged, with its checksum.',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Import articles…' }))
    await waitFor(() => expect(desk.inputs('source.choose')).toEqual([{ what: 'files' }]))
    await userEvent.click(screen.getByRole('button', { name: 'Import a folder…' }))
    await waitFor(() => expect(desk.inputs('source.choose')).toEqual([{ what: 'files' }, { what: 'folder' }]))
    await userEvent.click(screen.getByRole('button', { name: 'Paste…' }))
    expect(await screen.findByRole('dialog', { name: 'Import pasted text' })).toBeVisible()
  })

  test('offers nothing that could not work in a read-only project', async () => {
    await openReadOnly(projectOf())
    await showFrame(<LibraryScreen />, 'library')
    expect(screen.getByRole('button', { name: 'Import articles…' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Paste…' })).toBeDisabled()
  })

  test('becomes a table with the first source', async () => {
    const desk = await open(projectOf())
    await desk.perform(addSource('port'))
    expect(cells()).toEqual([['port', '–', '–', 'Not rated', '0']])
    expect(card()).toBe('Source card of port')
  })
})

describe('the table', () => {
  test('shows what each source says about itself, in order, and how many passages it has', async () => {
    const project = projectOf('port', 'rail')
    perform(project, addPassage('p1', 'rail'), addPassage('p2', 'rail', [], 9), {
      name: 'source.update',
      input: {
        sourceId: id('rail'),
        changes: { publisher: 'Post', published: '2026-02-03', reliability: 'B', position: 0 },
      },
    })
    const desk = await open(project)
    expect(cells()).toEqual([
      ['rail', 'Post', '3 Feb 2026', 'B', '2'],
      ['port', '–', '–', 'Not rated', '0'],
    ])
    await desk.perform({ name: 'passage.delete', input: { passageId: id('p1') } })
    expect(cells()[0]).toEqual(['rail', 'Post', '3 Feb 2026', 'B', '1'])
  })

  test('shows a very long title whole', async () => {
    const long = 'Donaudampfschifffahrt'.repeat(23)
    const project = projectOf('port')
    perform(project, { name: 'source.update', input: { sourceId: id('port'), changes: { title: long } } })
    await open(project)
    expect(cells()[0]?.[0]).toBe(long)
    expect(card()).toBe(`Source card of ${long}`)
  })

  test('chooses by click and arrows, and stops at either end', async () => {
    await open()
    expect(selected()).toEqual(['port'])
    await userEvent.click(rows()[1]!)
    expect(selected()).toEqual(['rail'])
    expect(card()).toBe('Source card of rail')
    expect(currentPlace()).toMatchObject({ screen: 'library', sourceId: id('rail') })
    const walk = []
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowUp', 'End']) {
      await act(async () => void fireEvent.keyDown(screen.getByRole('grid'), { key }))
      walk.push(selected()[0])
    }
    expect(walk).toEqual(['mine', 'mine', 'rail', 'port', 'port', 'mine'])
    expect(rows()[2]).toHaveFocus()
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0])
  })

  test('reads with Enter, a double click and the button of the card', async () => {
    await open()
    rows()[0]?.focus()
    await press('{ArrowDown}{Enter}')
    expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: id('rail'), passageId: null })
    act(() => choose({ screen: 'reader', passageId: id('p') }))
    act(() => goTo({ screen: 'library' }))
    await userEvent.dblClick(rows()[2]!)
    expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: id('mine'), passageId: null })
    act(() => goTo({ screen: 'library', sourceId: id('port') }))
    act(() => choose({ screen: 'reader', passageId: id('p') }))
    await userEvent.click(screen.getByRole('button', { name: 'Read' }))
    expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: id('port'), passageId: null })
  })

  test('leaves other keys alone', async () => {
    await open()
    expect(fireEvent.keyDown(screen.getByRole('grid'), { key: 'x' })).toBe(true)
    expect(fireEvent.keyDown(screen.getByRole('grid'), { key: 'End' })).toBe(false)
    // Taken also where it leads nowhere: the page must not scroll instead.
    expect(fireEvent.keyDown(screen.getByRole('grid'), { key: 'ArrowDown' })).toBe(false)
  })

  test('goes on with the first source when the chosen one is deleted elsewhere', async () => {
    const desk = await open()
    await userEvent.click(rows()[2]!)
    await desk.perform({ name: 'source.delete', input: { sourceId: id('mine') } })
    expect(selected()).toEqual(['port'])
    expect(card()).toBe('Source card of port')
  })
})

describe('the filter', () => {
  test('looks at title, publisher and authors, whatever their case', async () => {
    const project = projectOf('port', 'rail', 'mine')
    const change = (name: string, changes: object) =>
      perform(project, { name: 'source.update', input: { sourceId: id(name), changes } })
    change('rail', { publisher: 'The Portal' })
    change('mine', { authors: ['Ann', 'Ed Porter'] })
    await open(project)
    for (const [typed, found] of [
      [' PORT ', ['port', 'rail', 'mine']],
      ['portal', ['rail']],
      ['ed p', ['mine']],
      ['ort', ['port', 'rail', 'mine']],
    ] as const) {
      fireEvent.change(filter(), { target: { value: typed } })
      fireEvent.input(filter())
      expect(cells().map(([title]) => title)).toEqual(found)
    }
  })

  test('that fits nothing leaves the table empty and the card of the chosen source', async () => {
    await open()
    await userEvent.type(filter(), 'zzz')
    expect(rows()).toEqual([])
    expect(card()).toBe('Source card of port')
    await press('{Escape}')
    await userEvent.clear(filter())
    expect(rows()).toHaveLength(3)
  })

  test('that hides the chosen source leaves the first row to the Tab key', async () => {
    await open()
    await userEvent.type(filter(), 'i')
    expect(cells().map(([title]) => title)).toEqual(['rail', 'mine'])
    expect(selected()).toEqual([])
    expect(rows().map(({ tabIndex }) => tabIndex)).toEqual([0, -1])
    rows()[0]?.focus()
    await press('{ArrowDown}')
    expect(selected()).toEqual(['rail'])
  })
})

describe('deleting a source', () => {
  const begin = async (project = projectOf('port', 'rail')) => {
    const desk = await open(project)
    await userEvent.click(screen.getByRole('button', { name: 'Delete…' }))
    return { desk, asking: await screen.findByRole('dialog', { name: 'Delete “port”?' }) }
  }
  const STAYS = 'The original file stays in the project folder, and Undo brings everything back.'

  test('says what goes with it: nothing, one and many', async () => {
    const { desk, asking } = await begin()
    expect(asking).toHaveTextContent(`No passage of it is tagged. ${STAYS}`)
    await desk.perform(addRisk('risk'), addPassage('p1', 'port'), linkEvidence('e1', 'risk', 'p1'))
    expect(asking).toHaveTextContent(`1 passage and 1 evidence link that rest on it go with it. ${STAYS}`)
    await desk.perform(addPassage('p2', 'port', [], 9), addPassage('p3', 'rail'), linkEvidence('e3', 'risk', 'p3'))
    expect(asking).toHaveTextContent(`2 passages and 1 evidence link that rest on it go with it. ${STAYS}`)
    await desk.perform({ name: 'evidence.unlink', input: { evidenceId: id('e1') } })
    expect(asking).toHaveTextContent(`2 passages and 0 evidence links that rest on it go with it. ${STAYS}`)
  })

  test('is done with Enter, as one step', async () => {
    const { desk } = await begin()
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete source' }).focus()
    await press('{Enter}')
    await waitFor(() => expect(cells().map(([title]) => title)).toEqual(['rail']))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(desk.inputs('project.apply')).toEqual([
      { by: id('ann'), operations: [{ name: 'source.delete', input: { sourceId: id('port') } }] },
    ])
  })

  test('is left with Escape and Cancel, and the focus goes back', async () => {
    const { desk } = await begin()
    await press('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const button = screen.getByRole('button', { name: 'Delete…' })
    expect(button).toHaveFocus()
    await userEvent.click(button)
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(desk.inputs('project.apply')).toEqual([])
  })

  test('is over when it was deleted elsewhere meanwhile', async () => {
    const { desk } = await begin()
    await desk.perform({ name: 'source.delete', input: { sourceId: id('port') } })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(card()).toBe('Source card of rail')
  })

  test('cannot be begun in a read-only project', async () => {
    await openReadOnly(projectOf('port'))
    await showFrame(<LibraryScreen />, 'library')
    expect(screen.getByRole('button', { name: 'Delete…' })).toBeDisabled()
  })
})
