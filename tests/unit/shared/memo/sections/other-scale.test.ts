import { Material } from '@shared/memo/material'
import { riskTable } from '@shared/memo/sections/risk-table'
import type { Impact } from '@shared/lexicons/impact'
import { newId } from '@shared/new-id'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { ECONOMY } from '../../scoring/own-scales'
import { MemoProject } from '../memo-project'

/** What the table of risks prints as the impact of a risk with these answers. */
function impactCell(...impacts: (Impact | null)[]) {
  const made = new MemoProject()
  made.do({ name: 'impactScale.add', input: { scale: ECONOMY } })
  const riskId = made.risk('Grounding')
  impacts.forEach((impact, index) => {
    const analystId = index === 0 ? Object.keys(made.project.analysts)[0]! : made.analyst(`Analyst ${index}`)
    made.do({ name: 'score.set', input: { scoreId: newId(), riskId, analystId, changes: { impact } } })
  })
  const [table] = atOnce(riskTable(new Material(made.project, made.memo, made.readTexts)))
  const cell = table?.kind === 'table' ? table.rows[0]!.cells[3]! : undefined
  return cell?.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
}
const GRAVE: Impact = { scale: ECONOMY.id, level: 3, name: 'grave' }

test('impact under another scale is neither counted nor called not scored', () => {
  expect(impactCell()).toBe('not scored')
  expect(impactCell(null)).toBe('not scored')
  expect(impactCell(3)).toBe('3 serious')
  expect(impactCell(GRAVE)).toBe('given under another scale')
  expect(impactCell(3, GRAVE, GRAVE)).toBe('3 serious; 2 under another scale, not counted')
})
