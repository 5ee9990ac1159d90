import { currentPlace } from '@state/place'
import { currentPreferences } from '@state/preferences'
import type { CommandId } from '@shared/commands/commands'
import type { Input } from '@shared/ipc/contract'
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addAnalyst, addTag, emptyProject as projectOfNobody, id, perform } from '../../unit/shared/sample-project'
import { type Desk, emptyProject, openInWindow, startDesk } from '../desk'
import { refuseWrites } from '../disk'
import { announced, command, dialog, expectNotices, notices, press, showWindow } from '../window'

const usable = ({ inputs }: Desk) => (inputs('app.usableCommands').at(-1) as { commands: CommandId[] }).commands
const named = (name: string) => ({ name: 'tag.update' as const, input: { tagId: id('cost'), changes: { name } } })

async function openWithTag() {
  const project = projectOfNobody()
  perform(project, addAnalyst('ann'), addTag('cost'))
  const desk = await openInWindow(project)
  await showWindow()
  return desk
}

describe('what is about the window', () => {
  const acts = (desk: Desk) => desk.inputs('window.act').map((input) => (input as { act: string }).act)

  test('is done by the keys of every program, and how large things are is said', async () => {
    const { desk } = await startDesk()
    await showWindow()
    await press('{Control>}+{/Control}')
    await waitFor(() => expect(announced()).toBe('Zoom 110 %.'))
    await press('{Control>}={/Control}{Control>}-{/Control}{Control>}0{/Control}{F11}{Control>}w{/Control}')
    const zooms = desk.inputs('preferences.set').map((input) => (input as Input<'preferences.set'>).changes.zoom)
    expect(zooms.filter((zoom) => zoom !== undefined)).toEqual([110, 125, 110, 100])
    expect(acts(desk)).toEqual(['fullScreen', 'close'])
  })

  test('goes on working in a dialog, and nothing else does, by key or by menu', async () => {
    const desk = await openWithTag()
    await press('{Control>}/{/Control}')
    await dialog('Keyboard shortcuts')
    await press('{Control>}={/Control}{Control>}{Shift>}r{/Shift}{/Control}')
    expect(currentPreferences().zoom).toBe(110)
    command(desk, 'view.zoomOut')
    expect(currentPreferences().zoom).toBe(100)
    command(desk, 'risk.new')
    await waitFor(() => expect(announced()).toBe('Close the dialog first.'))
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })
})

describe('Save', () => {
  test('says that everything is saved, and when, and keeps what is being typed', async () => {
    const desk = await openWithTag()
    command(desk, 'project.details')
    const asked = await dialog('Project details')
    const field = asked.querySelector<HTMLInputElement>('input')!
    act(() => field.focus())
    await press('x')
    await press('{Control>}s{/Control}')
    await screen.findByText(/^Saved \d.*\. Every change is on disk\.$/)
    expect(desk.inputs('draft.keep')).toHaveLength(1)
    expect(field).toHaveFocus()
  })

  test('does not say so while the disk refuses what is typed', async () => {
    const desk = await openWithTag()
    refuseWrites(desk, 'EIO')
    await desk.perform(named('expense')).catch(() => undefined)
    await press('{Control>}s{/Control}')
    await expectNotices(desk.session.status.current.failure ?? '')
  })
})

test('back and forward lead where the analyst was, with the focus where the work is', async () => {
  const desk = await openWithTag()
  await press('{Alt>}4{/Alt}')
  expect(currentPlace().screen).toBe('risks')
  await press('{Alt>}{ArrowLeft}{/Alt}')
  expect(currentPlace().screen).toBe('library')
  await waitFor(() => expect(document.activeElement?.closest('main')).not.toBeNull())
  expect(usable(desk)).toContain('go.forward')
  expect(usable(desk)).not.toContain('go.back')
  await press('{Alt>}{ArrowRight}{/Alt}')
  expect(currentPlace().screen).toBe('risks')
})

test('opening a project that cannot be read keeps the one that is open', async () => {
  const desk = await openInWindow(emptyProject())
  await showWindow()
  desk.answers.project = '/projects/Nowhere.assay'
  await press('{Control>}o{/Control}')
  await expectNotices(
    '“Nowhere.assay” is not where it was: it was moved, renamed or deleted, or its drive is not connected. Nothing was changed. Connect the drive, or find the folder with “Open project…”.',
  )
  desk.answers.project = null
  await press('{Control>}o{/Control}')
  await waitFor(() => expect(desk.inputs('project.open')).toHaveLength(2))
  expect(notices()).toHaveLength(1)
  expect(screen.getByRole('button', { name: 'Analyst: Ada. Switch…' })).toBeVisible()
})
