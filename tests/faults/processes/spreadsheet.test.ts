import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Project } from '@shared/document/project'
import { guessChoices } from '@shared/interchange/risks/guess-choices'
import { planRisks, type RiskChoices, type RisksPlan } from '@shared/interchange/risks/plan-risks'
import { risksTable } from '@shared/interchange/risks/risks-table'
import type { Sheet } from '@shared/interchange/tables/sheet'
import { newId } from '@shared/new-id'
import { atOnce } from '@shared/steps'
import { expect, onTestFinished, test } from 'vitest'
import { exportTable } from '../../../electron/exporting/export-table'
import { readTable } from '../../../electron/importing/read-table'
import { parserInJsdom } from '../../unit/electron/importing/parser-in-jsdom'
import { addAnalyst, emptyProject, id, perform } from '../../unit/shared/sample-project'

const run = promisify(execFile)
const RISKS = 2_000
const office = await run('soffice', ['--version']).then(
  () => true,
  () => false,
)

/** Has a spreadsheet open a file and save it as another kind; German, where a comma is in numbers. */
async function convert(folder: string, name: string, to: string, reading: string[] = []): Promise<string> {
  const home = `-env:UserInstallation=file://${join(folder, 'office')}`
  await run('soffice', [home, '--headless', ...reading, '--convert-to', to, '--outdir', folder, join(folder, name)])
  return join(folder, name.replace(/\.\w+$/, `.${to.replace(/:.*/, '')}`))
}

async function sheetOf(path: string): Promise<Sheet> {
  const { sheets } = await readTable({ name: 'risks', bytes: await readFile(path) }, async () => parserInJsdom)
  return sheets[0]!
}

function planOf(project: Project, sheet: Sheet, more: Partial<RiskChoices> = {}): RisksPlan {
  const choices = { ...guessChoices(project, sheet, id('ann')), ...more }
  return atOnce(planRisks(project, sheet, choices, newId))
}

/** As another tool has it: other names, decimal commas, percents, days and line breaks, below a heading of its own. */
const other = (n: number) =>
  `${n};"Risk, ""no"" ${n}\nof ours";${n % 2 ? `0,${String((n % 89) + 10)}` : `${n % 100} %`};${(n % 5) + 1};31.12.20${30 + (n % 60)};Sea;low`

test.skipIf(process.env['ASSAY_FAULTS'] !== 'full' || !office)(
  'a register of another tool is taken in, edited, changed in a spreadsheet, and exactly those changes come back',
  { timeout: 600_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assay-spreadsheet-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const rows = Array.from({ length: RISKS }, (_, index) => other(index + 1))
    const head = ['Our risks;;;;;;', 'Nr;Name;Wahrscheinlichkeit;Severity;Termin;Kategorie;Confidence level']
    await writeFile(join(folder, 'other.csv'), [...head, ...rows].join('\n'))
    const given = await sheetOf(
      await convert(folder, 'other.csv', 'xlsx', ['--infilter=CSV:59,34,76,1,,1031,false,true']),
    )

    const project = emptyProject()
    perform(project, addAnalyst('ann'))
    const taken = planOf(project, given, { fractions: 'parts' })
    expect(taken.counts).toEqual({ new: RISKS, changed: 0, unchanged: 0, refused: 0 })
    perform(project, ...taken.operations)
    const [first, second, third] = Object.values(project.risks)
    perform(project, { name: 'risk.update', input: { riskId: third!.id, changes: { cause: '=1+1\n"edited"' } } })

    await writeFile(join(folder, 'out.xlsx'), await exportTable(atOnce(risksTable(project, id('ann'))), 'xlsx'))
    const flat = await convert(folder, 'out.xlsx', 'fods')
    const xml = await readFile(flat, 'utf8')
    const table = xml.indexOf('<table:table ')
    const changed =
      xml.slice(0, table) +
      xml
        .slice(table)
        .replace(/>Risk, (?:"|&quot;)no(?:"|&quot;) 1 of ours</, '>Changed there<')
        .replace('office:value="0.02"', 'office:value="0.99"')
        .replace('office:date-value="2031-12-31"', 'office:date-value="2033-01-02"')
    await writeFile(flat, changed)
    const { operations, counts } = planOf(project, await sheetOf(await convert(folder, 'out.fods', 'xlsx')))
    expect(operations.map(({ name, input }) => [name, 'changes' in input && input.changes])).toEqual([
      ['risk.update', { title: 'Changed there', horizon: '2033-01-02' }],
      ['score.set', { likelihood: { kind: 'percent', percent: 99 } }],
    ])
    expect(operations.map(({ input }) => 'riskId' in input && input.riskId)).toEqual([first!.id, second!.id])
    expect(counts).toEqual({ new: 0, changed: 2, unchanged: RISKS - 2, refused: 0 })
  },
)
