import type { Analyst } from '@shared/kinds/analysts'
import type { Evidence } from '@shared/kinds/evidence'
import type { Indicator } from '@shared/kinds/indicators'
import type { Passage } from '@shared/kinds/passages'
import type { Risk } from '@shared/kinds/risks'
import type { Score } from '@shared/kinds/scores'
import type { Source } from '@shared/kinds/sources'
import type { Tag } from '@shared/kinds/tags'
import {
  evidenceOfRisk,
  linesInUse,
  scoresOfRisk,
  statementSentence,
  unlinkedPassages,
} from '@shared/document/queries/risks'
import { describe, expect, test } from 'vitest'
import { emptyProject } from '../../sample-project'

function articles() {
  const project = emptyProject()
  project.sources = { s1: { id: 's1', title: 'Harbour News' } as Source, s2: { id: 's2', title: 'Gazette' } as Source }
  project.tags = { t1: { id: 't1', name: 'Delay' } as Tag, t2: { id: 't2', name: 'Cost' } as Tag }
  const passages: [id: string, sourceId: string, exact: string, note: string, ...tagIds: string[]][] = [
    ['p1', 's1', 'The port closes', 'Look at the crane', 't1', 'gone', 't2'],
    ['p2', 's2', 'Pilots leave', ''],
    ['p3', 'gone', 'Nobody knows', ''],
    ['p4', 's2', 'The PORT reopens', '', 't2'],
  ]
  for (const [id, sourceId, exact, note, ...tagIds] of passages) {
    project.passages[id] = { id, sourceId, anchor: { exact }, note, tagIds } as Passage
  }
  return project
}
const link = (id: string, riskId: string, passageId: string, position: number) =>
  ({ id, riskId, passageId, position }) as Evidence

describe('the evidence of a risk', () => {
  test('comes in its order with passage and source, without what is gone', () => {
    const project = articles()
    const links = [
      link('e1', 'r1', 'p2', 3),
      link('e2', 'r1', 'p1', 2),
      link('e3', 'r1', 'gone', 1),
      link('e4', 'r1', 'p3', 1),
      link('e5', 'r2', 'p4', 1),
    ]
    for (const each of links) project.evidence[each.id] = each
    const { passages, sources } = project
    expect(evidenceOfRisk.ask(project, 'r1')).toEqual([
      { evidence: links[1], passage: passages['p1'], source: sources['s1'] },
      { evidence: links[0], passage: passages['p2'], source: sources['s2'] },
    ])
    expect(evidenceOfRisk.ask(project, 'nil')).toEqual([])
    expect(evidenceOfRisk.kinds).toEqual(['evidence', 'passages', 'sources'])
  })

  test('can still be any passage that is not linked and has a source', () => {
    const project = articles()
    project.evidence = { e1: link('e1', 'r1', 'p2', 1), e2: link('e2', 'r2', 'p4', 1) }
    const { passages, sources } = project
    expect(unlinkedPassages.ask(project, 'r1', '')).toEqual([
      { passage: passages['p1'], source: sources['s1'], tagNames: ['Delay', 'Cost'] },
      { passage: passages['p4'], source: sources['s2'], tagNames: ['Cost'] },
    ])
    expect(unlinkedPassages.kinds).toEqual(['passages', 'evidence', 'sources', 'tags'])
  })

  test.each([
    ['port', ['p1', 'p4']],
    ['PORT closes', ['p1']],
    ['  closes   the ', ['p1']],
    ['port pilots', []],
    ['crane', ['p1']],
    ['cost', ['p1', 'p4']],
    ['gazette', ['p2', 'p4']],
    ['harbour delay', ['p1']],
    ['gone', []],
  ])('is searched for “%s” in quote, note, tags and title', (text, found) => {
    expect(unlinkedPassages.ask(articles(), 'r1', text).map(({ passage }) => passage.id)).toEqual(found)
  })
})

test('the scores of a risk come in the order of the analysts, whoever is gone with the first', () => {
  const project = emptyProject()
  for (const [id, position] of [
    ['ann', 3],
    ['bob', 1],
    ['cyd', 2],
  ] as const) {
    project.analysts[id] = { id, name: id, position } as Analyst
  }
  for (const [id, riskId, analystId] of [
    ['s1', 'r1', 'ann'],
    ['s2', 'r1', 'cyd'],
    ['s3', 'r2', 'bob'],
    ['s4', 'r1', 'bob'],
    ['s5', 'r1', 'gone'],
    ['s6', 'r1', 'gone too'],
  ] as const) {
    project.scores[id] = { id, riskId, analystId } as Score
  }
  expect(scoresOfRisk.ask(project, 'r1').map(({ id }) => id)).toEqual(['s4', 's5', 's6', 's2', 's1'])
  expect(scoresOfRisk.kinds).toEqual(['scores', 'analysts'])
})

test('categories are offered once, by the alphabet, without the empty one', () => {
  const project = emptyProject()
  for (const [index, category] of [
    'supply',
    '',
    'Energy',
    'supply',
    'élite',
    'Lane 10',
    'finance',
    'Lane 9',
  ].entries()) {
    project.risks[`r${index}`] = { id: `r${index}`, category } as Risk
  }
  expect(linesInUse.ask(project, 'category')).toEqual(['élite', 'Energy', 'finance', 'Lane 9', 'Lane 10', 'supply'])
  expect(linesInUse.ask(project, 'owner')).toEqual([])
  project.risks.r0 = { ...project.risks.r0!, owner: 'Ola' }
  project.indicators.i = { id: 'i', owner: 'Ida' } as Indicator
  project.analysts.a = { id: 'a', name: 'Ada', position: 1 }
  project.analysts.b = { id: 'b', name: 'Bo', position: 2, inactive: true }
  expect(linesInUse.ask(project, 'owner')).toEqual(['Ada', 'Ida', 'Ola'])
  expect(linesInUse.kinds).toEqual(['risks', 'indicators', 'analysts'])
})

describe('the statement of a risk', () => {
  const parts = { cause: '', event: '', party: '', horizon: null, consequence: '' }

  test('reads as one sentence', () => {
    expect(
      statementSentence({
        cause: 'The pipeline was closed without notice.',
        event: 'At least one plant stops',
        party: 'regional utilities',
        horizon: '2027-03-31',
        consequence: 'rationing in winter.',
      }),
    ).toBe(
      'Because the pipeline was closed without notice, at least one plant stops affecting regional utilities by 31 Mar 2027, leading to rationing in winter.',
    )
  })

  test.each([
    [{ event: 'A plant stops' }, 'A plant stops.'],
    [{ cause: 'of the closure' }, 'Because of the closure.'],
    [{ event: 'a plant stops', consequence: 'rationing' }, 'A plant stops, leading to rationing.'],
    [{ cause: 'Of the closure', party: 'a town' }, 'Because of the closure, affecting a town.'],
    [{ event: 'a plant stops', horizon: '2026-10-04' }, 'A plant stops by 4 Oct 2026.'],
    [{ cause: 'of rain', consequence: 'Floods.' }, 'Because of rain, leading to floods.'],
    [{ cause: '...', event: 'a plant stops', party: '.' }, 'A plant stops.'],
    [{ cause: '...', event: ' . ' }, ''],
    [{ party: 'a town' }, ''],
    [{ cause: '  ', event: ' ', consequence: 'rationing' }, ''],
    [{}, ''],
  ])('of %j is “%s”', (given, sentence) => {
    expect(statementSentence({ ...parts, ...given })).toBe(sentence)
  })

  test.each([
    ['The river rises. ', 'the river rises'],
    ['A dam breaks...', 'a dam breaks'],
    ['An attack', 'an attack'],
    ['This year', 'this year'],
    ['These dams', 'these dams'],
    ['That dam', 'that dam'],
    ['No rain', 'no rain'],
    ['One dam', 'one dam'],
    ['Some dams', 'some dams'],
    ['At sea', 'at sea'],
    ['In May', 'in May'],
    ['On Monday', 'on Monday'],
    ['If it rains', 'if it rains'],
    ['Anna leaves', 'Anna leaves'],
    ['Theresa leaves', 'Theresa leaves'],
    ['Paris floods', 'Paris floods'],
    ['U.S. sanctions', 'U.S. sanctions'],
  ])('goes on after its cause with “%s” as “%s”', (event, clause) => {
    expect(statementSentence({ ...parts, cause: 'ice', event })).toBe(`Because of ice, ${clause}.`)
  })
})
