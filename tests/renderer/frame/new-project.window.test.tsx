import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { type Desk, emptyProject, FOLDER, startDesk } from '../desk'
import { buttonIn, command, dialog, expectNotices, notices, press, showFrame } from '../window'

const field = (inside: HTMLElement, name: string) => within(inside).getByRole('textbox', { name })
const ada = ({ project }: Desk) => Object.values(project.analysts)[0]!
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

describe('a new project', () => {
  const begin = async () => {
    const { desk } = await startDesk()
    await showFrame()
    command(desk, 'project.new')
    const asking = await dialog('New project')
    // What another test typed is there still, as it should be.
    const discard = within(asking).queryByRole('button', { name: 'Discard what I typed' })
    if (discard) await userEvent.click(discard)
    act(() => field(asking, 'Title').focus())
    return { desk, asking }
  }

  test('needs a title and a name that are more than spaces', async () => {
    const { desk, asking } = await begin()
    expect(field(asking, 'Title')).toHaveFocus()
    const confirm = buttonIn(asking, 'Choose a folder…')
    expect(confirm).toBeDisabled()
    await press('Grain{Tab}  ')
    expect(confirm).toBeDisabled()
    await press('{Enter}')
    expect(desk.inputs('project.create')).toEqual([])
    await press('Bo')
    expect(confirm).toBeEnabled()
  })

  test('is made in the folder chosen and opened, and the name is offered the next time', async () => {
    const { desk, asking } = await begin()
    desk.answers.project = '/projects/New.assay'
    await press(' Grain {Tab} Bo {Enter}')
    expect(await screen.findByRole('button', { name: 'Analyst: Bo. Switch…' })).toBeVisible()
    expect(asking).not.toBeInTheDocument()
    expect(desk.inputs('project.create')).toEqual([{ title: 'Grain', analyst: 'Bo' }])
    expect(desk.project.about.project.title).toBe('Grain')
    expect(ada(desk).name).toBe('Bo')
    await press('{Control>}n{/Control}')
    expect(field(await dialog('New project'), 'Your name')).toHaveValue('Bo')
  })

  test('is not made when the folder dialog is closed, or when the folder holds something', async () => {
    const { desk, asking } = await begin()
    desk.answers.project = null
    await userEvent.type(field(asking, 'Title'), 'Grain')
    await userEvent.type(field(asking, 'Your name'), 'Bo{Enter}')
    await waitFor(() => expect(desk.inputs('project.create')).toHaveLength(1))
    expect(notices()).toEqual([])
    await desk.store(FOLDER, emptyProject())
    desk.answers.project = FOLDER
    command(desk, 'project.new')
    expect(field(await dialog('New project'), 'Title')).toHaveValue('Grain')
    await press('{Enter}')
    await expectNotices('“Test.assay” is not empty. Nothing was changed. Choose a new or empty folder for the project.')
    expect(screen.getByRole('banner')).toHaveTextContent('Assay')
  })

  test('is left with Escape, and what was typed is there again until it is discarded or used', async () => {
    const { desk, asking } = await begin()
    await press('Grain{Tab}{Tab}')
    fireEvent(asking, new Event('cancel', { cancelable: true }))
    await gone()
    expect(desk.inputs('project.create')).toEqual([])
    command(desk, 'project.new')
    const again = await dialog('New project')
    expect(field(again, 'Title')).toHaveValue('Grain')
    await userEvent.click(buttonIn(again, 'Discard what I typed'))
    expect(field(again, 'Title')).toHaveValue('')
    expect(within(again).queryByRole('button', { name: 'Discard what I typed' })).toBeNull()
  })
})
