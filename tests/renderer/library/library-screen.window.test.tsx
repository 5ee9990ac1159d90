import { currentPlace, goTo } from '@state/place'
import { currentPreferences } from '@state/preferences'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { addPassage, addRisk, addSource, id, linkEvidence, perform } from '../../unit/shared/sample-project'
import { openReadOnly } from '../desk'
import { LibraryScreen } from '../../../renderer/features/library/LibraryScreen'
import { press, showFrame } from '../window'
import { active, cell, open, projectOf, rows, titles } from './library'

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
    expect(screen.getByRole('button', { name: 'Import articles…' })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByRole('button', { name: 'Paste…' })).toHaveAttribute('aria-disabled', 'true')
  })

  test('becomes a table with the first source', async () => {
    const desk = await open(projectOf())
    await desk.perform(addSource('port'))
    expect(titles()).toEqual(['port'])
    expect(card()).toBe('Source card of port')
  })
})

describe('the table', () => {
  test('counts what waits for review after a new version, until somebody has looked', async () => {
    const project = projectOf('port', 'rail')
    perform(project, addPassage('p1', 'rail'))
    const desk = await open(project)
    const { anchor, versionId } = project.passages[id('p1')]!
    const corrected = { ...project.versions[versionId]!, id: id('railW'), blocksSha256: 'f'.repeat(64) }
    const reAnchored = {
      from: { versionId, anchor },
      outcome: 'changed',
      confidence: 0.9,
      reason: 'Because.',
      reviewed: false,
    } as const
    const passages = [{ passageId: id('p1'), anchor, reAnchored }]
    await desk.perform({ name: 'source.addVersion', input: { sourceId: id('rail'), version: corrected, passages } })
    expect(titles()).toEqual(['port', 'rail'])
    const waiting = (row: number) => within(cell(row, 'passages')).queryByRole('img')?.getAttribute('aria-label')
    expect(waiting(0)).toBeUndefined()
    expect(waiting(1)).toBe('1 passage changed, lost or not certain in a new version, not reviewed')
    await desk.perform({ name: 'passage.accept', input: { passageId: id('p1') } })
    expect(waiting(1)).toBeUndefined()
  })

  test('shows what each source says about itself, how far the work is and how complete its card', async () => {
    const project = projectOf('port', 'rail')
    perform(project, addPassage('p1', 'rail'), addPassage('p2', 'rail', [], 9), {
      name: 'source.update',
      input: {
        sourceId: id('rail'),
        changes: { publisher: 'Post', published: '2026-02-03', reliability: 'B', position: 0, origin: 'Wire' },
      },
    })
    const desk = await open(project)
    const columns = ['title', 'publisher', 'published', 'reliability', 'passages', 'work', 'origin', 'card']
    const said = (row: number) =>
      columns.map((column) => cell(row, column).querySelector('span')!.firstChild!.textContent)
    expect(said(0).slice(1, 7)).toEqual(['Post', '3 Feb 2026', 'B', '2', 'Tagged', 'Wire'])
    expect(cell(0, 'card')).toHaveTextContent('5 of 9, not filled in: authors, retrieved, URL, descriptor')
    expect(said(1).slice(1, 7)).toEqual(['–', '–', 'Not rated', '0', 'Nothing tagged', '–'])
    await desk.perform(addRisk('risk'), linkEvidence('e1', 'risk', 'p1'))
    expect(cell(0, 'work')).toHaveTextContent('In evidence')
    await desk.perform({ name: 'passage.delete', input: { passageId: id('p1') } })
    expect([cell(0, 'passages').textContent, cell(0, 'work').textContent]).toEqual(['1', 'Tagged'])
  })

  test('is walked by keyboard, and Enter on a title reads the source', async () => {
    await open()
    expect(card()).toBe('Source card of port')
    await userEvent.click(cell(1, 'title'))
    expect([active(), card()]).toEqual(['rail', 'Source card of rail'])
    expect(currentPlace()).toMatchObject({ screen: 'library', sourceId: id('rail') })
    await press('{ArrowDown}')
    expect([active(), card()]).toEqual(['mine', 'Source card of mine'])
    await press('{Control>}{Home}{/Control}{ArrowDown}{Enter}')
    expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: id('rail'), passageId: null })
    act(() => goTo({ screen: 'library' }))
    await userEvent.dblClick(cell(2, 'title'))
    expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: id('mine'), passageId: null })
    act(() => goTo({ screen: 'library', sourceId: id('port') }))
    await userEvent.click(screen.getByRole('button', { name: 'Read' }))
    expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: id('port'), passageId: null })
  })

  test('is edited as a spreadsheet: a field is typed over, and filled down over several sources as one step', async () => {
    const desk = await open()
    await userEvent.click(cell(0, 'publisher'))
    await press('The Post{Enter}')
    await waitFor(() => expect(desk.project.sources[id('port')]?.publisher).toBe('The Post'))
    await userEvent.click(cell(0, 'publisher'))
    await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}')
    await waitFor(() => expect(cell(2, 'publisher')).toHaveTextContent('The Post'))
    const commits = await desk.commits()
    expect(commits.at(-1)?.operations).toEqual(['source.update', 'source.update'])
    expect(Object.values(desk.project.sources).map(({ publisher }) => publisher)).toEqual(Array(3).fill('The Post'))
  })

  test('takes several fields of a source as one change of it', async () => {
    const desk = await open(projectOf('port'))
    await userEvent.click(cell(0, 'publisher'))
    const clipboardData = { getData: () => 'The Post\t3 Feb 2026\tB' }
    await act(async () => fireEvent.paste(document, { clipboardData }))
    await waitFor(() => expect(cell(0, 'reliability')).toHaveTextContent('B'))
    expect((await desk.commits()).map(({ operations }) => operations)).toEqual([['source.update']])
    expect(desk.project.sources[id('port')]).toMatchObject({ publisher: 'The Post', published: '2026-02-03' })
  })

  test('takes grades, days and authors as people type them, and refuses what is none', async () => {
    const desk = await open(projectOf('port'))
    fireEvent.click(within(screen.getByRole('group', { name: 'Filter the library' })).getByLabelText('Authors'))
    for (const [column, typed] of [
      ['reliability', 'b'],
      ['published', '3 Feb 2026'],
      ['authors', 'Ann; Bo'],
    ] as const) {
      await userEvent.click(cell(0, column))
      await press(`${typed}{Enter}`)
    }
    await waitFor(() =>
      expect(desk.project.sources[id('port')]).toMatchObject({
        reliability: 'B',
        published: '2026-02-03',
        authors: ['Ann', 'Bo'],
      }),
    )
    await userEvent.click(cell(0, 'reliability'))
    await press('x{Enter}')
    expect(screen.getByText('“x” is no grade from A to F.')).toBeVisible()
    await press('{Escape}')
    expect(desk.project.sources[id('port')]?.reliability).toBe('B')
  })

  test('sorts by a column and hides others', async () => {
    const project = projectOf('port', 'rail', 'mine')
    const day = (name: string, published: string) =>
      perform(project, { name: 'source.update', input: { sourceId: id(name), changes: { published } } })
    day('port', '2026-05-01')
    day('rail', '2026-01-01')
    await open(project)
    await userEvent.click(within(screen.getByRole('columnheader', { name: /^Published/ })).getByRole('button'))
    await waitFor(() => expect(titles()).toEqual(['rail', 'port', 'mine']))
    expect(screen.queryByRole('columnheader', { name: /^Publisher/ })).not.toBeNull()
    fireEvent.click(within(screen.getByRole('group', { name: 'Filter the library' })).getByLabelText('Publisher'))
    expect(screen.queryByRole('columnheader', { name: /^Publisher/ })).toBeNull()
    expect(Object.values(currentPreferences().arrangements.library)[0]?.hidden).toContain('publisher')
  })

  test('goes on with the first source when the chosen one is deleted elsewhere', async () => {
    const desk = await open()
    await userEvent.click(cell(2, 'title'))
    await desk.perform({ name: 'source.delete', input: { sourceId: id('mine') } })
    expect(card()).toBe('Source card of port')
  })

  test('has hundreds of sources, of which those in view exist', async () => {
    const project = projectOf(...Array.from({ length: 300 }, (_, n) => `source ${n}`))
    await open(project)
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '301')
    expect(rows().length).toBeLessThan(60)
  })

  test('of a read-only project can be read and not changed', async () => {
    await openReadOnly(projectOf('port'))
    await showFrame(<LibraryScreen />, 'library')
    expect(screen.getByRole('grid')).toHaveAttribute('aria-readonly', 'true')
    await userEvent.click(cell(0, 'publisher'))
    await press('x')
    expect(screen.queryByRole('textbox', { name: /Publisher.*/ })).not.toBe(document.activeElement)
    await userEvent.click(cell(0, 'title'))
    await press('{Enter}')
    expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: id('port') })
  })
})

describe('the filter', () => {
  test('looks at title, publisher, authors, origin and file, whatever their case', async () => {
    const project = projectOf('port', 'rail', 'mine')
    const change = (name: string, changes: object) =>
      perform(project, { name: 'source.update', input: { sourceId: id(name), changes } })
    change('rail', { publisher: 'The Portal' })
    change('mine', { authors: ['Ann', 'Ed Porter'], origin: 'Wire' })
    await open(project)
    for (const [typed, found] of [
      ['portal', ['rail']],
      ['ed p', ['mine']],
      ['WIRE', ['mine']],
      ['ann ed', ['mine']],
    ] as const) {
      fireEvent.change(filter(), { target: { value: typed } })
      fireEvent.input(filter())
      expect(titles()).toEqual(found)
    }
  })

  test('that fits nothing says so and leaves the card of the chosen source', async () => {
    await open()
    await userEvent.type(filter(), 'zzz')
    expect(rows()).toEqual([])
    expect(screen.getByText('No source passes this filter.')).toBeVisible()
    expect(card()).toBe('Source card of port')
    await userEvent.clear(filter())
    expect(rows()).toHaveLength(3)
  })

  test('finds what nobody worked on, what is not rated and what lacks something', async () => {
    const project = projectOf('port', 'rail', 'mine')
    perform(project, addPassage('p1', 'rail'), {
      name: 'source.update',
      input: { sourceId: id('mine'), changes: { reliability: 'A' } },
    })
    await open(project)
    const press1 = (name: string) => userEvent.click(screen.getByRole('button', { name }))
    await press1('Nothing tagged')
    expect(titles()).toEqual(['port', 'mine'])
    await press1('Not rated')
    expect(titles()).toEqual(['port'])
    await press1('Nothing tagged')
    await press1('Incomplete card')
    expect(titles()).toEqual(['port', 'rail'])
  })
})
