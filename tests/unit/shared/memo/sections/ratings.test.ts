import { Material } from '@shared/memo/material'
import type { TreeBlock } from '@shared/memo/memo-tree'
import { spreadBlocks } from '@shared/memo/sections/spread'
import type { ConfidenceRatings } from '@shared/lexicons/confidence'
import { newId } from '@shared/new-id'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { MemoProject } from '../memo-project'

type Table = Extract<TreeBlock, { kind: 'table' }>

/** The tables about the spread of two risks, of which the first has these ratings, one analyst each. */
function tables(...ratings: readonly (ConfidenceRatings | null)[]) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  made.score(made.risk('Rates'), 20, 1)
  ratings.forEach((each, index) => {
    const analystId = index === 0 ? Object.keys(made.project.analysts)[0]! : made.analyst(`Analyst ${index}`)
    const changes = { likelihood: { kind: 'percent', percent: 60 } as const, impact: 3 as const }
    made.do({
      name: 'score.set',
      input: { scoreId: newId(), riskId, analystId, changes: each ? { ...changes, ratings: each } : changes },
    })
  })
  return atOnce(spreadBlocks(new Material(made.project, made.memo, made.readTexts))).filter(
    (block): block is Table => block.kind === 'table',
  )
}
const words = ({ caption, head, rows }: Table) => ({
  caption,
  head,
  rows: rows.map(({ cells }) =>
    cells.map(({ inlines }) => inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')),
  ),
})

test('without ratings the annex is as it was', () => {
  expect(tables(null).map(({ caption }) => caption)).toEqual(['How each group value was formed.'])
  const unrated = { sources: null, assumptions: null, reasoning: null }
  expect(tables(unrated).map(({ caption }) => caption)).toEqual(['How each group value was formed.'])
})

test('the annex lists every rating of what the confidence rests on', () => {
  const [, ratings] = tables(
    { sources: 'moderate', assumptions: 'low', reasoning: null },
    { sources: 'high', assumptions: 'low', reasoning: null },
    null,
  )
  expect(words(ratings!)).toEqual({
    caption: 'What the confidence rests on, each rating.',
    head: ['Risk', 'Sources', 'Assumptions', 'Reasoning'],
    rows: [
      [
        'R1 Grounding',
        'high: well corroborated, from proven sources; moderate: partly corroborated, from good sources',
        'low: many; low: many',
        '–',
      ],
    ],
  })
})
