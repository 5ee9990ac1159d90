import { inverse } from '@shared/document/change'
import { breachesIn } from '@shared/document/invariants'
import { applyChanges, entitiesOf, entity, type Project } from '@shared/document/project'
import { describeChange } from '@shared/history/describe-change'
import { FOREIGN_KEYS, idsIn, type Kind } from '@shared/kinds/registry'
import type { Score } from '@shared/kinds/scores'
import { LIMITS } from '@shared/limits'
import { analystMergeEffect } from '@shared/operations/merge-analysts-effect'
import type { MergedScores } from '@shared/operations/merge-risks'
import type { Operation } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { performAs, projectOfTwo as project } from '../project-of-two'
import { refusalOf } from '../refusal-of'
import { addRisk, AT, effectOf, id, noteMerge, perform, setScore } from '../sample-project'
import { resolve } from '../resolved-project'
import { decideAs } from '../sample-tagging'
import { closeRound, openRound, review, sign } from '../sample-session'

const merge = (from: string, into: string, scores: MergedScores = 'in-words'): Operation => ({
  name: 'analyst.merge',
  input: { analystId: id(from), intoId: id(into), scores },
})
const say = (analyst: string, changes: Partial<Score>): Operation => ({
  name: 'score.set',
  input: { scoreId: id(`s${analyst}`), riskId: id('rsk'), analystId: id(analyst), changes },
})
const inactive = (analyst: string): Operation => ({
  name: 'analyst.update',
  input: { analystId: id(analyst), changes: { inactive: true } },
})
/** Fields that name an analyst, as "risks.createdBy". */
const naming = (made: Project, name: string): string[] =>
  FOREIGN_KEYS.filter(({ to }) => to === 'analysts').flatMap(({ kind, field }) =>
    entitiesOf<Kind>(made, kind).some((each) => idsIn(each, field).includes(id(name))) ? [`${kind}.${field}`] : [],
  )
/** What "ann" says of the risk that both scored. */
const annSays = (made: Project): Partial<Score> => {
  const { likelihood, impact, confidence, basis, ratings, rationale } = made.scores[id('sco')]!
  return { likelihood, impact, confidence, basis, ...(ratings && { ratings }), rationale }
}

/** What rounds, taggings and outcomes keep as it was: who is named there is not merged into another. */
const KEPT = [
  'sessions.signedBy',
  'rounds.analystIds',
  'answers.analystId',
  'ballots.analystId',
  'taggings.analystIds',
  'taggings.finishedBy',
  'proposals.analystId',
  'forecasts.analystId',
]

test('who took part in a round, signed a session or judged what has an outcome is not merged into another', () => {
  const words =
    'bob takes part in rounds of scoring sessions or blind taggings, signed a session, or judged risks before it was known what became of them, and all that stays as it is. Merge the other analyst into bob instead, or make bob inactive.'
  const [asked, signed, judged] = [project(), project(), project()]
  perform(asked, openRound('rou', 'ses', ['rsk']))
  perform(signed, { name: 'session.update', input: { sessionId: id('ses'), changes: { analystIds: [id('ann')] } } })
  perform(signed, openRound('rou', 'ses', ['rsk']), closeRound('rou'), review('ses'))
  performAs('bob', signed, sign('ses'))
  perform(judged, addRisk('due'), setScore('scoDue', 'due', 'bob', 20), resolve('due', 'no', '2026-11-24'))
  for (const made of [asked, signed, judged]) {
    expect(analystMergeEffect.ask(made, id('bob'), id('ann'))?.refusal).toBe(words)
    expect(refusalOf(() => effectOf(made, merge('bob', 'ann')))?.message).toBe(`${words} Nothing was merged.`)
  }
  expect(refusalOf(() => effectOf(asked, merge('ann', 'bob')))).toBeNull()
})

describe('what names the one who goes', () => {
  test('is every kind that can, in the sample; all of it names the other; one undo brings all back', () => {
    const made = project()
    decideAs(made, 'bob')
    noteMerge(made, 'copy', 'bob')
    const before = structuredClone(made)
    const all = FOREIGN_KEYS.filter(({ to }) => to === 'analysts')
      .map(({ kind, field }) => `${kind}.${field}`)
      .filter((field) => !KEPT.includes(field))
    // A kind that names analysts and was added since: have “bob” named by it in the sample above.
    expect(naming(made, 'bob')).toEqual(all)
    expect(analystMergeEffect.ask(made, id('bob'), id('ann'))).toEqual({
      named: [
        { kind: 'tagEditions', count: 1 },
        { kind: 'passages', count: 1 },
        { kind: 'risks', count: 1 },
        { kind: 'observations', count: 1 },
        { kind: 'scores', count: 1 },
        { kind: 'sessions', count: 1 },
        { kind: 'comments', count: 1 },
        { kind: 'dissents', count: 1 },
        { kind: 'outcomes', count: 1 },
        { kind: 'decisions', count: 1 },
        { kind: 'memos', count: 1 },
        { kind: 'remarks', count: 1 },
        { kind: 'waivers', count: 1 },
        { kind: 'handovers', count: 1 },
        { kind: 'merges', count: 1 },
      ],
      lines: [
        { kind: 'risks', count: 1 },
        { kind: 'indicators', count: 1 },
        { kind: 'memos', count: 1 },
      ],
      doubles: [],
      queries: 1,
      views: 1,
      refusal: null,
      becomesActive: false,
      tooLong: false,
    })
    const changes = perform(made, merge('bob', 'ann'))
    expect(naming(made, 'bob')).toEqual([])
    expect(naming(made, 'ann')).toEqual(all)
    expect(Object.values(made.analysts).map(({ name }) => name)).toEqual(['ann', 'eve', 'dan'])
    expect([made.risks[id('own')]?.owner, made.risks[id('rsk')]?.owner]).toEqual(['ann', 'bobby'])
    expect([made.indicators[id('ind2')]?.owner, made.memos[id('mem2')]?.author]).toEqual(['ann', 'ann'])
    expect(made.queries[id('asks')]?.text).toBe(`by:@${id('ann')} OR by:@${id('eve')}`)
    expect(made.views[id('bobs')]?.arrangement.filters).toEqual({ owner: { kind: 'values', values: ['ann'] } })
    expect(breachesIn(made)).toEqual([])
    applyChanges(made, inverse(changes))
    expect(made).toEqual(before)
  })

  test('is told in the history, thing by thing', () => {
    const made = project()
    const { label, changes } = effectOf(made, merge('bob', 'ann'))
    const told = changes.map((change) => describeChange(change, (kind, name) => entity(made, kind, name)))
    expect(label).toBe('Merge analyst bob into ann')
    expect(
      told.map(({ kind, name, happened, fields }) => [
        `${kind} ${name} ${happened}`,
        ...fields.map((field) => `${field.label}: ${field.before} -> ${field.after}`),
      ]),
    ).toEqual([
      ['earlier definition “late”, edition 1 changed', 'Made by: bob -> ann'],
      ['passage “words” changed', 'Made by: bob -> ann'],
      ['risk R2 own changed', 'Owner: bob -> ann', 'Made by: bob -> ann'],
      ['observation “ind2” on 21 Nov 2026 changed', 'Seen by: bob -> ann'],
      ['score R2 own by ann changed', 'Analyst: bob -> ann'],
      ['scoring session ses changed', 'Analysts: bob -> ann'],
      // Whose they are is not told before the session is signed.
      ['comment Why so? changed'],
      ['dissent R2 own in old changed'],
      ['outcome R2 own changed', 'Resolved by: bob -> ann'],
      ['memo mem2 changed', 'Author: Bob -> ann'],
      ['remark When? changed', 'Made by: bob -> ann'],
      ['waiver T05 in mem2 changed', 'Made by: bob -> ann'],
      ['handover mem2, 23 Nov 2026 changed', 'Made by: bob -> ann'],
      ['indicator ind2 changed', 'Owner:  BOB  -> ann'],
      ['saved view bobs changed', 'Filtered by: Owner: bob, ann -> Owner: ann'],
      ['saved query asks changed', 'Query: by:“bob” OR by:“eve” -> by:“ann” OR by:“eve”'],
      ['analyst bob deleted'],
    ])
  })
})

describe('of a risk that both scored', () => {
  test('one score stays, and takes over what only the other says', () => {
    const made = project()
    const ratings = { sources: 'low', assumptions: null, reasoning: null } as const
    perform(made, say('ann', { ratings }), say('bob', { impact: 4, confidence: 'low', rationale: 'Seen before' }))
    perform(made, say('bob', { ratings: { sources: null, assumptions: 'high', reasoning: null } }))
    expect(analystMergeEffect.ask(made, id('bob'), id('ann'))?.doubles).toEqual([
      {
        risk: made.risks[id('rsk')],
        own: 'ann: likelihood 60%, impact not scored. Confidence by parts: sources low: not corroborated.',
        other:
          'bob: likelihood not scored, impact 4 severe, confidence low. Confidence by parts: assumptions high: minimal. Rationale: Seen before.',
        differs: false,
      },
    ])
    perform(made, merge('bob', 'ann'))
    expect(annSays(made)).toEqual({
      likelihood: { kind: 'percent', percent: 60 },
      impact: 4,
      confidence: 'low',
      basis: '',
      ratings: { sources: 'low', assumptions: 'high', reasoning: null },
      rationale: 'Seen before',
    })
    expect(Object.values(made.scores).map(({ riskId, analystId }) => [riskId, analystId])).toEqual([
      [id('rsk'), id('ann')],
      [id('own'), id('ann')],
    ])
  })

  test.each<[MergedScores, string]>([
    ['leave', 'Mine'],
    ['in-words', 'Mine\n\nAs bob: likelihood 20%, impact not scored. Rationale: Theirs.'],
  ])(
    'answers of both: those of the one who stays; the other ones are left to the history or put in words (%s)',
    (how, rationale) => {
      const made = project()
      perform(made, say('ann', { rationale: 'Mine' }), setScore('x', 'rsk', 'bob', 20))
      perform(made, say('bob', { basis: 'Two cables', rationale: 'Theirs' }))
      expect(analystMergeEffect.ask(made, id('bob'), id('ann'))?.doubles.map(({ differs }) => differs)).toEqual([true])
      perform(made, merge('bob', 'ann', how))
      expect(annSays(made)).toEqual({
        likelihood: { kind: 'percent', percent: 60 },
        impact: null,
        confidence: null,
        basis: 'Two cables',
        rationale,
      })
      expect(made.scores[id('sco')]?.scoredAt).toBe(AT)
    },
  )

  test.each<Partial<Score>>([
    { likelihood: { kind: 'percent', percent: 61 } },
    { impact: 2 },
    { confidence: 'high' },
    { basis: 'Other' },
    { rationale: 'Other' },
    { ratings: { sources: 'high', assumptions: null, reasoning: null } },
  ])('another answer to the same is one that differs: %o', (other) => {
    const made = project()
    perform(made, say('ann', { impact: 1, confidence: 'low', basis: 'B', rationale: 'R' }))
    perform(made, say('ann', { ratings: { sources: 'low', assumptions: null, reasoning: null } }), say('bob', other))
    expect(analystMergeEffect.ask(made, id('bob'), id('ann'))?.doubles.map(({ differs }) => differs)).toEqual([true])
  })

  test('words that are too long for one rationale are said before, and refused', () => {
    const made = project()
    perform(made, say('ann', { rationale: 'x'.repeat(LIMITS.prose) }), say('bob', { rationale: 'y' }))
    expect(analystMergeEffect.ask(made, id('bob'), id('ann'))?.tooLong).toBe(true)
    expect(refusalOf(() => perform(made, merge('bob', 'ann')))?.code).toBe('invalid-input')
    expect(refusalOf(() => perform(made, merge('bob', 'ann', 'leave')))).toBeNull()
  })
})

test.each([
  ['both work here', [], undefined],
  ['the one who goes had left', ['bob'], undefined],
  ['the one who stays had left', ['ann'], false],
  ['both had left', ['ann', 'bob'], true],
])('%s', (_, left, expected) => {
  const made = project()
  perform(made, ...left.map(inactive))
  expect(analystMergeEffect.ask(made, id('bob'), id('ann'))?.becomesActive).toBe(expected === false)
  perform(made, merge('bob', 'ann'))
  expect(made.analysts[id('ann')]?.inactive).toBe(expected)
})

test('nobody is merged with themselves, or with who is not there', () => {
  const made = project()
  expect(analystMergeEffect.ask(made, id('bob'), id('bob'))).toBeNull()
  expect(analystMergeEffect.ask(made, id('bob'), id('nil'))).toBeNull()
  expect(refusalOf(() => effectOf(made, merge('bob', 'bob')))).toEqual({
    code: 'analyst-merge',
    message: 'An analyst cannot be merged with themselves. Nothing was merged.',
  })
  expect(refusalOf(() => effectOf(made, merge('bob', 'nil')))).toEqual({
    code: 'not-found',
    message: 'This analyst is no longer in the project. Nothing was changed.',
  })
})
