import { Name, Prose } from '@shared/fields'
import { inputRefusal, tooLong } from '@shared/input-refusal'
import { parseOperation } from '@shared/operations/operations'
import { describe, expect, test } from 'vitest'
import { refusalOf } from './refusal-of'
import { z } from 'zod'
import { addTag, id } from './sample-project'

const refused = (name: string, input: unknown) => refusalOf(() => parseOperation({ name, input }))
const update = (changes: object) => refused('risk.update', { riskId: id('r'), changes })

describe('an operation that is declined names the field as the history does, its limit, and that nothing changed', () => {
  test.each([
    [{ party: 'x'.repeat(612) }, '“Affecting” holds at most 500 characters; this has 612. Nothing was changed.'],
    [{ cause: 'x'.repeat(50_001) }, '“Because” holds at most 50,000 characters; this has 50,001. Nothing was changed.'],
    [{ title: '' }, '“Title” must not be empty. Nothing was changed.'],
    [{ horizon: '31 March' }, '“By” must be a day such as 2027-03-31. Nothing was changed.'],
    [{ event: 7 }, '“Event” cannot hold what was put there. Nothing was changed.'],
  ])('%o', (changes, message) => {
    expect(update(changes)).toEqual({ code: 'invalid-input', message })
  })

  test('a field without a name of its own is called as the schema does', () => {
    expect(update({ position: 'first' })?.message).toBe('“Order” cannot hold what was put there. Nothing was changed.')
    expect(refused('risk.update', { riskId: 'r', changes: {} })?.message).toBe(
      '“Risk id” cannot hold what was put there. Nothing was changed.',
    )
  })

  test('too many of something says how many there may be', () => {
    const tagIds = Array.from({ length: 201 }, () => id('t'))
    const { input } = addTag('t')
    expect(refused('tag.create', { tag: { ...(input as { tag: object }).tag, shortcut: 10 } })?.message).toBe(
      '“Shortcut” can be 9 at most. Nothing was changed.',
    )
    expect(refused('tag.create', { tag: { ...(input as { tag: object }).tag, shortcut: 0 } })?.message).toBe(
      '“Shortcut” must be 1 at least. Nothing was changed.',
    )
    expect(tooManyTags(tagIds)).toBe('“Tag ids” can be at most 200; these are 201. Nothing was changed.')
  })

  test('a part of a field is called by the field, never by its name in the schema', () => {
    const anchor = { start: 0, end: 1_000_001, exact: 'x'.repeat(1_000_001), prefix: '', suffix: '' }
    const facts = { tagIds: [], note: '', statement: null, credibility: null }
    const passage = { id: id('p'), sourceId: id('s'), versionId: id('v'), anchor, ...facts }
    expect(refused('passage.create', { passage })?.message).toBe(
      '“Words” holds at most 1,000,000 characters; this has 1,000,001. Nothing was changed.',
    )
  })

  test('input with nothing to name is called by the kind it is about', () => {
    expect(refused('risk.update', 'nonsense')?.message).toBe(
      'This risk cannot hold what was put there. Nothing was changed.',
    )
  })
})

function tooManyTags(tagIds: readonly string[]): string {
  const parsed = z.strictObject({ tagIds: z.array(z.uuid()).max(200) }).safeParse({ tagIds }, { reportInput: true })
  return parsed.success ? '' : inputRefusal(parsed.error, 'passage').message
}

describe('what is too long is said while it is typed', () => {
  test.each([
    [500, null],
    [501, 'At most 500 characters fit; this has 501.'],
    [1_612, 'At most 500 characters fit; this has 1,612.'],
  ])('%i characters of 500', (length, words) => {
    expect(tooLong('x'.repeat(length), 500)).toBe(words)
  })
})

test('a line and running text end at the limits that are said', () => {
  expect([Name.safeParse('x'.repeat(500)).success, Name.safeParse('x'.repeat(501)).success]).toEqual([true, false])
  expect([Prose.safeParse('x'.repeat(50_000)).success, Prose.safeParse('x'.repeat(50_001)).success]).toEqual([
    true,
    false,
  ])
})
