import { type Command, CommandId, commands } from '@shared/commands/commands'
import { expect, test } from 'vitest'

const all: readonly Command[] = commands
const idsWhere = (fits: (command: Command) => boolean) => all.filter(fits).map(({ id }) => id)
const usableOn = (screen: string) => idsWhere(({ when }) => Array.isArray(when) && when.includes(screen as never))

test('no two commands share an id or a label', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length)
})

test('the ids are those that cross between windows', () => {
  expect(CommandId.options).toEqual(all.map(({ id }) => id))
  expect(CommandId.safeParse('project.destroy').success).toBe(false)
})

test('each shortcut belongs to one command', () => {
  expect(Object.fromEntries(all.flatMap(({ shortcut, id }) => (shortcut ? [[shortcut, id]] : [])))).toEqual({
    'CmdOrCtrl+N': 'project.new',
    'CmdOrCtrl+O': 'project.open',
    'CmdOrCtrl+S': 'project.save',
    'CmdOrCtrl+I': 'source.import',
    'CmdOrCtrl+Shift+V': 'source.paste',
    'CmdOrCtrl+P': 'file.print',
    'CmdOrCtrl+W': 'window.close',
    'CmdOrCtrl+Shift+W': 'project.close',
    'CmdOrCtrl+Z': 'edit.undo',
    'CmdOrCtrl+Shift+Z': 'edit.redo',
    'CmdOrCtrl+F': 'edit.find',
    F3: 'edit.findNext',
    'Shift+F3': 'edit.findPrevious',
    'CmdOrCtrl+Shift+E': 'source.editCards',
    'CmdOrCtrl+K': 'view.palette',
    'CmdOrCtrl+,': 'view.settings',
    'CmdOrCtrl+Shift+C': 'tray.show',
    F6: 'view.nextPane',
    'Shift+F6': 'view.previousPane',
    'CmdOrCtrl+Plus': 'view.zoomIn',
    'CmdOrCtrl+-': 'view.zoomOut',
    'CmdOrCtrl+0': 'view.zoomReset',
    F11: 'view.fullScreen',
    'Alt+Left': 'go.back',
    'Alt+Right': 'go.forward',
    'CmdOrCtrl+Shift+H': 'go.home',
    'Alt+1': 'go.library',
    'Alt+2': 'go.reader',
    'Alt+3': 'go.codebook',
    'Alt+4': 'go.risks',
    'Alt+5': 'go.matrix',
    'Alt+6': 'go.memo',
    'Alt+7': 'go.history',
    'Alt+8': 'go.retrieval',
    'Alt+9': 'go.sessions',
    'Alt+0': 'go.outcomes',
    'CmdOrCtrl+Shift+B': 'go.tagging',
    'CmdOrCtrl+Shift+D': 'go.desk',
    'CmdOrCtrl+Shift+F': 'go.search',
    'CmdOrCtrl+T': 'passages.tag',
    'CmdOrCtrl+Shift+T': 'passages.untag',
    F7: 'tagging.nextPlace',
    'Shift+F7': 'tagging.previousPlace',
    'CmdOrCtrl+F7': 'tagging.nextUndecided',
    F8: 'change.next',
    'Shift+F8': 'change.previous',
    'CmdOrCtrl+Shift+R': 'risk.new',
    'CmdOrCtrl+1': 'risk.statement',
    'CmdOrCtrl+2': 'risk.judgment',
    'CmdOrCtrl+3': 'risk.assumptions',
    'CmdOrCtrl+4': 'risk.indicators',
    'CmdOrCtrl+5': 'risk.scores',
    'CmdOrCtrl+6': 'risk.history',
    'CmdOrCtrl+Shift+L': 'risk.views',
    'CmdOrCtrl+Shift+Y': 'outcome.resolve',
    'CmdOrCtrl+J': 'desk.next',
    'CmdOrCtrl+Shift+J': 'desk.previous',
    'CmdOrCtrl+Shift+X': 'desk.skip',
    'CmdOrCtrl+Shift+K': 'desk.keep',
    F9: 'desk.nextEvidence',
    'Shift+F9': 'desk.previousEvidence',
    'CmdOrCtrl+Shift+M': 'memo.new',
    'CmdOrCtrl+Shift+A': 'memo.remark',
    'CmdOrCtrl+E': 'memo.export.docx',
    'CmdOrCtrl+Shift+O': 'desk.handOver',
    'CmdOrCtrl+Shift+N': 'window.new',
    F1: 'help.guide',
    'CmdOrCtrl+/': 'help.shortcuts',
  })
})

test('each single key belongs to one command of the reader', () => {
  const keyed = all.filter(({ key }) => key !== undefined)
  expect(keyed.map(({ key, id }) => [key, id])).toEqual([
    ['M', 'view.minimap'],
    ['H', 'view.hedges'],
    ['Z', 'view.focusMode'],
    ['O', 'view.page'],
    ['T', 'passage.tag'],
    ['Shift+T', 'passage.newTag'],
    ['G', 'passage.tagAgain'],
    ['I', 'passage.inVivo'],
    ['X', 'words.moreWord'],
    ['Shift+X', 'words.lessWord'],
    ['S', 'words.moreSentence'],
    ['Shift+S', 'words.lessSentence'],
    ['D', 'words.moreParagraph'],
    ['Shift+D', 'words.lessParagraph'],
    ['U', 'paragraph.nextUntagged'],
    ['Shift+U', 'paragraph.previousUntagged'],
    [']', 'passage.next'],
    ['[', 'passage.previous'],
    ['F', 'passage.filter'],
    ['Shift+F', 'passage.showAll'],
    ['W', 'passage.isolate'],
    ['N', 'passage.quickNote'],
    ['Shift+N', 'passage.note'],
    ['R', 'passage.resize'],
    ['Delete', 'passage.delete'],
    ['E', 'passage.evidence'],
    ['Q', 'passage.grade'],
    ['Shift+R', 'passage.newRisk'],
    ['B', 'source.markBeside'],
    ['Y', 'passage.copyCitation'],
    ['C', 'tray.put'],
    ['V', 'review.compare'],
    ['A', 'review.accept'],
    ['L', 'review.giveUp'],
    ['P', 'review.place'],
  ])
  expect(keyed.every(({ when }) => Array.isArray(when) && when[0] === 'reader')).toBe(true)
})

test('keys that some keyboards have only with AltGr, or not at all, have others beside them', () => {
  expect(all.flatMap(({ id, also }) => (also ? [[id, ...also]] : []))).toEqual([
    ['project.close', 'CmdOrCtrl+F4'],
    ['edit.redo', 'CmdOrCtrl+Y'],
    ['edit.findNext', 'CmdOrCtrl+G'],
    ['edit.findPrevious', 'CmdOrCtrl+Shift+G'],
    ['view.palette', 'CmdOrCtrl+Shift+P'],
    ['view.zoomIn', 'CmdOrCtrl+='],
    ['passage.next', 'Alt+Down'],
    ['passage.previous', 'Alt+Up'],
    ['passage.grade', 'F4'],
    ['help.shortcuts', 'CmdOrCtrl+?'],
  ])
})

test('what changes a project needs one that can be changed', () => {
  expect(idsWhere(({ when }) => when === 'editable')).toEqual([
    'project.rename',
    'project.restoreBackup',
    'source.import',
    'source.importFolder',
    'source.paste',
    'exchange.import',
    'edit.undo',
    'edit.redo',
    'history.checkpoint',
    'risk.new',
    'memo.new',
    'analyst.add',
    'session.new',
    'packet.export',
    'answers.handIn',
    'answers.collect',
    'round.closeWithKeys',
    'tagging.new',
    'scales.change',
    'project.merge',
  ])
})

test('what only looks needs an open project', () => {
  expect(idsWhere(({ when }) => when === 'project')).toEqual([
    'project.save',
    'project.saveCopy',
    'project.duplicate',
    'project.pack',
    'source.showImports',
    'exchange.export',
    'project.details',
    'project.showInFolder',
    'project.close',
    'tray.show',
    'go.back',
    'go.forward',
    'go.library',
    'go.reader',
    'go.codebook',
    'go.risks',
    'go.matrix',
    'go.memo',
    'go.history',
    'go.retrieval',
    'go.sessions',
    'go.outcomes',
    'go.tagging',
    'go.scales',
    'go.desk',
    'go.search',
    'analyst.switch',
    'desk.handOver',
    'window.new',
    'window.risks',
    'window.memo',
    'window.tile',
  ])
})

test('passages are worked on in the reader and memos exported from the memo', () => {
  const together = ['passages.tag', 'passages.untag']
  const blind = ['tagging.nextPlace', 'tagging.previousPlace', 'tagging.nextUndecided']
  const passages = idsWhere(({ menu, id }) => menu === 'Passage' && ![...together, ...blind].includes(id))
  expect(usableOn('reader')).toEqual([
    'source.importVersion',
    'passage.export',
    'file.print',
    'edit.find',
    'edit.findNext',
    'edit.findPrevious',
    'view.textLarger',
    'view.textSmaller',
    'view.columnNarrower',
    'view.columnWider',
    'view.minimap',
    'view.hedges',
    'view.focusMode',
    'view.page',
    'source.leftOut',
    ...passages,
    'window.source',
  ])
  expect(usableOn('retrieval')).toEqual(['table.export', 'edit.find', ...together])
  expect(usableOn('tagging')).toEqual(blind)
  expect(usableOn('memo')).toEqual([
    'file.print',
    'edit.find',
    'edit.findNext',
    'edit.findPrevious',
    'memo.insertPassages',
    'memo.cite',
    'memo.insertValue',
    'memo.remark',
    'memo.checks',
    'memo.export',
    'memo.export.docx',
    'memo.exportWithRemarks',
    'memo.export.pdf',
    'memo.export.html',
    'memo.export.md',
  ])
  expect(usableOn('library')).toEqual([
    'source.importVersion',
    'table.export',
    'source.exportCards',
    'edit.find',
    'source.editCards',
    'source.leftOut',
    'window.source',
  ])
  expect(usableOn('codebook')).toEqual(['codebook.import', 'codebook.export', 'edit.find'])
  expect(usableOn('risks')).toEqual([
    'risk.import',
    'table.export',
    'edit.find',
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
  ])
  expect(usableOn('desk')).toEqual([
    'desk.next',
    'desk.previous',
    'desk.skip',
    'desk.keep',
    'desk.nextEvidence',
    'desk.previousEvidence',
  ])
  expect([usableOn('matrix'), usableOn('sessions')]).toEqual([['table.export'], ['table.export']])
  expect(usableOn('outcomes')).toEqual(['outcome.resolve'])
  for (const at of ['search', 'history', 'settings']) expect(usableOn(at)).toEqual(['edit.find'])
  expect(['home', 'scales'].flatMap(usableOn)).toEqual([])
})
