import { DEFAULT_PREFERENCES, Preferences } from '@shared/ipc/preferences'
import { expect, test } from 'vitest'
import { id } from '../sample-project'

const accepts = (changes: object) => Preferences.safeParse({ ...DEFAULT_PREFERENCES, ...changes }).success

test('the preferences one begins with are valid', () => {
  expect(DEFAULT_PREFERENCES).toEqual({
    theme: 'system',
    readerSize: 17,
    readerWidth: 'normal',
    minimap: true,
    hedges: false,
    analystName: '',
    analystByProject: {},
    layouts: {},
    hiddenColumns: [],
    hiddenSourceColumns: ['authors', 'retrieved', 'language', 'url', 'imported'],
    riskPart: 'statement',
    previewImport: true,
    trays: {},
    windowsInStep: true,
    columnWidths: {},
    otherLexicon: null,
  })
  expect(Preferences.parse(DEFAULT_PREFERENCES)).toEqual(DEFAULT_PREFERENCES)
})

test.each([
  [{ theme: 'light' }, true],
  [{ theme: 'dark' }, true],
  [{ theme: 'sepia' }, false],
  [{ readerSize: 13 }, false],
  [{ readerSize: 14 }, true],
  [{ readerSize: 22 }, true],
  [{ readerSize: 23 }, false],
  [{ readerSize: 16.5 }, false],
  [{ analystByProject: { [id('p')]: id('ann') } }, true],
  [{ analystByProject: { p: id('ann') } }, false],
  [{ analystByProject: { [id('p')]: 'ann' } }, false],
  [{ layouts: { reader: { left: 0, right: 100 } } }, true],
  [{ layouts: { reader: { left: -0.1 } } }, false],
  [{ layouts: { reader: { left: 100.1 } } }, false],
  [{ hiddenColumns: ['impact'] }, true],
  [{ columnWidths: { register: { title: 300 } } }, true],
  [{ columnWidths: { register: { title: 0 } } }, false],
  [{ columnWidths: { register: { title: 2_001 } } }, false],
  [{ columnWidths: { register: { title: 300.5 } } }, false],
  [{ zoom: 2 }, false],
])('%j is accepted: %s', (changes, is) => {
  expect(accepts(changes)).toBe(is)
})

test.each<[string, (length: number) => object, number]>([
  ['the name of the analyst', (length) => ({ analystName: 'x'.repeat(length) }), 500],
  ['the name of a layout', (length) => ({ layouts: { ['x'.repeat(length)]: {} } }), 60],
  ['the name of a panel', (length) => ({ layouts: { a: { ['x'.repeat(length)]: 1 } } }), 60],
  ['the name of a hidden column', (length) => ({ hiddenColumns: ['x'.repeat(length)] }), 60],
  ['the list of hidden columns', (length) => ({ hiddenColumns: Array.from({ length }, () => 'x') }), 100],
])('%s has a limit', (_, changes, limit) => {
  expect([accepts(changes(limit)), accepts(changes(limit + 1))]).toEqual([true, false])
})
