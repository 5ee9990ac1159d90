import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { lines, linesOf, LINUX, menu, none } from './menu-lines'

describe('what the menu does', () => {
  const click = (item: MenuItemConstructorOptions | undefined) => (item?.click as (() => void) | undefined)?.()
  const items = (submenu: MenuItemConstructorOptions['submenu']) => (Array.isArray(submenu) ? submenu : [])

  it('runs the very command that was clicked', () => {
    const ran: string[] = []
    for (const item of items(menu('Risk', {}, LINUX, { ...none, run: (id) => ran.push(id) })?.submenu)) click(item)
    expect(ran).toEqual([
      'risk.new',
      'risk.duplicate',
      'risk.split',
      'risk.merge',
      'risk.session',
      'risk.statement',
      'risk.judgment',
      'risk.assumptions',
      'risk.indicators',
      'risk.scores',
      'risk.history',
      'risk.compare',
      'risk.views',
      'risk.lists',
      'outcome.resolve',
      'desk.next',
      'desk.previous',
      'desk.skip',
      'desk.keep',
      'desk.nextEvidence',
      'desk.previousEvidence',
    ])
  })

  it('names recent projects as they are, newest first, and opens the very one', () => {
    const opened: string[] = []
    const project = { folderName: 'a.assay', openedAt: '2026-01-01T00:00:00Z' }
    const recent = [
      { ...project, id: 'one', title: 'R&D' },
      { ...project, id: 'two', title: 'Two' },
      { ...project, id: 'three', title: 'Three' },
    ]
    const file = menu('File', { recent }, LINUX, { ...none, openRecent: (id) => opened.push(id) })
    const list = items(file?.submenu).find(({ label }) => label === 'Open recent')
    expect(list?.enabled).toBe(true)
    expect(linesOf(list?.submenu)).toEqual(['R&&D', 'Two', 'Three'])
    for (const item of items(list?.submenu)) click(item)
    expect(opened).toEqual(['one', 'two', 'three'])
  })

  it('names what Undo and Redo would do, each for itself, with its signs as they are', () => {
    expect(lines('Edit', { undo: 'Tag “R&D”', redo: 'Delete' }).slice(0, 2)).toEqual([
      'Undo Tag “R&&D” CmdOrCtrl+Z off',
      'Redo Delete CmdOrCtrl+Shift+Z off',
    ])
    expect(lines('Edit', { undo: null, redo: 'Delete' })[1]).toBe('Redo Delete CmdOrCtrl+Shift+Z off')
  })
})
