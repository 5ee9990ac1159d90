import type { Operation } from '@shared/operations/operations'
import fc, { type Arbitrary } from 'fast-check'
import { resolve, setHorizon } from '../resolved-project'
import { id, setScore } from '../sample-project'
import { OWN_LEXICON } from '../sample-scales'
import { addSession, closeRound, dissentOn, openRound, review, sign } from '../sample-session'
import { closeTagging, openTagging } from '../sample-tagging'

/** A score by the lexicon of the project's own, which has one id in all copies. */
export const judgeByOwn = (risk: string, by: string, term: string): Operation => ({
  name: 'score.set',
  input: {
    scoreId: id(`t${risk}${by}`),
    riskId: id(risk),
    analystId: id(by),
    changes: { likelihood: { kind: 'term', lexicon: OWN_LEXICON.id, term } },
  },
})

/** What a group does: sessions that go on from each other's rounds, taggings, scales of the project's own, outcomes. */
export function likelyInGroups(fresh: Arbitrary<string>): Arbitrary<Operation[]>[] {
  const risk = fc.constantFrom('rsk', 'rsk2')
  const risks = fc.constantFrom<string[]>(['rsk'], ['rsk2'], ['rsk', 'rsk2'])
  const session = fc.oneof(fc.constant('ses'), fresh)
  const round = fc.oneof(fc.constant('rou'), fresh)
  const words = fc.constantFrom('Why so?', 'Ties hold.')
  const term = fc.constantFrom('yes', 'no', 'maybe')
  const one: Arbitrary<unknown>[] = [
    fc.tuple(fresh, fc.boolean()).map(([name, named]) => addSession(name, ['rsk', 'rsk2'], ['ann', 'ben'], { named })),
    session.map((of) => ({ name: 'session.delete', input: { sessionId: id(of) } })),
    fc.tuple(fresh, round, risk, words).map(([name, of, about, text]) => ({
      name: 'comment.add',
      input: { commentId: id(name), roundId: id(of), riskId: id(about), text },
    })),
    fc.tuple(fresh, session, risk).map(([name, of, about]) => dissentOn(of, about, name)),
    fc.tuple(risk, fc.constantFrom('2026-12-01', '2027-01-01', null)).map(([of, day]) => setHorizon(of, day)),
    fc
      .tuple(fresh, risk, fc.constantFrom('yes', 'no'))
      .map(([name, of, outcome]) => resolve(of, outcome, '2026-11-24', { outcomeId: id(name) })),
    fc.tuple(fresh, fc.constantFrom('One', 'Two'), term).map(([name, called, label]) => ({
      name: 'lexicon.add',
      input: { scale: { ...lexiconOf(label), id: id(name), name: called } },
    })),
    term.map((label) => ({ name: 'lexicon.change', input: { scale: lexiconOf(label) } })),
    fc.tuple(risk, fc.constantFrom('ann', 'ben'), term).map(([of, by, label]) => judgeByOwn(of, by, label)),
    fc.tuple(fc.constantFrom('t1', 't2', 't3'), fc.constantFrom('Ice', 'Fog')).map(([of, called]) => ({
      name: 'tag.update',
      input: { tagId: id(of), changes: { name: called } },
    })),
  ]
  return [
    ...one.map((each) => fc.tuple(each) as Arbitrary<unknown> as Arbitrary<Operation[]>),
    fc
      .tuple(fresh, session, risks, fc.integer({ min: 1, max: 99 }))
      .map(([name, of, asked, percent]) => [
        openRound(name, of, asked),
        ...asked.map((each) => setScore(`s${each}${name}`, each, 'ann', percent)),
        ...asked.map((each) => setScore(`u${each}${name}`, each, 'ben', percent)),
        closeRound(name),
      ]),
    session.map((of) => [review(of), sign(of)]),
    fresh.map((name) => [openTagging(name, ['art'], ['ann', 'ben']), closeTagging(name)]),
  ]
}

/** The lexicon of the project's own in which one term is called otherwise. */
function lexiconOf(label: string): typeof OWN_LEXICON {
  const [first, ...others] = OWN_LEXICON.terms
  if (!first) throw new Error('It has terms')
  return { ...OWN_LEXICON, terms: [{ ...first, key: label, label }, ...others.filter(({ key }) => key !== label)] }
}
