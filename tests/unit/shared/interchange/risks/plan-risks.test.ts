import { type Project, newProject } from '@shared/document/project'
import { guessFields, guessHead } from '@shared/interchange/risks/guess-fields'
import { planRisks, type RiskChoices, type RisksPlan } from '@shared/interchange/risks/plan-risks'
import { RISK_FIELDS } from '@shared/interchange/risks/risk-fields'
import { inLanguage } from '@shared/language/language'
import type { Operation } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { addAnalyst, AT, id, perform } from '../../sample-project'

const ANN = id('ann')

const USUAL = { analystId: ANN, byNumber: null, byTitle: false, emptyClears: true, partly: false, fractions: null }

const STATEMENT = { cause: '', event: '', party: '', horizon: null, consequence: '' }
const MORE = { category: 'Sea', assumptions: '', alternatives: '', contrarySearch: '' }

const addRisk = (name: string, position: number, title = name): Operation => ({
  name: 'risk.create',
  input: { risk: { id: id(name), position, title, ...STATEMENT, ...MORE } },
})

/** R1 Port, scored by Ann 65 % and 4; R2 Canal; R3 and R4, both named Twin. */
function register(): Project {
  const project = newProject({ projectId: id('project'), title: 'Test', createdAt: AT })
  const changes = { likelihood: { kind: 'percent' as const, percent: 65 }, impact: 4 as const }
  perform(
    project,
    addAnalyst('ann'),
    addRisk('Port', 1),
    addRisk('Canal', 2),
    addRisk('one', 3, 'Twin'),
    addRisk('two', 4, 'Twin'),
    { name: 'score.set', input: { scoreId: id('s'), riskId: id('Port'), analystId: ANN, changes } },
  )
  return project
}

function plan(rows: string[][], choices: Partial<RiskChoices> = {}): RisksPlan {
  const sheet = { name: '', rows: rows.map((cells, index) => ({ number: index + 1, cells })), notes: [] }
  const head = guessHead(sheet)
  const fields = guessFields(rows[head - 1] ?? [], sheet.rows.slice(head))
  const usual = { ...USUAL, head, fields }
  let made = 0
  return atOnce(planRisks(register(), sheet, { ...usual, ...choices }, () => id(`n${(made += 1)}`)))
}

/** What became of each row, and why where it was refused. */
const became = ({ rows }: RisksPlan) =>
  rows.map(({ becomes, name, why, cells }) =>
    [becomes, name, why, ...cells.map((cell) => cell.why)].filter((each) => each !== null).join(' | '),
  )

test('rows of another tool are told apart into new, changed, unchanged and refused, and are one step', () => {
  const made = plan([
    ['Our risks', '', '', ''],
    ['No.', 'Name', 'Probability (%)', 'Severity', 'Kategorie'],
    ['R1', 'Port', '65', '4', 'Sea'],
    ['2', 'Suez', '40', '', 'Sea'],
    ['', 'Storm', 'likely', '5', ''],
    ['R3', 'Twin', '140', '9', 'Sea'],
    ['', '', '20', '1', ''],
  ])
  expect(made.rows).toEqual([
    { number: 3, name: 'R1 Port', becomes: 'unchanged', why: null, cells: [] },
    {
      number: 4,
      name: 'R2 Canal',
      becomes: 'changed',
      why: null,
      cells: [
        { label: 'Title', from: 'Canal', to: 'Suez', why: null },
        { label: 'Likelihood', from: '', to: '40', why: null },
      ],
    },
    {
      number: 5,
      name: 'Storm',
      becomes: 'new',
      why: null,
      cells: [
        { label: 'Title', from: '', to: 'Storm', why: null },
        { label: 'Likelihood', from: '', to: 'likely', why: null },
        { label: 'Impact', from: '', to: '5', why: null },
      ],
    },
    {
      number: 6,
      name: 'R3 Twin',
      becomes: 'refused',
      why: null,
      cells: [
        { label: 'Likelihood', from: '', to: '140', why: '140 is outside 0 to 100%.' },
        { label: 'Impact', from: '', to: '9', why: '“9” is not a level of impact: type 1 to 5.' },
      ],
    },
    {
      number: 7,
      name: '',
      becomes: 'refused',
      why: null,
      cells: [
        { label: 'Likelihood', from: '', to: '20', why: null },
        { label: 'Impact', from: '', to: '1', why: null },
        { label: 'Title', from: '', to: '', why: 'A risk needs a title.' },
      ],
    },
  ])
  expect(made.counts).toEqual({ new: 1, changed: 1, unchanged: 1, refused: 2 })
  const [suez, suezScore, storm, stormScore] = made.operations
  expect(made.operations).toHaveLength(4)
  expect(suez).toEqual({ name: 'risk.update', input: { riskId: id('Canal'), changes: { title: 'Suez' } } })
  expect(suezScore?.input).toMatchObject({
    riskId: id('Canal'),
    analystId: ANN,
    changes: { likelihood: { kind: 'percent', percent: 40 } },
  })
  expect(storm?.input).toMatchObject({ risk: { title: 'Storm', position: 5 } })
  expect(stormScore?.input).toMatchObject({ changes: { impact: 5 } })
  const project = register()
  perform(project, ...made.operations)
  expect(Object.values(project.risks).map(({ number, title }) => `R${number} ${title}`)).toEqual([
    'R1 Port',
    'R2 Suez',
    'R3 Twin',
    'R4 Twin',
    'R5 Storm',
  ])
})

test('a row is about the risk of its id, else of its number; an id of elsewhere is a new risk whatever its number', () => {
  const made = plan([
    ['Id', 'Number', 'Title'],
    [id('Canal').toUpperCase(), 'R1', 'Canal'],
    ['', 'R1', 'Port'],
    [id('elsewhere'), 'R3', 'Other'],
    ['RSK-9', 'R4', 'Another'],
    ['', 'R2', 'Canal'],
  ])
  expect(became(made)).toEqual([
    'unchanged | R2 Canal',
    'unchanged | R1 Port',
    'new | R3 Other',
    'new | R4 Another',
    'refused | R2 Canal | Row 2 is about the same risk.',
  ])
  expect(made.operations.map(({ input }) => 'risk' in input && input.risk.id)).toEqual([id('elsewhere'), id('n1')])
})

test('a title names a risk only where that is asked for, and only one', () => {
  const rows = [
    ['Title', 'Category'],
    ['Port ', 'Land'],
    ['Twin', 'Land'],
    ['port', ''],
  ]
  const unasked = plan(rows)
  expect(became(unasked)).toEqual(['new | Port', 'new | Twin', 'new | port'])
  expect(unasked.sameTitle).toBe(2)
  expect(became(plan(rows, { byTitle: true }))).toEqual([
    'changed | R1 Port',
    'refused | Twin | Several risks have this title. Name the one that is meant by its id.',
    'new | port',
  ])
})

test('an empty cell empties its field or leaves it; a column that is left out leaves it', () => {
  const rows = [
    ['Number', 'Category', 'Impact'],
    ['R1', '', ''],
  ]
  expect(plan(rows).operations.map(({ input }) => 'changes' in input && input.changes)).toEqual([
    { category: '' },
    { impact: null },
  ])
  expect(plan(rows, { emptyClears: false }).counts.unchanged).toBe(1)
  expect(plan(rows, { fields: ['number', null, null] }).counts.unchanged).toBe(1)
  expect(
    became(
      plan([
        ['Number', 'Title'],
        ['R1', ' '],
      ]),
    ),
  ).toEqual(['refused | R1 Port | A risk needs a title.'])
})

test('of a row with refused cells the others are taken only where that is asked for', () => {
  const rows = [
    ['Number', 'Category', 'Impact'],
    ['R1', 'Land', 'huge'],
    ['', 'Land', '3'],
  ]
  expect(plan(rows).operations).toEqual([])
  const partly = plan(rows, { partly: true })
  expect(partly.operations).toEqual([
    { name: 'risk.update', input: { riskId: id('Port'), changes: { category: 'Land' } } },
  ])
  // A risk without a title is none.
  expect(partly.counts).toEqual({ new: 0, changed: 1, unchanged: 0, refused: 1 })
})

test('numbers below 1 wait for what they mean, once for all of them', () => {
  const rows = [
    ['Number', 'Likelihood'],
    ['R1', '0,65'],
    ['R2', '1'],
    ['R3', '.07'],
    ['R4', '20 %'],
  ]
  const { fraction, operations, rows: planned } = plan(rows)
  expect({ fraction, operations, planned }).toEqual({ fraction: '0,65', operations: [], planned: [] })
  expect(became(plan(rows, { fractions: 'parts' }))).toEqual([
    'unchanged | R1 Port',
    'changed | R2 Canal',
    'changed | R3 Twin',
    'changed | R4 Twin',
  ])
  expect(plan(rows, { fractions: 'parts' }).rows.map(({ cells }) => cells[0]?.to)).toEqual([
    undefined,
    '100%',
    '7%',
    '20 %',
  ])
  expect(became(plan(rows, { fractions: 'percents' }))).toEqual([
    'refused | R1 Port | 0,65 is not a whole percent.',
    'changed | R2 Canal',
    'refused | R3 Twin | .07 is not a whole percent.',
    'changed | R4 Twin',
  ])
})

test('beside larger numbers, 1 is a percent', () => {
  const rows = [
    ['Number', 'Likelihood'],
    ['R1', '0.5'],
    ['R2', '1'],
    ['R3', '70'],
  ]
  expect(plan(rows, { fractions: 'parts' }).rows.map(({ cells }) => cells[0]?.to)).toEqual(['50%', '1', '70'])
})

test('what a cell could not hold to its end is not taken back in part', () => {
  const long = 'x'.repeat(40_000)
  const project = register()
  perform(project, { name: 'risk.update', input: { riskId: id('Port'), changes: { cause: long } } })
  const cut = `${long.slice(0, 32_766)}…`
  const sheet = (cause: string) => ({
    name: '',
    notes: [],
    rows: [
      { number: 1, cells: ['Number', 'Cause'] },
      { number: 2, cells: ['R1', cause] },
    ],
  })
  const choices = { ...USUAL, head: 1, fields: ['number', 'cause'] }
  const of = (cause: string) => became(atOnce(planRisks(project, sheet(cause), choices, () => id('never'))))
  expect(of(cut)).toEqual(['unchanged | R1 Port'])
  expect(of(`y${cut}`)).toEqual([
    'refused | R1 Port | The file holds only the beginning of what stands here, and its end would be lost. Change it in Assay.',
  ])
  expect(of('short')).toEqual(['changed | R1 Port'])
})

test.each([
  ['names of ours', ['Id', 'Number', 'My likelihood'], ['id', 'number', 'likelihood']],
  [
    'names of other tools',
    ['Due date', 'Probability [%]', 'Severity*', 'Betroffene'],
    ['horizon', 'likelihood', 'impact', 'party'],
  ],
  ['a field named twice by its own name first', ['Reason', 'Rationale', 'Notes'], [null, 'rationale', null]],
  ['what is unknown as nothing', ['Colour', '', 'Score'], [null, null, null]],
])('knows %s', (_, names, fields) => {
  expect(guessFields(names, [{ number: 2, cells: ['7', '7', '7'] }])).toEqual(fields)
})

test('“Risk” is the number of a risk or its title, as its cells say', () => {
  expect(guessFields(['Risk'], [{ number: 2, cells: ['R7'] }])).toEqual(['number'])
  expect(guessFields(['Risk'], [{ number: 2, cells: ['Flood'] }])).toEqual(['title'])
})

test('the names of all fields are known again, each as itself', () => {
  const row = { number: 2, cells: RISK_FIELDS.map(({ key }) => (key === 'number' ? 'R1' : '')) }
  const names = RISK_FIELDS.map(({ label }) => label)
  expect(guessFields(names, [row])).toEqual(RISK_FIELDS.map(({ key }) => key))
})

test('a table is read as it was written, in English, whatever is spoken', () => {
  const rows = [
    ['Number', 'Title', 'Likelihood', 'Confidence', 'Group likelihood', 'Level'],
    ['R1', 'Port', 'almost certain', 'moderate', 'very unlikely to likely', 'very low to high'],
    ['R2', 'Canal', 'cannot judge: no data', 'low', '', ''],
  ]
  const english = plan(rows)
  const german = inLanguage('de', () => plan(rows))
  expect(german.operations).toEqual(english.operations)
  expect(german.rows.map(({ becomes }) => becomes)).toEqual(['changed', 'changed'])
})
