import { call, onEvent } from '@state/client'
import { useAnnouncement, useNotices } from '@state/notices'
import { perform, undoOrRedo } from '@state/perform'
import { connectPreferences, currentPreferences, prefer, usePreferences } from '@state/preferences'
import { closeProject, createProject, makeWritable, openProject, openRecent, openSample } from '@state/projects'
import { save } from '@state/save'
import { currentProject, isEditable, isOpen, show } from '@state/project-store'
import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import { act, renderHook, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { emptyProject, FOLDER, openInWindow, startDesk, WINDOW } from '../desk'

const notices = () => renderHook(useNotices).result.current
const noticed = () => notices().map(({ kind, text }) => `${kind}: ${text}`)
const said = () => renderHook(useAnnouncement).result.current
const rename = (title: string) => perform({ name: 'project.update', input: { changes: { title } } })

describe('asking the main process', () => {
  test('answers, and throws its refusals in its words', async () => {
    await openInWindow()
    expect(await call('app.info', {})).toMatchObject({ platform: 'test' })
    const refused = await call('source.text', { versionId: 'no id' }).catch((failure: unknown) => failure)
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused).toMatchObject({ code: 'invalid-input', message: expect.stringMatching(/Nothing was changed\.$/) })
  })

  test('hears events of one kind until it stops, others go on hearing', async () => {
    const desk = await openInWindow()
    const heard: unknown[] = []
    const stop = onEvent('app.notice', (payload) => heard.push(payload))
    const stopOther = onEvent('app.notice', (payload) => heard.push({ other: payload }))
    const payload = 'One'
    desk.tell({ name: 'app.notice', payload })
    await act(() => rename('Other'))
    stop()
    desk.tell({ name: 'app.notice', payload: 'Two' })
    stopOther()
    desk.tell({ name: 'app.notice', payload: 'Two' })
    expect(heard).toEqual([payload, { other: payload }, { other: 'Two' }])
  })
})

describe('a step', () => {
  test('of one or more operations is done in the name of the analyst, with a label if it has one', async () => {
    const desk = await openInWindow()
    const [analystId] = Object.keys(desk.project.analysts)
    const analyst = { id: newId(), name: 'Bo', position: 2 }
    expect(await act(() => rename('New'))).toMatchObject({ seq: 2 })
    await act(() =>
      perform(
        [
          { name: 'analyst.add', input: { analyst } },
          { name: 'project.update', input: { changes: { title: 'Newer' } } },
        ],
        'Both at once',
      ),
    )
    const commits = await desk.commits()
    expect(commits.map(({ by, operations }) => [by, operations])).toEqual([
      [analystId, ['project.update']],
      [analystId, ['analyst.add', 'project.update']],
    ])
    expect(commits[1]!.label).toBe('Both at once')
    expect(currentProject().about.project.title).toBe('Newer')
  })

  test('that is declined answers null and says why', async () => {
    const desk = await openInWindow()
    expect(await act(() => perform({ name: 'tag.delete', input: { tagId: newId() } } as never))).toBeNull()
    expect(notices()).toHaveLength(1)
    expect(notices()[0]!.kind).toBe('error')
    expect(notices()[0]!.text).not.toMatch(/went wrong/)
    expect(await desk.commits()).toEqual([])
  })

  test('is taken back and done again, and it is said which', async () => {
    const desk = await openInWindow()
    await act(() => rename('New'))
    await act(() => undoOrRedo('undo'))
    expect(currentProject().about.project.title).toBe('Test')
    const [, undone] = await desk.commits()
    expect(said()).toBe(undone!.label)
    await act(() => undoOrRedo('redo'))
    expect(currentProject().about.project.title).toBe('New')
    expect(said()).toBe((await desk.commits())[2]!.label)
    expect(said()).not.toBe(undone!.label)
  })

  test('that is not there to take back is said', async () => {
    await openInWindow()
    await act(() => undoOrRedo('undo'))
    expect(notices().map(({ kind }) => kind)).toEqual(['error'])
  })
})

describe('a preference', () => {
  test('is shown at once, kept by the main process, and leaves the others', async () => {
    const { desk } = await startDesk()
    expect(currentPreferences()).toEqual(DEFAULT_PREFERENCES)
    const { result } = renderHook(usePreferences)
    act(() => prefer({ readerSize: 20 }))
    act(() => prefer({ theme: 'dark' }))
    expect(result.current).toEqual({ ...DEFAULT_PREFERENCES, readerSize: 20, theme: 'dark' })
    await waitFor(() => expect(desk.asked.filter(({ name }) => name === 'preferences.set')).toHaveLength(2))
    await waitFor(async () => expect(await call('preferences.get', {})).toEqual(result.current))
    await connectPreferences()
    expect(currentPreferences()).toEqual({ ...DEFAULT_PREFERENCES, readerSize: 20, theme: 'dark' })
  })

  test('that cannot be kept is said, and stays for now', async () => {
    await startDesk()
    act(() => prefer({ readerSize: 99 }))
    await waitFor(() => expect(notices()).toHaveLength(1))
    expect(noticed()[0]).toBe('error: “Reader size” can be 22 at most. Nothing was changed.')
    expect(currentPreferences().readerSize).toBe(99)
  })
})

describe('a project', () => {
  test('is made with the analyst, whose name is kept for the next', async () => {
    const { desk } = await startDesk()
    desk.answers.project = '/projects/New.assay'
    await act(() => createProject('Ice', 'Ines'))
    expect(currentProject().about.project.title).toBe('Ice')
    expect(Object.values(currentProject().analysts).map(({ name }) => name)).toEqual(['Ines'])
    await waitFor(() => expect(currentPreferences().analystName).toBe('Ines'))
    expect(noticed()).toEqual([])
  })

  test('is not opened when the dialog is closed, and what was shown stays', async () => {
    const desk = await openInWindow()
    desk.answers.project = null
    await act(() => openProject())
    await act(() => createProject('Ice', 'Ines'))
    expect(currentProject().about.project.title).toBe('Test')
    expect(noticed()).toEqual([])
  })

  test('is closed, and opened again from the dialog and from the list of recent ones', async () => {
    const desk = await openInWindow()
    await act(() => closeProject())
    expect(isOpen()).toBe(false)
    await act(() => openProject())
    expect(currentProject().about.project.title).toBe('Test')
    const [recent] = await call('project.recent', {})
    await act(() => closeProject())
    await act(() => openRecent(recent!.id))
    expect(currentProject().about.project.title).toBe('Test')
    expect(desk.workspace.currentAt(WINDOW)?.folderName).toBe('Test.assay')
  })

  test('that cannot be opened is said, and so is one that cannot be closed', async () => {
    const { desk } = await startDesk()
    show(null)
    desk.answers.project = '/projects/Missing.assay'
    await act(() => openProject())
    await act(() => openRecent('unknown'))
    expect(isOpen()).toBe(false)
    expect(notices().map(({ kind }) => kind)).toEqual(['error', 'error'])
    Object.defineProperty(window, 'assay', {
      configurable: true,
      value: { ...window.assay, call: async () => JSON.stringify({ ok: false, code: 'x', message: 'Not now.' }) },
    })
    await act(() => closeProject())
    expect(noticed().at(-1)).toBe('error: Not now.')
  })

  test('says what opening had to mend', async () => {
    const desk = await openInWindow(emptyProject())
    await act(() => closeProject())
    await desk.disk.remove(`${FOLDER}/project.json`)
    await act(() => openProject())
    expect(currentProject().about.project.title).toBe('Test')
    expect(noticed()).toHaveLength(desk.workspace.currentAt(WINDOW)!.notices.length)
    expect(noticed()).toEqual(desk.workspace.currentAt(WINDOW)!.notices.map((text) => `warning: ${text}`))
    expect(noticed()).not.toEqual([])
  })

  test('of samples that cannot be made is said in words', async () => {
    const desk = await openInWindow()
    await act(() => openSample())
    expect(notices().map(({ kind }) => kind)).toEqual(['error'])
    expect(desk.bugs).toHaveLength(1)
    expect(currentProject().about.project.title).toBe('Test')
  })

  test('taken over from another program is opened for writing with what that costs', async () => {
    await openInWindow()
    await act(() => rename('Mine'))
    await act(() => makeWritable('take-over'))
    expect(isEditable()).toBe(true)
    expect(currentProject().about.project.title).toBe('Mine')
    expect(noticed()).toEqual([expect.stringMatching(/^warning: Assay was not closed in order last time\./)])
  })

  test('is saved again, or it is said that it still cannot be', async () => {
    const desk = await openInWindow()
    const full = () => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    }
    desk.disk.before = full
    await act(() => rename('Kept in memory'))
    await act(() => save())
    expect(notices().map(({ kind }) => kind)).toEqual(['error', 'error'])
    desk.disk.before = () => null
    await act(() => save())
    expect(noticed().at(-1)).toMatch(/^info: Saved \d.*\. Every change is on disk\.$/)
    expect(desk.project.about.project.title).toBe('Kept in memory')
  })
})
