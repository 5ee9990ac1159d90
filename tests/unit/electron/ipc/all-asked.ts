import { DEFAULT_PREFERENCES } from '@shared/ipc/preferences'
import type { CallName, Input } from '@shared/ipc/contract'
import { Scope, SEARCH_START } from '@shared/ipc/search'
import { EVERYTHING } from '@shared/reading/mark-filter'
import { ALL_HISTORY } from '@shared/history/history'
import { addTag, id } from '../../shared/sample-project'

export const [ANN, BOB] = [id('ann'), id('bob')]
const by = BOB
const FILE = { name: 'a.txt', bytes: new TextEncoder().encode('Words.'), format: 'txt' } as const
const TABLE = { name: 'Risks', columns: [{ label: 'Risk', width: 9 }], rows: [['R1']] }
const PICTURE = { svg: '<svg/>', width: 640, height: 430 }
const place = { screen: 'risks', riskId: id('r1') } as const
const item = { kind: 'scores', id: id('mine') } as const

/** All that a window can ask, each call with what could make it tell of a score or a passage. */
type Asked = { [N in CallName]: Input<N>[] }

export function allAsked({ folderId, backup, seq }: { folderId: string; backup: string; seq: number }): Asked {
  const all = Array.from({ length: seq }, (_, before) => before + 1)
  return {
    'app.info': [{}],
    'app.licences': [{}],
    'app.usableCommands': [{ commands: [], typing: false }],
    'app.reportFailure': [{ where: 'screen', name: 'Error', frames: [] }],
    'app.copyText': [{ text: 'x' }],
    'preferences.get': [{}],
    'preferences.set': [{ changes: DEFAULT_PREFERENCES }],
    'shortcuts.get': [{}],
    'shortcuts.set': [{ shortcuts: {} }],
    'shortcuts.setAside': [{}],
    'project.recent': [{}],
    'project.forgetRecent': [{ id: 'x' }],
    'project.current': [{}],
    'project.apply': [
      { by, operations: [addTag('by bob')] },
      { by, operations: [{ name: 'score.keep', input: { scoreId: id('mine') } }] },
      { by, operations: [{ name: 'passage.delete', input: { passageId: id('blind') } }] },
      { by, operations: [{ name: 'evidence.unlink', input: { evidenceId: id('rests') } }] },
      { by, operations: [{ name: 'risk.update', input: { riskId: id('r1'), changes: { title: 'River' } } }] },
    ],
    'project.undo': [{ by }, { by: null }],
    'project.redo': [{ by }, { by: null }],
    'project.retrySave': [{}],
    'project.previewOutside': [{}],
    'project.resolveConflict': [
      { by, keep: 'theirs' },
      { by, keep: 'mine' },
    ],
    'project.showInFolder': [{}],
    'draft.keep': [{ place: 'memos/m/outlook', text: 'x' }],
    'draft.drop': [{ place: 'memos/m/outlook' }],
    'history.list': [
      { before: null, filter: ALL_HISTORY },
      { before: null, filter: { ...ALL_HISTORY, kind: 'scores' } },
      { before: seq, filter: { ...ALL_HISTORY, text: 'rationale' } },
    ],
    'history.show': all.map((each) => ({ seq: each })),
    'history.ofItem': [
      { item, before: null },
      { item: { kind: 'risks', id: id('r1') }, before: null },
      { item: { kind: 'sources', id: id('src') }, before: null },
      { item: { kind: 'passages', id: id('blind') }, before: null },
    ],
    'history.checkpoints': [{}],
    'history.nameCheckpoint': [{ by, name: 'Now' }],
    'history.previewTo': all.map((each) => ({ seq: each })),
    'history.restoreItem': all.flatMap((each) => [
      { by, item, seq: each },
      { by, item: { kind: 'passages', id: id('blind') }, seq: each },
    ]),
    'history.restoreTo': all.map((each) => ({ by, seq: each })),
    'backup.list': [{}],
    'backup.preview': [{ name: backup }],
    'backup.restore': [{ by, name: backup }],
    'session.progress': [{ roundId: id('round') }],
    'packet.export': [{ by, roundId: id('round') }],
    'packet.choose': [{ given: false }],
    'merge.choose': [{ by, from: 'folder' }],
    'merge.conflicts': [{ token: id('token'), from: 0 }],
    'merge.conflict': [{ token: id('token'), index: 0 }],
    'merge.apply': [{ by, token: id('token'), decisions: [] }],
    'merge.cancel': [{ token: id('token') }],
    'packet.open': [{ token: id('token'), analystId: by }],
    'answers.handIn': [{ by, roundId: id('round') }],
    'answers.saveKey': [{ ballotId: id('ballot') }],
    'answers.collect': [{ by, roundId: id('round') }],
    'keys.choose': [{}],
    'keys.try': [{ by, roundId: id('round'), keys: 'x' }],
    'round.closeWithKeys': [],
    'package.make': [
      { token: id('pack'), by, history: true, withheld: { names: false, sourceIds: [] } },
      { token: id('pack'), by, history: false, withheld: { names: true, sourceIds: [] } },
    ],
    'given.next': [{}],
    'given.openProject': [{}],
    'package.cancel': [{ token: id('pack') }],
    'source.text': [{ versionId: id('srcV') }],
    'source.paragraphs': [{ versionId: id('srcV') }],
    'source.page': [{ versionId: id('srcV'), page: 1, width: 100 }],
    'source.choose': [{ what: 'files' }],
    'source.sortOut': [{ folder: 'f', paths: ['a.txt'], unseen: [] }],
    'source.preview': [{ folderId, file: FILE }],
    'source.previewLeftOut': [{ folderId }],
    'source.import': [{ by, folderId, file: FILE }],
    'source.showProgress': [{ part: null }],
    'source.importVersion': [{ by, folderId, file: FILE, sourceId: id('src') }],
    'source.readAgain': [{ by, sourceId: id('src'), keepLines: true }],
    'source.markBlocks': [{ by, versionId: id('srcV'), blocks: [0], beside: true }],
    'source.cancelImport': [{}],
    'search.find': [{ query: 'secret', scopes: Scope.options, sourceId: null, from: SEARCH_START }],
    'search.previewTagging': [{ hits: [{ versionId: id('srcV'), start: 0, end: 1 }], unit: 'words', tagId: null }],
    'search.tag': [],
    'leftOut.list': [{ versionId: id('srcV') }],
    'leftOut.takeIn': [{ by, versionId: id('srcV'), blocksSha256: '1'.repeat(64), parts: [0] }],
    'leftOut.cancel': [{}],
    'window.shows': [{ screen: 'risks' }],
    'window.start': [{}],
    'window.open': [{ place }],
    'window.beside': [{ place }],
    'window.lead': [{ place }],
    'window.tile': [{}],
    'window.act': [{ act: 'zoomIn' }],
    'memo.beginExport': [{ memoId: id('memo'), formats: ['receipt'], withheld: { names: false, words: false } }],
    // The token stands for that of the export that was begun.
    'memo.writeExport': [{ token: id('token'), format: 'receipt' }],
    'memo.cancelExport': [{ token: id('token') }],
    'memo.template': [{}],
    'memo.chooseTemplate': [{}],
    'memo.forgetTemplate': [{}],
    'memo.endExport': [{ token: id('token'), by }],
    'picture.copy': [{ ...PICTURE, format: 'svg' }],
    'picture.export': [{ ...PICTURE, format: 'svg', name: 'Matrix' }],
    'codebook.export': [{ format: 'csv' }],
    'codebook.look': [{}],
    'codebook.import': [{ by, token: id('token') }],
    'incoming.choose': [{}],
    'incoming.take': [{ by, token: id('token') }],
    'outgoing.export': [
      { format: 'refi', options: {} },
      { format: 'web-annotation', options: {} },
      { format: 'web-annotation', options: { form: 'array' } },
      { format: 'hypothesis', options: {} },
    ],
    'export.open': [{ token: id('token') }],
    'export.show': [{ token: id('token') }],
    'passages.export': [{ passageIds: [id('psg'), id('blind')], format: 'csv' }],
    'passages.exportText': [
      { sourceId: id('src'), format: 'html' },
      { sourceId: id('src'), format: 'marked-docx' },
    ],
    'print.source': [{ versionId: id('srcV'), filter: EVERYTHING }],
    'table.export': [{ table: TABLE, format: 'csv' }],
    'table.choose': [{}],
    'table.read': [{ name: 'a.csv', bytes: new TextEncoder().encode('Risk\nR1') }],
    // What shows the project anew comes last.
    'package.open': [{ token: id('pack'), given: false }],
    'package.openDropped': [{ token: id('pack'), name: 'a.assay.zip', bytes: new Uint8Array() }],
    'project.open': [{}],
    'project.openRecent': [{ id: folderId }],
    'project.makeWritable': [{ by: 'take-over' }],
    'project.create': [{ title: 'Other', analyst: 'Eve' }],
    'project.openSample': [],
    'project.close': [{}],
    // A window that says who works there is told what that analyst sees.
    'window.worksAs': [],
  }
}
