import { type Project, newProject } from '@shared/document/project'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { ICD_203 } from '@shared/lexicons/presets/icd-203'
import type { CustomColumn } from '@shared/kinds/custom-columns'
import type { Risk } from '@shared/kinds/risks'
import type { Score } from '@shared/kinds/scores'
import { LIMITS } from '@shared/limits'
import fc from 'fast-check'
import { AT, id } from '../../sample-project'

const NASTY = [
  '',
  ' ',
  '"',
  'say "no", twice\nand a line',
  '\r\nfirst line empty',
  'ends with one\r',
  '\ttab',
  '=1+1',
  "'=1+1",
  '+49 40 1',
  '-5',
  '-5,5',
  '-cmd',
  '@SUM(A1)',
  '＝1',
  '1,000',
  '0.5',
  '65%',
  '2027-03-31',
  'TRUE',
  '#N/A',
  'sep=;',
  '_x0041_',
  '_x005F_x0041_',
  'مخاطر \u202Eالميناء',
  '👩‍👩‍👧 harbour',
  '\uFEFFmark first',
  '\u0000\u0001\u001F',
  '\uFFFE\uFFFF',
  '</t><v>&amp;',
  'x'.repeat(40_000),
] as const

const words = (most: number) =>
  fc
    .oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'binary' }))
    .map((text) => text.slice(0, most).replace(/\p{Surrogate}/gu, '\uFFFD'))
const line = words(LIMITS.line)
const prose = words(LIMITS.prose)
const name = line.map((text) => text || '?')
const day = fc.option(
  fc.constantFrom('2027-03-31', '1899-12-31', '1900-02-28', '2100-12-01', '0001-01-01', '9999-12-31'),
)

const percent = fc.integer({ min: 0, max: 100 })
const likelihood: fc.Arbitrary<Likelihood> = fc.oneof(
  percent.map((each) => ({ kind: 'percent' as const, percent: each })),
  percent
    .filter((each) => each < 100)
    .map((low) => ({ kind: 'percent' as const, percent: low, range: { low, high: low + 1 } })),
  fc
    .constantFrom(...ICD_203.terms.map(({ key }) => key))
    .map((term) => ({ kind: 'term' as const, lexicon: 'icd-203' as const, term })),
  fc.constant({ kind: 'cannot-judge' as const }),
  line.map((reason) => ({ kind: 'cannot-judge' as const, reason })),
)

/** Columns of the project's own, also called as every register calls one. */
const OWN: readonly CustomColumn[] = [
  { id: id('notes'), position: 1, name: 'Notes', type: 'text', choices: [] },
  { id: id('cost'), position: 2, name: 'Cost', type: 'number', choices: [] },
  { id: id('review'), position: 3, name: 'Due date', type: 'date', choices: [] },
  { id: id('state'), position: 4, name: 'Likelihood', type: 'choice', choices: ['Open', 'Closed, for now', '65%'] },
]
const custom = fc
  .record(
    {
      [id('notes')]: line.filter((text) => text !== ''),
      [id('cost')]: fc.constantFrom(0, -3, 0.5, 1200, 12.75),
      [id('review')]: fc.constantFrom('2027-03-31', '0001-01-01'),
      [id('state')]: fc.constantFrom(...OWN[3]!.choices),
    },
    { requiredKeys: [] },
  )
  .map((values) => ({ ...values }) as Record<string, string | number>)

const risk = fc.record({
  title: name,
  cause: prose,
  event: prose,
  party: line,
  horizon: day,
  consequence: prose,
  category: line,
  owner: line,
  custom,
  assumptions: prose,
  alternatives: prose,
  contrarySearch: prose,
})
const score = fc.record({
  likelihood: fc.option(likelihood),
  impact: fc.option(fc.constantFrom(1, 2, 3, 4, 5)),
  confidence: fc.option(fc.constantFrom('low', 'moderate', 'high')),
  rationale: prose,
  basis: prose,
})

/** Whose scores they are. */
export const ADA = id('ann')

/** Registers of any risks, scored by Ada or not, with whatever words in them. */
export const anyRegister: fc.Arbitrary<Project> = fc
  .array(fc.tuple(risk, fc.option(score)), { maxLength: 5 })
  .map((given) => {
    const project = newProject({ projectId: id('project'), title: 'Any', createdAt: AT })
    for (const column of OWN) project.customColumns[column.id] = column
    project.analysts[ADA] = { id: ADA, name: 'Ada', position: 1 }
    for (const [index, [values, scored]] of given.entries()) {
      const riskId = id(`r${index}`)
      const made: Risk = { ...values, id: riskId, number: index + 1, position: index, createdBy: ADA, createdAt: AT }
      project.risks[riskId] = made
      if (!scored) continue
      const judged: Score = { ...scored, id: id(`s${index}`), riskId, analystId: ADA, scoredAt: AT }
      project.scores[judged.id] = judged
    }
    return project
  })
