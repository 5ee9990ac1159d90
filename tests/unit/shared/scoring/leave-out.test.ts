import type { Project } from '@shared/document/project'
import { entitiesOf } from '@shared/document/project'
import type { Stance } from '@shared/lexicons/stance'
import type { Operation } from '@shared/operations/operations'
import { leaveOut, type LeftOut, leftOutWith, linchpins } from '@shared/scoring/leave-out'
import { rankedRisks } from '@shared/scoring/ranking'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addAnalyst,
  addMemo,
  addPassage,
  addRisk,
  addSource,
  emptyProject,
  id,
  perform,
  setScore,
} from '../sample-project'

const SOURCES = ['s1', 's2', 's3']
const RISKS = ['one', 'two', 'six']

/** A link of a risk to a passage of a source. */
type Link = readonly [risk: string, source: string, stance: Stance]

const originOf = (source: string, origin: string): Operation => ({
  name: 'source.update',
  input: { sourceId: id(source), changes: { origin } },
})

/** Three risks and three sources, of which the last two are reprints; each link has a passage of its own. */
function projectWith(...links: Link[]): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), ...SOURCES.map((name) => addSource(name)), ...RISKS.map(addRisk))
  perform(project, originOf('s2', 'Wire'), originOf('s3', 'wire '))
  links.forEach(([risk, source, stance], index) => {
    perform(project, addPassage(`p${index}`, source), {
      name: 'evidence.link',
      input: {
        evidence: {
          id: id(`e${index}`),
          riskId: id(risk),
          passageId: id(`p${index}`),
          stance,
          note: '',
          position: index + 1,
        },
      },
    })
  })
  return project
}

const without = (project: Project): LeftOut[] => atOnce(leaveOut(project, rankedRisks(project)))

const told = (all: readonly LeftOut[]) =>
  all.map(
    ({ kind, name, risks }) =>
      `${kind} ${name}: ${risks
        .map(({ judged, lost, kept, fate, turns, memos }) =>
          [
            judged.risk.title,
            `-${lost}/${kept}`,
            fate,
            ...(turns ? [`${turns.from} to ${turns.to}`] : []),
            ...memos.map(({ title }) => title),
          ].join(' '),
        )
        .join('; ')}`,
  )

test('without a source risks are left bare, or with a single origin, or their balance turns', () => {
  const project = projectWith(
    ['one', 's1', 'supports'],
    ['two', 's1', 'supports'],
    ['two', 's2', 'contradicts'],
    ['six', 's2', 'supports'],
    ['six', 's3', 'supports'],
  )
  expect(told(without(project))).toEqual([
    'origin Wire: six -2/0 bare; two -1/1 single even to for',
    'source s1: one -1/0 bare; two -1/1 single even to against',
    'source s2: six -1/1 less; two -1/1 single even to for',
    'source s3: six -1/1 less',
  ])
})

test('the linchpin is what most falls with; equals are all named, and where nothing falls there is none', () => {
  const project = projectWith(['one', 's1', 'supports'], ['two', 's1', 'context'], ['six', 's2', 'supports'])
  expect(linchpins(without(project)).map(({ name }) => name)).toEqual(['s1'])
  const equal = projectWith(['one', 's1', 'supports'], ['six', 's2', 'supports'])
  expect(linchpins(without(equal)).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'origin Wire',
    'source s1',
    'source s2',
  ])
  expect(linchpins(without(projectWith(['one', 's1', 'supports'], ['one', 's2', 'supports'])))).toEqual([])
})

test('judgments lose their citations in the memos that judge the risk, and a judgment nobody gave is none', () => {
  const project = projectWith(
    ['one', 's1', 'supports'],
    ['two', 's1', 'supports'],
    ['six', 's1', 'supports'],
    ['six', 's2', 'supports'],
  )
  const scores = [setScore('sco', 'one', 'ann', 60), setScore('sc6', 'six', 'ann', 5)]
  perform(project, ...scores, addMemo('mem'), addMemo('out'))
  perform(project, {
    name: 'memo.update',
    input: { memoId: id('out'), changes: { excludedRiskIds: [id('one')] } },
  })
  const [first] = without(project)
  expect(told([first!])).toEqual(['source s1: one -1/0 bare mem; six -1/1 single; two -1/0 bare'])
  expect([first!.bare, first!.judgments]).toEqual([2, 1])
})

test('what is left with context only points nowhere any more', () => {
  const project = projectWith(['one', 's1', 'supports'], ['one', 's2', 'context'], ['one', 's2', 'context'])
  expect(told(without(project))).toEqual([
    'source s1: one -1/2 single for to null',
    'origin Wire: one -2/1 single',
    'source s2: one -2/1 single',
  ])
})

test('of one source is told what falls with it, and with its origin where others share that', () => {
  const project = projectWith(['one', 's1', 'supports'], ['six', 's2', 'supports'], ['six', 's3', 'context'])
  expect(told(atOnce(leftOutWith(project, id('s1'))))).toEqual(['source s1: one -1/0 bare'])
  expect(told(atOnce(leftOutWith(project, id('s3'))))).toEqual([
    'origin Wire: six -2/0 bare',
    'source s3: six -1/1 less',
  ])
  expect(told(atOnce(leftOutWith(project, id('gone'))))).toEqual([])
})

test('a source that is no evidence falls with nothing', () => {
  expect(without(projectWith())).toEqual([])
})

const anyLinks = fc.array(
  fc.tuple(
    fc.constantFrom(...RISKS),
    fc.constantFrom(...SOURCES),
    fc.constantFrom<Stance>('supports', 'contradicts', 'context'),
  ),
  { maxLength: 7 },
)

test('a risk is left bare by a part exactly where all its evidence is of it, and an origin takes all its sources take', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      const project = projectWith(...links)
      const all = without(project)
      for (const { sources, risks, bare } of all) {
        const ids = new Set(sources.map((source) => source.id))
        const isOf = (riskId: string) =>
          entitiesOf(project, 'evidence')
            .filter((link) => link.riskId === riskId)
            .map(({ passageId }) => ids.has(project.passages[passageId]!.sourceId))
        for (const { judged, lost, kept, fate } of risks) {
          const own = isOf(judged.risk.id)
          expect([lost, kept]).toEqual([own.filter(Boolean).length, own.filter((each) => !each).length])
          expect(fate === 'bare').toBe(own.every(Boolean))
        }
        expect(bare).toBe(RISKS.filter((risk) => isOf(id(risk)).length > 0 && isOf(id(risk)).every(Boolean)).length)
      }
      expect(all.map(({ bare }) => bare)).toEqual(all.map(({ bare }) => bare).toSorted((one, other) => other - one))
    }),
    { numRuns: 40 },
  )
})
