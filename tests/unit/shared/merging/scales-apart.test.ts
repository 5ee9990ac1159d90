import { entitiesOf, type Project } from '@shared/document/project'
import type { Decision } from '@shared/merging/side'
import { idApart, scalesApart } from '@shared/merging/scales-apart'
import type { Operation } from '@shared/operations/operations'
import { atOnce } from '@shared/steps'
import { describe, expect, test } from 'vitest'
import { changesBetween } from '../at-once'
import { performAs } from '../project-of-two'
import * as sample from '../sample-project'
import { OWN_LEXICON } from '../sample-scales'
import { merge } from './merge'
import { beforeParting } from './random-histories'

const { id } = sample
const LEXICON = OWN_LEXICON.id

/** Calls the first term otherwise; what is above it stays. */
const changeTo = (label: string): Operation => ({
  name: 'lexicon.change',
  input: {
    scale: {
      ...OWN_LEXICON,
      terms: OWN_LEXICON.terms.map((term, at) => (at === 0 ? { ...term, key: label, label } : term)),
    },
  },
})
const judge = (analyst: string, term: string, score = `by${analyst}`): Operation => ({
  name: 'score.set',
  input: {
    scoreId: id(score),
    riskId: id(analyst === 'ann' ? 'rsk' : 'rsk2'),
    analystId: id(analyst),
    changes: { likelihood: { kind: 'term', lexicon: LEXICON, term } },
  },
})

/** The project before, without the scores that it comes with, and after what each of two did to a copy of it. */
function parted(here: Operation[], there: Operation[]) {
  const ancestor = beforeParting()
  ancestor.scores = {}
  const [mine, theirs] = [structuredClone(ancestor), structuredClone(ancestor)]
  performAs('ann', mine, ...here)
  performAs('ben', theirs, ...there)
  return { ancestor, mine, theirs }
}

/** Of each score its term, and the terms of the lexicon that it names. */
const judged = (project: Project) =>
  entitiesOf(project, 'scores').map(({ likelihood }) =>
    likelihood?.kind === 'term'
      ? `${likelihood.term} of ${project.lexicons[likelihood.lexicon]?.terms.map(({ label }) => label).join('/')}`
      : null,
  )
const names = (project: Project) =>
  entitiesOf(project, 'lexicons').map(({ id: of, name }) => `${name}${of === LEXICON ? ', with its id' : ''}`)

describe('a scale that one copy changed while the other judged by it', () => {
  const changedHere = () => parted([changeTo('maybe'), judge('ann', 'maybe')], [judge('ben', 'no')])

  test('is two scales, and each judgment stays under the one that it was given by', () => {
    const copies = changedHere()
    const [here, there] = [merge(copies), merge({ ...copies, mine: copies.theirs, theirs: copies.mine })]
    expect([judged(here.project), names(here.project), here.conflicts]).toEqual([
      ['maybe of maybe/yes', 'no of no/yes'],
      ['Ours (2)', 'Ours, with its id'],
      [],
    ])
    expect(here.project.lexicons[LEXICON]).toEqual(OWN_LEXICON)
    expect(here.said).toEqual(['A lexicon “Ours” is called “Ours (2)” now: both copies had one of that name.'])
    expect(there.project).toEqual(here.project)
  })

  test('is one scale where nothing was judged by what the other changed', () => {
    for (const copies of [parted([changeTo('maybe')], []), parted([changeTo('maybe'), judge('ann', 'maybe')], [])])
      expect(atOnce(scalesApart(copies))).toBe(copies)
    const taken = merge(parted([changeTo('maybe'), judge('ann', 'maybe')], []))
    expect([judged(taken.project), names(taken.project)]).toEqual([['maybe of maybe/yes'], ['Ours, with its id']])
  })

  test('is one where the other copy was not worked on, whatever it has', () => {
    const { theirs: ancestor } = parted([], [judge('ben', 'no')])
    const mine = structuredClone(ancestor)
    performAs('ann', mine, sample.setScore('byben', 'rsk2', 'ben', 5), changeTo('maybe'))
    for (const copies of [
      { ancestor, mine, theirs: ancestor },
      { ancestor, mine: ancestor, theirs: mine },
    ])
      expect(merge(copies).project).toEqual(mine)
  })

  test('is two where both changed it and judged by it', () => {
    const copies = parted([changeTo('maybe'), judge('ann', 'maybe')], [changeTo('hardly'), judge('ben', 'hardly')])
    const here = merge(copies)
    expect([judged(here.project), here.conflicts]).toEqual([['maybe of maybe/yes', 'hardly of hardly/yes'], []])
    expect(merge({ ...copies, mine: copies.theirs, theirs: copies.mine }).project).toEqual(here.project)
  })
})

const sameScore = 'score'
const both = [judge('ann', 'yes', sameScore)]
const HISTORIES: Readonly<Record<string, [Operation[], Operation[]]>> = {
  'one changed it': [[changeTo('maybe'), ...both], both],
  'the other changed it': [both, [changeTo('maybe'), ...both]],
  'both changed it': [
    [changeTo('maybe'), ...both],
    [changeTo('hardly'), ...both],
  ],
}

describe.each(Object.keys(HISTORIES))('a score that both gave by a scale when %s', (which) => {
  test.each<Decision>(['mine', 'theirs', 'both'])('is not asked again where “%s” was decided', (decision) => {
    const { ancestor, mine, theirs } = parted(...(HISTORIES[which] ?? [[], []]))
    const merged = merge({ ancestor, mine, theirs }, () => decision)
    expect(merged.conflicts).not.toEqual([])
    expectNothingAnew(merged.project, mine, theirs)
  })

  test.each([LEXICON, 'ffffffff-ffff-4fff-bfff-ffffffffffff'])(
    'is not asked again where the copies have no common beginning and the scale is %s',
    (scaleId) => {
      const calledSo = (project: Project): Project =>
        JSON.parse(JSON.stringify(project).replaceAll(LEXICON, scaleId)) as Project
      const copies = parted(...(HISTORIES[which] ?? [[], []]))
      const [mine, theirs] = [calledSo(copies.mine), calledSo(copies.theirs)]
      expectNothingAnew(merge({ ancestor: null, mine, theirs }, () => 'theirs').project, mine, theirs)
    },
  )
})

/**
 * Expects of two copies that were merged that merging them again asks nothing, in either direction, and changes nothing
 * but what was done since.
 */
function expectNothingAnew(merged: Project, mine: Project, theirs: Project): void {
  const since = structuredClone(theirs)
  performAs('ben', since, sample.addTag('since'))
  for (const [copies, changed] of [
    [{ ancestor: theirs, mine: merged, theirs }, []],
    [{ ancestor: theirs, mine: theirs, theirs: merged }, []],
    [{ ancestor: mine, mine, theirs: merged }, []],
    [{ ancestor: theirs, mine: merged, theirs: since }, [id('since')]],
    [{ ancestor: theirs, mine: since, theirs: merged }, [id('since')]],
  ] as const) {
    const again = merge(copies)
    expect(again.conflicts).toEqual([])
    expect(changesBetween(merged, again.project).map((change) => change.id)).toEqual(changed)
  }
}

test('copies of which each has that of the other under its other id are told apart alike from either side', () => {
  const { ancestor, mine, theirs } = parted(
    [changeTo('maybe'), judge('ann', 'maybe')],
    [changeTo('hardly'), judge('ben', 'hardly')],
  )
  const know = (copy: Project, other: Project): void => {
    const scale = other.lexicons[LEXICON]
    if (scale) copy.lexicons[idApart(scale)] = { ...scale, id: idApart(scale) }
  }
  const [was, is] = [structuredClone(mine), theirs]
  know(mine, is)
  know(theirs, was)
  const here = atOnce(scalesApart({ ancestor, mine, theirs }))
  const there = atOnce(scalesApart({ ancestor, mine: theirs, theirs: mine }))
  expect(there).toEqual({ ancestor: here.ancestor, mine: here.theirs, theirs: here.mine })
})
