import type { Operation } from '@shared/operations/operations'
import type { SplitTo } from '@shared/operations/split-risk'
import { inverse } from '@shared/document/change'
import { applyChanges, type Project } from '@shared/document/project'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import {
  addAlternative,
  addAnalyst,
  addPassage,
  effectOf,
  id,
  linkEvidence,
  observe,
  perform,
  projectWithRows,
  rate,
  setScore,
} from '../sample-project'

/** Two pieces of evidence and two alternatives, all rated; copies of "lnk" are called "lnk+". */
function project(): Project {
  const made = projectWithRows()
  perform(
    made,
    addPassage('pas2', 'art', [], 20),
    linkEvidence('lnk2', 'rsk', 'pas2'),
    addAlternative('alt2', 'rsk'),
    rate('own', 'lnk', null, 'consistent'),
    rate('cross', 'lnk2', 'alt', 'neutral'),
    rate('both', 'lnk2', 'alt2', 'inconsistent'),
    {
      name: 'risk.update',
      input: { riskId: id('rsk'), changes: { event: 'It floods', assumptions: 'Wet', owner: 'Ann' } },
    },
  )
  return made
}

const NAMES = ['lnk', 'lnk2', 'asm', 'alt', 'alt2', 'ind', 'obs', 'sco', 'rat', 'own', 'cross', 'both']
const split = (to: Readonly<Record<string, SplitTo>>, withScores = false): Operation => ({
  name: 'risk.split',
  input: {
    riskId: id('rsk'),
    risk: { id: id('new'), position: 2, title: 'Part' },
    to: Object.fromEntries(Object.entries(to).map(([name, where]) => [id(name), where])),
    copyIds: Object.fromEntries(NAMES.map((name) => [id(name), id(`${name}+`)])),
    withScores,
  },
})

const KINDS = ['evidence', 'assumptions', 'alternatives', 'indicators', 'observations', 'scores'] as const
const nameOf = (found: string) => [...NAMES, ...NAMES.map((name) => `${name}+`)].find((name) => id(name) === found)
const under = (made: Project, risk: string) =>
  KINDS.flatMap((kind) => Object.values(made[kind]))
    .filter(({ riskId }) => riskId === id(risk))
    .map((each) => nameOf(each.id))
const ratings = (made: Project, risk: string) =>
  Object.values(made.bearings)
    .filter(({ riskId }) => riskId === id(risk))
    .map((each) => [nameOf(each.id), nameOf(each.evidenceId), nameOf(each.alternativeId ?? ''), each.bearing])

describe('splitting a risk', () => {
  test('where nothing is chosen makes a risk of the same statement, and all that belongs to the old one stays', () => {
    const made = project()
    const before = made.risks[id('rsk')]!
    perform(made, split({}))
    expect(under(made, 'rsk')).toEqual(['lnk', 'lnk2', 'asm', 'alt', 'alt2', 'ind', 'obs', 'sco'])
    expect(under(made, 'new')).toEqual([])
    expect(made.risks[id('rsk')]).toEqual(before)
    expect(made.risks[id('new')]).toEqual({
      ...before,
      id: id('new'),
      number: 2,
      position: 2,
      title: 'Part',
      assumptions: '',
      splitFrom: id('rsk'),
    })
  })

  test('gives rows to the new one or to both; an observation goes with its indicator', () => {
    const made = project()
    perform(made, split({ lnk: 'new', asm: 'both', ind: 'both' }))
    expect(under(made, 'rsk')).toEqual(['lnk2', 'asm', 'alt', 'alt2', 'ind', 'obs', 'sco'])
    expect(under(made, 'new')).toEqual(['lnk', 'asm+', 'ind+', 'obs+'])
    expect(made.observations[id('obs+')]?.indicatorId).toBe(id('ind+'))
  })

  test('an indicator that goes takes what was seen of it along', () => {
    const made = project()
    perform(made, observe('late', 'ind', '2026-11-22', 'observed'), split({ ind: 'new' }))
    expect(Object.values(made.observations).map(({ riskId }) => riskId)).toEqual([id('new'), id('new')])
  })

  test('a rating goes wherever its evidence and its alternative both are, and nowhere else', () => {
    const made = project()
    perform(made, split({ lnk: 'new', alt: 'both', lnk2: 'both', alt2: 'new' }))
    expect(ratings(made, 'rsk')).toEqual([['cross', 'lnk2', 'alt', 'neutral']])
    expect(ratings(made, 'new')).toEqual([
      ['rat', 'lnk', 'alt+', 'inconsistent'],
      ['own', 'lnk', undefined, 'consistent'],
      ['both', 'lnk2+', 'alt2', 'inconsistent'],
      ['cross+', 'lnk2+', 'alt+', 'neutral'],
    ])
  })

  test('a rating whose evidence goes and whose alternative stays is of no risk any more', () => {
    const made = project()
    perform(made, split({ lnk: 'new' }))
    expect(made.bearings[id('rat')]).toBeUndefined()
  })

  test('copies the scores only where that is wanted', () => {
    const made = project()
    perform(made, addAnalyst('bob'), split({}, true))
    expect(made.scores[id('sco+')]).toEqual({ ...made.scores[id('sco')], id: id('sco+'), riskId: id('new') })
    expect(made.scores[id('sco')]?.riskId).toBe(id('rsk'))
  })

  test('is one step, and one undo', () => {
    const made = project()
    const before = structuredClone(made)
    const { label, changes } = effectOf(made, split({ lnk: 'new', alt: 'both' }, true))
    expect(label).toBe('Split R1')
    applyChanges(made, changes)
    applyChanges(made, inverse(changes))
    expect(made).toEqual(before)
  })

  test('where the new one came from stays said when the old one is deleted', () => {
    const made = project()
    perform(made, split({ lnk: 'new' }))
    perform(made, { name: 'risk.delete', input: { riskId: id('rsk') } })
    expect(made.risks[id('new')]?.splitFrom).toBe(id('rsk'))
  })

  test('refuses where a row came that has no id for its copy', () => {
    const made = project()
    perform(made, setScore('late', 'rsk', 'ann', 20), addAnalyst('bob'), setScore('bobs', 'rsk', 'bob', 30))
    expect(refusalOf(() => perform(made, split({}, true)))).toEqual({
      code: 'changed-meanwhile',
      message: 'The risk was changed meanwhile. Nothing was split. Look at it again and split it then.',
    })
  })
})
