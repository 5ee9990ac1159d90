import { goTo } from '@state/place'
import { isOpen } from '@state/project-store'
import { openRecent } from '@state/projects'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import * as sample from '../../unit/shared/sample-project'
import { type Desk, emptyProject, FOLDER, openInWindow, WINDOW } from '../desk'
import { fillDisk } from '../disk'
import { command, press, showWindow } from '../window'

const { id } = sample
const OTHER = '/projects/Other.assay'

async function openLibrary(): Promise<Desk> {
  const project = emptyProject()
  sample.perform(project, sample.addSource('S'))
  const desk = await openInWindow(project)
  await desk.store(OTHER, emptyProject())
  await showWindow()
  act(() => goTo({ screen: 'library', sourceId: id('S') }))
  return desk
}

/** Types in the publisher's field and leaves the caret there. */
const typeInField = async (words: string) =>
  userEvent.type(await screen.findByRole('textbox', { name: 'Publisher' }), words)

/** What the project says once it is opened anew. */
async function publisherOnDisk({ workspace }: Desk): Promise<string | undefined> {
  await workspace.close(WINDOW)
  await workspace.open(FOLDER, WINDOW)
  return workspace.sessionAt(WINDOW).project.sources[id('S')]?.publisher
}

describe('a word that is still being typed', () => {
  test('is kept when the project is closed by a key', async () => {
    const desk = await openLibrary()
    await typeInField('Reuters')
    await press('{Control>}{Shift>}w{/Shift}{/Control}')
    await screen.findByRole('button', { name: 'Open project…' })
    expect(await publisherOnDisk(desk)).toBe('Reuters')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('is kept when another project is opened, and goes nowhere else', async () => {
    const desk = await openLibrary()
    await typeInField('Reuters')
    desk.answers.project = OTHER
    await act(async () => command(desk, 'project.open'))
    await vi.waitFor(() => expect(desk.session.folder).toBe(OTHER))
    expect(await publisherOnDisk(desk)).toBe('Reuters')
  })
})

describe('a change that is not on disk', () => {
  const full = async () => {
    const desk = await openLibrary()
    const makeRoom = fillDisk(desk)
    await typeInField('Reuters')
    return { desk, makeRoom }
  }
  /** A command is not waited for where it is given. */
  const seen = (look: () => void) => act(() => vi.waitFor(look))
  const asked = { title: 'Test', count: 1, why: expect.stringContaining('the disk is full') as string }

  test('keeps the project open when the analyst stays', async () => {
    const { desk, makeRoom } = await full()
    desk.answers.unsaved = ['stay']
    await act(async () => command(desk, 'project.close'))
    await seen(() => expect(desk.questions).toEqual([asked]))
    expect(isOpen()).toBe(true)
    makeRoom()
    await act(async () => command(desk, 'project.save'))
    await seen(() => expect(desk.project.sources[id('S')]?.publisher).toBe('Reuters'))
  })

  test('is lost only when that is chosen', async () => {
    const { desk, makeRoom } = await full()
    desk.answers.unsaved = ['discard']
    await act(async () => command(desk, 'project.close'))
    await seen(() => expect([desk.questions, isOpen()]).toEqual([[asked], false]))
    makeRoom()
    expect(await publisherOnDisk(desk)).toBe('')
  })

  test('is asked about before another project opens', async () => {
    const { desk } = await full()
    desk.answers.unsaved = ['stay']
    desk.answers.project = OTHER
    await act(async () => command(desk, 'project.open'))
    await seen(() => expect(desk.questions).toEqual([asked]))
    expect(desk.session.folder).toBe(FOLDER)
    await act(() => openRecent(desk.workspace.recentIdAt(WINDOW) ?? ''))
    expect(desk.session.folder).toBe(FOLDER)
  })
})
