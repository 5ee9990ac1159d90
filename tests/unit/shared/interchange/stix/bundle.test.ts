import { stixBundle } from '@shared/interchange/stix/bundle'
import { markingOf, tlpIn } from '@shared/interchange/stix/handling'
import { opinionAt } from '@shared/interchange/stix/numbers'
import type { StixObject } from '@shared/interchange/stix/objects'
import { mayTellWho } from '@shared/document/queries/respondents'
import { describe, expect, test } from 'vitest'
import { fullProject, MemoProject } from '../../memo/memo-project'
import { treeOf } from '../../memo/tree-parts'
import { addAnalyst, addRisk, emptyProject, id, perform } from '../../sample-project'
import { addSession, openRound } from '../../sample-session'
import { breachesOf } from './stix-rules'

const bundleOf = (made: MemoProject, options: Partial<Parameters<typeof stixBundle>[2]> = {}) =>
  stixBundle(made.project, [{ memoId: made.memoId, tree: treeOf(made) }], {
    tlp: null,
    named: false,
    modified: '2026-12-24T18:00:00.000Z',
    ...options,
  })

const ofType = (objects: readonly StixObject[], type: string) => objects.filter((each) => each.type === type)
const field = (name: string) => (each: StixObject) => each[name]

/** Two analysts agree, a third is two steps away; one passage is evidence. */
function judged(): MemoProject {
  const made = new MemoProject()
  const source = made.source(['The port stopped its ice charts on Monday.'])
  const risk = made.risk('Ice charts withheld')
  made.evidence(risk, source, 'stopped its ice charts')
  made.score(risk, 'likely', 3, { confidence: 'high', rationale: 'Seen.' })
  made.score(risk, 'likely', 3, { confidence: 'high', by: made.analyst('Per') })
  made.score(risk, 'unlikely', 3, { rationale: 'Not yet.', by: made.analyst('Ola') })
  return made
}

describe('a memo as a bundle', () => {
  test('keeps the rules of STIX 2.1 and is the same each time', () => {
    for (const made of [judged(), fullProject(), new MemoProject()]) {
      for (const named of [true, false]) {
        const bundle = bundleOf(made, { named, tlp: 'amber+strict' })
        expect(breachesOf(bundle)).toEqual([])
        expect(bundleOf(made, { named, tlp: 'amber+strict' })).toEqual(bundle)
      }
    }
  })

  test('has the memo as a report of its judgments, its quotes and what analysts hold of them', () => {
    const made = judged()
    const { objects } = bundleOf(made)
    const [report] = ofType(objects, 'report')
    const [judgment, quote] = ofType(objects, 'note')
    const opinions = ofType(objects, 'opinion')
    expect(report).toMatchObject({
      name: 'Ice charts withheld',
      published: '2026-10-06T00:00:00.000Z',
      object_refs: [judgment?.id, quote?.id, ...opinions.map(({ id: each }) => each)],
    })
    expect(judgment).toMatchObject({ abstract: 'R1 Ice charts withheld', confidence: 85, object_refs: [report?.id] })
    expect(judgment?.['content']).toMatch(/likely \(55–80%\)/)
    expect(quote).toMatchObject({
      abstract: expect.stringMatching(/Norvik stops its ice charts.*¶1 \(B2\)/),
      content: 'stopped its ice charts',
      confidence: 70,
      object_refs: [judgment?.id],
      external_references: [
        {
          source_name: 'Northern Ledger',
          description: 'Norvik stops its ice charts',
          url: 'https://ledger.example/ice',
        },
      ],
    })
    expect(opinions.map(field('opinion'))).toEqual(['strongly-agree', 'strongly-agree', 'neutral'])
    expect(opinions.map(field('explanation'))).toEqual([undefined, 'Seen.', 'Not yet.'])
    expect(opinions.map(field('object_refs'))).toEqual(opinions.map(() => [judgment?.id]))
  })

  test('names nobody unless that is asked for, also not by when they answered', () => {
    const made = judged()
    for (const [each, score] of Object.entries(made.project.scores)) {
      made.project.scores[each] = {
        ...score,
        scoredAt: `2026-11-0${String(Object.keys(made.project.scores).indexOf(each) + 1)}T09:00:00.000Z`,
      }
    }
    const unnamed = bundleOf(made)
    expect(JSON.stringify(unnamed)).not.toMatch(/"authors"/)
    expect(new Set(ofType(unnamed.objects, 'opinion').map(field('created'))).size).toBe(1)
    const named = bundleOf(made, { named: true })
    expect(ofType(named.objects, 'opinion').map(field('authors'))).toEqual([['Per'], ['Ines'], ['Ola']])
    expect(ofType(named.objects, 'note').map(field('authors'))).toEqual([undefined, ['Ines']])
  })

  test('what says something else is a later version of the same object', () => {
    const made = judged()
    const [risk] = Object.keys(made.project.risks)
    const before = bundleOf(made)
    made.score(risk ?? '', 'likely', 3, { confidence: 'high', rationale: 'Seen twice.' })
    const after = bundleOf(made, { modified: '2026-12-25T08:00:00.000Z' })
    const named = (bundle: typeof before) =>
      bundle.objects.map(({ type, id: each, created }) => `${type} ${each} ${String(created)}`).toSorted()
    expect(named(after)).toEqual(named(before))
    expect(after.id).not.toBe(before.id)
    expect(new Set(after.objects.map(field('modified')))).toEqual(new Set(['2026-12-25T08:00:00.000Z']))
    const explained = ofType(after.objects, 'opinion').map(field('explanation'))
    expect(explained).toEqual([undefined, 'Seen twice.', 'Not yet.'])
  })

  test('is never changed before it was made, as a clock that went back would say', () => {
    for (const each of bundleOf(judged(), { modified: '2001-01-01T00:00:00.000Z' }).objects)
      expect(each['modified']).toBe(each['created'])
  })
})

test('a divided group, and one analyst alone, have nobody who agrees', () => {
  const apart = judged()
  const [risk] = Object.keys(apart.project.risks)
  apart.score(risk ?? '', 'almost-no-chance', 3)
  apart.score(risk ?? '', 'almost-certain', 3, { by: apart.analyst('Eva') })
  const alone = new MemoProject()
  alone.score(alone.risk('Alone'), 60, 3)
  expect([apart, alone].map((made) => ofType(bundleOf(made).objects, 'opinion'))).toEqual([[], []])
})

test('nobody is named in a session that keeps names back and goes on', () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addAnalyst('bob'), addRisk('r'), addRisk('s'), addRisk('free'))
  perform(project, addSession('blind', ['r'], ['ann', 'bob']), openRound('one', 'blind', ['r']))
  perform(project, addSession('open', ['s'], ['ann', 'bob'], { named: true }), openRound('two', 'open', ['s']))
  expect(['r', 's', 'free'].map((risk) => mayTellWho(project, id(risk)))).toEqual([false, true, true])
})

test('five steps from full agreement to none', () => {
  expect([0, 1, 2, 3, 4, 9].map(opinionAt)).toEqual([
    'strongly-agree',
    'agree',
    'neutral',
    'disagree',
    'strongly-disagree',
    'strongly-disagree',
  ])
})

test('how it may be shared is read from the handling mark, and what is no TLP is a statement', () => {
  expect(
    ['TLP:AMBER', 'tlp: amber + strict', 'TLP:WHITE', 'TLP:RED, for the board', 'TLP:AMBER+', 'Secret', ''].map(tlpIn),
  ).toEqual(['amber', 'amber+strict', 'clear', 'red', null, null, null])
  const about = { projectId: id('project'), handling: 'Internal', createdAt: '2026-10-05T09:00:00Z' }
  expect(markingOf(null, about)).toEqual([
    {
      type: 'marking-definition',
      spec_version: '2.1',
      id: expect.stringMatching(/^marking-definition--/),
      created: '2026-10-05T09:00:00.000Z',
      definition_type: 'statement',
      definition: { statement: 'Internal' },
    },
  ])
  expect(markingOf('red', about)).toEqual([
    {
      type: 'marking-definition',
      spec_version: '2.1',
      id: 'marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1',
      created: '2022-10-01T00:00:00.000Z',
      name: 'TLP:RED',
      extensions: {
        'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': {
          extension_type: 'property-extension',
          tlp_2_0: 'red',
        },
      },
    },
  ])
  expect(markingOf(null, { ...about, handling: ' ' })).toEqual([])
})
