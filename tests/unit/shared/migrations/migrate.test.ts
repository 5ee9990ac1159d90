import { type Migration, migrations, type Tables } from '@shared/migrations/steps'
import { migrate } from '@shared/migrations/migrate'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { Refusal } from '@shared/refusal'
import { PLAIN } from '@shared/arrangement'
import fc from 'fast-check'
import { id } from '../sample-project'
import { afterEach, expect, test } from 'vitest'

const steps = migrations as Migration[]
const released = [...steps]
afterEach(() => void steps.splice(0, steps.length, ...released))

/** Tables that note which steps were taken. */
const noted = (): Tables => new Map([['steps', new Map()]])
const note = (name: string): Migration => ({ name, apply: (tables) => void tables.get('steps')!.set(name, true) })
const taken = (tables: Tables) => [...tables.get('steps')!.keys()]

function migrated(from: number, to?: number): string[] {
  steps.splice(0, steps.length, note('1 to 2'), note('2 to 3'), note('3 to 4'))
  const tables = noted()
  migrate(tables, from, to)
  return taken(tables)
}

test('each format is brought to the next, in order, and no farther than asked', () => {
  expect(migrated(1, 4)).toEqual(['1 to 2', '2 to 3', '3 to 4'])
  expect(migrated(1, 3)).toEqual(['1 to 2', '2 to 3'])
  expect(migrated(2, 3)).toEqual(['2 to 3'])
  expect(migrated(3, 3)).toEqual([])
  expect(migrated(4, 3)).toEqual([])
})

test('the present format is where it ends unless told otherwise', () => {
  expect(migrated(PROJECT_FORMAT)).toEqual([])
})

test('a step that fails is named, with what it said and what to do', () => {
  const cause = new TypeError('no tags')
  const apply = () => {
    throw cause
  }
  steps.splice(0, steps.length, note('1 to 2'), { name: 'split tags', apply })
  const tables = noted()
  const failure = (() => {
    try {
      migrate(tables, 1, 4)
    } catch (error) {
      return error as Refusal
    }
    return null
  })()
  expect(failure).toBeInstanceOf(Refusal)
  expect([failure?.code, failure?.message, failure?.cause]).toEqual([
    'not-migrated',
    'This project was made by an older Assay (format 2), and bringing it to format 3 failed at “split tags”: TypeError: no tags. Nothing was changed. Go on with the Assay that made it, and report this.',
    cause,
  ])
  expect(taken(tables)).toEqual(['1 to 2'])
})

test('a view of format 7 groups by the levels that its column was, and is the same in all else', () => {
  const plain = fc.record({
    text: fc.string({ maxLength: 20 }).map((text) => text.replace(/\s+/g, ' ').trim()),
    hidden: fc.array(fc.constantFrom('party', 'owner')),
    grouping: fc.option(fc.constantFrom('party', 'horizon', 'gone')),
  })
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 5 }), (all) => {
      const views = all.map(({ text, hidden, grouping }, index) => ({
        id: id(`v${index}`),
        position: index,
        name: `View ${index}`,
        arrangement: { ...PLAIN, text, hidden, grouping },
      }))
      const tables: Tables = new Map([['views', new Map(views.map((view) => [view.id, view]))]])
      migrate(tables, 7)
      expect([...tables.get('views')!.values()]).toEqual(
        views.map((view) => {
          const { grouping } = view.arrangement
          return { ...view, arrangement: { ...view.arrangement, grouping: grouping === null ? [] : [grouping] } }
        }),
      )
    }),
  )
})

test('a part of a view, and what has levels, is left as it is', () => {
  const parts = [{ name: 'Costly' }, { arrangement: { hidden: [] } }, { arrangement: { grouping: ['party', 'owner'] } }]
  const tables: Tables = new Map([['views', new Map(parts.map((part, index) => [`${index}`, part]))]])
  migrate(tables, 7, 8)
  expect([...tables.get('views')!.values()]).toEqual(parts)
})

test('each released step makes one format more', () => {
  expect(PROJECT_FORMAT).toBe(released.length + 1)
})
