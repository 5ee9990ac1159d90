import { currentPlace } from '@state/place'
import { type CommandId, commands } from '@shared/commands/commands'
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { addAnalyst, addTag, emptyProject as projectOfNobody, id, perform } from '../../unit/shared/sample-project'
import { type Desk, openInWindow, openReadOnly, startDesk } from '../desk'
import { mend, refuseWrites } from '../disk'
import { command, dialog, expectNotices, notices, press, showWindow } from '../window'

const usable = ({ inputs }: Desk) => (inputs('app.usableCommands').at(-1) as { commands: CommandId[] }).commands
const announced = () => screen.getByTestId('announcement').textContent
const named = (name: string) => ({ name: 'tag.update' as const, input: { tagId: id('cost'), changes: { name } } })

async function openWithTag() {
  const project = projectOfNobody()
  perform(project, addAnalyst('ann'), addTag('cost'))
  const desk = await openInWindow(project)
  await showWindow()
  return desk
}

const ALWAYS: CommandId[] = ['project.new', 'project.open', 'project.openInNewWindow', 'package.open', 'project.sample']
const VIEW: CommandId[] = ['view.palette', 'view.settings', 'view.theme.system', 'view.theme.light', 'view.theme.dark']
const ZOOM: CommandId[] = ['view.zoomIn', 'view.zoomOut', 'view.zoomReset', 'view.fullScreen']
const HELP: CommandId[] = [
  'window.follow',
  'help.guide',
  'help.tour',
  'help.shortcuts',
  'help.report',
  'help.licences',
  'help.about',
]
const WAY: CommandId[] = ['go.back', 'go.forward']
/** Every screen can be gone to. */
const GO = commands.flatMap(({ id, menu }) => (menu === 'Go' && !WAY.includes(id) ? [id] : []))
const OPEN: CommandId[] = [
  ...ALWAYS,
  'project.save',
  'project.saveCopy',
  'project.duplicate',
  'project.rename',
  'project.pack',
  'project.restoreBackup',
  'source.import',
  'source.importFolder',
  'source.paste',
  'exchange.import',
  'source.previewFirst',
  'exchange.export',
  'project.details',
  'project.showInFolder',
  'window.close',
  'project.close',
  'history.checkpoint',
  ...VIEW,
  'tray.show',
  'view.nextPane',
  'view.previousPane',
  ...ZOOM,
  ...GO,
  'risk.new',
  'memo.new',
  'analyst.switch',
  'analyst.add',
  'session.new',
  'packet.open',
  'tagging.new',
  'scales.change',
  'project.merge',
  'window.new',
  'window.risks',
  'window.memo',
  'window.source',
  ...HELP,
]

/** In the order of the menu, whatever the order of the sending. */
const including = (list: CommandId[], before: CommandId, ...more: CommandId[]) => {
  const at = list.indexOf(before)
  return [...list.slice(0, at), ...more, ...list.slice(at)]
}

describe('the native menu is told what can be done', () => {
  test('without a project', async () => {
    const desk = await startDesk()
    await showWindow()
    expect(usable(desk.desk)).toEqual([
      ...ALWAYS,
      'source.previewFirst',
      'window.close',
      ...VIEW,
      'view.nextPane',
      'view.previousPane',
      ...ZOOM,
      'go.home',
      'packet.open',
      ...HELP,
    ])
  })

  test('in a project in which nothing was done, and what can be taken back and done again', async () => {
    const desk = await openWithTag()
    expect(usable(desk)).toEqual(OPEN)
    await desk.perform(named('expense'))
    expect(usable(desk)).toEqual(including(OPEN, 'history.checkpoint', 'edit.undo'))
    await press('{Control>}z{/Control}')
    await waitFor(() => expect(usable(desk)).toEqual(including(OPEN, 'history.checkpoint', 'edit.redo')))
  })

  test('in a project that is read-only', async () => {
    const { desk } = await openReadOnly()
    await showWindow()
    const changing = [
      'project.rename',
      'source.import',
      'source.importFolder',
      'source.paste',
      'exchange.import',
      'project.merge',
      'project.rename',
      'project.restoreBackup',
      'history.checkpoint',
      'tagging.new',
      'risk.new',
      'scales.change',
      'session.new',
    ]
    const not = new Set([...changing, 'analyst.add', 'memo.new'])
    expect(usable(desk)).toEqual(OPEN.filter((each) => !not.has(each)))
  })

  test('on a screen with commands of its own', async () => {
    const desk = await openWithTag()
    await press('{Alt>}2{/Alt}')
    await waitFor(() =>
      expect(usable(desk)).toEqual(
        including(including(OPEN, 'tray.show', 'view.textLarger', 'view.textSmaller'), 'go.home', 'go.back'),
      ),
    )
  })

  test('in a text field, where undo is the field’s own', async () => {
    const desk = await openWithTag()
    const field = document.body.appendChild(document.createElement('input'))
    act(() => field.focus())
    expect(usable(desk)).toEqual(including(OPEN, 'history.checkpoint', 'edit.undo', 'edit.redo'))
    act(() => field.blur())
    expect(usable(desk)).toEqual(OPEN)
    field.remove()
  })

  test('while something is not saved', async () => {
    const desk = await openWithTag()
    refuseWrites(desk, 'EIO')
    await desk.perform(named('expense')).catch(() => undefined)
    expect(usable(desk)).toEqual(including(OPEN, 'history.checkpoint', 'edit.undo'))
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved yet: the disk reported an error.')
    command(desk, 'project.save')
    await expectNotices(desk.session.status.current.failure ?? '')
    mend(desk)
    command(desk, 'project.save')
    await screen.findByText(/^Saved \d.*\. Every change is on disk\.$/)
    expect(usable(desk)).toEqual(including(OPEN, 'history.checkpoint', 'edit.undo'))
    expect(desk.project.tags[id('cost')]?.name).toBe('expense')
  })
})

describe('undo and redo', () => {
  test('say what they did to screen readers, also the same words twice', async () => {
    const desk = await openWithTag()
    const title = () => desk.project.about.project.title
    await desk.perform({ name: 'project.update', input: { changes: { title: 'Second' } } })
    await desk.perform({ name: 'project.update', input: { changes: { title: 'Third' } } })
    await press('{Control>}z{/Control}')
    await waitFor(() => expect(announced()).toBe('Undo Change project details'))
    expect(title()).toBe('Second')
    await press('{Control>}z{/Control}')
    await waitFor(() => expect(announced()).toBe('Undo Change project details\u00a0'))
    expect(title()).toBe('Test')
    await press('{Control>}{Shift>}z{/Shift}{/Control}')
    await waitFor(() => expect(announced()).toBe('Redo Change project details'))
    expect(title()).toBe('Second')
    expect(desk.inputs('project.undo')).toEqual([{ by: id('ann') }, { by: id('ann') }])
    expect(desk.inputs('project.redo')).toEqual([{ by: id('ann') }])
    expect(notices()).toEqual([])
  })

  test('say when there is nothing to take back or do again', async () => {
    await openWithTag()
    await press('{Control>}z{/Control}')
    await expectNotices('There is nothing to undo.')
    await press('{Control>}{Shift>}z{/Shift}{/Control}')
    await expectNotices('There is nothing to undo.', 'There is nothing to redo.')
  })

  test('are the field’s own in a text field, by key and by menu', async () => {
    const desk = await openWithTag()
    await desk.perform(named('expense'))
    const own = vi.fn<(which: string) => boolean>(() => true)
    document.execCommand = own
    const field = document.body.appendChild(document.createElement('textarea'))
    act(() => field.focus())
    await press('{Control>}z{/Control}')
    command(desk, 'edit.undo')
    command(desk, 'edit.redo')
    expect(own.mock.calls).toEqual([['undo'], ['redo']])
    expect(desk.inputs('project.undo')).toEqual([])
    expect(desk.inputs('project.redo')).toEqual([])
    field.remove()
  })

  test('say what the disk refused, and work once it is mended', async () => {
    const desk = await openWithTag()
    await desk.perform(named('expense'))
    refuseWrites(desk, 'EACCES')
    await press('{Control>}z{/Control}')
    await expectNotices(
      'Not saved yet: Assay may not write there. Everything before this change is on disk. Assay keeps the change and tries again with your next one, or when you choose Save.',
    )
    expect(desk.project.tags[id('cost')]?.name).toBe('expense')
    mend(desk)
    await press('{Control>}z{/Control}')
    await waitFor(() => expect(desk.project.tags[id('cost')]?.name).toBe('cost'))
  })
})

describe('commands', () => {
  test('do nothing by key while a dialog is open', async () => {
    const desk = await openWithTag()
    await press('{Control>}/{/Control}')
    await dialog('Keyboard shortcuts')
    await press('{Alt>}4{/Alt}{Control>}z{/Control}')
    expect(currentPlace().screen).toBe('library')
    expect(desk.inputs('project.undo')).toEqual([])
    await press('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await press('{Alt>}4{/Alt}')
    expect(currentPlace().screen).toBe('risks')
  })

  test('set the theme, shown at once and kept', async () => {
    const desk = await openWithTag()
    command(desk, 'view.theme.dark')
    command(desk, 'view.theme.light')
    command(desk, 'view.theme.system')
    const themes = ['dark', 'light', 'system'].map((theme) => ({ changes: { theme } }))
    await waitFor(() => expect(desk.inputs('preferences.set')).toEqual(expect.arrayContaining(themes)))
  })

  test('set the size of the reading text between its limits', async () => {
    const desk = await openWithTag()
    await press('{Alt>}2{/Alt}')
    const sizes = () =>
      desk
        .inputs('preferences.set')
        .flatMap((input) => (input as { changes: { readerSize?: number } }).changes.readerSize ?? [])
    for (let n = 0; n < 6; n += 1) command(desk, 'view.textLarger')
    expect(sizes()).toEqual([18, 19, 20, 21, 22, 22])
    for (let n = 0; n < 9; n += 1) command(desk, 'view.textSmaller')
    expect(sizes().slice(6)).toEqual([21, 20, 19, 18, 17, 16, 15, 14, 14])
  })

  test('begin a risk and a memo on their screens', async () => {
    const desk = await openWithTag()
    command(desk, 'risk.new')
    expect(await dialog('New risk')).toBeVisible()
    expect(currentPlace().screen).toBe('risks')
    await press('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    command(desk, 'memo.new')
    expect(await dialog('New memo')).toBeVisible()
    expect(currentPlace().screen).toBe('memo')
  })

  test('that cannot be used do nothing', async () => {
    const { desk } = await openReadOnly()
    await showWindow()
    for (const each of ['source.paste', 'analyst.add', 'history.checkpoint', 'project.restoreBackup'] as const) {
      command(desk, each)
    }
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('show the project in its folder', async () => {
    const desk = await openWithTag()
    command(desk, 'project.showInFolder')
    expect(desk.inputs('project.showInFolder')).toEqual([{}])
    expect(notices()).toEqual([])
  })
})
