import { type Change, inverse } from '@shared/document/change'
import { indexOf } from '@shared/document/indexes/indexes'
import { applyChanges } from '@shared/document/project'
import type { Evidence } from '@shared/kinds/evidence'
import type { Risk } from '@shared/kinds/risks'
import type { Score } from '@shared/kinds/scores'
import type { Stance } from '@shared/lexicons/stance'
import type { Operation } from '@shared/operations/operations'
import { FIRST_SCALES } from '@shared/lexicons/scales'
import { groupJudgment } from '@shared/scoring/group-judgment'
import { Register, register, type RegisterRow } from '@shared/scoring/register'
import { expect, test } from 'vitest'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  AT as at,
  emptyProject,
  id,
  linkEvidence,
  perform,
} from '../sample-project'

function setUp() {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('paper'), addPassage('p', 'paper'), addRisk('first'), addRisk('second'))
  const current = () => indexOf(project, register)
  current()
  return {
    project,
    register: {
      row: (riskId: string) => current().row(project, riskId),
      get revision() {
        return current().revision
      },
    },
    first: id('first'),
    second: id('second'),
    apply: (...operations: Operation[]) => perform(project, ...operations),
    score: (name: string, risk: string, percent: number) =>
      perform(project, {
        name: 'score.set',
        input: {
          scoreId: id(name),
          riskId: id(risk),
          analystId: id('ann'),
          changes: { likelihood: { kind: 'percent', percent }, impact: 4 },
        },
      }),
    /** Tells whether anything in the register looks different after these changes. */
    follow: (changes: Change[]) => {
      const { revision } = current()
      applyChanges(project, changes)
      return current().revision !== revision
    },
  }
}

const FACTS = ['id', 'risk', 'scores', 'group', 'judgment', 'evidence', 'origins', 'newest', 'unseen'] as const
const shown = (row: RegisterRow | undefined) => row && Object.fromEntries(FACTS.map((name) => [name, row[name]]))

test('a row is judged once, and goes on saying so of the scores it was made with', () => {
  const { register, score, first } = setUp()
  score('s1', 'first', 40)
  const row = register.row(first)
  const judgment = row?.judgment
  expect(judgment).toEqual(groupJudgment(row?.scores ?? [], FIRST_SCALES))
  score('s1', 'first', 70)
  expect(row?.judgment).toBe(judgment)
})

test('scoring a risk replaces its row and leaves the others as they are', () => {
  const { register, first, second, score } = setUp()
  const before = register.row(second)
  const revision = register.revision
  score('s', 'first', 85)
  expect(register.revision).not.toBe(revision)
  expect(register.row(first)?.judgment.level).toEqual({ low: 4, high: 4 })
  expect(register.row(second)).toBe(before)
})

test('an undo brings the row back to what it was', () => {
  const { project, register, first, score } = setUp()
  const before = shown(register.row(first))
  const undo = inverse(score('s', 'first', 85))
  applyChanges(project, undo)
  expect(shown(register.row(first))).toEqual(before)
})

test('evidence is counted by stance, once a row', () => {
  const { register, first, apply } = setUp()
  apply(linkEvidence('e', 'first', 'p'))
  const row = register.row(first)
  expect(row?.evidence).toEqual({ supports: 1, contradicts: 0, context: 0 })
  expect(row?.evidence).toBe(row?.evidence)
  apply({ name: 'evidence.update', input: { evidenceId: id('e'), changes: { stance: 'contradicts' } } })
  expect(register.row(first)?.evidence).toEqual({ supports: 0, contradicts: 1, context: 0 })
})

test('the newest day of publication is known, and followed as a source says another', () => {
  const { register, first, apply } = setUp()
  const published = (source: string, day: string | null): Operation => ({
    name: 'source.update',
    input: { sourceId: id(source), changes: { published: day } },
  })
  apply(addSource('wire'), addPassage('q', 'wire'), linkEvidence('e', 'first', 'p'), linkEvidence('f', 'first', 'q'))
  const newest = () => register.row(first)?.newest
  expect(newest()).toBeNull()
  apply(published('paper', '2026-10-04'), published('wire', '2026-09-30'))
  expect(newest()).toBe('2026-10-04')
  apply(published('paper', null))
  expect(newest()).toBe('2026-09-30')
})

test('origins are counted, and followed as sources come to share one', () => {
  const { register, first, second, apply } = setUp()
  apply(addSource('wire'), addPassage('q', 'wire'), linkEvidence('e', 'first', 'p'), linkEvidence('f', 'first', 'q'))
  const counts = () => [register.row(first)?.origins, register.row(second)?.origins]
  expect(counts()).toEqual([2, 0])
  const { revision } = register
  const named = (source: string, origin: string): Operation => ({
    name: 'source.update',
    input: { sourceId: id(source), changes: { origin } },
  })
  apply(named('paper', 'The Agency'), named('wire', ' the  agency'))
  expect(register.revision).not.toBe(revision)
  expect(counts()).toEqual([1, 0])
  apply({ name: 'source.update', input: { sourceId: id('wire'), changes: { publisher: 'Wire' } } })
  expect(counts()).toEqual([1, 0])
})

test('a deleted risk has no row', () => {
  const { register, first, apply } = setUp()
  register.row(first)
  apply({ name: 'risk.delete', input: { riskId: first } })
  expect(register.row(first)).toBeUndefined()
})

test('a register that followed is the same as one made afresh', () => {
  const { project, register, first, second, score } = setUp()
  score('s', 'first', 20)
  score('t', 'second', 70)
  score('s', 'first', 90)
  const fresh = new Register()
  for (const riskId of [first, second]) expect(register.row(riskId)).toEqual(fresh.row(project, riskId))
})

const scoreOf = (riskId: string, id: string, likelihood: Score['likelihood'], impact: Score['impact']): Score => ({
  id,
  riskId,
  analystId: `analyst-${id}`,
  likelihood,
  impact,
  confidence: null,
  basis: '',
  rationale: '',
  scoredAt: at,
})
const evidenceOf = (riskId: string, id: string, stance: Stance): Evidence => ({
  id,
  riskId,
  passageId: `passage-${id}`,
  stance,
  note: '',
  position: 1,
})

test('a register made of a full project shows all that is in it', () => {
  const project = emptyProject()
  const risk = { id: 'r', number: 1, title: 'Risk' } as Risk
  const [high, low, other] = [
    scoreOf('r', 's1', { kind: 'percent', percent: 90 }, 5),
    scoreOf('r', 's2', { kind: 'percent', percent: 70 }, 3),
    scoreOf('x', 's3', { kind: 'percent', percent: 1 }, 1),
  ]
  project.risks['r'] = risk
  for (const score of [high, low, other]) project.scores[score.id] = score
  const link = (...of: Parameters<typeof evidenceOf>) => (project.evidence[of[1]] = evidenceOf(...of))
  link('r', 'e1', 'supports')
  link('r', 'e2', 'supports')
  link('r', 'e3', 'context')
  link('x', 'e4', 'contradicts')
  const register = new Register()
  expect(shown(register.row(project, 'r'))).toEqual({
    id: 'r',
    risk,
    scores: [high, low],
    group: { judgments: [high, low], pooling: { rule: 'median' } },
    judgment: groupJudgment([high, low], FIRST_SCALES),
    evidence: { supports: 2, contradicts: 0, context: 1 },
    origins: 0,
    newest: null,
    unseen: 0,
  })
  expect(register.row(project, 'x')).toBeUndefined()
})

test('a row nothing happened to is the very same row', () => {
  const { register, first } = setUp()
  expect(register.row(first)).toBe(register.row(first))
})

test('a renamed risk has a new row', () => {
  const { project, register, first, second, apply } = setUp()
  const [before, other] = [register.row(first), register.row(second)]
  apply({ name: 'risk.update', input: { riskId: first, changes: { title: 'New' } } })
  expect(register.row(first)).toEqual({ ...before, risk: project.risks[first] })
  expect(register.row(first)?.risk.title).toBe('New')
  expect(register.row(second)).toBe(other)
})

test('what concerns no risk touches no row', () => {
  const { project, register, first, follow } = setUp()
  const before = register.row(first)
  expect(follow([])).toBe(false)
  const { project: about } = project.about
  const retitled = { ...about, title: 'Another title' }
  expect(follow([{ kind: 'about', id: 'project', before: about, after: retitled }])).toBe(false)
  expect(register.row(first)).toBe(before)
})

test('other scales touch every row', () => {
  const { project, register, first, follow } = setUp()
  const before = register.row(first)
  const { project: about } = project.about
  const other = { ...about, lexicon: 'phia' }
  expect(follow([{ kind: 'about', id: 'project', before: about, after: other }])).toBe(true)
  expect(register.row(first)).toEqual(before)
  expect(register.row(first)).not.toBe(before)
})

test('evidence that goes from one risk to another touches both', () => {
  const { register, first, second, follow } = setUp()
  const before = evidenceOf(first, 'e', 'supports')
  follow([{ kind: 'evidence', id: 'e', before: null, after: before }])
  register.row(second)
  expect(follow([{ kind: 'evidence', id: 'e', before, after: { ...before, riskId: second } }])).toBe(true)
  expect(register.row(first)?.evidence).toEqual({ supports: 0, contradicts: 0, context: 0 })
  expect(register.row(second)?.evidence).toEqual({ supports: 1, contradicts: 0, context: 0 })
})

test('what is deleted is no longer counted', () => {
  const { register, first, follow } = setUp()
  const score = scoreOf(first, 's', { kind: 'percent', percent: 60 }, 4)
  const link = evidenceOf(first, 'e', 'context')
  follow([
    { kind: 'scores', id: 's', before: null, after: score },
    { kind: 'evidence', id: 'e', before: null, after: link },
  ])
  expect(register.row(first)).toMatchObject({ scores: [score], evidence: { context: 1 } })
  expect(
    follow([
      { kind: 'scores', id: 's', before: score, after: null },
      { kind: 'evidence', id: 'e', before: link, after: null },
    ]),
  ).toBe(true)
  expect(register.row(first)).toMatchObject({
    scores: [],
    evidence: { context: 0 },
    judgment: groupJudgment([], FIRST_SCALES),
  })
})

test('the deletion of what was never known breaks nothing', () => {
  const { register, follow } = setUp()
  const score = scoreOf('stranger', 's', null, 4)
  expect(follow([{ kind: 'scores', id: 's', before: score, after: null }])).toBe(true)
  expect(register.row('stranger')).toBeUndefined()
})

test('the registers of two documents never look alike', () => {
  expect(setUp().register.revision).not.toBe(setUp().register.revision)
})

test('evidence whose words changed in a new version is counted until somebody looks', () => {
  const { register, first, apply } = setUp()
  apply(linkEvidence('link', 'first', 'p'))
  expect(register.row(first)?.unseen).toBe(0)
  const anchor = { start: 0, end: 5, exact: 'words', prefix: '', suffix: '' }
  const { source, version } = (addSource('paper') as Extract<Operation, { name: 'source.add' }>).input
  const reAnchored = {
    from: { versionId: version.id, anchor },
    outcome: 'changed' as const,
    confidence: 0.9,
    reason: '',
    reviewed: false,
  }
  apply({
    name: 'source.addVersion',
    input: {
      sourceId: source.id,
      version: { ...version, id: id('next'), originalSha256: 'f'.repeat(64) },
      passages: [{ passageId: id('p'), anchor, reAnchored }],
    },
  })
  expect(register.row(first)?.unseen).toBe(1)
  apply({ name: 'passage.accept', input: { passageId: id('p') } })
  expect(register.row(first)?.unseen).toBe(0)
})
