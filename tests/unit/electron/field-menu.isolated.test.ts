import { expect, test, vi } from 'vitest'
import { fieldMenuTemplate, type OnWords } from '../../../electron/field-menu'

vi.mock('electron', () => ({ Menu: {} }))

const flags = (can: boolean): OnWords['editFlags'] => ({
  canUndo: can,
  canRedo: can,
  canCut: can,
  canCopy: can,
  canPaste: can,
  canDelete: can,
  canSelectAll: can,
  canEditRichly: can,
})
const items = (on: OnWords) =>
  fieldMenuTemplate(on)?.map(({ role, type, enabled }) => (type === 'separator' ? '---' : `${role} ${enabled}`)) ?? null

test('a text field has what the platform does to words, as far as it can be done', () => {
  const all = ['undo', 'redo', '---', 'cut', 'copy', 'paste', '---', 'selectAll']
  const told = (can: boolean) => all.map((role) => (role === '---' ? role : `${role} ${can}`))
  expect(items({ isEditable: true, selectionText: '', editFlags: flags(false) })).toEqual(told(false))
  expect(items({ isEditable: true, selectionText: 'x', editFlags: flags(true) })).toEqual(told(true))
})

test('selected words can be copied, and nothing has no menu', () => {
  expect(items({ isEditable: false, selectionText: 'words', editFlags: flags(true) })).toEqual(['copy true'])
  expect(items({ isEditable: false, selectionText: ' \n', editFlags: flags(true) })).toBeNull()
})
