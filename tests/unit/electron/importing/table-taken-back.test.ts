import { guessChoices } from '@shared/interchange/risks/guess-choices'
import { planRisks, type RisksPlan } from '@shared/interchange/risks/plan-risks'
import { RISK_FIELDS } from '@shared/interchange/risks/risk-fields'
import { risksTable } from '@shared/interchange/risks/risks-table'
import { cellText } from '@shared/interchange/tables/table'
import type { Sheet } from '@shared/interchange/tables/sheet'
import type { CustomValues as Values } from '@shared/kinds/custom-columns'
import { readLine } from '@shared/text/read-cell'
import type { Project } from '@shared/document/project'
import type { z } from 'zod'
import { newId } from '@shared/new-id'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportTable } from '../../../../electron/exporting/export-table'
import { readTable } from '../../../../electron/importing/read-table'
import { ADA, anyRegister } from '../../shared/interchange/risks/any-register'
import { id, perform } from '../../shared/sample-project'
import { parserInJsdom } from './parser-in-jsdom'

type CustomValues = z.infer<typeof Values>

const chromium = async () => parserInJsdom

async function written(project: Project, format: 'csv' | 'tsv' | 'xlsx'): Promise<Sheet> {
  const bytes = await exportTable(atOnce(risksTable(project, ADA)), format)
  const { sheets } = await readTable({ name: 'risks', bytes }, chromium)
  return sheets[0]!
}

function planOf(project: Project, sheet: Sheet): RisksPlan {
  const choices = { ...guessChoices(project, sheet, ADA), emptyClears: true }
  return atOnce(planRisks(project, sheet, choices, newId))
}

/** Values of own columns as a table carries them: of a text one line, and what no file can hold is another sign. */
const asRead = (custom: CustomValues = {}): CustomValues =>
  Object.fromEntries(
    Object.entries(custom).flatMap(([columnId, value]) => {
      const text = typeof value === 'string' ? readLine(cellText(value).replace(/\r\n?/g, '\n')) : null
      if (text === null) return [[columnId, value]]
      return text.ok && text.value ? [[columnId, text.value]] : []
    }),
  )

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
        // A title that says nothing is refused with its row.
        for (const { id: riskId, custom } of Object.values(elsewhere.risks)) {
          expect(custom ?? {}).toEqual(asRead(project.risks[riskId]?.custom))
        }
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
