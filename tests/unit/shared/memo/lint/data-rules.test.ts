import { newId } from '@shared/new-id'
import { impactOf } from '@shared/lexicons/impact'
import { IMPACT_SCALES } from '@shared/lexicons/presets/impact-scales'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { describe, expect, it } from 'vitest'
import { linted, rulesIn, saidOf } from './linted'
import { ModelMemo } from './model-memo'

const percent = (value: number): Likelihood => ({ kind: 'percent', percent: value })

/** A risk of its own with evidence of two origins, judged low. */
function oneMore(made: ModelMemo, event: string, more: Parameters<ModelMemo['risk']>[1] = {}): string {
  const riskId = made.risk('One more', { event, party: 'pilots', horizon: '2027-02-01', ...more })
  made.evidence(riskId, made.ledger, 'blind at night')
  made.evidence(riskId, made.wire, 'Two insurers', 'contradicts')
  made.score(riskId, 30, 2)
  return riskId
}

describe('T04, resolvable', () => {
  it.each<[string, (made: ModelMemo) => void, string[]]>([
    ['no horizon', (made) => made.change(made.levy, { horizon: null }), ['T04']],
    ['no party', (made) => made.change(made.levy, { party: '' }), ['T04']],
    ['nobody could judge it', (made) => made.score(made.levy, '?', 3), ['T04']],
    [
      'the horizon stands in the claim',
      (made) => {
        made.change(made.levy, { horizon: null })
        made.judge(made.levy, { claim: 'The port announces a higher levy within six months.' })
      },
      [],
    ],
    [
      'the party stands in the claim',
      (made) => {
        made.change(made.levy, { party: '' })
        made.judge(made.levy, { claim: 'The port announces a higher levy for ships of Halvern.' })
      },
      [],
    ],
    [
      'there is something to observe',
      (made) => {
        made.change(made.levy, { party: '' })
        made.indicator(made.levy, 'A draft is tabled', 'any', 'Clerk')
      },
      [],
    ],
  ])('%s', (_, change, rules) => expect(rulesIn(change)).toEqual(rules))
})

describe('T05, T07 and T08, evidence', () => {
  it.each<[string, (made: ModelMemo) => void, string[]]>([
    ['a risk without evidence', (made) => void made.risk('Bare'), ['T05']],
    [
      'a judged risk without evidence',
      (made) => made.score(made.risk('Bare', { party: 'pilots', horizon: '2027-02-01' }), 20, 2),
      ['T05'],
    ],
    ['one of context', (made) => void made.evidence(made.risk('Bare'), made.ledger, 'Pilots', 'context'), ['T07']],
    [
      'reprints of one report',
      (made) => {
        const reprint = made.source(['Pilots say that they sail blind.'], {
          title: 'Reprint',
          origin: 'northern  LEDGER',
          reliability: 'C',
        })
        const riskId = made.risk('Bare')
        made.evidence(riskId, made.ledger, 'Pilots')
        made.evidence(riskId, reprint, 'Pilots')
      },
      ['T07'],
    ],
    ['two origins', (made) => void oneMore(made, 'a pilot resigns'), []],
    [
      'a risk that the memo leaves out',
      (made) => {
        const riskId = made.risk('Bare')
        made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { excludedRiskIds: [riskId] } } })
      },
      [],
    ],
    [
      'three for and none against',
      (made) => {
        made.evidence(made.trust, made.notice, 'delays')
        made.evidence(made.trust, made.wire, 'raised their rates')
      },
      ['T08'],
    ],
    [
      'three for and none against, searched',
      (made) => {
        made.evidence(made.levy, made.wire, 'kept its rates')
      },
      [],
    ],
    ['two for and none against', (made) => void made.evidence(made.trust, made.notice, 'delays'), []],
  ])('%s', (_, change, rules) => expect(rulesIn(change)).toEqual(rules))
})

describe('T06, quotes', () => {
  const withText = (change: (text: string) => string): string[] => {
    const made = new ModelMemo()
    const versionId = made.project.sources[made.wire]!.versionId
    made.texts.set(
      versionId,
      made.texts.get(versionId)!.map((block) => ({ ...block, text: change(block.text) })),
    )
    return saidOf(linted(made))
  }
  it('whose words are gone, moved or repeated', () => {
    expect(withText((text) => text.replace('kept its rates unchanged', 'raised them'))).toEqual([
      'T06 “kept its rates unchanged” is not in the present text of its source.',
    ])
    expect(withText((text) => text.replace('A third', 'Yet a third'))).toEqual([
      'T06 “kept its rates unchanged” stands elsewhere in the text of its source, or was found again there by a program, and nobody has looked.',
    ])
    expect(withText((text) => text.replace('A third insurer kept', 'It kept its rates unchanged, it kept'))).toEqual([
      'T06 “kept its rates unchanged” stands in several places of the text of its source, and nothing tells which is meant.',
    ])
  })
  it('whose words are there, however marks and accents are written', () => {
    expect(withText((text) => text)).toEqual([])
    expect(withText((text) => text.replace('within a week', 'within a week'))).toEqual([])
  })
  it('of a text that is not at hand are not looked at', () => {
    const made = new ModelMemo()
    made.texts.clear()
    expect(saidOf(linted(made))).toEqual([])
  })
})

describe('T09, defined scores', () => {
  it.each<[string, (made: ModelMemo) => void, string[]]>([
    ['no impact', (made) => made.score(made.levy, 15, null), ['T09']],
    ['no likelihood', (made) => made.score(made.levy, null, 3), ['T04', 'T09']],
    [
      'an impact of another scale',
      (made) =>
        made.do({
          name: 'score.set',
          input: {
            scoreId: newId(),
            riskId: made.levy,
            analystId: Object.keys(made.project.analysts)[0]!,
            changes: { impact: impactOf(IMPACT_SCALES[1]!, 3)! },
          },
        }),
      ['T09'],
    ],
    ['cannot judge is an answer', (made) => made.score(made.levy, '?', 3), ['T04']],
    ['not scored at all', (made) => void made.evidence(made.risk('Open'), made.ledger, 'Pilots'), ['T07']],
  ])('%s', (_, change, rules) => expect(rulesIn(change)).toEqual(rules))
})

describe('T15, opinions', () => {
  const noted = (note: string, statement: 'author-judgment' | 'reported-fact') => (made: ModelMemo) => {
    const passageId = made.evidence(made.trust, made.notice, 'six hours', 'contradicts', note)
    made.do({ name: 'passage.update', input: { passageId, changes: { statement } } })
  }
  it.each<[string, (made: ModelMemo) => void, string[]]>([
    ['confirmed', noted('It is confirmed that they last.', 'author-judgment'), ['T15']],
    ['proves', noted('Proves the delay.', 'author-judgment'), ['T15']],
    ['a fact', noted('Proves the delay.', 'reported-fact'), []],
    ['whose view', noted('The author expects delays.', 'author-judgment'), []],
  ])('%s', (_, change, rules) => expect(rulesIn(change)).toEqual(rules))
})

describe('T16, linchpins', () => {
  const assume = (linchpin: boolean, ifWrong: string) => (made: ModelMemo) =>
    made.do({
      name: 'assumption.create',
      input: {
        assumption: { id: newId(), riskId: made.levy, position: 9, text: 'The council meets.', linchpin, ifWrong },
      },
    })
  it.each<[string, (made: ModelMemo) => void, string[]]>([
    ['without its consequence', assume(true, ''), ['T16']],
    ['with white space only', assume(true, ' \n'), ['T16']],
    ['with it', assume(true, 'No levy this year.'), []],
    ['no linchpin', assume(false, ''), []],
  ])('%s', (_, change, rules) => expect(rulesIn(change)).toEqual(rules))
})

describe('T17, confidence', () => {
  const aged = (made: ModelMemo, published: string) => {
    for (const sourceId of [made.ledger, made.wire])
      made.do({ name: 'source.update', input: { sourceId, changes: { published } } })
  }
  it.each<[string, (made: ModelMemo) => void, string[]]>([
    [
      'moderate on one origin',
      (made) =>
        made.do({ name: 'source.update', input: { sourceId: made.wire, changes: { origin: 'Northern Ledger' } } }),
      ['T07', 'T07', 'T17'],
    ],
    [
      'high of a far horizon',
      (made) => {
        made.change(made.rates, { horizon: '2029-01-31' })
        made.score(made.rates, 65, 3, { confidence: 'high' })
      },
      ['T17'],
    ],
    [
      'high on old sources',
      (made) => {
        aged(made, '2025-01-01')
        made.score(made.rates, 65, 3, { confidence: 'high' })
      },
      ['T17', 'T20', 'T20'],
    ],
    ['high and near', (made) => made.score(made.rates, 65, 3, { confidence: 'high' }), []],
    ['moderate of a far horizon', (made) => made.change(made.rates, { horizon: '2029-01-31' }), []],
    ['low on one origin', (made) => void made.evidence(oneMore(made, 'a pilot resigns'), made.ledger, 'Pilots'), []],
  ])('%s', (_, change, rules) => expect(rulesIn(change)).toEqual(rules))
})

describe('T18 in judgments', () => {
  it('wants the basis of a stated confidence', () => {
    expect(rulesIn((made) => made.score(made.levy, 15, 3, { confidence: 'low', basis: '' }))).toEqual(['T18'])
    expect(rulesIn((made) => made.judge(made.levy, { basis: 'One notice says so.' }))).toEqual([])
  })
})

describe('T19 and T20, sources', () => {
  const source = (changes: object) => (made: ModelMemo) =>
    made.do({ name: 'source.update', input: { sourceId: made.notice, changes } })
  it.each<[string, (made: ModelMemo) => void, string[]]>([
    ['no publisher', source({ publisher: ' ' }), ['T19']],
    ['no dates', source({ published: null, retrieved: null }), ['T19']],
    ['no author', source({ authors: [] }), []],
    ['a source that is not cited', (made) => void made.source(['Nothing.'], { publisher: '', published: null }), []],
    [
      'newest evidence old',
      (made) => {
        for (const sourceId of [made.ledger, made.wire])
          made.do({ name: 'source.update', input: { sourceId, changes: { published: '2025-10-05' } } })
      },
      ['T20', 'T20'],
    ],
    [
      'a year and no day more',
      (made) => {
        for (const sourceId of [made.ledger, made.wire])
          made.do({ name: 'source.update', input: { sourceId, changes: { published: '2025-10-06' } } })
      },
      [],
    ],
    ['horizon past', (made) => made.change(made.levy, { horizon: '2026-11-27' }), ['T20']],
    ['horizon today', (made) => made.change(made.levy, { horizon: '2026-11-28' }), []],
  ])('%s', (_, change, rules) => expect(rulesIn(change)).toEqual(rules))
})

describe('T21, two events', () => {
  it.each([
    'an ally reduces sharing or leaks data',
    'a release causes deaths or is publicly blamed on Halvern',
    'the pause lasts and the strait is closed',
    'allies reduce sharing or leak',
    'the port ends the talks and withdraws its pilots',
    'the pilots strike, and insurers withdraw cover',
  ])('speaks of: %s', (event) => expect(rulesIn((made) => void oneMore(made, event))).toEqual(['T21']))
  it.each([
    'a strike hits Kyiv and Odesa within hours',
    'a flood closes the port and the strait',
    'Costrava and Halvern sign a treaty',
    'an outage causes delay or damage',
    'an ally that sells and buys arms leaves the pact',
    'the port raises its levy or charges',
    'a strike or leak stops the pipeline',
    'the sale of oil and gas falls',
  ])('lets pass: %s', (event) => expect(rulesIn((made) => void oneMore(made, event))).toEqual([]))
})

describe('T22, conditions', () => {
  it.each([
    'pilots stop work if the pause lasts',
    'pilots stop work unless the port pays',
    'in the event of a thaw a dam breaks',
  ])('speaks of: %s', (event) => expect(rulesIn((made) => void oneMore(made, event))).toEqual(['T22']))
  it.each([
    'pilots stop work even if they are paid',
    'a court decides if the pause is lawful',
    'pilots stop work if the pause lasts, which is unlikely',
    'pilots stop work if R1 comes about',
    'few ships, if any, wait',
  ])('lets pass: %s', (event) => expect(rulesIn((made) => void oneMore(made, event))).toEqual([]))
})

describe('T23, coherence', () => {
  const split = (value: number) => (made: ModelMemo) => {
    const riskId = newId()
    const risk = { id: riskId, position: 50, title: 'Levy on fish' }
    made.do({ name: 'risk.split', input: { riskId: made.levy, risk, to: {}, copyIds: {}, withScores: false } })
    made.score(riskId, value, 2)
  }
  const alternative = (value: number) => (made: ModelMemo) =>
    made.do({
      name: 'alternative.create',
      input: {
        alternative: { id: newId(), riskId: made.rates, position: 9, text: 'Rates fall.', likelihood: percent(value) },
      },
    })
  it('alternatives that add up to more than everything', () => {
    expect(rulesIn(alternative(22))).toEqual(['T23'])
    expect(rulesIn(alternative(60))).toEqual(['T23'])
    expect(rulesIn(alternative(21))).toEqual([])
    expect(rulesIn(alternative(5))).toEqual([])
  })
  it('a part that is more likely than the whole', () => {
    expect(rulesIn(split(30))).toEqual(['T05', 'T23'])
    expect(rulesIn(split(16))).toEqual(['T05', 'T23'])
    expect(rulesIn(split(15))).toEqual(['T05'])
    expect(rulesIn(split(10))).toEqual(['T05'])
  })
})

describe('T25, indicators', () => {
  it.each<[string, (made: ModelMemo) => void, string[]]>([
    ['a high risk without', (made) => made.score(oneMore(made, 'a dam breaks'), 90, 5), ['T25']],
    ['without threshold', (made) => made.indicator(made.levy, 'A draft', ' ', 'Clerk'), ['T25']],
    ['without owner', (made) => made.indicator(made.levy, 'A draft', 'any', ''), ['T25']],
    ['with both', (made) => made.indicator(made.levy, 'A draft', 'any', 'Clerk'), []],
    ['a low risk without', (made) => void oneMore(made, 'a dam breaks'), []],
  ])('%s', (_, change, rules) => expect(rulesIn(change)).toEqual(rules))
})

describe('T29, the diagonal', () => {
  const grade = (made: ModelMemo, reliability: 'B' | 'A') => {
    for (const sourceId of [made.ledger, made.wire, made.notice])
      made.do({ name: 'source.update', input: { sourceId, changes: { reliability } } })
  }
  it('speaks where nearly all grades lie on it, of five or more', () => {
    expect(rulesIn((made) => grade(made, 'B'))).toEqual(['T29'])
    expect(rulesIn((made) => grade(made, 'A'))).toEqual([])
    expect(rulesIn(() => {})).toEqual([])
  })
})
