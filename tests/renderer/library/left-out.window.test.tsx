import { call } from '@state/client'
import { currentFolderId, show } from '@state/project-store'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, onTestFinished, test } from 'vitest'
import { LibraryScreen } from '../../../renderer/features/library/LibraryScreen'
import { ProjectSession } from '../../../electron/project/session'
import { type Desk, FOLDER, openInWindow, WINDOW } from '../desk'
import { expectNotices, notices, press, showFrame } from '../window'

const [FIRST, SECOND] = [
  'The ferry stopped on Monday, and the company said that it would not run again before the spring.',
  'Forty people on the island depend on it, and the council asked the province for a helicopter.',
]
const LINKS = Array.from({ length: 9 }, (_, at) => `<li><a href="/${at}">Section ${at + 1}</a></li>`).join('')
const PAGE = `<html lang="en"><head><title>Ferry stopped</title></head><body><nav><ul>${LINKS}</ul></nav>
<main><article><h1>Ferry stopped</h1><p>${FIRST}</p><p>${SECOND} <del>The council denied it.</del></p></article></main>
<footer><p>Printed on the mainland.</p><p>All rights reserved.</p></footer></body></html>`

async function open(name = 'ferry.html', content = PAGE): Promise<Desk> {
  const desk = await importPage(name, content)
  await showFrame(<LibraryScreen />, 'library')
  return desk
}
async function importPage(name = 'ferry.html', content = PAGE): Promise<Desk> {
  const desk = await openInWindow()
  const by = Object.keys(desk.project.analysts)[0] ?? ''
  const file = { name, bytes: new TextEncoder().encode(content) }
  await act(async () => void (await call('source.import', { by, folderId: currentFolderId(), file })))
  return desk
}
const look = async () => userEvent.click(await screen.findByRole('button', { name: 'What was left out…' }))
const dialog = () => within(screen.getByRole('dialog'))
const box = (name: string | RegExp) => dialog().findByRole('checkbox', { name })
const texts = async ({ project, session }: Desk) => {
  const [source] = Object.values(project.sources)
  return (await session.sources.readText(source?.versionId ?? '')).map(({ text }) => text)
}

describe('what was left out', () => {
  test('is listed in groups, many folded, each with its reason and where it stood', async () => {
    await open()
    await look()
    expect(await dialog().findByRole('heading')).toHaveTextContent('What was left out of “Ferry stopped”')
    expect(await dialog().findByText(/^12 paragraphs of the file are not in the text/)).toBeVisible()
    const list = dialog().getByRole('list', { name: 'What was left out' })
    const groups = [...list.children].map((group) => group.textContent)
    expect(groups).toEqual([
      'Menu or navigation 9 paragraphs · before the first paragraphSection 1',
      `Deleted words behind ¶3 “Forty people on the island depend on it, and the…” The council denied it.`,
      `Foot of the page 2 paragraphs · behind ¶3 “Forty people on the island depend on it, and the…”Printed on the mainland.All rights reserved.`,
    ])
    expect(dialog().getByText(/^Not listed here: descriptions of pictures;/)).toBeVisible()
    expect(dialog().getByRole('button', { name: 'Take in paragraphs' })).toBeDisabled()
  })

  test('is taken in by keyboard, as one step that can be undone', async () => {
    const desk = await open()
    await look()
    const denied = await box(/The council denied it/)
    denied.focus()
    await press(' ')
    await userEvent.click(await box('Foot of the page: all 2 paragraphs'))
    await userEvent.click(await box('All rights reserved.'))
    const all = await box('Foot of the page: all 2 paragraphs')
    expect(all).toHaveProperty('indeterminate', true)
    await press('{Enter}')
    await expectNotices('2 paragraphs were taken into the text. Undo takes this back.')
    expect(screen.queryByRole('dialog')).toBeNull()
    const before = ['Ferry stopped', FIRST, SECOND]
    expect(await texts(desk)).toEqual([...before, 'The council denied it.', 'Printed on the mainland.'])
    await look()
    expect(await dialog().findByText(/^10 paragraphs of the file are not in the text/)).toBeVisible()
    await press('{Escape}')
    await press('{Control>}z{/Control}')
    await waitFor(async () => expect(await texts(desk)).toEqual(before))
  })

  test('is filtered by its words, and Enter in the filter takes nothing in', async () => {
    const desk = await open()
    await look()
    const filter = await dialog().findByRole('searchbox', { name: 'Filter what was left out' })
    expect(filter).toHaveFocus()
    await userEvent.type(filter, 'section 4')
    expect(await box(/Section 4/)).toBeVisible()
    expect(dialog().queryByRole('checkbox', { name: /rights/ })).toBeNull()
    expect(dialog().getByText('1 of 12 paragraphs')).toBeVisible()
    await userEvent.click(await box(/Section 4/))
    filter.focus()
    await press('{Enter}')
    expect(desk.inputs('leftOut.takeIn')).toEqual([])
    await userEvent.type(filter, ' nowhere')
    expect(await dialog().findByText('No paragraph that was left out has these words.')).toBeVisible()
    expect(dialog().getByRole('button', { name: 'Take in 1 paragraph' })).toBeEnabled()
  })

  test('says so where it is nothing', async () => {
    await open('a.txt', `${FIRST}\n\n${SECOND}`)
    await look()
    expect(await dialog().findByText('Nothing was left out: all words of a plain text are in it.')).toBeVisible()
    expect(dialog().getByRole('button', { name: 'Close' })).toBeVisible()
    await press('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('says so where a page is all article', async () => {
    await open('a.html', `<html><body><article><p>${FIRST}</p><p>${SECOND}</p></article></body></html>`)
    await look()
    expect(await dialog().findByText('Nothing was left out.')).toBeVisible()
  })

  test('says why where its file is gone, and gives up what is still read when it is closed', async () => {
    const desk = await open()
    const release = desk.hold('leftOut.list')
    await look()
    expect(await dialog().findByRole('status')).toHaveTextContent('Reading the file again…')
    await press('{Escape}')
    await waitFor(() => expect(desk.inputs('leftOut.cancel')).toEqual([{}]))
    release()
    const [version] = Object.values(desk.project.versions)
    desk.disk.before = (name, path) => {
      if (name === 'open' && path.includes(version?.originalSha256 ?? '-'))
        throw Object.assign(new Error('gone'), { code: 'ENOENT' })
      return null
    }
    await look()
    expect(await dialog().findByRole('alert')).toHaveTextContent(
      /is missing from the project folder. The project itself is safe\./,
    )
  })

  test('goes with the text when its import is undone', async () => {
    const desk = await open()
    await look()
    await userEvent.click(await box(/The council denied it/))
    const by = Object.keys(desk.project.analysts)[0] ?? ''
    await act(async () => void (await desk.session.changes.undo(by)))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(notices()).toEqual([])
  })

  test('can be looked at, and not taken in, where the project can only be read', async () => {
    const desk = await importPage()
    await desk.workspace.close(WINDOW)
    const other = await ProjectSession.open(FOLDER, { fileSystem: desk.disk })
    onTestFinished(() => other.close())
    await desk.workspace.open(FOLDER, 1)
    await act(async () => show(await call('project.current', {})))
    await showFrame(<LibraryScreen />, 'library')
    await look()
    expect(await dialog().findByText(/This project can only be read here, so nothing can be taken in/)).toBeVisible()
    expect(await box(/The council denied it/)).toBeDisabled()
    expect(await box('Foot of the page: all 2 paragraphs')).toBeDisabled()
    expect(dialog().getByRole('button', { name: 'Take in paragraphs' })).toBeDisabled()
  })
})
