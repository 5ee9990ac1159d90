import type { Project } from '@shared/document/project'
import { scalesOf } from '@shared/document/queries/scales'
import { calibrationOf, calibrationsBy, type CalibrationBy } from '@shared/scoring/calibration'
import { calibrationRow } from '@shared/scoring/calibration-words'
import { heldForecasts } from '@shared/scoring/held-forecasts'
import { expect, test } from 'vitest'
import { B1, type Case, inPercent, inTerm, performOn, resolve, resolvedProject, setHorizon } from '../resolved-project'
import { addPassage, addRisk, addSource, addTag, id, linkEvidence, perform } from '../sample-project'
import { addSession, closeRound, openRound, percent, scoreOf, sign, review, dissentOn } from '../sample-session'

const held = (project: Project) => heldForecasts.ask(project)
const all = (project: Project) => calibrationOf(held(project), 'all', 'All')
const by = (project: Project, key: CalibrationBy) =>
  calibrationsBy(key, held(project), {
    analysts: new Map(Object.values(project.analysts).map((each) => [each.id, each.name])),
    tags: new Map(Object.values(project.tags).map((each) => [each.id, each.name])),
    lexicon: scalesOf(project).lexicon,
  }).map(({ label, outcomes, forecasts, inTerms }) => [label, outcomes, forecasts, inTerms])

test('vector B1: Brier .21 = .018333 - .048333 + .24, skill .125, log .620200', () => {
  const { numbers, outcomes, forecasts } = all(resolvedProject({ ann: B1 }))
  expect([outcomes, forecasts]).toEqual([10, 10])
  expect(numbers?.brier.value).toBeCloseTo(0.21, 12)
  expect(numbers?.parts.value?.reliability).toBeCloseTo(0.018333, 6)
  expect(numbers?.parts.value?.resolution).toBeCloseTo(0.048333, 6)
  expect(numbers?.parts.value?.uncertainty).toBeCloseTo(0.24, 12)
  expect(numbers?.skill.value).toBeCloseTo(0.125, 12)
  expect(numbers?.log.value).toBeCloseTo(0.6202, 6)
  expect(numbers?.bins.map(({ low, count, happened }) => [low, count, happened])).toEqual([
    [0.1, 1, 0],
    [0.3, 2, 0.5],
    [0.7, 3, expect.closeTo(2 / 3, 12)],
    [0.9, 4, 0.75],
  ])
})

test('nine outcomes are too few to say, however many analysts judged each', () => {
  const nine = B1.slice(0, 9)
  const { outcomes, forecasts, numbers } = all(resolvedProject({ ann: nine, bob: nine }))
  expect([outcomes, forecasts, numbers]).toEqual([9, 18, null])
})

test('no percent is made of a term', () => {
  const cases = B1.map(([said, happened], row): Case => [row === 0 ? inTerm('likely') : said, happened])
  const { outcomes, forecasts, inTerms, numbers } = all(resolvedProject({ ann: cases }))
  expect([outcomes, forecasts, inTerms, numbers]).toEqual([9, 9, 1, null])
})

test('groups by analyst, term and time to the horizon hold each forecast once', () => {
  const project = resolvedProject({ ann: B1, bob: [[inPercent(100), true]] })
  expect(by(project, 'analyst')).toEqual([
    ['ann', 10, 10, 0],
    ['bob', 1, 1, 0],
  ])
  expect(by(project, 'term')).toEqual([
    ['very unlikely (5–20%)', 1, 1, 0],
    ['unlikely (20–45%)', 2, 2, 0],
    ['likely (55–80%)', 3, 3, 0],
    ['very likely (80–95%)', 4, 4, 0],
  ])
  expect(by(project, 'horizon')).toEqual([['31 to 90 days', 10, 11, 0]])
  perform(project, addRisk('G'))
  performOn(project, 'ann', '2024-01-02', scoreOf('G', 'ann', percent(20)))
  performOn(project, 'ann', '2024-04-02', resolve('G', 'no', '2024-04-01'))
  expect(by(project, 'horizon')).toEqual([
    ['31 to 90 days', 10, 11, 0],
    ['Without a horizon', 1, 1, 0],
  ])
})

test.each([
  ['2024-01-02', 'Up to 30 days'],
  ['2024-02-01', 'Up to 30 days'],
  ['2024-02-02', '31 to 90 days'],
  ['2024-04-01', '31 to 90 days'],
  ['2024-04-02', '91 to 180 days'],
  ['2024-06-30', '91 to 180 days'],
  ['2024-07-01', '181 to 365 days'],
  ['2025-01-01', '181 to 365 days'],
  ['2025-01-02', 'More than a year'],
])('a horizon of %s is %s after 2 January 2024', (horizon, label) => {
  const project = resolvedProject({ ann: [] })
  perform(project, addRisk('G'), setHorizon('G', horizon))
  performOn(project, 'ann', '2024-01-02', scoreOf('G', 'ann', percent(20)))
  performOn(project, 'ann', '2025-06-02', resolve('G', 'no', '2025-06-01'))
  expect(by(project, 'horizon')).toEqual([[label, 1, 1, 0]])
})

test('a risk counts under every tag of its evidence, once', () => {
  const project = resolvedProject({ ann: B1.slice(0, 2) })
  perform(
    project,
    addTag('warn'),
    addTag('late'),
    addTag('idle'),
    addSource('art'),
    addPassage('p1', 'art', ['warn', 'late']),
    addPassage('p2', 'art', ['warn']),
    linkEvidence('l1', 'F1', 'p1'),
    linkEvidence('l2', 'F1', 'p2'),
    linkEvidence('l3', 'F2', 'p2'),
  )
  expect(by(project, 'tag')).toEqual([
    ['warn', 2, 2, 0],
    ['late', 1, 1, 0],
  ])
})

test('answers of a session without names are nobody’s before it is signed', () => {
  const project = resolvedProject({ ann: [] })
  perform(project, addRisk('G'), addSession('ses', ['G'], ['ann']))
  performOn(project, 'ann', '2024-01-01', openRound('r1', 'ses', ['G']))
  performOn(project, 'ann', '2024-01-02', scoreOf('G', 'ann', percent(20)))
  performOn(project, 'ann', '2024-01-03', closeRound('r1'))
  performOn(project, 'ann', '2024-04-02', resolve('G', 'no', '2024-04-01'))
  expect([all(project).forecasts, by(project, 'analyst')]).toEqual([1, []])
  performOn(project, 'ann', '2024-04-03', dissentOn('ses', 'G'), review('ses'), sign('ses'))
  expect([all(project).forecasts, by(project, 'analyst')]).toEqual([1, [['ann', 1, 1, 0]]])
  expect(held(project)[0]?.riskId).toBe(id('G'))
})

test.each([
  [0, true],
  [100, false],
])('a log score that is none is told in words that are true also of %i percent', (said, happened) => {
  const cases: Case[] = [[inPercent(said), happened], ...B1.slice(1)]
  expect(calibrationRow(all(resolvedProject({ ann: cases }))).at(-1)).toBe('none: said for certain, and wrong')
})
