import { guessFields, guessHead } from '@shared/interchange/risks/guess-fields'
import { planRisks, type RisksPlan } from '@shared/interchange/risks/plan-risks'
import { RISK_FIELDS } from '@shared/interchange/risks/risk-fields'
import { risksTable } from '@shared/interchange/risks/risks-table'
import type { Sheet } from '@shared/interchange/tables/sheet'
import type { Project } from '@shared/document/project'
import { newId } from '@shared/new-id'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportTable } from '../../../../electron/exporting/export-table'
import { readTable } from '../../../../electron/importing/read-table'
import { ADA, anyRegister } from '../../shared/interchange/risks/any-register'
import { id, perform } from '../../shared/sample-project'
import { parserInJsdom } from './parser-in-jsdom'

const chromium = async () => parserInJsdom

async function written(project: Project, format: 'csv' | 'tsv' | 'xlsx'): Promise<Sheet> {
  const bytes = await exportTable(atOnce(risksTable(project, ADA)), format)
  const { sheets } = await readTable({ name: 'risks', bytes }, chromium)
  return sheets[0]!
}

function planOf(project: Project, sheet: Sheet): RisksPlan {
  const [names, ...rows] = sheet.rows
  const fields = guessFields(names?.cells ?? [], rows)
  const choices = { head: guessHead(sheet), fields, analystId: ADA, byTitle: false, emptyClears: true }
  return atOnce(planRisks(project, sheet, { ...choices, partly: false, fractions: null }, newId))
}

test.each([
  ['csv', 100],
  ['tsv', 100],
  ['xlsx', 25],
] as const)('a register that is written as %s and read again changes nothing', async (format, numRuns) => {
  await fc.assert(
    fc.asyncProperty(anyRegister, async (project) => {
      const { rows, counts, operations, fraction } = planOf(project, await written(project, format))
      expect(rows.filter(({ becomes }) => becomes !== 'unchanged')).toEqual([])
      const risks = Object.keys(project.risks).length
      expect({ counts, operations, fraction }).toEqual({
        counts: { new: 0, changed: 0, unchanged: risks, refused: 0 },
        operations: [],
        fraction: null,
      })
    }),
    { numRuns },
  )
})

test.each(['csv', 'tsv', 'xlsx'] as const)(
  'read into another project as %s, it is the same register',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(anyRegister, async (project) => {
        const sheet = await written(project, format)
        const elsewhere: Project = { ...project, risks: {}, scores: {} }
        perform(elsewhere, ...planOf(elsewhere, sheet).operations)
        expect(planOf(elsewhere, sheet).counts.unchanged).toBe(Object.keys(elsewhere.risks).length)
      }),
      { numRuns: 15 },
    )
  },
)

test('one cell that was changed is one change', async () => {
  const [project] = fc.sample(
    anyRegister.filter(({ risks }) => Object.keys(risks).length > 2),
    { numRuns: 1, seed: 7 },
  )
  const sheet = await written(project!, 'xlsx')
  const category = RISK_FIELDS.findIndex(({ key }) => key === 'category')
  sheet.rows[2]!.cells[category] = 'Elsewhere'
  expect(planOf(project!, sheet).operations).toEqual([
    { name: 'risk.update', input: { riskId: id('r1'), changes: { category: 'Elsewhere' } } },
  ])
})
