import type { Operation } from '@shared/operations/operations'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeRefi } from '../../../../../electron/interchange/refi/write-refi'
import { addAnalyst, addRisk, id, linkEvidence } from '../../../shared/sample-project'
import { addSession, openRound } from '../../../shared/sample-session'
import { addText, passageOf, plainOf } from './full-study'
import { Study } from './qdpx'

type Changes = Extract<Operation, { name: 'score.set' }>['input']['changes']

const LIKELY = { kind: 'percent', percent: 70, range: { low: 60, high: 80 } } as const
const JUDGED: Changes = {
  likelihood: LIKELY,
  impact: 4,
  confidence: 'high',
  basis: 'Two reports.',
  rationale: 'It rained.\n\nTwice.',
}

const score = (risk: string, analyst: string, changes: Changes): Operation => ({
  name: 'score.set',
  input: { scoreId: id(`${risk}${analyst}`), riskId: id(risk), analystId: id(analyst), changes },
})

/** A project with a text, passages, and risks that rest on them. */
function judged(...more: readonly Operation[]): Study {
  const study = new Study()
  study.do([addAnalyst('bob')])
  addText(study, 'river', ['The river rose.', 'Nobody said why.'])
  const text = 'The river rose.\n\nNobody said why.'
  study.do([
    passageOf('p1', 'river', text, { start: 4, end: 9 }, []),
    passageOf('p2', 'river', text, { start: 17, end: 23 }, []),
    addRisk('flood'),
    addRisk('blame'),
    linkEvidence('e1', 'flood', 'p1'),
    linkEvidence('e2', 'blame', 'p2'),
    ...more,
  ])
  return study
}
const exported = (study: Study) => writeRefi(study.readable, { count: 'code-points' })
const dropped = (plan: Awaited<ReturnType<Study['take']>>) =>
  plan.dropped.map(({ what, count, why }) => `${count} ${what}: ${why}`)

test('come back whole, with analysts who are new, and bring nothing the second time', async () => {
  const study = judged(
    score('flood', 'bob', JUDGED),
    score('flood', 'ann', { likelihood: { kind: 'cannot-judge', reason: 'no data' } }),
  )
  const bytes = await exported(study)
  const other = new Study()
  const plan = await other.take(bytes)
  expect(plan.counts.find(({ what }) => what === 'scores')).toEqual({ what: 'scores', count: 2, note: '' })
  expect(plainOf(other.project)).toEqual(plainOf(study.project))
  expect(dropped(plan)).toEqual([])
  expect((await other.plan(bytes)).operations).toEqual([])
})

test('of an analyst who scored the risk otherwise stay as they are here, and that is told', async () => {
  const bytes = await exported(judged(score('flood', 'bob', JUDGED)))
  const here = judged(score('flood', 'bob', { ...JUDGED, impact: 2 }))
  const plan = await here.plan(bytes)
  expect(plan.operations).toEqual([])
  expect(dropped(plan)).toEqual(['1 scores: “flood”: its analyst has scored it otherwise here, and that stays.'])
})

test('are not given to a risk that a scoring session asks about', async () => {
  const bytes = await exported(judged(score('flood', 'bob', JUDGED)))
  const here = judged(addSession('ses', ['flood'], ['ann', 'bob']))
  here.do([openRound('round', 'ses', ['flood'])])
  const plan = await here.plan(bytes)
  expect(plan.operations).toEqual([])
  expect(dropped(plan)).toEqual(['1 scores: “flood”: a scoring session asks about it, and is answered there.'])
})

test('that cannot be read here are told part by part', async () => {
  const study = judged(score('flood', 'bob', JUDGED))
  const { 'project.qde': xml = new Uint8Array(), ...rest } = (await import('fflate')).unzipSync(await exported(study))
  const changed = new TextDecoder().decode(xml).replace('<TextValue>4</TextValue>', '<TextValue>dire</TextValue>')
  const { zipSync, strToU8 } = await import('fflate')
  const other = new Study()
  const plan = await other.take(zipSync({ 'project.qde': strToU8(changed), ...rest }))
  expect(dropped(plan)).toEqual(['1 parts of scores: Impact of “flood”: “dire” is not a level of impact: type 1 to 5.'])
  expect(Object.values(other.project.scores)).toMatchObject([{ likelihood: LIKELY, impact: null, confidence: 'high' }])
})

describe('into half a project', () => {
  test('risks that are there by name keep their statement, and what is linked already is not linked again', async () => {
    const bytes = await exported(judged())
    const here = new Study()
    await here.take(bytes)
    here.do([
      { name: 'evidence.update', input: { evidenceId: id('e1'), changes: { stance: 'contradicts' } } },
      { name: 'evidence.unlink', input: { evidenceId: id('e2') } },
      { name: 'risk.update', input: { riskId: id('blame'), changes: { event: 'Somebody is blamed.' } } },
    ])
    const plan = await here.take(bytes)
    expect(plan.operations).toMatchObject([{ name: 'evidence.link', input: { evidence: { id: id('e2') } } }])
    expect(dropped(plan)).toEqual([
      '1 statements of risks: “blame” is here already and stays as it is; the file says otherwise.',
      '1 links of evidence: “flood”: the passage is linked otherwise here, and that stays.',
    ])
    expect((await here.plan(bytes)).operations).toEqual([])
  })

  test('whatever of a project is there, the rest comes in, and then nothing', async () => {
    const part = fc.record({
      scores: fc.subarray(['flood ann', 'flood bob', 'blame ann', 'blame bob']),
      kept: fc.subarray(['e1', 'e2', 'p1', 'p2', 'flood', 'blame']),
      percent: fc.integer({ min: 0, max: 100 }),
      impact: fc.constantFrom(null, 1 as const, 3 as const, 5 as const),
      words: fc.string({ maxLength: 30 }).map((words) => words.trim()),
    })
    await fc.assert(
      fc.asyncProperty(part, async ({ scores, kept, percent, impact, words }) => {
        const given = scores.map((each) => {
          const [risk = '', analyst = ''] = each.split(' ')
          return score(risk, analyst, { likelihood: { kind: 'percent', percent }, impact, rationale: words })
        })
        const whole = judged(...given)
        const bytes = await exported(whole)
        const here = new Study()
        await here.take(bytes)
        for (const each of kept) here.do(deletionOf(here, each))
        await here.take(bytes)
        expect(plainOf(here.project)).toEqual(plainOf(whole.project))
        expect((await here.plan(bytes)).operations).toEqual([])
        expect((await whole.plan(bytes)).operations).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

/** Takes something away, if it is still there. */
function deletionOf({ project }: Study, name: string): Operation[] {
  if (project.evidence[id(name)]) return [{ name: 'evidence.unlink', input: { evidenceId: id(name) } }]
  if (project.passages[id(name)]) return [{ name: 'passage.delete', input: { passageId: id(name) } }]
  return project.risks[id(name)] ? [{ name: 'risk.delete', input: { riskId: id(name) } }] : []
}
