import type { MemoSection } from '@shared/kinds/memo-sections'
import { type MemoWords, wordsKey } from '@shared/kinds/memos'
import { LIMITS } from '@shared/limits'
import { composeMemo } from '@shared/memo/compose-memo'
import { hasMoved, type MovedValue } from '@shared/memo/memo-tree'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { valuesBehind } from '@shared/memo/values-behind'
import { describe, expect, test } from 'vitest'
import { MemoProject } from './memo-project'

type Risk = { riskId: string; scoreId: string }

/** A memo whose words are written against what the project says, as the screen writes them. */
class WrittenMemo extends MemoProject {
  scored(title: string, percent: number, impact: 1 | 2 | 3 | 4 | 5, details: object = {}): Risk {
    const riskId = this.risk(title, { event: title.toLowerCase(), horizon: '2027-04-30', ...details })
    this.score(riskId, percent, impact, { confidence: 'low', basis: 'one article' })
    const scoreId = Object.values(this.project.scores).find((score) => score.riskId === riskId)!.id
    return { riskId, scoreId }
  }

  rescore({ riskId, scoreId }: Risk, changes: object): void {
    const [analystId = ''] = Object.keys(this.project.analysts)
    this.do({ name: 'score.set', input: { scoreId, riskId, analystId, changes } })
  }

  write(words: MemoWords, text: string | null): void {
    const values = valuesBehind(this.project, this.memo, words)
    const { memoId } = this
    if ('section' in words) return this.do({ name: 'memo.write', input: { memoId, ...words, text, values } })
    const changes = words.part === 'claim' ? { claim: text } : { basis: text }
    this.do({ name: 'memo.writeJudgment', input: { memoId, riskId: words.riskId, changes, values } })
  }
  confirm(words: MemoWords): void {
    const values = valuesBehind(this.project, this.memo, words)
    this.do({ name: 'memo.confirmWords', input: { memoId: this.memoId, words, values } })
  }
  get tree() {
    return composeMemo(this.project, this.memo, this.readTexts)
  }

  moved(words: MemoWords): readonly MovedValue[] {
    const { sections } = this.tree
    if ('section' in words) return sections.find(({ key }) => key === words.section)!.lead.moved
    const wordings = sections.flatMap(({ data }) =>
      data.flatMap((each) => (each.kind === 'words' ? [each.wording] : [])),
    )
    return wordings.find(({ riskId, part }) => riskId === words.riskId && part === words.part)!.moved
  }

  get movedSections(): MemoSection[] {
    return this.tree.sections.filter(hasMoved).map(({ key }) => key)
  }
}

const percent = (value: number) => ({ likelihood: { kind: 'percent', percent: value } as const })
const BOTTOM_LINE: MemoWords = { section: 'bottom-line' }

describe('words beside values that moved', () => {
  test('of the bottom line name each risk with what it was and what it is, and nothing that stayed', () => {
    const made = new WrittenMemo()
    const flood = made.scored('Flood', 60, 3)
    made.scored('Drought', 30, 2)
    made.write(BOTTOM_LINE, 'Floods are to be expected.')
    expect(made.moved(BOTTOM_LINE)).toEqual([])
    made.rescore(flood, percent(90))
    const was = 'likely (55–80%), 3 serious, level moderate, highest, by 30 Apr 2027'
    expect(made.moved(BOTTOM_LINE)).toEqual([
      { what: 'R1', was, is: 'very likely (80–95%), 3 serious, level moderate, highest, by 30 Apr 2027' },
    ])
    made.rescore(flood, percent(60))
    expect(made.moved(BOTTOM_LINE)).toEqual([])
  })

  test('a risk that is judged since, left out since or no longer judged is told', () => {
    const made = new WrittenMemo()
    const flood = made.scored('Flood', 60, 3)
    const drought = made.scored('Drought', 30, 2)
    made.risk('Frost')
    made.write(BOTTOM_LINE, 'Floods are to be expected.')
    made.scored('Storm', 30, 2)
    made.rescore(drought, { likelihood: null, impact: null })
    made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { excludedRiskIds: [flood.riskId] } } })
    expect(made.moved(BOTTOM_LINE)).toEqual([
      { what: 'R1', was: 'likely (55–80%), 3 serious, level moderate, highest, by 30 Apr 2027', is: null },
      { what: 'R2', was: 'unlikely (20–45%), 2 limited, level low, by 30 Apr 2027', is: 'not scored, by 30 Apr 2027' },
      { what: 'R1, statement', was: 'Flood.', is: null },
      { what: 'R4', was: null, is: 'unlikely (20–45%), 2 limited, level low, highest, by 30 Apr 2027' },
      { what: 'R4, statement', was: null, is: 'Storm.' },
    ])
  })

  test('of a claim tell its likelihood, impact, level, horizon and statement, but not what the claim itself follows', () => {
    const made = new WrittenMemo()
    const flood = made.scored('Flood', 60, 3)
    const claim: MemoWords = { riskId: flood.riskId, part: 'claim' }
    made.write(claim, 'A flood is possible.')
    made.rescore(flood, { ...percent(90), impact: 5 })
    const { riskId } = flood
    made.do({ name: 'risk.update', input: { riskId, changes: { event: 'a dam breaks', horizon: '2028-01-31' } } })
    const all = [
      { what: 'Statement', was: 'Flood.', is: 'A dam breaks.' },
      { what: 'Likelihood', was: 'likely (55–80%)', is: 'very likely (80–95%)' },
      { what: 'Impact', was: '3 serious', is: '5 catastrophic' },
      { what: 'Level', was: 'moderate', is: 'very high' },
      { what: 'Horizon', was: '30 Apr 2027', is: '31 Jan 2028' },
    ]
    expect(made.moved(claim)).toEqual(all)
    expect(made.movedSections).toEqual(['bottom-line', 'key-judgments'])
    made.do({
      name: 'memo.writeJudgment',
      input: {
        memoId: made.memoId,
        riskId,
        changes: { claim: 'A flood is {likelihood} by {horizon}, with {impact}.' },
        values: made.memo.against![wordsKey(claim)]!,
      },
    })
    expect(made.moved(claim)).toEqual([all[0], all[2], all[3]])
  })

  test('are told of a drafted bottom line for each claim that it repeats, and for no other', () => {
    const made = new WrittenMemo()
    const [flood, frost, storm] = (['Flood', 'Frost', 'Storm'] as const).map((title) => made.scored(title, 60, 3))
    const claim = ({ riskId }: Risk): MemoWords => ({ riskId, part: 'claim' })
    for (const risk of [flood!, frost!, storm!]) made.write(claim(risk), 'It is near.')
    made.rescore(flood!, percent(65))
    expect([made.moved(BOTTOM_LINE), made.movedSections]).toEqual([[], []])
    for (const risk of [flood!, frost!]) made.rescore(risk, { ...percent(90), impact: 4 })
    made.rescore(storm!, percent(10))
    const [likelihood, impact, level] = [
      { was: 'likely (55–80%)', is: 'very likely (80–95%)' },
      { was: '3 serious', is: '4 severe' },
      { was: 'moderate', is: 'high' },
    ]
    expect(made.moved(BOTTOM_LINE)).toEqual(
      ['R1', 'R2'].flatMap((name) => [
        { what: `${name}, likelihood`, ...likelihood },
        { what: `${name}, impact`, ...impact },
        { what: `${name}, level`, ...level },
      ]),
    )
    expect(made.movedSections).toEqual(['bottom-line', 'key-judgments'])
    for (const risk of [flood!, frost!]) made.confirm(claim(risk))
    expect(made.movedSections).toEqual(['key-judgments'])
    made.rescore(flood!, percent(99))
    made.write(BOTTOM_LINE, 'Mine.')
    expect([made.moved(BOTTOM_LINE), made.movedSections]).toEqual([[], ['key-judgments']])
  })

  test('of a basis tell the confidence and the bases that were given', () => {
    const made = new WrittenMemo()
    const flood = made.scored('Flood', 60, 3)
    const basis: MemoWords = { riskId: flood.riskId, part: 'basis' }
    made.write(basis, 'A single article.')
    made.rescore(flood, { confidence: 'high', basis: 'six gauges' })
    expect(made.moved(basis)).toEqual([
      {
        what: 'Confidence',
        was: 'Our confidence in this judgment is low.',
        is: 'Our confidence in this judgment is high.',
      },
      { what: 'Basis', was: 'One article.', is: 'Six gauges.' },
    ])
  })

  test('stay in the memo, marked, when the risk loses its scores', () => {
    const made = new WrittenMemo()
    const flood = made.scored('Flood', 60, 3)
    const basis: MemoWords = { riskId: flood.riskId, part: 'basis' }
    made.write(basis, 'A single article.')
    made.rescore(flood, { likelihood: null, impact: null, confidence: null, basis: '' })
    expect(made.moved(basis)).toEqual([
      { what: 'Confidence', was: 'Our confidence in this judgment is low.', is: null },
      { what: 'Basis', was: 'One article.', is: null },
    ])
    expect(toMarkdown(made.tree)).toContain('Confidence in this judgment has not been stated. A single article.')
    made.write(basis, null)
    expect(made.movedSections).toEqual([])
  })

  test('of the other sections tell what stands in them', () => {
    const made = new WrittenMemo()
    const flood = made.scored('Flood', 60, 3, { assumptions: 'No dam.', alternatives: 'Frost.' })
    const { riskId } = flood
    const source = made.source(['Water rises.', 'It may fall.'])
    made.evidence(riskId, source, 'Water rises.')
    const sections: MemoSection[] = [
      'key-judgments',
      'evidence',
      'risk-table',
      'matrix',
      'assumptions',
      'alternatives',
      'outlook',
      'sources',
      'method',
    ]
    for (const section of sections) made.write({ section }, 'Mine.')
    expect(made.movedSections).toEqual([])
    made.rescore(flood, percent(61))
    expect(made.movedSections).toEqual(['risk-table', 'matrix', 'method'])
    expect(made.moved({ section: 'matrix' })).toEqual([{ what: 'R1', was: '60%, 3 serious', is: '61%, 3 serious' }])
    made.evidence(riskId, source, 'It may fall.', 'contradicts')
    made.do({ name: 'risk.update', input: { riskId, changes: { assumptions: 'A dam.', alternatives: '' } } })
    expect(made.movedSections).toEqual([
      'evidence',
      'risk-table',
      'matrix',
      'assumptions',
      'alternatives',
      'sources',
      'method',
    ])
    expect(made.moved({ section: 'evidence' })).toEqual([
      {
        what: 'R1',
        was: '1 for, 0 against, 0 for context: for “Water rises.”',
        is: '1 for, 1 against, 0 for context: for “Water rises.”; against “It may fall.”',
      },
    ])
    expect(made.moved({ section: 'alternatives' })).toEqual([{ what: 'R1', was: 'Frost.', is: null }])
  })

  test('are no longer marked once somebody confirmed them, wrote anew or went back to the draft', () => {
    const made = new WrittenMemo()
    const flood = made.scored('Flood', 60, 3)
    const claim: MemoWords = { riskId: flood.riskId, part: 'claim' }
    for (const words of [BOTTOM_LINE, claim]) made.write(words, 'Mine.')
    made.rescore(flood, percent(90))
    expect(made.movedSections).toEqual(['bottom-line', 'key-judgments'])
    made.confirm(BOTTOM_LINE)
    made.write(claim, null)
    expect([made.movedSections, Object.keys(made.memo.against!)]).toEqual([[], ['written/bottom-line']])
    made.rescore(flood, percent(10))
    expect(made.movedSections).toEqual(['bottom-line'])
    made.write(BOTTOM_LINE, 'Mine again.')
    expect(made.movedSections).toEqual([])
  })

  test('are not marked where nothing is written, nor where nobody kept what they were written against', () => {
    const made = new WrittenMemo()
    const flood = made.scored('Flood', 60, 3)
    made.confirm(BOTTOM_LINE)
    expect(made.memo.against).toBeUndefined()
    made.do({ name: 'memo.write', input: { memoId: made.memoId, section: 'bottom-line', text: 'Mine.' } })
    made.write({ section: 'risk-table' }, ' \n')
    made.rescore(flood, percent(90))
    expect(made.movedSections).toEqual([])
  })

  test('of very many risks are compared one by one with the first, and with the others as a whole', () => {
    const made = new WrittenMemo()
    const risks = Array.from({ length: LIMITS.valuesBehind + 2 }, (_, n) => made.scored(`Risk ${n}`, 60, 3))
    made.write(BOTTOM_LINE, 'Many.')
    const kept = Object.keys(made.memo.against!['written/bottom-line']!)
    expect([kept.length, kept.at(-2), kept.at(-1)]).toEqual([LIMITS.valuesBehind, 'R199', 'All others'])
    expect(made.moved(BOTTOM_LINE)).toEqual([])
    made.rescore(risks[0]!, percent(5))
    expect(made.moved(BOTTOM_LINE).map(({ what }) => what)).toContain('R1')
    made.rescore(risks[0]!, percent(60))
    expect(made.moved(BOTTOM_LINE)).toEqual([])
    made.rescore(risks.at(-1)!, percent(99))
    expect(made.moved(BOTTOM_LINE).at(-1)!.what).toBe('All others')
  })

  test('that one risk passes another, alike in words, is told of the one that is the highest now', () => {
    const made = new WrittenMemo()
    const flood = made.scored('Flood', 70, 3)
    made.scored('Drought', 60, 3)
    made.write(BOTTOM_LINE, 'Floods come first.')
    made.rescore(flood, percent(56))
    expect(made.moved(BOTTOM_LINE).map(({ what, is }) => [what, is?.includes('highest')])).toEqual([
      ['R1', false],
      ['R2', true],
    ])
  })

  test('a very long value is compared to its end', () => {
    const made = new WrittenMemo()
    const long = 'a very long cause '.repeat(2_000)
    const { riskId } = made.scored('Flood', 60, 3, { cause: long, consequence: 'it floods' })
    const claim: MemoWords = { riskId, part: 'claim' }
    made.write(claim, 'Mine.')
    expect(made.moved(claim)).toEqual([])
    made.do({ name: 'risk.update', input: { riskId, changes: { consequence: 'it dries' } } })
    expect(made.moved(claim).map(({ what }) => what)).toEqual(['Statement'])
  })

  test('a risk that is deleted and brought back moves nothing', () => {
    const made = new WrittenMemo()
    const { riskId } = made.scored('Flood', 60, 3)
    made.score(riskId, 70, 3, { confidence: 'low', basis: 'six gauges', by: made.analyst('Per') })
    for (const part of ['claim', 'basis'] as const) made.write({ riskId, part }, 'Mine.')
    const scores = Object.values(made.project.scores)
    for (const { id } of scores) delete made.project.scores[id]
    for (const score of scores.toReversed()) made.project.scores[score.id] = score
    expect(made.movedSections).toEqual([])
  })
})
