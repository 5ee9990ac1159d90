import { resolve } from 'node:path'
import { z } from 'zod'
import { Id } from '@shared/fields'
import { guessChoices } from '@shared/interchange/risks/guess-choices'
import { isUnclear, planRisks, type RiskChoices, type RisksPlan } from '@shared/interchange/risks/plan-risks'
import { fieldsOf } from '@shared/interchange/risks/own-fields'
import type { RiskField } from '@shared/interchange/risks/risk-fields'
import { firstTable, type ReadTable, type Sheet } from '@shared/interchange/tables/sheet'
import { fractionQuestion } from '@shared/lexicons/fractions'
import { newId } from '@shared/new-id'
import { Refusal } from '@shared/refusal'
import { nameKey } from '@shared/words/fold'
import { counted } from '@shared/words/plural'
import { readArticle } from '../importing/read-article'
import { readTable } from '../importing/read-table'
import { sliced } from '../in-slices'
import { command, NameWord, Word } from './command'
import { actingAnalyst, knownAnalyst, withProject } from './with-project'

const Options = z.strictObject({
  sheet: Word.optional(),
  map: z.array(Word).optional(),
  analyst: NameWord.optional(),
  'by-number': z.boolean().optional(),
  'by-title': z.boolean().optional(),
  'below-1': z.enum(['parts', 'percents']).optional(),
  empty: z.enum(['clears', 'stays']).optional(),
  partly: z.boolean().optional(),
  'dry-run': z.boolean().optional(),
})
type Options = z.infer<typeof Options>

export const importRisksCommand = command({
  usage:
    'import-risks <project> <file> [--dry-run] [--sheet <name>] [--map "<column>=<field>"...] [--by-number] [--by-title] [--below-1 parts|percents] [--empty clears|stays] [--partly] [--analyst <name>]',
  about:
    'Take risks and their scores from a workbook, CSV or TSV, as one step; with --dry-run only say what each row would become.',
  options: {
    sheet: { type: 'string' },
    map: { type: 'string', multiple: true },
    analyst: { type: 'string' },
    'by-number': { type: 'boolean' },
    'by-title': { type: 'boolean' },
    'below-1': { type: 'string' },
    empty: { type: 'string' },
    partly: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  args: z.tuple([Word, Word]),
  values: Options,
  run: ([folder, given], options, context) =>
    withProject(folder, context, async (seen, session) => {
      const { project } = seen
      const file = await readArticle(resolve(given))
      const read = await readTable(file, async () => context.chromium, context.signal)
      const sheet = sheetOf(read, options.sheet)
      for (const note of [...read.notes, ...sheet.notes]) context.tell(note)
      const isDry = options['dry-run'] === true
      const analystId = isDry
        ? (knownAnalyst(project, options.analyst)?.id ?? '')
        : await actingAnalyst(session, options.analyst)
      const choices = chosen(guessChoices(project, sheet, analystId), sheet, options, fieldsOf(project))
      const plan = await sliced(planRisks(project, sheet, choices, newId))
      if (isUnclear(plan, choices)) throw askWhatTheyMean(plan.fraction ?? '')
      if (plan.sameNumber > 0 && !(choices.byNumber ?? plan.sharesNumbers)) context.tell(noneByNumber(plan))
      if (!isDry && plan.operations.length > 0) {
        const label = `Import ${counted(plan.counts.new + plan.counts.changed, 'risk')}`
        await session.changes.apply({ by: analystId, label, operations: plan.operations })
      }
      return {
        json: { file: file.name, imported: !isDry, counts: plan.counts, rows: plan.rows },
        text: textOf(plan),
        failures: plan.counts.refused > 0 ? [`${counted(plan.counts.refused, 'row')} refused.`] : [],
      }
    }),
})

function sheetOf({ sheets }: ReadTable, asked: string | undefined): Sheet {
  const found = asked === undefined ? sheets[firstTable(sheets)] : sheets.find(({ name }) => name === asked)
  if (found?.isTooLong) throw new Refusal('too-large', `${found.notes.join(' ')} Nothing was imported.`)
  if (found) return found
  const names = sheets.map(({ name }) => (name === '' ? 'one without a name' : `“${name}”`)).join(', ')
  throw new Refusal('no-sheet', `There is no sheet “${asked}”, only ${names}. Nothing was imported.`)
}

function chosen(guess: RiskChoices, { rows }: Sheet, options: Options, known: readonly RiskField[]): RiskChoices {
  const names = rows.find(({ number }) => number === guess.head)?.cells ?? []
  const fields = [...guess.fields]
  for (const pair of options.map ?? []) {
    const [column = '', field = ''] = pair.split(/=(?=[^=]*$)/)
    const at = columnCalled(column, names)
    const key = known.find((each) => [each.key, each.label].some((name) => nameKey(name) === nameKey(field)))?.key
    if (at < 0 || (key === undefined && field !== '')) throw noColumn(pair, names, known)
    for (const [other, taken] of fields.entries()) if (taken === key) fields[other] = null
    fields[at] = key ?? null
  }
  return {
    ...guess,
    fields,
    byNumber: options['by-number'] ?? null,
    byTitle: options['by-title'] ?? false,
    fractions: options['below-1'] ?? null,
    emptyClears: options.empty === undefined ? guess.emptyClears : options.empty === 'clears',
    partly: options.partly ?? false,
  }
}

/** The place of a column by its name, or of several with one name by that and which of them it is: "Note (2)"; -1 for none. */
function columnCalled(column: string, names: readonly string[]): number {
  const placesOf = (wanted: string) =>
    names.flatMap((name, place) => (nameKey(name) === nameKey(wanted) ? [place] : []))
  const [, name = '', which = ''] = /^(.*)\((\d+)\)\s*$/.exec(column) ?? []
  return placesOf(column)[0] ?? placesOf(name)[Number(which) - 1] ?? -1
}

function noColumn(pair: string, names: readonly string[], known: readonly RiskField[]): Refusal {
  // An own column has an id for its key, and is told by its name.
  const fields = known.map(({ key, label }) => (Id.safeParse(key).success ? label : key)).join(', ')
  return new Refusal(
    'usage',
    `“${pair}” names no column of the file (${names.join(', ')}) or no field (${fields}). Nothing was imported.`,
  )
}

function askWhatTheyMean(example: string): Refusal {
  const { question, answers } = fractionQuestion(example)
  const says = answers.map(({ as, label }) => `--below-1 ${as} (${label})`).join(' or ')
  return new Refusal('unclear', `${question} Say ${says}. Nothing was imported.`)
}

const noneByNumber = ({ sameNumber }: RisksPlan): string =>
  `${counted(sameNumber, 'row has', 'rows have')} the number of a risk and none its title: no number is taken for that of a risk. Say --by-number to do so.`

const textOf = ({ rows }: RisksPlan): string =>
  rows
    .map(({ number, becomes, name, why, cells, twin }) => {
      const refused = cells.flatMap((cell) => (cell.why === null ? [] : `${cell.label}: ${cell.why}`))
      const alike = twin === undefined ? [] : `Row ${twin} has the same title; each becomes a risk.`
      return [number, becomes, name || '-', [why ?? [], alike, refused].flat(2).join(' ') || '-'].join('\t')
    })
    .join('\n')
