import { MOST_OWN_WORDS } from '@shared/ipc/own-words'
import { expect, test, vi } from 'vitest'
import { fieldMenuTemplate, type OnWords } from '../../../electron/field-menu'

vi.mock('electron', () => ({ Menu: {}, BrowserWindow: {} }))

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
const nothing = { replace: () => {}, own: { words: () => [], keep: () => {} } }
const field = { isEditable: true, selectionText: '', editFlags: flags(true) }
const items = (on: Omit<OnWords, keyof typeof words>) =>
  fieldMenuTemplate({ ...words, ...on }, nothing)?.map(({ role, type, enabled }) =>
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
  const replace = (word: string) => void replaced.push(word)
  const menu = (dictionarySuggestions: string[]) =>
    fieldMenuTemplate({ ...field, misspelledWord: '中文', dictionarySuggestions }, { ...nothing, replace }) ?? []
  const labels = (suggestions: string[]) => menu(suggestions).map(({ label, type, role }) => role ?? label ?? type)
  expect(labels(['receive', 'R&D']).slice(0, 4)).toEqual(['receive', 'R&&D', 'separator', 'undo'])
  expect(labels([]).slice(0, 3)).toEqual(['No spelling suggestions', 'separator', 'undo'])
  Reflect.apply(menu(['receive', 'R&D'])[1]?.click ?? (() => {}), undefined, [])
  expect(replaced).toEqual(['R&D'])
})

test('a word goes into the dictionary of the analyst, beside those of other windows, until that is full', () => {
  let words: string[] = []
  const own = { words: () => words, keep: (kept: string[]) => void (words = kept) }
  const menu = (misspelledWord: string) =>
    (fieldMenuTemplate({ ...field, misspelledWord, dictionarySuggestions: ['port'] }, { ...nothing, own }) ?? [])
      .slice(0, 5)
      .map(({ label, type, role, enabled, click }) => ({ said: role ?? label ?? type, enabled, click }))
  const said = (word: string) => menu(word).map((item) => item.said)
  expect(said('Sundhaven')).toEqual(['port', 'separator', 'Add “Sundhaven” to my dictionary', 'separator', 'undo'])
  expect(said('порт')).toEqual(['port', 'separator', 'undo', 'redo', 'separator'])
  const add = menu('Sundhaven')[2]?.click ?? (() => {})
  words = ['Meren']
  Reflect.apply(add, undefined, [])
  expect(words).toEqual(['Meren', 'Sundhaven'])
  words = Array.from({ length: MOST_OWN_WORDS }, (_, index) => `x${index}`)
  expect(menu('Sundhaven')[2]).toMatchObject({ said: 'My dictionary is full (2,000 words)', enabled: false })
})
