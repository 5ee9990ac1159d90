import { commands } from '@shared/commands/commands'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuState, menuTemplate } from '../../../electron/menu-template'

const quiet: MenuState = {
  recent: [],
  undo: null,
  redo: null,
  typing: false,
  theme: 'system',
  usable: null,
  shortcuts: {},
}
const none = { run: () => undefined, openRecent: () => undefined }
const linux = { mac: false, developerTools: false }

const allItems = (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])])

const item = (state: Partial<MenuState>, id: string) =>
  allItems(menuTemplate({ ...quiet, ...state }, none, linux)).find((each) => each.id === id)

describe('the native menu', () => {
  it('holds every command exactly once', () => {
    const ids = allItems(menuTemplate(quiet, none, linux)).flatMap(({ id }) => (id ? [id] : []))
    expect(ids.toSorted()).toEqual(commands.map(({ id }) => id).toSorted())
  })

  it('names what Undo and Redo would do', () => {
    expect(item({ undo: 'Tag “Cost”' }, 'edit.undo')?.label).toBe('Undo Tag “Cost”')
    // In a text field it takes back typing, and must not say anything else.
    expect(item({ undo: 'Tag “Cost”', typing: true }, 'edit.undo')?.label).toBe('Undo')
    expect(item({ redo: 'Tag “Cost”', typing: true }, 'edit.redo')?.label).toBe('Redo')
    expect(item({ redo: 'R&D' }, 'edit.redo')?.label).toBe('Redo R&&D')
    expect(item({}, 'edit.undo')?.label).toBe('Undo')
    expect([item({ undo: '' }, 'edit.undo')?.label, item({ redo: '' }, 'edit.redo')?.label]).toEqual(['Undo', 'Redo'])
  })

  it('greys out what the window cannot do', () => {
    expect(item({ usable: new Set(['go.reader']) }, 'go.reader')?.enabled).toBe(true)
    expect(item({ usable: new Set(['go.reader']) }, 'edit.undo')?.enabled).toBe(false)
  })

  it('offers only what needs no project until the window has spoken', () => {
    expect(item({}, 'project.new')?.enabled).toBe(true)
    expect(item({}, 'source.import')?.enabled).toBe(false)
  })

  it('shows single keys without taking them from text fields', () => {
    expect(item({}, 'passage.quickNote')).toMatchObject({ accelerator: 'N', registerAccelerator: false })
    expect(item({}, 'view.palette')?.registerAccelerator).toBeUndefined()
  })

  it('gives no accelerator to two items', () => {
    const taken = allItems(menuTemplate(quiet, none, linux)).flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(taken).size).toBe(taken.length)
  })

  it('opens recent projects, also one that seems to be gone: opening says so', () => {
    const opened: string[] = []
    const project = { folderName: 'a.assay', openedAt: '2026-01-01T00:00:00Z' }
    const recent = [
      { ...project, id: 'here', title: 'Here' },
      { ...project, id: 'gone', title: 'Gone' },
    ]
    const template = menuTemplate({ ...quiet, recent }, { ...none, openRecent: (id) => opened.push(id) }, linux)
    const [here, gone] = ['Here', 'Gone'].map((label) => allItems(template).find((each) => each.label === label))
    for (const each of [here, gone]) (each?.click as (() => void) | undefined)?.()
    expect(opened).toEqual(['here', 'gone'])
  })

  it('tells macOS which are its menus of windows and of help', () => {
    const roles = menuTemplate(quiet, none, { mac: true, developerTools: false }).map(({ role }) => role ?? '')
    expect(roles.join()).toBe(',,,,,,,,,windowMenu,help')
  })
})
