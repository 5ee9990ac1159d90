import { handlingColours } from '@shared/memo/handling-colours'
import { composeMemo } from '@shared/memo/compose-memo'
import { BUILT_IN_LAYOUTS, ICD_203 } from '@shared/memo/layouts'
import { withPart } from '@shared/memo/arrange-layout'
import { unbrokenPieces } from '@shared/words/unbroken'
import { expect, test } from 'vitest'
import { MemoProject } from './memo-project'
import { SessionMemo } from './session-memo'
import { dataOf, itemsOf, leadOf, rowsOf, treeOf } from './tree-parts'

const details = (made: MemoProject) => treeOf(made).details.map(({ label, value }) => `${label}: ${value}`)

test('the head says how far the memo looks back and ahead, and who wrote in it', () => {
  const made = new MemoProject()
  made.risk('Flood', { horizon: '2026-10-05' })
  made.risk('Fire', { horizon: '2027-03-31' })
  const leftOut = made.risk('Rust', { horizon: '2031-01-01' })
  const changes = { cutOff: '2026-10-01', excludedRiskIds: [leftOut] }
  made.do(
    { name: 'memo.update', input: { memoId: made.memoId, changes } },
    { name: 'memo.write', input: { memoId: made.memoId, section: 'outlook', text: 'Ice.' } },
  )
  expect(details(made)).toEqual([
    'Date: 6 Oct 2026',
    'Information up to: 1 Oct 2026',
    'Horizon: 5 Oct 2026 (this horizon has passed) to 31 Mar 2027',
    'Author: Ines Harbo',
    'Written by: Ines',
    'For: Ports desk',
    'Project: Ice charts',
  ])
  made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { author: 'Ines', cutOff: null } } })
  expect(details(made)).toEqual(expect.not.arrayContaining([expect.stringMatching(/^(Written by|Information)/)]))
})

test('a horizon on the day of the memo has not passed, and one alone is said once', () => {
  const made = new MemoProject()
  made.risk('Flood', { horizon: '2026-10-06' })
  expect(details(made)).toContain('Horizon: 6 Oct 2026')
})

test.each([
  ['TLP:RED', { ink: '#ff2b2b', ground: '#000000' }],
  ['tlp: amber+strict', { ink: '#ffc000', ground: '#000000' }],
  ['TLP:CLEAR', { ink: '#ffffff', ground: '#000000' }],
  ['TLP:WHITE', null],
  ['TLP:constructor', null],
  ['NATO RESTRICTED', null],
  ['', null],
])('the handling mark %j has its colours', (handling, colours) => expect(handlingColours(handling)).toEqual(colours))

test('ranges and days are never parted, and no other words are changed', () => {
  const words = 'likely (55–80%), 40–<50%, by 4 Oct 2026 – R3 and 14 Octopuses'
  const pieces = unbrokenPieces(words)
  expect(pieces.filter((_, at) => at % 2 === 1)).toEqual(['55–80%', '40–<50%', '4 Oct 2026'])
  expect(pieces.join('')).toBe(words)
})

/** Seven risks, each with two answers; the higher its number, the less likely. */
function seven() {
  const made = new MemoProject()
  const per = made.analyst('Per')
  const ids = Array.from({ length: 7 }, (_, at) => made.risk(`Risk ${at + 1}`))
  ids.forEach((id, at) => {
    made.score(id, 90 - at * 2, 4)
    made.score(id, 91 - at * 2, 4, { by: per })
  })
  return { made, ids }
}

test('five judgments are key ones, each with where every analyst stands and without a name; the others follow', () => {
  const { made } = seven()
  const blocks = dataOf(made, 'key-judgments')
  const heads = blocks.flatMap((block) => (block.kind === 'heading' ? block.text.slice(0, 12) : []))
  expect(heads.indexOf('Further judg')).toBe(5)
  expect(heads).toHaveLength(8)
  const strips = blocks.flatMap((block) => (block.kind === 'picture' ? block : []))
  expect(strips.map(({ title }) => title)).toEqual([1, 2, 3, 4, 5].map((n) => `Where each analyst stands on R${n}`))
  expect(JSON.stringify(strips)).not.toMatch(/Ines|\bPer\b/)
})

test('printed short, a section has the first five risks and says so, and cites nothing that it does not print', () => {
  const { made, ids } = seven()
  const sourceId = made.source(['The port closed.', 'Two ships waited.'])
  made.evidence(ids[6]!, sourceId, 'The port closed.')
  made.evidence(ids[0]!, sourceId, 'Two ships waited.')
  const parts = withPart(ICD_203.parts, 'risk-table', { depth: 'short' }).filter(
    ({ section }) => section === 'risk-table',
  )
  const lay = (of: typeof parts) =>
    made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { layout: { ...ICD_203, parts: of } } } })
  lay(parts)
  expect(rowsOf(dataOf(made, 'risk-table')[0])).toHaveLength(5)
  expect(dataOf(made, 'risk-table')[1]).toMatchObject({
    inlines: [{ text: 'Printed short: 5 of 7 risks, the first by rank.' }],
  })
  lay([{ section: 'evidence', place: 'body', depth: 'short', title: 'Words' }])
  expect(treeOf(made).notes.map(({ quote }) => quote)).toEqual(['Two ships waited.'])
  expect(treeOf(made).sections[0]?.title).toBe('Words')
  lay([{ section: 'sources', place: 'body', depth: 'short', title: '' }])
  expect([leadOf(made, 'sources') === '', dataOf(made, 'sources')]).toEqual([false, []])
})

test('a dossier is of its one risk, with its rank among all, also where that is left out of the others', () => {
  const { made, ids } = seven()
  const dossier = BUILT_IN_LAYOUTS.find(({ key }) => key === 'dossier')!.layout
  const changes = { layout: dossier, riskId: ids[2]!, excludedRiskIds: [ids[2]!] }
  made.do({ name: 'memo.update', input: { memoId: made.memoId, changes } })
  const tree = composeMemo(made.project, made.memo, made.readTexts)
  expect(JSON.stringify(tree)).not.toMatch(/Risk [124567]/)
  expect(dataOf(made, 'key-judgments')[0]).toMatchObject({ text: '3. R3 Risk 3' })
  expect(itemsOf(dataOf(made, 'statement')[0])).toEqual(['Risk: R3 Risk 3.', 'By: no date set.'])
  expect(rowsOf(dataOf(made, 'rounds')[0])).toEqual([
    ['As it stands', '86%, 87%', '4, 4', expect.stringMatching(/^86\.5%/), '4 severe', 'High'],
  ])
  made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { riskId: null } } })
  expect(rowsOf(dataOf(made, 'rounds')[1])).toHaveLength(1)
  expect(JSON.stringify(treeOf(made))).toMatch(/Risk 7/)
})

test('answers of a round stand from the least to the most, and say another lexicon than the one in force', () => {
  const made = new SessionMemo(['Flood'], ['Ada', 'Bo', 'Cy', 'Di'])
  const dossier = BUILT_IN_LAYOUTS.find(({ key }) => key === 'dossier')!.layout
  made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { layout: dossier } } })
  made.round([5, 100, 10, null])
  const term = { kind: 'term' as const, lexicon: 'phia', term: 'unlikely' }
  made.dissent(0, 1, true)
  made.sign()
  made.score(made.risks[0]!, term, null, { by: made.analysts[3]! })
  const [round, now] = rowsOf(dataOf(made, 'rounds')[0])
  expect([round?.[1], now?.[1]]).toEqual(['5%, 10%, 100%', '5%, 10%, 100%, unlikely [UK PHIA]'])
})
