import { PLAIN } from '@shared/arrangement'
import { LIMITS } from '@shared/limits'
import { DEFAULT_PREFERENCES, Preferences } from '@shared/ipc/preferences'
import { expect, test } from 'vitest'
import { id } from '../sample-project'

/** Preferences with one arrangement of the register. */
const arranged = (changes: object) => ({
  arrangements: { register: { [id('p')]: { ...PLAIN, ...changes } }, library: {}, retrieval: {} },
})
const accepts = (changes: object) => Preferences.safeParse({ ...DEFAULT_PREFERENCES, ...changes }).success

test('the preferences one begins with are valid', () => {
  expect(DEFAULT_PREFERENCES).toEqual({
    language: 'system',
    theme: 'system',
    density: 'comfortable',
    zoom: 100,
    motion: 'system',
    readerSize: 17,
    readerWidth: 'normal',
    minimap: true,
    hedges: false,
    analystName: '',
    analystByProject: {},
    goesOnAs: {},
    handedOver: [],
    layouts: {},
    riskPart: 'statement',
    openParts: {},
    previewImport: true,
    trays: {},
    windowsInStep: true,
    arrangements: { register: {}, library: {}, retrieval: {} },
    otherLexicon: null,
    newLexicon: 'icd-203',
    newImpactScale: 'harm',
    newMatrix: 'nist-800-30',
    newHandling: '',
    newTemplate: 'icd-203',
    newProfile: 'template',
    markLists: ['tlp'],
    ownMarks: [],
    spelling: false,
    ownWords: [],
    backupMinutes: 15,
    backupsKept: 10,
    recentCommands: [],
    tour: true,
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
  [{ goesOnAs: { [id('bob')]: id('ann') } }, true],
  [{ goesOnAs: { [id('bob')]: 'ann' } }, false],
  [{ analystByProject: { [id('p')]: 'ann' } }, false],
  [{ layouts: { reader: { left: 0, right: 100 } } }, true],
  [{ layouts: { reader: { left: -0.1 } } }, false],
  [{ layouts: { reader: { left: 100.1 } } }, false],
  [arranged({}), true],
  [{ arrangements: { register: {}, library: {} } }, false],
  [{ arrangements: { register: { p: PLAIN }, library: {}, retrieval: {} } }, false],
  [arranged({ hidden: ['impact'] }), true],
  [arranged({ widths: { title: 300 } }), true],
  [arranged({ widths: { title: 0 } }), false],
  [arranged({ widths: { title: 2_001 } }), false],
  [arranged({ widths: { title: 300.5 } }), false],
  [arranged({ filters: { horizon: { kind: 'day', from: '2027-01-31', to: null } } }), true],
  [arranged({ filters: { horizon: { kind: 'day', from: '2027-01-32', to: null } } }), false],
  [arranged({ filters: { category: { kind: 'values', values: [''] } } }), true],
  [arranged({ filters: { balance: { kind: 'number', from: Infinity, to: null } } }), false],
  [arranged({ sorting: [{ id: 'level', desc: true }], grouping: ['party', 'owner', 'category'] }), true],
  [arranged({ grouping: ['party', 'owner', 'category', 'horizon'] }), false],
  [arranged({ grouping: null }), false],
  [arranged({ zoom: 2 }), false],
  [{ openParts: { tags: false, impact: true } }, true],
  [{ openParts: { tags: 'no' } }, false],
  [{ openParts: { weather: true } }, false],
  [{ zoom: 49 }, false],
  [{ zoom: 50 }, true],
  [{ zoom: 200 }, true],
  [{ zoom: 201 }, false],
  [{ density: 'airy' }, false],
  [{ backupMinutes: 4 }, false],
  [{ backupMinutes: 240 }, true],
  [{ backupsKept: 9 }, false],
  [{ backupsKept: 200 }, true],
  [{ newHandling: 'x'.repeat(LIMITS.line + 1) }, false],
  [{ markLists: ['nato', 'uk'] }, true],
  [{ markLists: ['russia'] }, false],
  [{ ownMarks: [{ words: 'PORT ONLY', ink: '#ffffff', ground: '#1f3a5f' }] }, true],
  [{ ownMarks: [{ words: '', ink: '#ffffff', ground: '#1f3a5f' }] }, false],
  [{ ownWords: ['Sundhaven', 'Ölpreis', 'anlage’s'] }, true],
  [{ ownWords: ['two words'] }, false],
  [{ ownMarks: [{ words: 'PORT ONLY', ink: 'red', ground: '#1f3a5f' }] }, false],
])('%j is accepted: %s', (changes, is) => {
  expect(accepts(changes)).toBe(is)
})

test.each<[string, (length: number) => object, number]>([
  ['the name of the analyst', (length) => ({ analystName: 'x'.repeat(length) }), 500],
  ['the name of a layout', (length) => ({ layouts: { ['x'.repeat(length)]: {} } }), 60],
  ['the name of a panel', (length) => ({ layouts: { a: { ['x'.repeat(length)]: 1 } } }), 60],
  ['the id of a column', (length) => arranged({ hidden: ['x'.repeat(length)] }), 60],
  ['the list of recent commands', (length) => ({ recentCommands: Array.from({ length }, () => 'x') }), 6],
  ['the id of a recent command', (length) => ({ recentCommands: ['x'.repeat(length)] }), 60],
  ['a word of one’s own', (length) => ({ ownWords: ['x'.repeat(length)] }), 100],
  ['the list of one’s own words', (length) => ({ ownWords: Array.from({ length }, () => 'x') }), 2_000],
  ['the list of hidden columns', (length) => arranged({ hidden: Array.from({ length }, () => 'x') }), LIMITS.columns],
])('%s has a limit', (_, changes, limit) => {
  expect([accepts(changes(limit)), accepts(changes(limit + 1))]).toEqual([true, false])
})
