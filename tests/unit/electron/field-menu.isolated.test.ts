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
const words = { misspelledWord: '', dictionarySuggestions: [] }
const items = (on: Omit<OnWords, keyof typeof words>) =>
  fieldMenuTemplate({ ...words, ...on }, () => {})?.map(({ role, type, enabled }) =>
    type === 'separator' ? '---' : `${role} ${enabled}`,
  ) ?? null

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

test('a word that is not in the dictionary has what may be meant first, and takes its place', () => {
  const replaced: string[] = []
  const field = { isEditable: true, selectionText: '', editFlags: flags(true), misspelledWord: 'recieve' }
  const menu = (dictionarySuggestions: string[]) =>
    fieldMenuTemplate({ ...field, dictionarySuggestions }, (word) => void replaced.push(word)) ?? []
  const labels = (suggestions: string[]) => menu(suggestions).map(({ label, type, role }) => role ?? label ?? type)
  expect(labels(['receive', 'R&D']).slice(0, 4)).toEqual(['receive', 'R&&D', 'separator', 'undo'])
  expect(labels([]).slice(0, 3)).toEqual(['No spelling suggestions', 'separator', 'undo'])
  Reflect.apply(menu(['receive', 'R&D'])[1]?.click ?? (() => {}), undefined, [])
  expect(replaced).toEqual(['R&D'])
})
