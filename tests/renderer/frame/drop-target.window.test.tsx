import { currentPlace } from '@state/place'
import { prefer } from '@state/preferences'
import { act, createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DropTarget } from '../../../renderer/frame/DropTarget'
import { openInWindow, openReadOnly, startDesk, WINDOW } from '../desk'
import { mend, refuseWrites } from '../disk'
import { buttonIn, click, command, dialog, expectNotices, notices, showFrame } from '../window'

type Dropped = { files?: File[]; text?: string; html?: string; link?: string; other?: string }

function carrying({ files = [], text, html, link, other }: Dropped) {
  const words = { 'text/plain': text, 'text/html': html, 'text/uri-list': link }
  const data = new Map(Object.entries({ ...words, 'application/x-card': other }))
  const types = [...data.keys()].filter((type) => data.get(type) !== undefined)
  const all = files.length > 0 ? [...types, 'Files'] : types
  return { dataTransfer: { types: all, files, getData: (type: string) => data.get(type) ?? '' } }
}

async function drop(dropped: Dropped): Promise<void> {
  await act(async () => void fireEvent.drop(document.body, carrying(dropped)))
}

/** To somewhere in the window, or out of it for null. */
function leave(to: Element | null): void {
  const event = createEvent.dragLeave(document.body)
  Object.defineProperty(event, 'relatedTarget', { value: to })
  fireEvent(document.body, event)
}

const invited = () => screen.queryByText('Drop articles to import them, or a project to open it')
const file = (name: string, text: string) => new File([text], name)
const titles = (desk: { project: { sources: Record<string, { title: string }> } }) =>
  Object.values(desk.project.sources).map(({ title }) => title)

async function show() {
  await showFrame()
  render(<DropTarget />)
}

async function open() {
  const desk = await openInWindow()
  prefer({ previewImport: false })
  await show()
  return desk
}

test('a file dropped on the window becomes a source, shown in the library', async () => {
  const desk = await open()
  await drop({ files: [file('harbour.txt', 'The harbour is closed.')] })
  await expectNotices('Imported “harbour”.')
  const [source] = Object.values(desk.project.sources)
  expect(currentPlace()).toMatchObject({ screen: 'library', sourceId: source?.id })
  const bytes = new TextEncoder().encode('The harbour is closed.')
  expect(desk.inputs('source.import')).toEqual([
    {
      by: Object.keys(desk.project.analysts)[0],
      folderId: desk.workspace.recentIdAt(WINDOW),
      file: { name: 'harbour.txt', bytes },
    },
  ])
  await click('Read it')
  expect(currentPlace()).toMatchObject({ screen: 'reader', sourceId: source?.id, passageId: null })
})

test('of several files the bad ones stop no other', async () => {
  const desk = await open()
  await drop({ files: [file('a.txt', 'First words.'), file('none.txt', ''), file('b.txt', 'Other words.')] })
  await expectNotices('Imported 2 articles. Their cards say what was left out.')
  expect(titles(desk)).toEqual(['a', 'b'])
})

test('the same file is not imported twice', async () => {
  await open()
  await drop({ files: [file('a.txt', 'First words.')] })
  await expectNotices('Imported “a”.')
  await drop({ files: [file('again.txt', 'First words.')] })
  await expectNotices('again.txt: This file is already in the project as “a”. Nothing was imported.', 'Imported “a”.')
})

test('dropped text is taken as text, and as HTML when it comes with its marks', async () => {
  const desk = await open()
  await drop({ text: 'Only words.' })
  await expectNotices('Imported “Only words.”.')
  await drop({ text: 'Marked words here.', html: '<p>Marked <b>words</b> here.</p>' })
  await screen.findByText(/^Imported “Marked words here\.”\./)
  const asked = desk.inputs('source.import') as { file: { name: string; format: string; bytes: Uint8Array } }[]
  const files = asked.map((each) => each.file)
  expect(files.map(({ name, format, bytes }) => [name, format, new TextDecoder().decode(bytes)])).toEqual([
    ['pasted text', 'txt', 'Only words.'],
    ['pasted text', 'html', '<p>Marked <b>words</b> here.</p>'],
  ])
})

test('something is said when there is no project or it is read-only, and nothing is asked', async () => {
  const { desk } = await startDesk()
  await show()
  await drop({ text: 'Words.' })
  await expectNotices('Open or create a project first, then drop articles on it. Nothing was imported.')
  expect(desk.inputs('source.import')).toEqual([])
})

test('a read-only project takes nothing', async () => {
  const { desk } = await openReadOnly()
  await show()
  await drop({ files: [file('a.txt', 'Words.')] })
  await expectNotices('This project is open read-only: nothing can be imported.')
  expect(desk.inputs('source.import')).toEqual([])
})

test('what is neither file nor text, or was taken by somebody else, is left alone', async () => {
  const desk = await open()
  await drop({ other: 'Words.' })
  const taken = createEvent.drop(document.body, carrying({ text: 'Words.' }))
  taken.preventDefault()
  await act(async () => void fireEvent(document.body, taken))
  await drop({ text: '' })
  expect(notices()).toEqual([])
  expect(desk.inputs('source.import')).toEqual([])
})

test('the window invites while something is dragged over it, until it leaves or is dropped', async () => {
  await open()
  const over = (dropped: Dropped) => fireEvent.dragOver(document.body, carrying(dropped))
  expect(over({ other: 'x' })).toBe(true)
  expect(invited()).toBeNull()
  // False: the default, to refuse it, was prevented.
  expect(over({ text: 'Words.' })).toBe(false)
  expect(invited()).toBeVisible()
  leave(document.body)
  expect(invited()).toBeVisible()
  leave(null)
  expect(invited()).toBeNull()
  expect(over({ link: LINK })).toBe(false)
  expect(invited()).toBeVisible()
  over({ text: 'Words.' })
  await drop({ other: 'x' })
  expect(invited()).toBeNull()
})

test('what is dragged within the window is nothing to import', async () => {
  const desk = await open()
  fireEvent.dragStart(document.body, carrying({ text: 'Words.' }))
  expect(fireEvent.dragOver(document.body, carrying({ text: 'Words.' }))).toBe(true)
  expect(invited()).toBeNull()
  await drop({ text: 'Words.', html: '<b>Words.</b>' })
  expect(desk.inputs('source.import')).toEqual([])
  fireEvent.dragStart(document.body, carrying({ text: 'Words.' }))
  // No end is told of a thing that is gone by then; a press says that nothing is dragged.
  fireEvent.pointerDown(document.body)
  await drop({ text: 'Words.' })
  await expectNotices('Imported “Words.”.')
})

test('text dropped on a field is the field’s, a file is imported wherever it falls', async () => {
  const desk = await open()
  const field = document.body.appendChild(document.createElement('textarea'))
  const memo = document.body.appendChild(document.createElement('div'))
  memo.setAttribute('contenteditable', 'true')
  const line = memo.appendChild(document.createElement('p'))
  for (const words of [field, line]) {
    expect(fireEvent.dragOver(words, carrying({ text: 'Words.' }))).toBe(true)
    expect(invited()).toBeNull()
    expect(fireEvent.drop(words, carrying({ text: 'Words.' }))).toBe(true)
  }
  memo.remove()
  expect([notices(), desk.inputs('source.import')]).toEqual([[], []])
  await act(async () => void fireEvent.drop(field, carrying({ files: [file('a.txt', 'Words.')], text: 'a.txt' })))
  await expectNotices('Imported “a”.')
  field.remove()
})

test('a full disk is named at the file it refused, and the next drop works', async () => {
  const desk = await open()
  refuseWrites(desk, 'ENOSPC')
  await drop({ files: [file('a.txt', 'Words.')] })
  await waitFor(() => expect(notices()).toHaveLength(1))
  expect(notices()[0]).toMatch(/^a\.txt: .*the disk is full/)
  expect(titles(desk)).toEqual([])
  mend(desk)
  await drop({ files: [file('a.txt', 'Words.')] })
  await screen.findByText('Imported “a”.')
  expect(titles(desk)).toEqual(['a'])
})

test('pasted text is imported as what it is said to be, once there is any', async () => {
  const desk = await open()
  command(desk, 'source.paste')
  const paste = await dialog('Import pasted text')
  const text = within(paste).getByRole('textbox', { name: 'Text of the article' })
  expect(buttonIn(paste, 'Import')).toBeDisabled()
  await userEvent.type(text, '  ')
  expect(buttonIn(paste, 'Import')).toBeDisabled()
  await userEvent.clear(text)
  await userEvent.type(text, '# Quays{Enter}{Enter}Closed.')
  await waitFor(() => expect(text).toHaveAccessibleDescription('2 words in 2 paragraphs'))
  await userEvent.selectOptions(within(paste).getByRole('combobox', { name: 'It is' }), 'Markdown')
  await waitFor(() => expect(text).toHaveAccessibleDescription('About 2 words in 2 paragraphs'))
  await click('Import', paste)
  await screen.findByText(/^Imported “Quays”\./)
  expect(desk.inputs('source.import')).toMatchObject([{ file: { name: 'pasted text', format: 'md' } }])
})

test('marks on the clipboard are pasted as HTML into an empty field, as text behind what is there', async () => {
  const desk = await open()
  command(desk, 'source.paste')
  const paste = await dialog('Import pasted text')
  const text = within(paste).getByRole('textbox', { name: 'Text of the article' })
  const kind = within(paste).getByRole('combobox', { name: 'It is' })
  expect(kind).toHaveValue('txt')
  const clipboardData = { getData: (type: string) => (type === 'text/html' ? '<p>Marked</p>' : 'Marked') }
  expect(fireEvent.paste(text, { clipboardData })).toBe(false)
  expect(text).toHaveValue('<p>Marked</p>')
  expect(kind).toHaveValue('html')
  expect(fireEvent.paste(text, { clipboardData })).toBe(true)
  await click('Cancel', paste)
  expect(desk.inputs('source.import')).toEqual([])
})

const LINK = 'https://example.org/a/page?x=1#top'
const OFFLINE = `This is the address of an article, not its words, and Assay never goes online. Nothing was imported.\nOpen it in a browser, save the page (Ctrl+S), and drop the saved file here: `

test('a link that is dropped is no article: it is said what to do', async () => {
  const desk = await open()
  await drop({ text: ` ${LINK}\n`, html: `<a href="${LINK}">A page</a>`, link: LINK })
  await expectNotices(`${OFFLINE}${LINK}`)
  await click('Dismiss')
  // Some programs give it without words.
  await drop({ link: LINK })
  await expectNotices(`${OFFLINE}${LINK}`)
  expect(desk.inputs('source.import')).toEqual([])
  const long = `https://example.org/${'a'.repeat(200)}`
  await drop({ text: long })
  await expectNotices(`${OFFLINE}${LINK}`, `${OFFLINE}${long.slice(0, 120)}…`)
})

test('a link that is pasted cannot be imported, words with one can', async () => {
  const desk = await open()
  command(desk, 'source.paste')
  const paste = await dialog('Import pasted text')
  const text = within(paste).getByRole('textbox', { name: 'Text of the article' })
  await userEvent.type(text, LINK)
  expect(within(paste).getByRole('status')).toHaveTextContent('This is the address of an article, not its words')
  expect(buttonIn(paste, 'Import')).toBeDisabled()
  await userEvent.type(text, ' says so.')
  expect(within(paste).queryByRole('status')).toBeNull()
  expect(buttonIn(paste, 'Import')).toBeEnabled()
})
