import { importDropped } from '@state/import'
import { currentPlace } from '@state/place'
import { currentPreferences, prefer } from '@state/preferences'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { openInWindow, WINDOW } from '../desk'
import { announced, click, command, dialog, notices, press, showWindow } from '../window'

const WORDS = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ')
const file = (name: string, text = `The words of ${name}.`) => new File([text], name)
const drop = (...files: File[]) =>
  act(() =>
    importDropped(async () => ({
      files: files.map((each) => ({ name: each.name, file: async () => each })),
      left: [],
    })),
  )

async function open() {
  const desk = await openInWindow()
  await showWindow()
  await screen.findByRole('region', { name: 'No articles yet' })
  return desk
}

const list = () => screen.getByRole('region', { name: 'Imports' })
const rows = () =>
  within(within(list()).getByRole('list', { name: 'Files of the import' }))
    .getAllByRole('listitem')
    .map((row) => row.firstElementChild!.textContent + ' ' + row.querySelector('bdi')!.textContent)
const titles = (desk: { project: { sources: Record<string, { title: string }> } }) =>
  Object.values(desk.project.sources).map(({ title }) => title)

test('many files are listed with what became of each; the failures can be copied and tried again', async () => {
  const desk = await open()
  const empty = file('empty.txt', '')
  await drop(file('a.txt'), empty, file('b.txt'))
  await waitFor(() => expect(rows()).toEqual(['Failed empty.txt', 'Imported a.txt', 'Imported b.txt']))
  expect(within(list()).getByText('2 of 3 files imported · 1 failed')).toBeVisible()
  await click('Copy the failures', list())
  expect(desk.copied).toEqual(['empty.txt: This file is empty. Nothing was imported.'])
  expect(announced()).toBe('Copied the failures.')
  empty.slice = () => new Blob(['Words after all.'])
  await click('Try 1 again', list())
  await waitFor(() => expect(rows()).toEqual(['Imported a.txt', 'Imported empty.txt', 'Imported b.txt']))
  await click('Show b in the library', list())
  expect(currentPlace()).toMatchObject({ screen: 'library' })
  await click('Clear the list', list())
  expect(screen.queryByRole('region', { name: 'Imports' })).toBeNull()
  command(desk, 'source.showImports')
  expect(screen.queryByRole('region', { name: 'Imports' })).toBeNull()
})

test('the list closes with Escape, the status bar says what needs a look, and it opens again', async () => {
  const desk = await open()
  await drop(file('a.txt'), file('empty.txt', ''))
  list().focus()
  await press('{Escape}')
  expect(screen.queryByRole('region', { name: 'Imports' })).toBeNull()
  expect(screen.getByText(/1 of an import needs a look/)).toBeVisible()
  await click('Show the list')
  expect(rows()).toHaveLength(2)
  await press('{Escape}')
  command(desk, 'source.showImports')
  await waitFor(() => expect(list()).toHaveFocus())
})

test('files with the words of sources are decided one by one or all at once', async () => {
  const desk = await open()
  await drop(file('a.txt', WORDS), file('b.txt', `${WORDS}.`), file('c.txt', `${WORDS}!`), file('d.txt', `${WORDS}?`))
  expect(within(list()).getByText('1 of 4 files imported · 3 to decide')).toBeVisible()
  expect(within(list()).getAllByText('Has the very words of “a”.')).toHaveLength(3)
  await click('The same: leave it: c.txt', list())
  await userEvent.selectOptions(
    within(list()).getByRole('combobox', { name: 'All 2 to decide' }),
    'Import as a reprint',
  )
  await waitFor(() => expect(titles(desk)).toEqual(['a', 'b', 'd']))
  expect(Object.values(desk.project.sources).map(({ origin }) => origin)).toEqual(['a', 'a', 'a'])
  expect(rows()).toEqual(['Imported a.txt', 'Imported b.txt', 'Imported d.txt', 'Left c.txt'])
})

test('an import under way is shown on every screen, with how far it is, and can be cancelled there', async () => {
  const desk = await open()
  const release = desk.hold('source.import')
  const going = drop(file('a.txt'), file('b.txt'), file('c.txt'))
  const bar = await screen.findByRole('progressbar', { name: 'Whole import' })
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['0', '3'])
  expect(bar.parentElement).toHaveTextContent('Reading a.txt (1 of 3)')
  expect(rows()).toEqual(['Reading a.txt', 'Reading b.txt', 'Waiting c.txt'])
  await click('Cancel', bar.parentElement!)
  expect(rows()).toEqual(['Reading a.txt', 'Reading b.txt', 'Cancelled c.txt'])
  release()
  await going
  expect(screen.queryByRole('progressbar')).toBeNull()
  expect(desk.inputs('source.cancelImport')).toEqual([{}])
})

test('one file is shown before it is imported, and Enter imports it', async () => {
  const desk = await open()
  await drop(
    file(
      'page.html',
      '<title>A page</title><meta name="author" content="Ann Bo"><article><p>First words here.</p></article>',
    ),
  )
  const shown = await dialog('Import this article?')
  expect(within(shown).getByRole('heading', { name: 'A page' })).toBeVisible()
  const facts = [...shown.querySelectorAll('dt')].map((dt) => [dt.textContent, dt.nextElementSibling!.textContent])
  expect(facts).toEqual([
    ['File', 'page.html'],
    ['Authors', 'Ann Bo'],
    ['Published', 'not said'],
    ['Publisher', 'not said'],
    ['URL', 'not said'],
    ['Language', 'not said'],
    ['Length', '1 paragraph'],
  ])
  expect(shown.querySelector('blockquote')).toHaveTextContent('First words here.')
  expect(titles(desk)).toEqual([])
  within(shown).getByRole('button', { name: 'Import' }).focus()
  await press('{Enter}')
  await waitFor(() => expect(titles(desk)).toEqual(['A page']))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('what stands beside the article is shown before it is imported', async () => {
  await open()
  const page = `<article><h1>Closed</h1><p>${WORDS}.</p><p>${WORDS} once more.</p><aside><p>Read this next, please.</p></aside></article>`
  await drop(file('page.html', page))
  const shown = await dialog('Import this article?')
  expect(shown).toHaveTextContent(
    /1 paragraph stands beside the article and is folded in the reader:\s*Read this next, please\./,
  )
})

test('what would be left out is counted before it is imported', async () => {
  const desk = await open()
  const menu = '<nav><ul><li>Home</li><li>News</li></ul></nav><footer><p>Imprint</p></footer>'
  const page = `${menu}<article><h1>Closed</h1><p>${WORDS}.</p><p>${WORDS} once more.</p></article>`
  await drop(file('page.html', page))
  const shown = await dialog('Import this article?')
  const told =
    '3 paragraphs of the file will be left out (menu or navigation 2, foot of the page 1). Once it is imported, they can be looked at and taken in.'
  expect(await within(shown).findByText(told)).toBeVisible()
  expect(titles(desk)).toEqual([])
})

test('what is counted is given up when the file is left', async () => {
  const desk = await open()
  const release = desk.hold('source.previewLeftOut')
  await drop(file('page.html', `<article><p>${WORDS}.</p></article>`))
  const shown = await dialog('Import this article?')
  await within(shown).findByText('page.html')
  await press('{Escape}')
  release()
  await waitFor(() => expect(desk.inputs('source.cancelImport')).toEqual([{}]))
  expect([titles(desk), notices()]).toEqual([[], []])
})

test('cancelled, nothing is imported; what is still read is given up', async () => {
  const desk = await open()
  await drop(file('a.txt'))
  await dialog('Import this article?')
  await press('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  const release = desk.hold('source.preview')
  const going = drop(file('b.txt'))
  const shown = await dialog('Import this article?')
  expect(within(shown).getByRole('status')).toHaveTextContent('Reading b.txt…')
  expect(within(shown).getByRole('button', { name: 'Import' })).toBeDisabled()
  await click('Cancel', shown)
  release()
  await going
  expect([titles(desk), notices(), desk.inputs('source.cancelImport')]).toEqual([[], [], [{}]])
})

test('a file that cannot be read says why instead', async () => {
  await open()
  await drop(file('a.txt', ''))
  await waitFor(() => expect(notices()).toEqual(['a.txt: This file is empty. Nothing was imported.']))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a file of a kind that is not read says what it is and what to do', async () => {
  await open()
  await drop(file('letter.doc', '{\\rtf1\\ansi Words.}'))
  await waitFor(() =>
    expect(notices()).toEqual([
      'letter.doc: This is an RTF document, which Assay does not import. Nothing was imported. Open it in Word or LibreOffice Writer and save it as .docx or .odt.',
    ]),
  )
})

test('one with the words of a source asks what it is', async () => {
  const desk = await open()
  prefer({ previewImport: false })
  await drop(file('a.txt', WORDS))
  prefer({ previewImport: true })
  await drop(file('b.txt', `${WORDS} and so on it goes.`))
  const shown = await dialog('Import this article?')
  const asked = within(shown).getByRole('group', {
    name: 'Has 99 % of its words in common with “a”, which is in this project.',
  })
  expect(
    within(asked)
      .getAllByRole('radio')
      .map((each) => (each as HTMLInputElement).checked),
  ).toEqual([true, false, false])
  expect(within(shown).getByRole('button', { name: 'Import as a reprint' })).toBeEnabled()
  await userEvent.click(within(asked).getByRole('radio', { name: /Import as a source of its own/ }))
  await click('Import as a source of its own', shown)
  await waitFor(() => expect(titles(desk)).toEqual(['a', 'b']))
  expect(Object.values(desk.project.sources).map(({ origin }) => origin)).toEqual(['', ''])
})

test('one with the words of a source can be its new version, and tells what became of its passages', async () => {
  const desk = await open()
  prefer({ previewImport: false })
  await drop(file('a.txt', WORDS))
  prefer({ previewImport: true })
  await drop(file('b.txt', `${WORDS} and so on it goes.`))
  const shown = await dialog('Import this article?')
  await userEvent.click(within(shown).getByRole('radio', { name: /Import as its new version/ }))
  await click('Import as its new version', shown)
  await waitFor(() => expect(Object.keys(desk.project.versions)).toHaveLength(2))
  expect(titles(desk)).toEqual(['a'])
  expect(await screen.findByText(/Passages: 0 exact \+ 0 moved \+ 0 changed \+ 0 lost = 0 passages/)).toBeVisible()
})

test('whoever does not want to be asked is not, and can say otherwise later', async () => {
  const desk = await open()
  await drop(file('a.txt'))
  await userEvent.click(within(await dialog('Import this article?')).getByRole('checkbox'))
  await press('{Escape}')
  await drop(file('a.txt'))
  await waitFor(() => expect(titles(desk)).toEqual(['a']))
  command(desk, 'source.previewFirst')
  expect(currentPreferences().previewImport).toBe(true)
  expect(announced()).toBe('One file is shown before its import.')
})

test('the list is that of the project that is open', async () => {
  const desk = await open()
  await drop(file('a.txt'), file('b.txt'))
  expect(rows()).toHaveLength(2)
  await act(() => desk.workspace.close(WINDOW))
  expect(screen.queryByRole('region', { name: 'Imports' })).toBeNull()
})
