import type { Project } from '@shared/document/project'
import { coOccurrence, type Nearness, united } from '@shared/retrieval/co-occurrence'
import { type CountTable, tableText } from '@shared/retrieval/count-table'
import { frequencies, type Over } from '@shared/retrieval/frequencies'
import { gaps } from '@shared/retrieval/gaps'
import { saturation } from '@shared/retrieval/saturation'
import { tagBySource } from '@shared/retrieval/tag-by-source'
import { atOnce } from '@shared/steps'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  addTag,
  emptyProject,
  id,
  linkEvidence,
  perform,
} from '../sample-project'

/** a covers 0-5, b 3-8 (child of a), c 20-25 in the same text; d stands in another, without a date. */
function made(): Project {
  const project = emptyProject()
  perform(
    project,
    addAnalyst('ann'),
    addSource('wire'),
    addSource('blog'),
    addTag('cost'),
    addTag('wage', 'cost'),
    addTag('risk'),
  )
  perform(
    project,
    addPassage('a', 'wire', ['cost'], 0),
    addPassage('b', 'wire', ['wage'], 3),
    addPassage('c', 'wire', ['risk'], 20),
    addPassage('d', 'blog', ['risk', 'cost'], 0),
  )
  perform(project, {
    name: 'source.update',
    input: { sourceId: id('wire'), changes: { published: '2026-11-05', reliability: 'B' } },
  })
  return project
}
const passagesOf = (project: Project) => Object.values(project.passages)
const text = (table: CountTable) => tableText(table).map((row) => row.join(' '))
const together = (nearness: Nearness, withChildren = false, starts: number[] = []) => {
  const project = made()
  const options = { nearness, withChildren, starts: new Map([[id('wireV'), starts]]) }
  return atOnce(coOccurrence(project, passagesOf(project), options))
}

test('tags stand together where their passages share words', () => {
  const table = together('words')
  expect(text(table)).toEqual(['Tag cost wage risk', 'cost 2 2 1', 'wage 2 1 0', 'risk 1 0 2'])
  expect(table.cells[0]?.[1]?.passageIds).toEqual([id('a'), id('b')])
  expect(table.cells[0]?.[2]?.passageIds).toEqual([id('d')])
})

test('or a paragraph, or a source', () => {
  expect(text(together('paragraph', false, [0, 10]))).toEqual(text(together('words')))
  expect(text(together('paragraph', false, [0, 4, 30]))).toEqual([
    'Tag cost wage risk',
    'cost 2 2 3',
    'wage 2 1 2',
    'risk 3 2 2',
  ])
  expect(text(together('source'))).toEqual(['Tag cost wage risk', 'cost 2 2 3', 'wage 2 1 2', 'risk 3 2 2'])
})

test('with child tags a passage counts for those above, too', () => {
  expect(text(together('words', true))).toEqual(['Tag cost wage risk', 'cost 3 2 1', 'wage 2 1 0', 'risk 1 0 2'])
})

test('a matrix is the same both ways, and as each pair of passages says', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('x', 'y', 'z')), { maxLength: 12 })
  fc.assert(
    fc.property(spans, (given) => {
      const project = emptyProject()
      perform(project, addAnalyst('ann'), addSource('wire'), addTag('x'), addTag('y'), addTag('z'))
      given.forEach(([start, tag], index) => perform(project, addPassage(`p${index}`, 'wire', [tag], start)))
      const all = passagesOf(project)
      const table = atOnce(coOccurrence(project, all, { nearness: 'words', withChildren: false, starts: new Map() }))
      for (const [row, { id: one }] of table.rows.entries()) {
        for (const [column, { id: other }] of table.columns.entries()) {
          const meet = all.filter(({ anchor, tagIds }) =>
            one === other
              ? tagIds.includes(one)
              : all.some(
                  (each) =>
                    each.anchor.start < anchor.end &&
                    anchor.start < each.anchor.end &&
                    ((tagIds.includes(one) && each.tagIds.includes(other)) ||
                      (tagIds.includes(other) && each.tagIds.includes(one))),
                ),
          )
          expect(new Set(table.cells[row]?.[column]?.passageIds)).toEqual(new Set(meet.map((passage) => passage.id)))
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('words that several passages cover count once', () => {
  expect(
    united([
      { start: 5, end: 9 },
      { start: 0, end: 6 },
      { start: 9, end: 10 },
    ]),
  ).toEqual([
    { start: 0, end: 9 },
    { start: 9, end: 10 },
  ])
})

const bySource = (measure: 'count' | 'share', withChildren: boolean) => {
  const project = made()
  return atOnce(tagBySource(project, passagesOf(project), { measure, withChildren }))
}

test('each source has its tags, counted or as a share of its text', () => {
  expect(text(bySource('count', false))).toEqual(
    ['Source cost wage risk', 'blog 1 0 1', 'wire 1 1 1'].toSorted(bySourceOrder),
  )
  expect(text(bySource('share', true))).toEqual(
    ['Source cost wage risk', 'blog 5.0 % 0.0 % 5.0 %', 'wire 8.0 % 5.0 % 5.0 %'].toSorted(bySourceOrder),
  )
  expect(bySource('count', false).notes).toEqual([])
})

/** The head first, then as the sources stand in the project: of one position, by id. */
const bySourceOrder = (left: string, right: string) =>
  left.startsWith('Source')
    ? -1
    : right.startsWith('Source')
      ? 1
      : id(left.slice(0, 4)) < id(right.slice(0, 4))
        ? -1
        : 1

const over = (what: Over, published: string | null = '2026-08-30') => {
  const project = made()
  perform(project, addSource('log'), addPassage('e', 'log', ['wage'], 0))
  perform(project, { name: 'source.update', input: { sourceId: id('log'), changes: { published } } })
  return text(atOnce(frequencies(project, passagesOf(project), { over: what, withChildren: false })))
}

test('over time, months without passages are told, and what has no date stands apart', () => {
  expect(over('month')).toEqual([
    'Published cost wage risk',
    '2026-08 0 1 0',
    '2026-09 0 0 0',
    '2026-10 0 0 0',
    '2026-11 1 1 1',
    'Undated 1 0 1',
  ])
  expect(over('year', '2024-02-01')).toEqual([
    'Published cost wage risk',
    '2024 0 1 0',
    '2025 0 0 0',
    '2026 1 1 1',
    'Undated 1 0 1',
  ])
  expect(over('month', null)).toEqual(['Published cost wage risk', '2026-11 1 1 1', 'Undated 1 1 1'])
  // Not every month of two thousand years.
  expect(over('month', '0001-01-01')).toHaveLength(4)
  expect(
    over('source')
      .map((row) => row.split(' ')[0] ?? '')
      .toSorted((left, right) => (left < right ? -1 : 1)),
  ).toEqual(['Source', 'blog', 'log', 'wire'])
})

test('saturation counts what each source brought first', () => {
  const project = made()
  const of = (order: 'imported' | 'published') => atOnce(saturation(project, passagesOf(project), order))
  // The one with a date is read first, whatever came in first.
  expect(text(of('published'))).toEqual(['Source New tags Tags by then Passages', 'wire 3 3 3', 'blog 0 3 1'])
  expect(of('published').notes).toEqual(['1 source without a date comes last, in the order of import.'])
  expect(of('imported').notes).toEqual([])
  expect(of('published').cells[0]?.[0]?.passageIds).toEqual([id('a'), id('b'), id('c')])
})

test('gaps are what is not there yet', () => {
  const project = made()
  perform(project, addTag('spare'), addRisk('flood'), addRisk('fire'), addRisk('none'))
  perform(project, linkEvidence('e1', 'flood', 'd'), linkEvidence('e2', 'fire', 'a'), linkEvidence('e3', 'fire', 'd'))
  perform(project, { name: 'tag.update', input: { tagId: id('cost'), changes: { definition: 'Money.' } } })
  const found = () =>
    Object.fromEntries(
      atOnce(gaps(project, passagesOf(project))).map(({ key, items }) => [
        key,
        items.map(({ name, passageIds }) => [name, ...passageIds]),
      ]),
    )
  expect(found()).toEqual({
    'never-used': [['spare']],
    undefined: [
      ['wage', id('b')],
      ['risk', id('c'), id('d')],
    ],
    'no-evidence': [['All of them', id('b'), id('c')]],
    ungraded: [['R1 flood', id('d')]],
    'one-origin': [['R1 flood', id('d')]],
  })
  // Two reprints have one origin, however it is written.
  for (const [source, origin] of [
    ['wire', 'Agency '],
    ['blog', 'AGENCY'],
  ] as const) {
    perform(project, { name: 'source.update', input: { sourceId: id(source), changes: { origin } } })
  }
  expect(found()['one-origin']?.toSorted()).toEqual([
    ['R1 flood', id('d')],
    ['R2 fire', id('a'), id('d')],
  ])
})

test('of very many tags those used most are shown, and the others told', () => {
  const project = emptyProject()
  perform(project, addAnalyst('ann'), addSource('wire'))
  for (let tag = 0; tag < 45; tag += 1) {
    perform(project, addTag(`t${tag}`), addPassage(`p${tag}`, 'wire', [`t${tag}`], 0))
    if (tag >= 5) perform(project, addPassage(`q${tag}`, 'wire', [`t${tag}`], 10))
  }
  const { columns, notes } = atOnce(
    tagBySource(project, passagesOf(project), { measure: 'count', withChildren: false }),
  )
  expect(columns.map(({ name }) => name).toSorted()).toEqual(
    Array.from({ length: 40 }, (_, index) => `t${index + 5}`).toSorted(),
  )
  expect(notes).toEqual(['5 tags that are used less are not shown.'])
})

test('tags of one name say in a table under which they stand', () => {
  const project = made()
  perform(project, { name: 'tag.update', input: { tagId: id('wage'), changes: { name: 'Risk' } } })
  const table = atOnce(tagBySource(project, passagesOf(project), { measure: 'count', withChildren: false }))
  expect(table.columns.map(({ name }) => name)).toEqual(['cost', 'Risk (under cost)', 'risk'])
})
