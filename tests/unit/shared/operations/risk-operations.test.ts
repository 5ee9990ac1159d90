import type { Operation } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import {
  act,
  addAnalyst,
  addIndicator,
  addPassage,
  addRisk,
  AT,
  effectOf,
  emptyProject,
  filledProject,
  id,
  linkEvidence,
  perform,
  setScore,
} from '../sample-project'

const remove = (name: string): Operation => ({ name: 'risk.delete', input: { riskId: id(name) } })
const gone = (what: string) => ({
  code: 'not-found',
  message: `This ${what} is no longer in the project. Nothing was changed.`,
})
const numbers = (project: ReturnType<typeof emptyProject>) => Object.values(project.risks).map(({ number }) => number)

describe('creating a risk', () => {
  test('gives it a number and keeps who did it and when', () => {
    const project = filledProject()
    const { custom: _, ...other } = project.risks[id('rsk')]!
    expect(effectOf(project, addRisk('new'))).toEqual({
      label: 'Create risk “new”',
      operations: ['risk.create'],
      changes: [
        {
          kind: 'risks',
          id: id('new'),
          before: null,
          after: {
            ...other,
            id: id('new'),
            title: 'new',
            number: 2,
            createdBy: act.by,
            createdAt: AT,
          },
        },
      ],
    })
  })

  test('numbers it after the highest number there is', () => {
    const project = emptyProject()
    perform(project, addAnalyst('ann'), addRisk('r1'), addRisk('r2'), addRisk('r3'))
    expect(numbers(project)).toEqual([1, 2, 3])
    perform(project, remove('r2'), addRisk('r4'))
    expect(numbers(project)).toEqual([1, 3, 4])
    // Also the highest is never given again: in a memo it stands for the risk that was deleted.
    perform(project, remove('r4'))
    perform(project, addRisk('r5'))
    expect(numbers(project)).toEqual([1, 3, 5])
    perform(project, remove('r1'), remove('r3'), remove('r5'), addRisk('r6'))
    expect(numbers(project)).toEqual([6])
    expect(project.about.project.lastRiskNumber).toBe(5)
  })

  test('that is there is refused', () => {
    expect(refusalOf(() => effectOf(filledProject(), addRisk('rsk')))).toEqual({
      code: 'exists',
      message: 'This risk is already in the project. Nothing was changed.',
    })
  })
})

test('editing a risk changes the fields given', () => {
  const project = filledProject()
  const before = project.risks[id('rsk')]
  const changes = { title: 'Flood', horizon: '2027-03-31' }
  const edit = (name: string): Operation => ({ name: 'risk.update', input: { riskId: id(name), changes } })
  expect(effectOf(project, edit('rsk'))).toEqual({
    label: 'Edit R1',
    operations: ['risk.update'],
    changes: [{ kind: 'risks', id: id('rsk'), before, after: { ...before, ...changes } }],
  })
  expect(refusalOf(() => effectOf(project, edit('nil')))).toEqual(gone('risk'))
})

describe('deleting a risk', () => {
  test('takes what belongs to it along and leaves what belongs to others', () => {
    const project = filledProject()
    perform(project, addRisk('oth'), linkEvidence('l2', 'oth', 'pas'), addIndicator('i2', 'oth'))
    perform(project, setScore('s2', 'oth', 'ann', 10))
    expect(effectOf(project, remove('rsk'))).toEqual({
      label: 'Delete R1',
      operations: ['risk.delete'],
      changes: [
        { kind: 'evidence', id: id('lnk'), before: project.evidence[id('lnk')], after: null },
        { kind: 'indicators', id: id('ind'), before: project.indicators[id('ind')], after: null },
        { kind: 'scores', id: id('sco'), before: project.scores[id('sco')], after: null },
        { kind: 'risks', id: id('rsk'), before: project.risks[id('rsk')], after: null },
      ],
    })
  })

  test('that is gone is refused', () => {
    expect(refusalOf(() => effectOf(filledProject(), remove('nil')))).toEqual(gone('risk'))
  })
})

describe('evidence', () => {
  test('is linked with its stance', () => {
    const project = filledProject()
    perform(project, addPassage('oth', 'art', [], 9))
    expect(effectOf(project, linkEvidence('new', 'rsk', 'oth'))).toEqual({
      label: 'Link evidence to R1',
      operations: ['evidence.link'],
      changes: [
        {
          kind: 'evidence',
          id: id('new'),
          before: null,
          after: { ...project.evidence[id('lnk')], id: id('new'), passageId: id('oth') },
        },
      ],
    })
  })

  test('is linked once to a risk, and the same passage to other risks too', () => {
    const project = filledProject()
    perform(project, addRisk('oth'))
    expect(refusalOf(() => effectOf(project, linkEvidence('new', 'oth', 'pas')))).toBeNull()
    expect(refusalOf(() => effectOf(project, linkEvidence('new', 'rsk', 'pas')))).toEqual({
      code: 'already-linked',
      message: 'This passage is already evidence for this risk. Change its stance there instead.',
    })
  })

  test('is refused for a risk or a passage that is gone', () => {
    expect(refusalOf(() => effectOf(filledProject(), linkEvidence('new', 'nil', 'pas')))).toEqual(gone('risk'))
    expect(refusalOf(() => effectOf(filledProject(), linkEvidence('new', 'rsk', 'nil')))).toEqual(gone('passage'))
  })

  test.each([
    [{ stance: 'contradicts' }, 'Change stance of evidence'],
    [{ stance: 'context', note: 'x' }, 'Change stance of evidence'],
    [{ note: 'Second hand.' }, 'Edit evidence'],
    [{ position: 4 }, 'Edit evidence'],
  ] as const)('is edited: %j is called %s', (changes, label) => {
    const project = filledProject()
    const before = project.evidence[id('lnk')]
    expect(effectOf(project, { name: 'evidence.update', input: { evidenceId: id('lnk'), changes } })).toEqual({
      label,
      operations: ['evidence.update'],
      changes: [{ kind: 'evidence', id: id('lnk'), before, after: { ...before, ...changes } }],
    })
  })

  test('is unlinked and leaves passage and risk', () => {
    const project = filledProject()
    const unlink = (name: string): Operation => ({ name: 'evidence.unlink', input: { evidenceId: id(name) } })
    expect(effectOf(project, unlink('lnk'))).toEqual({
      label: 'Unlink evidence',
      operations: ['evidence.unlink'],
      changes: [{ kind: 'evidence', id: id('lnk'), before: project.evidence[id('lnk')], after: null }],
    })
    expect(refusalOf(() => effectOf(project, unlink('nil')))).toEqual(gone('evidence link'))
  })
})

describe('indicators', () => {
  test('are added to a risk', () => {
    expect(effectOf(filledProject(), addIndicator('new', 'rsk'))).toEqual({
      label: 'Add indicator to R1',
      operations: ['indicator.create'],
      changes: [
        {
          kind: 'indicators',
          id: id('new'),
          before: null,
          after: {
            id: id('new'),
            riskId: id('rsk'),
            position: 1,
            observable: 'new',
            threshold: '',
            watch: '',
            status: 'not-observed',
          },
        },
      ],
    })
    expect(refusalOf(() => effectOf(filledProject(), addIndicator('new', 'nil')))).toEqual(gone('risk'))
  })

  test('are edited and deleted', () => {
    const project = filledProject()
    const before = project.indicators[id('ind')]
    const changes = { status: 'observed', threshold: 'two' } as const
    expect(effectOf(project, { name: 'indicator.update', input: { indicatorId: id('ind'), changes } })).toEqual({
      label: 'Edit indicator',
      operations: ['indicator.update'],
      changes: [{ kind: 'indicators', id: id('ind'), before, after: { ...before, ...changes } }],
    })
    const drop = (name: string): Operation => ({ name: 'indicator.delete', input: { indicatorId: id(name) } })
    expect(effectOf(project, drop('ind'))).toEqual({
      label: 'Delete indicator',
      operations: ['indicator.delete'],
      changes: [{ kind: 'indicators', id: id('ind'), before, after: null }],
    })
    expect(refusalOf(() => effectOf(project, drop('nil')))).toEqual(gone('indicator'))
  })
})
