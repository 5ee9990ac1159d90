import { describe, expect, test } from 'vitest'
import { withoutSection } from '@shared/memo/arrange-layout'
import { ICD_203 } from '@shared/memo/layouts'
import { MemoProject } from '../memo-project'
import { dataOf, rowsOf, wordsOf } from '../tree-parts'

const blocks = () => dataOf(new MemoProject(), 'method')
const terms = () => dataOf(new MemoProject(), 'lexicon')

describe('the method', () => {
  test('says how likelihood, level and grades came about, each before its table', () => {
    expect(
      blocks().map((block) => (block.kind === 'paragraph' ? wordsOf(block.inlines).slice(0, 40) : block.kind)),
    ).toEqual([
      'Likelihood is stated in the terms of ICD',
      'The level of a risk is looked up in a ma',
      'table',
      'table',
      'Grades in citations follow the NATO Admi',
    ])
  })

  test('leaves the terms of likelihood, from least to most likely, to their annex, and has them without it', () => {
    const made = new MemoProject()
    const layout = { ...ICD_203, parts: withoutSection(ICD_203.parts, 'lexicon') }
    made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { layout } } })
    expect(dataOf(made, 'method')[1]).toEqual(terms()[1])
    expect(terms()[1]).toMatchObject({
      caption: 'Terms of likelihood, ICD 203. A percentage on a shared edge belongs to the higher term.',
      head: ['Term', 'Range'],
    })
    expect(rowsOf(terms()[1])).toEqual([
      ['almost no chance', '1–5%'],
      ['very unlikely', '5–20%'],
      ['unlikely', '20–45%'],
      ['roughly even chance', '45–55%'],
      ['likely', '55–80%'],
      ['very likely', '80–95%'],
      ['almost certain', '95–99%'],
    ])
  })

  test('has the matrix of the standard, the most likely first, each cell in the colour of its word', () => {
    const table = blocks()[2]
    expect(table).toMatchObject({
      caption: 'Level of risk by likelihood (rows) and impact (columns), NIST SP 800-30 r1, table I-2.',
      head: ['Likelihood', '1 negligible', '2 limited', '3 serious', '4 severe', '5 catastrophic'],
    })
    expect(rowsOf(table)).toEqual([
      ['Very high, 96–100%', 'very low', 'low', 'moderate', 'high', 'very high'],
      ['High, 80–95%', 'very low', 'low', 'moderate', 'high', 'very high'],
      ['Moderate, 21–79%', 'very low', 'low', 'moderate', 'moderate', 'high'],
      ['Low, 5–20%', 'very low', 'low', 'low', 'low', 'moderate'],
      ['Very low, 0–4%', 'very low', 'very low', 'very low', 'low', 'low'],
    ])
    const rows = table?.kind === 'table' ? table.rows : []
    expect(rows.map(({ cells }) => cells.map(({ colour, header }) => colour ?? header))).toEqual([
      [true, 1, 2, 3, 4, 5],
      [true, 1, 2, 3, 4, 5],
      [true, 1, 2, 3, 3, 4],
      [true, 1, 2, 2, 2, 3],
      [true, 1, 1, 1, 2, 2],
    ])
  })

  test('has the meaning of every level of impact', () => {
    expect(blocks()[3]).toMatchObject({
      caption: 'Levels of impact, Harm to a party. After NIST SP 800-30 r1, table H-3, worded for policy.',
      head: ['Impact', 'Meaning'],
    })
    const rows = rowsOf(blocks()[3])
    expect(rows.map(([name]) => name)).toEqual(['1 negligible', '2 limited', '3 serious', '4 severe', '5 catastrophic'])
    expect(rows[0]?.[1]).toBe('The party carries on as before; few would notice.')
    expect(rows[4]?.[1]).toBe('Several severe effects at once, or harm that cannot be undone.')
  })
})
