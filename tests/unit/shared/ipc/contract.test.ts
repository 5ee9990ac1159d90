import { type CallName, calls } from '@shared/ipc/contract'
import { MEMO_FORMATS, MemoFormat } from '@shared/ipc/exporting'
import { LIMITS } from '@shared/limits'
import { EVERYTHING } from '@shared/reading/mark-filter'
import { expect, test } from 'vitest'
import { id } from '../sample-project'

const accepts = (name: CallName, input: unknown) => calls[name].input.safeParse(input).success
const names = Object.keys(calls) as CallName[]
const by = id('ann')
const text = (length: number) => 'x'.repeat(length)

test.each<[CallName, unknown]>([
  ['app.usableCommands', { commands: [], typing: false }],
  ['app.copyText', { text: '' }],
  ['preferences.set', { changes: {} }],
  ['project.create', { title: 'T', analyst: 'A' }],
  ['project.openRecent', { id: 'x' }],
  ['project.openInNewWindow', { id: 'x' }],
  ['project.openInNewWindow', { id: null }],
  ['given.dropped', { paths: ['/a'] }],
  ['project.forgetRecent', { id: 'x' }],
  ['project.apply', { by, operations: [{ name: 'tag.delete', input: null }] }],
  ['project.apply', { by, label: 'Step', operations: [{ name: 'x', input: undefined }] }],
  ['project.undo', { by }],
  ['project.undo', { by: null }],
  ['project.redo', { by: null }],
  ['project.makeWritable', { by: 'take-over' }],
  ['project.makeWritable', { by: 'accept-loss' }],
  ['project.resolveConflict', { by, keep: 'mine' }],
  ['project.resolveConflict', { by, keep: 'theirs' }],
  ['history.list', { before: null, filter: { by: null, kind: null, text: '' } }],
  ['history.list', { before: 0, filter: { by, kind: 'tags', text: 'x' } }],
  ['history.show', { seq: 0 }],
  ['history.ofItem', { item: { kind: 'about', id: 'project' }, before: null }],
  ['history.nameCheckpoint', { by, name: 'x' }],
  ['history.previewTo', { seq: 0 }],
  ['history.restoreItem', { by, item: { kind: 'risks', id: by }, seq: 3 }],
  ['history.restoreTo', { by, seq: 0 }],
  ['backup.preview', { name: 'x' }],
  ['backup.restore', { by, name: 'x' }],
  ['session.progress', { roundId: by }],
  ['source.text', { versionId: by }],
  ['source.paragraphs', { versionId: by }],
  ['source.choose', { what: 'folder' }],
  ['source.previewLeftOut', { folderId: 'x' }],
  ['leftOut.list', { versionId: by }],
  ['leftOut.takeIn', { by, versionId: by, blocksSha256: 'a'.repeat(64), parts: [0] }],
  ['memo.beginExport', { memoId: by, formats: ['docx', 'receipt'], withheld: { names: true, words: false } }],
  ['memo.writeExport', { token: by, format: 'receipt' }],
  ['memo.endExport', { token: by, by }],
  ['picture.copy', { svg: '<svg/>', width: 640, height: 430.5, format: 'png' }],
  ['picture.export', { svg: '<svg/>', width: 640, height: 430, format: 'svg', name: 'Ranks' }],
  ['codebook.export', { format: 'qdc' }],
  ['codebook.import', { by, token: by }],
  ['incoming.take', { by, token: by }],
  ['outgoing.export', { format: 'refi', options: { a: 'b' } }],
  ['outgoing.export', { format: 'bibtex', options: {}, sourceIds: [by] }],
  ['passages.export', { passageIds: [by], format: 'xlsx' }],
  ['passages.exportText', { sourceId: by, format: 'html' }],
  ['table.export', { table: { name: 'Risks', columns: [{ label: 'a', width: 9 }], rows: [['b', 1]] }, format: 'tsv' }],
  ['table.read', { name: 'risks.csv', bytes: new Uint8Array() }],
  ['export.open', { token: by }],
  ['print.source', { versionId: by, filter: EVERYTHING }],
  ['window.act', { act: 'close' }],
  ['export.show', { token: by }],
])('%s takes %j, and nothing more', (name, input) => {
  expect(accepts(name, input)).toBe(true)
  expect(accepts(name, { ...(input as object), path: '/etc/passwd' })).toBe(false)
  expect(accepts(name, {})).toBe(false)
})

test('the other calls take nothing at all', () => {
  const silent = names.filter((name) => accepts(name, {}))
  expect(silent).toEqual([
    'app.info',
    'app.licences',
    'project.recent',
    'project.open',
    'project.openSample',
    'project.current',
    'project.close',
    'project.retrySave',
    'project.previewOutside',
    'project.showInFolder',
    'source.cancelImport',
    'history.checkpoints',
    'backup.list',
    'leftOut.cancel',
    'window.start',
    'window.tile',
    'preferences.get',
    'shortcuts.get',
    'shortcuts.setAside',
    'settings.problem',
    'settings.exportShortcuts',
    'settings.readShortcuts',
    'network.log',
    'network.try',
    'spelling.state',
    'spelling.choose',
    'report.words',
    'given.next',
    'given.openProject',
    'project.saveCopy',
    'project.duplicate',
    'memo.findings',
    'memo.template',
    'memo.chooseTemplate',
    'memo.forgetTemplate',
    'codebook.look',
    'table.choose',
    'keys.choose',
    'incoming.choose',
  ])
  for (const name of silent) expect(accepts(name, { path: '/etc/passwd' })).toBe(false)
})

test.each<[string, CallName, (length: number) => unknown, number]>([
  ['copied text', 'app.copyText', (n) => ({ text: text(n) }), 1_000_000],
  ['a picture', 'picture.copy', (n) => ({ svg: text(n), width: 1, height: 1, format: 'svg' }), 2_000_000],
  ['the width of a picture', 'picture.copy', (n) => ({ svg: '', width: n, height: 1, format: 'png' }), 10_000],
  ['the height of a picture', 'picture.copy', (n) => ({ svg: '', width: 1, height: n, format: 'png' }), 10_000],
  ['usable commands', 'app.usableCommands', (n) => ({ commands: Array(n).fill('go.home'), typing: true }), 200],
  ['the title of a project', 'project.create', (n) => ({ title: text(n), analyst: 'A' }), 500],
  ['the name of an analyst', 'project.create', (n) => ({ title: 'T', analyst: text(n) }), 500],
  ['the id of a recent project', 'project.openRecent', (n) => ({ id: text(n) }), 200],
  ['the id of one for a new window', 'project.openInNewWindow', (n) => ({ id: text(n) }), 200],
  ['the path of what was dropped', 'given.dropped', (n) => ({ paths: [text(n)] }), 32_767],
  ['what is dropped at once', 'given.dropped', (n) => ({ paths: Array(n).fill('') }), 1_000],
  ['the label of a step', 'project.apply', (n) => ({ by, label: text(n), operations: [{ name: 'x', input: 1 }] }), 500],
  ['the name of an operation', 'project.apply', (n) => ({ by, operations: [{ name: text(n), input: 1 }] }), 60],
  [
    'the operations of a step',
    'project.apply',
    (n) => ({ by, operations: Array(n).fill({ name: 'x', input: 1 }) }),
    10_000,
  ],
  ['the name of a moment', 'history.nameCheckpoint', (n) => ({ by, name: text(n) }), 200],
  ['the words of a filter', 'history.list', (n) => ({ before: 1, filter: { by, kind: null, text: text(n) } }), 500],
  ['the name of a backup', 'backup.restore', (n) => ({ by, name: text(n) }), 300],
])('%s has a limit', (_, name, input, limit) => {
  expect([accepts(name, input(limit)), accepts(name, input(limit + 1))]).toEqual([true, false])
})

test.each<[string, CallName, unknown]>([
  ['a step without operations', 'project.apply', { by, operations: [] }],
  ['a step by nobody', 'project.apply', { by: null, operations: [{ name: 'x', input: 1 }] }],
  ['an empty label', 'project.apply', { by, label: '', operations: [{ name: 'x', input: 1 }] }],
  ['a project without a title', 'project.create', { title: '', analyst: 'A' }],
  ['a project without an analyst', 'project.create', { title: 'T', analyst: '' }],
  ['an unknown command', 'app.usableCommands', { commands: ['project.destroy'], typing: false }],
  ['a moment called by spaces', 'history.nameCheckpoint', { by, name: '   ' }],
  ['a change before the first', 'history.show', { seq: -1 }],
  ['half a change', 'history.restoreTo', { by, seq: 1.5 }],
  ['a third side of a conflict', 'project.resolveConflict', { by, keep: 'both' }],
  ['an unknown way to write', 'project.makeWritable', { by: 'force' }],
  ['a kind of item there is not', 'history.ofItem', { item: { kind: 'files', id: by }, before: null }],
  ['a memo in an unknown format', 'memo.writeExport', { token: by, format: 'odt' }],
  [
    'a memo twice in a format',
    'memo.beginExport',
    { memoId: by, formats: ['md', 'md'], withheld: { names: false, words: false } },
  ],
  ['a memo in no format', 'memo.beginExport', { memoId: by, formats: [], withheld: { names: false, words: false } }],
  ['a token that is no id', 'export.open', { token: '../memo.docx' }],
  ['a size of reading that is too small', 'preferences.set', { changes: { readerSize: 13 } }],
])('%s is refused at the border', (_, name, input) => {
  expect(accepts(name, input)).toBe(false)
})

test('the name of a moment loses the spaces around it', () => {
  expect(calls['history.nameCheckpoint'].input.parse({ by, name: '  Before lunch ' })).toEqual({
    by,
    name: 'Before lunch',
  })
})

test('a memo is exported in four formats', () => {
  expect(MEMO_FORMATS).toEqual(['docx', 'pdf', 'html', 'md'])
  expect(MemoFormat.options).toEqual(['docx', 'pdf', 'html', 'md'])
})

const imported = (bytes: unknown, more: object = {}) =>
  accepts('source.import', { by, folderId: 'f', file: { name: 'a.txt', bytes, ...more } })

test('a file one byte too large crosses, so that it is refused by name, and a larger one does not', () => {
  expect(LIMITS.importBytes).toBe(26_214_400)
  expect(imported(new Uint8Array(LIMITS.importBytes))).toBe(true)
  expect(imported(new Uint8Array(LIMITS.importBytes + 1))).toBe(true)
  expect(imported(new Uint8Array(LIMITS.importBytes + 2))).toBe(false)
})

test('a file is bytes with a name, and with a format only where it was pasted', () => {
  expect(imported(new Uint8Array(0))).toBe(true)
  expect(imported(new Uint8Array(0), { format: 'md' })).toBe(true)
  expect(imported(new Uint8Array(0), { format: 'rtf' })).toBe(false)
  expect(imported('words')).toBe(false)
  expect(imported(new Uint8Array(0), { name: '' })).toBe(false)
  expect([imported(new Uint8Array(0), { name: text(500) }), imported(new Uint8Array(0), { name: text(501) })]).toEqual([
    true,
    false,
  ])
})

test('the files of a folder are as many as are looked at, and no more', () => {
  const paths = (length: number) => ({ folder: 'f', paths: Array(length).fill('a'), unseen: [] })
  expect([0, 20_000, 20_001].map((length) => accepts('source.sortOut', paths(length)))).toEqual([true, true, false])
})
