import type { Operation } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../refusal-of'
import { addMemo, AT, effectOf, filledProject, id, perform } from '../sample-project'

const GONE = { code: 'not-found', message: 'This memo is no longer in the project. Nothing was changed.' }
const write = (text: string | null, section: 'outlook' | 'method' = 'outlook', memo = 'mem'): Operation => ({
  name: 'memo.write',
  input: { memoId: id(memo), section, text },
})
const judge = (risk: string, changes: { claim?: string | null; basis?: string | null }, memo = 'mem'): Operation => ({
  name: 'memo.writeJudgment',
  input: { memoId: id(memo), riskId: id(risk), changes },
})
const changed = (label: string, operation: Operation['name'], before: unknown, after: object) => ({
  label,
  operations: [operation],
  changes: [{ kind: 'memos', id: id('mem'), before, after: { ...(before as object), ...after } }],
})

test('a memo whose words were written against nothing known stays as it was in format 2', () => {
  const project = filledProject()
  perform(project, write('It may.'), write(null))
  expect(project.memos[id('mem')]).toEqual({ ...filledProject().memos[id('mem')], writerIds: [id('ann')] })
})

test('what words were written against goes with them, and is theirs alone', () => {
  const project = filledProject()
  const memoId = id('mem')
  const against = () => project.memos[memoId]?.against
  const written = (section: 'outlook' | 'method', text: string | null, values?: Record<string, string>): Operation => ({
    name: 'memo.write',
    input: { memoId, section, text, ...(values ? { values } : {}) },
  })
  const riskId = id('rsk')
  perform(project, written('outlook', 'It may.', { R1: 'likely' }), {
    name: 'memo.writeJudgment',
    input: { memoId, riskId, changes: { claim: 'It will.', basis: null }, values: { Impact: '2' } },
  })
  const claim = { [`judgments/${riskId}/claim`]: { Impact: '2' } }
  expect(against()).toEqual({ 'written/outlook': { R1: 'likely' }, ...claim })
  const confirmed: Operation = {
    name: 'memo.confirmWords',
    input: { memoId, words: { section: 'outlook' }, values: { R1: 'unlikely' } },
  }
  expect(effectOf(project, confirmed)).toEqual(
    changed('Confirm “Outlook”', 'memo.confirmWords', project.memos[memoId], {
      against: { 'written/outlook': { R1: 'unlikely' }, ...claim },
    }),
  )
  // What nobody knows is not compared with what was known before.
  perform(project, written('outlook', 'It may well.'))
  expect(against()).toEqual(claim)
  expect(perform(project, confirmed)).toHaveLength(1)
  perform(project, written('outlook', null, { R1: 'likely' }))
  expect(against()).toEqual(claim)
  expect(perform(project, confirmed)).toEqual([])
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`R${n}`, 'likely']))
  expect(refusalOf(() => effectOf(project, written('outlook', 'It may.', many)))?.code).toBe('invalid-input')
})

test('a memo is created with the moment it was', () => {
  expect(effectOf(filledProject(), addMemo('new'))).toEqual({
    label: 'Create memo “new”',
    operations: ['memo.create'],
    changes: [
      {
        kind: 'memos',
        id: id('new'),
        before: null,
        after: {
          id: id('new'),
          position: 1,
          title: 'new',
          author: '',
          audience: '',
          date: '2026-11-23',
          written: {},
          judgments: {},
          excludedRiskIds: [],
          markup: 'markdown',
          createdAt: AT,
        },
      },
    ],
  })
  expect(refusalOf(() => effectOf(filledProject(), addMemo('mem')))).toEqual({
    code: 'exists',
    message: 'This memo is already in the project. Nothing was changed.',
  })
})

test('its details are changed, and what was written in it is not among them', () => {
  const project = filledProject()
  const update = (changes: object, memo = 'mem') =>
    effectOf(project, { name: 'memo.update', input: { memoId: id(memo), changes } })
  const changes = { title: 'Brief', excludedRiskIds: [id('rsk')] }
  expect(update(changes)).toEqual(changed('Edit memo details', 'memo.update', project.memos[id('mem')], changes))
  expect(refusalOf(() => update({ title: 'x' }, 'nil'))).toEqual(GONE)
  for (const field of [{ written: {} }, { judgments: {} }, { against: {} }, { createdAt: AT }, { id: id('x') }]) {
    expect(refusalOf(() => update(field))?.code).toBe('invalid-input')
  }
})

describe('writing a section', () => {
  test('keeps the others', () => {
    const project = filledProject()
    perform(project, write('Mine.', 'method'))
    expect(effectOf(project, write('It may.'))).toEqual(
      changed('Write memo section', 'memo.write', project.memos[id('mem')], {
        written: { method: 'Mine.', outlook: 'It may.' },
      }),
    )
  })

  test('with nothing in it is not the same as going back to the draft', () => {
    const project = filledProject()
    perform(project, write(''))
    expect(project.memos[id('mem')]?.written).toEqual({ outlook: '' })
    perform(project, write(null))
    expect(project.memos[id('mem')]?.written).toEqual({})
    expect(perform(project, write(null))).toEqual([])
  })

  test('of a memo that is gone is refused', () => {
    expect(refusalOf(() => effectOf(filledProject(), write('x', 'outlook', 'nil')))).toEqual(GONE)
  })
})

describe('writing a judgment', () => {
  test('leaves what was not written to the draft, and other judgments as they are', () => {
    const project = filledProject()
    perform(project, judge('oth', { claim: 'Other.' }))
    expect(effectOf(project, judge('rsk', { basis: 'one source' }))).toEqual(
      changed('Write key judgment', 'memo.writeJudgment', project.memos[id('mem')], {
        judgments: {
          [id('oth')]: { claim: 'Other.', basis: null },
          [id('rsk')]: { claim: null, basis: 'one source' },
        },
      }),
    )
  })

  test('changes claim and basis apart, and either can go back to the draft', () => {
    const project = filledProject()
    const judgment = () => project.memos[id('mem')]?.judgments[id('rsk')]
    perform(project, judge('rsk', { claim: 'It is {likelihood}.' }), judge('rsk', { basis: 'one source' }))
    expect(judgment()).toEqual({ claim: 'It is {likelihood}.', basis: 'one source' })
    perform(project, judge('rsk', { claim: 'It may be.' }))
    expect(judgment()).toEqual({ claim: 'It may be.', basis: 'one source' })
    perform(project, judge('rsk', { claim: null }))
    expect(judgment()).toEqual({ claim: null, basis: 'one source' })
  })

  test('of a memo that is gone is refused', () => {
    expect(refusalOf(() => effectOf(filledProject(), judge('rsk', { claim: 'x' }, 'nil')))).toEqual(GONE)
  })
})

test('a memo is deleted by name', () => {
  const project = filledProject()
  const remove = (name: string): Operation => ({ name: 'memo.delete', input: { memoId: id(name) } })
  expect(effectOf(project, remove('mem'))).toEqual({
    label: 'Delete memo “mem”',
    operations: ['memo.delete'],
    changes: [{ kind: 'memos', id: id('mem'), before: project.memos[id('mem')], after: null }],
  })
  expect(refusalOf(() => effectOf(project, remove('nil')))).toEqual(GONE)
})
