import { newId } from '@shared/new-id'
import { memoDifferenceParagraph, memoDifferenceRows } from '@shared/memo/difference-words'
import { handedNow } from '@shared/memo/handed-over'
import { handoverBefore } from '@shared/memo/sections/changes'
import { memoDifference } from '@shared/memo/memo-difference'
import { describe, expect, test } from 'vitest'
import { handOver } from './hand-over'
import { MemoProject } from './memo-project'
import { leadOf, rowsOf, sectionOf } from './tree-parts'

/** A risk with one passage for it, scored, as it was handed over. */
function judged() {
  const made = new MemoProject()
  const sourceId = made.source(['The port closed. Ships waited. Rates rose.'])
  const riskId = made.risk('Flood')
  made.evidence(riskId, sourceId, 'The port closed.')
  made.score(riskId, 40, 3, { confidence: 'low', basis: 'One article' })
  const before = handedNow(made.project, made.memo)
  const difference = () => memoDifference(before, handedNow(made.project, made.memo))
  return { made, sourceId, riskId, difference, only: () => difference().judgments[0]! }
}

const rescore = (made: MemoProject, riskId: string, changes: object) => {
  const score = Object.values(made.project.scores).find((each) => each.riskId === riskId)!
  const { id: scoreId, analystId } = score
  made.do({ name: 'score.set', input: { scoreId, riskId, analystId, changes } })
}

describe('what a memo says of a risk', () => {
  test('is kept in the words and numbers it prints', () => {
    const { made, riskId } = judged()
    expect(handedNow(made.project, made.memo)).toEqual({
      title: 'Ice charts withheld',
      date: '2026-10-06',
      scales: [expect.any(String), expect.any(String), expect.any(String)],
      judgments: [
        {
          riskId,
          name: 'R1',
          title: 'Flood',
          claim: 'We judge it unlikely (20–45%) that the risk “Flood” comes about (no date set).',
          rank: '1',
          likelihood: expect.stringContaining('(20–45%)'),
          impact: '3 serious',
          level: 'moderate',
          levelAt: expect.any(Number),
          confidence: 'low',
          scoredBy: 1,
          reasons: expect.stringMatching(/^[0-9a-f]{64}$/),
          supporting: [Object.keys(made.project.passages)[0]],
          contradicting: [],
        },
      ],
    })
  })

  test('of one that nobody scored is empty, never a number', () => {
    const made = new MemoProject()
    made.risk('Rust')
    expect(handedNow(made.project, made.memo).judgments[0]).toMatchObject({
      rank: '–',
      likelihood: '',
      impact: '',
      level: '',
      levelAt: null,
      confidence: '',
      scoredBy: 0,
      reasons: '',
    })
  })
})

describe('the difference of two memos', () => {
  test('is none where nothing moved', () => {
    const { difference, only } = judged()
    expect(only()).toMatchObject({ kind: 'same', moved: [], direction: null, why: [] })
    expect(memoDifferenceParagraph(difference())).toBe(
      'The memo before this one was “Ice charts withheld” of 6 Oct 2026. ' +
        'No judgment that stood in it has changed since. As before: R1 Flood.',
    )
  })

  test('says where the level went, what moved, and what may be why', () => {
    const { made, sourceId, riskId, only, difference } = judged()
    made.evidence(riskId, sourceId, 'Ships waited.')
    made.evidence(riskId, sourceId, 'Rates rose.', 'contradicts')
    rescore(made, riskId, { likelihood: { kind: 'percent', percent: 90 }, impact: 5, basis: 'Two articles' })
    made.score(riskId, 90, 5, { by: made.analyst('Per') })
    expect(only()).toMatchObject({
      kind: 'changed',
      moved: ['likelihood', 'impact', 'level'],
      direction: 'higher',
      why: ['2 passages of evidence are new', '1 analyst more scored it', 'other reasons are given'],
    })
    expect(memoDifferenceRows(difference())[0]!.cells[1]).toBe('higher')
    expect(memoDifferenceRows(difference())[0]!.cells[3]).toBe('3 serious → 5 catastrophic')
  })

  test('says lower where it is, and that nothing explains it where nothing does', () => {
    const { made, riskId, only, difference } = judged()
    rescore(made, riskId, { likelihood: { kind: 'percent', percent: 3 }, impact: 1 })
    expect(only()).toMatchObject({ kind: 'changed', direction: 'lower', why: [] })
    expect(memoDifferenceParagraph(difference())).toContain(
      'R1 Flood is lower: likelihood from unlikely (20–45%) to almost no chance (1–5%), ' +
        'impact from 3 serious to 1 negligible and level from moderate to very low; nothing that is recorded says why.',
    )
  })

  test('tells evidence that is gone, evidence that turned, and fewer analysts', () => {
    const { made, sourceId, riskId } = judged()
    made.evidence(riskId, sourceId, 'Ships waited.')
    made.score(riskId, 40, 3, { by: made.analyst('Per') })
    const before = handedNow(made.project, made.memo)
    const [first, second] = Object.values(made.project.evidence)
    const theirs = Object.values(made.project.scores)[1]!
    made.do(
      { name: 'evidence.unlink', input: { evidenceId: first!.id } },
      { name: 'evidence.update', input: { evidenceId: second!.id, changes: { stance: 'contradicts' } } },
      {
        name: 'score.set',
        input: {
          scoreId: theirs.id,
          riskId,
          analystId: theirs.analystId,
          changes: { likelihood: null, impact: null },
        },
      },
    )
    expect(memoDifference(before, handedNow(made.project, made.memo)).judgments[0]!.why).toEqual([
      '1 passage of evidence is gone',
      '1 passage stands on the other side',
      '1 analyst fewer scored it',
    ])
  })

  test('tells what is new, what is dropped, and what stands although it rests on something else', () => {
    const { made, sourceId, riskId, difference } = judged()
    made.evidence(riskId, sourceId, 'Ships waited.')
    made.risk('Rust')
    expect(memoDifferenceParagraph(difference())).toBe(
      'The memo before this one was “Ice charts withheld” of 6 Oct 2026. ' +
        'No judgment that stood in it has changed since. New in this memo: R2 Rust. ' +
        'R1 Flood stands as before, although 1 passage of evidence is new.',
    )
    made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { excludedRiskIds: [riskId] } } })
    const kinds = difference().judgments.map(({ name, kind }) => [name, kind])
    expect(kinds).toEqual([
      ['R2', 'new'],
      ['R1', 'dropped'],
    ])
    expect(memoDifferenceRows(difference()).map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['R2 Rust', 'new', ''],
      ['R1 Flood', 'dropped', expect.stringContaining('unlikely')],
    ])
  })

  test('of words alone says so, and never where a value moved them', () => {
    const { made, riskId, only, difference } = judged()
    const { memoId } = made
    made.do({ name: 'memo.writeJudgment', input: { memoId, riskId, changes: { claim: 'It is {likelihood}' } } })
    expect(only()).toMatchObject({ kind: 'changed', moved: ['claim'], direction: null })
    expect(memoDifferenceRows(difference())[0]!.cells[1]).toBe('reworded')
    expect(memoDifferenceParagraph(difference())).toContain('R1 Flood changed: other words; nothing that is')
    rescore(made, riskId, { likelihood: { kind: 'percent', percent: 90 } })
    expect(only().moved).not.toContain('claim')
  })

  test('under other scales has no higher and no lower', () => {
    const { made, riskId, difference } = judged()
    const before = { ...difference().before, scales: ['Another'] }
    rescore(made, riskId, { likelihood: { kind: 'percent', percent: 90 }, impact: 5 })
    const [only] = memoDifference(before, handedNow(made.project, made.memo)).judgments
    expect(only).toMatchObject({ direction: null, why: ['other scales were in force'] })
  })
})

describe('the section of changes', () => {
  test('says of the first memo that it is', () => {
    const { made } = judged()
    expect(leadOf(made, 'changes')).toBe('This is the first memo: none was handed over before its date.')
    expect(sectionOf(made, 'changes').data).toEqual([])
  })

  test('is told from the last that was handed over before its date, and not from one of its day', () => {
    const { made, riskId } = judged()
    handOver(made, '2026-08-01')
    rescore(made, riskId, { likelihood: { kind: 'percent', percent: 90 }, impact: 5 })
    handOver(made, '2026-09-01')
    rescore(made, riskId, { impact: 4 })
    handOver(made)
    rescore(made, riskId, { impact: 3 })
    const [table] = sectionOf(made, 'changes').data
    expect(table).toMatchObject({
      caption: 'Judgments of this memo beside those of “Ice charts withheld” of 1 Sep 2026.',
    })
    expect(rowsOf(table)[0]).toEqual([
      'R1 Flood',
      'lower',
      'very likely (80–95%)',
      '5 catastrophic → 3 serious',
      'very high → moderate',
      'low',
      'nothing that is recorded says why',
    ])
    expect(leadOf(made, 'changes')).toMatch(/^The memo before this one was “Ice charts withheld” of 1 Sep 2026\. R1 /)
  })

  test('passes over memos about something else', () => {
    const { made, riskId } = judged()
    const dossier = { id: newId(), position: 2, title: 'Flood alone', author: '', audience: '', date: '2026-09-01' }
    const memo = { ...dossier, riskId, written: {}, judgments: {}, excludedRiskIds: [] }
    made.do({ name: 'memo.create', input: { memo } })
    const said = handedNow(made.project, made.project.memos[memo.id]!)
    const handover = { id: newId(), memoId: memo.id, ...said, checks: null, sha256: 'b'.repeat(64) }
    made.do({ name: 'handover.record', input: { handover } })
    expect(leadOf(made, 'changes')).toBe('This is the first memo: none was handed over before its date.')
    expect(handoverBefore(made.project, { ...made.project.memos[memo.id]!, date: '2026-10-06' })?.id).toBe(handover.id)
  })
})
