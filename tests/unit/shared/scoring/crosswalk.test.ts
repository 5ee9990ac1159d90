import { scalesOf } from '@shared/document/queries/scales'
import type { Project } from '@shared/document/project'
import type { Impact } from '@shared/lexicons/impact'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { LEXICONS } from '@shared/lexicons/presets/lexicons'
import { MATRICES } from '@shared/lexicons/presets/matrices'
import type { Matrix } from '@shared/lexicons/matrix'
import { inForce, type ScaleChoice } from '@shared/lexicons/scales'
import { newId } from '@shared/new-id'
import { crosswalk as crosswalkInSteps, SHIFTS, type Shift } from '@shared/scoring/crosswalk'
import { leftBehind, type Moves, NO_MOVES } from '@shared/scoring/left-behind'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MemoProject } from '../memo/memo-project'
import { ECONOMY, THREE } from './own-scales'

const term = (lexicon: string, key: string): Likelihood => ({ kind: 'term', lexicon, term: key })
type Given = [likelihood: Likelihood | number | '?' | null, impact: Impact | null]

/** A project with one risk for each list of scores. */
function projectOf(...risks: readonly Given[][]): Project {
  const made = new MemoProject()
  made.do({ name: 'impactScale.add', input: { scale: ECONOMY } }, { name: 'matrix.add', input: { scale: THREE } })
  const analysts = [Object.keys(made.project.analysts)[0]!, made.analyst('Per'), made.analyst('Una')]
  risks.forEach((scores, index) => {
    const riskId = made.risk(`Risk ${index + 1}`)
    scores.forEach(([likelihood, impact], by) => {
      const given =
        typeof likelihood === 'number'
          ? ({ kind: 'percent', percent: likelihood } as const)
          : likelihood === '?'
            ? ({ kind: 'cannot-judge' } as const)
            : likelihood
      made.do({
        name: 'score.set',
        input: { scoreId: newId(), riskId, analystId: analysts[by]!, changes: { likelihood: given, impact } },
      })
    })
  })
  return made.project
}

const crosswalk = (project: Project, choice: ScaleChoice, moves: Moves = NO_MOVES) =>
  atOnce(crosswalkInSteps(project, inForce(scalesOf(project), choice), moves))
/** The shifts of each risk. */
const shifts = (project: Project, choice: ScaleChoice, moves?: Moves) =>
  crosswalk(project, choice, moves).rows.map((row) => row.shifts)

test.each<[string, Given[], ScaleChoice, Shift[]]>([
  ['the same scales change nothing', [[60, 3]], { lexicon: 'icd-203' }, []],
  ['a percent comes to lie between two terms', [[52, 3]], { lexicon: 'phia' }, ['between']],
  ['a percent outside both is only told otherwise', [[0, 3]], { lexicon: 'phia' }, ['words']],
  ['a term says more than was said', [[term('icd-203', 'likely'), 3]], { lexicon: 'phia' }, ['narrower']],
  ['a term has only other words', [[term('icd-203', 'likely'), 3]], { lexicon: 'icd-203-second-row' }, ['words']],
  [
    'a term spreads over several',
    [[term('icd-203', 'unlikely'), 3]],
    { lexicon: 'phia' },
    ['level-lower', 'spreads', 'rows'],
  ],
  [
    'impact under another scale is not counted',
    [[60, 3]],
    { impactScale: ECONOMY.id, matrix: THREE.id },
    ['level-lost', 'uncounted', 'rank'],
  ],
  ['a cell that has the same level stays', [[10, 3]], { matrix: 'nist-800-30-g-5' }, []],
  ['a level of the same names is higher', [[0, 3]], { matrix: 'nist-800-30-g-5' }, ['level-higher']],
  [
    'impact that was not counted counts',
    [[60, { scale: ECONOMY.id, level: 2, name: 'middling' }]],
    { impactScale: ECONOMY.id, matrix: THREE.id },
    ['level-gained', 'counted', 'rank'],
  ],
  ['nobody scored', [], { lexicon: 'phia', matrix: 'nist-800-30-g-5' }, []],
  ['“cannot judge” stays', [['?', null]], { lexicon: 'phia' }, []],
])('%s', (_, scores, choice, expected) => {
  expect(shifts(projectOf(scores), choice)).toEqual([expected])
})

test('levels of matrices that name them otherwise are other levels, neither higher nor lower', () => {
  const project = projectOf([[60, { scale: ECONOMY.id, level: 2, name: 'middling' }]])
  const wide: Matrix = {
    ...THREE,
    id: newId(),
    name: 'Wide',
    levels: [...THREE.levels, { name: 'worst', code: 'W', colour: 5 }],
    cells: [
      [1, 1, 1],
      [1, 1, 1],
      [3, 3, 3],
    ],
  }
  project.matrices[wide.id] = wide
  project.about.project = { ...project.about.project, impactScale: ECONOMY.id, matrix: THREE.id }
  expect(shifts(project, { matrix: wide.id })).toEqual([['level-other']])
})

test('a likelihood that spreads over rows of the proposed matrix says so', () => {
  const project = projectOf([[term('icd-203', 'likely'), { scale: ECONOMY.id, level: 1, name: 'small' }]])
  project.about.project = { ...project.about.project, impactScale: ECONOMY.id, matrix: THREE.id }
  const apart: Matrix = {
    ...THREE,
    id: newId(),
    name: 'Apart',
    rows: [
      { name: 'rare', low: 0 },
      { name: 'even', low: 40 },
      { name: 'common', low: 70 },
    ],
  }
  project.matrices[apart.id] = apart
  expect(shifts(project, { matrix: apart.id })).toEqual([['level-lower', 'rows']])
})

test('the whole of it: rows in register order with both sides, counts, and what is no longer counted', () => {
  const project = projectOf(
    [[52, 3]],
    [
      [85, 4],
      [90, 4],
    ],
    [[30, null]],
  )
  const { rows, counts, changed, uncounted, rescored } = crosswalk(project, {
    lexicon: 'phia',
    impactScale: ECONOMY.id,
    matrix: THREE.id,
  })
  expect(rows.map(({ risk, before, after, shifts: of }) => [risk.title, before.rank, after.rank, of])).toEqual([
    ['Risk 1', 2, null, ['level-lost', 'uncounted', 'between', 'rank']],
    ['Risk 2', 1, null, ['level-lost', 'uncounted', 'words', 'rank']],
    ['Risk 3', null, null, ['words']],
  ])
  expect([...counts]).toEqual([
    ['level-lost', 2],
    ['uncounted', 2],
    ['between', 1],
    ['words', 2],
    ['rank', 2],
  ])
  expect({ changed, uncounted, rescored }).toEqual({ changed: 3, uncounted: 3, rescored: [] })
})

test('answers that are moved are given anew, and no others', () => {
  const project = projectOf(
    [
      [term('icd-203', 'likely'), 3],
      [60, 2],
    ],
    [[term('icd-203', 'unlikely'), 3]],
  )
  const choice = { lexicon: 'phia', impactScale: ECONOMY.id, matrix: THREE.id }
  const moves = { terms: { 'icd-203 likely': 'likely' }, impacts: { 'harm 3': 2 } }
  const { rows, rescored } = crosswalk(project, choice, moves)
  const scores = Object.values(project.scores)
  expect(rescored).toEqual([
    {
      scoreId: scores[0]!.id,
      seenAt: scores[0]!.scoredAt,
      changes: {
        likelihood: { kind: 'term', lexicon: 'phia', term: 'likely' },
        impact: { scale: ECONOMY.id, level: 2, name: 'middling' },
      },
    },
    {
      scoreId: scores[2]!.id,
      seenAt: scores[2]!.scoredAt,
      changes: { impact: { scale: ECONOMY.id, level: 2, name: 'middling' } },
    },
  ])
  expect(rows.map(({ after }) => [after.judgment.impact, after.judgment.otherScale])).toEqual([
    [{ low: 2, high: 2 }, 1],
    [{ low: 2, high: 2 }, 0],
  ])
  expect(rows.map(({ shifts: of }) => of)).toEqual([
    ['level-other', 'uncounted', 'narrower', 'rows', 'rank'],
    ['level-other', 'impact', 'spreads', 'rows', 'rank'],
  ])
})

test('what is left behind is told scale by scale, from the least', () => {
  const project = projectOf(
    [
      [term('icd-203', 'likely'), 4],
      [term('icd-203', 'unlikely'), 2],
      [term('nato', 'likely'), 4],
    ],
    [
      [term('icd-203', 'likely'), { scale: ECONOMY.id, level: 1, name: 'small' }],
      [70, null],
    ],
  )
  const to = inForce(scalesOf(project), { lexicon: 'nato', impactScale: ECONOMY.id, matrix: THREE.id })
  expect(leftBehind(Object.values(project.scores), to)).toEqual({
    terms: [
      { key: 'icd-203 unlikely', answer: term('icd-203', 'unlikely'), scores: 1 },
      { key: 'icd-203 likely', answer: term('icd-203', 'likely'), scores: 2 },
    ],
    impacts: [
      { key: 'harm 2', answer: 2, scores: 1 },
      { key: 'harm 4', answer: 4, scores: 2 },
    ],
  })
})

test('a move to a term or level that is not there leaves the answer as it was given', () => {
  const project = projectOf([[term('icd-203', 'likely'), 3]])
  const moves = { terms: { 'icd-203 likely': 'no such term' }, impacts: { 'harm 3': 7 } }
  expect(crosswalk(project, { lexicon: 'phia', impactScale: ECONOMY.id, matrix: THREE.id }, moves).rescored).toEqual([])
})

const anyLikelihood = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constant('?' as const),
  fc.constant(null),
  fc
    .constantFrom(...LEXICONS.flatMap((lexicon) => lexicon.terms.map(({ key }) => [lexicon.id, key] as const)))
    .map(([lexicon, key]) => term(lexicon, key)),
)
const anyImpact = fc.oneof(
  fc.constant(null),
  fc.constantFrom<Impact>(1, 2, 3, 4, 5),
  fc.constantFrom<Impact>(
    { scale: ECONOMY.id, level: 1, name: 'small' },
    { scale: ECONOMY.id, level: 3, name: 'grave' },
  ),
)
const anyProject = fc
  .array(fc.array(fc.tuple(anyLikelihood, anyImpact), { maxLength: 3 }), { maxLength: 5 })
  .map((risks) => projectOf(...risks))
const anyChoice = fc.record({
  lexicon: fc.constantFrom(...LEXICONS.map(({ id }) => id)),
  matrix: fc.constantFrom(...MATRICES.map(({ id }) => id)),
})

test('a crosswalk to the scales in force changes nothing, whatever was scored', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const { rows, changed, counts, rescored } = crosswalk(project, {})
      expect({ changed, counts: counts.size, rescored }).toEqual({ changed: 0, counts: 0, rescored: [] })
      for (const { before, after } of rows) expect(after).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

test('nothing is lost: every risk is there once, every impact is counted or told as not counted, the project is untouched', () => {
  fc.assert(
    fc.property(anyProject, anyChoice, (project, choice) => {
      const was = structuredClone(project)
      const { rows, counts, changed, uncounted } = crosswalk(project, choice)
      expect(rows.map(({ risk }) => risk.id)).toEqual(Object.keys(project.risks))
      for (const { after } of rows) expect(after.judgment.scoredBy).toBe(before(rows, after.risk.id).scoredBy)
      const foreign = Object.values(project.scores).filter(
        ({ impact }) => typeof impact === 'object' && impact !== null,
      )
      expect(uncounted).toBe(foreign.length)
      expect(
        [...counts].every(([shift, count]) => count === rows.filter((row) => row.shifts.includes(shift)).length),
      ).toBe(true)
      expect(changed).toBe(rows.filter((row) => row.shifts.length > 0).length)
      expect(project).toEqual(was)
    }),
    { numRuns: 60 },
  )
})
const before = (rows: ReturnType<typeof crosswalk>['rows'], riskId: string) =>
  rows.find(({ risk }) => risk.id === riskId)!.before.judgment

test('only what was moved is given anew, and percents and “cannot judge” never are', () => {
  fc.assert(
    fc.property(anyProject, anyChoice, fc.constantFrom('likely', 'unlikely', 'very-likely'), (project, choice, key) => {
      const moves = { terms: { [`icd-203 ${key}`]: 'likely' }, impacts: {} }
      const moved = new Set(crosswalk(project, choice, moves).rescored.map(({ scoreId }) => scoreId))
      const to = inForce(scalesOf(project), choice).lexicon
      const hasLikely = to.terms.some((each) => each.key === 'likely')
      for (const { id, likelihood } of Object.values(project.scores)) {
        const isMoved =
          hasLikely &&
          to.id !== 'icd-203' &&
          likelihood?.kind === 'term' &&
          likelihood.lexicon === 'icd-203' &&
          likelihood.term === key
        expect(moved.has(id)).toBe(isMoved)
      }
    }),
    { numRuns: 60 },
  )
})

test('every shift has words of its own', () => {
  expect(new Set(Object.values(SHIFTS)).size).toBe(Object.keys(SHIFTS).length)
})
