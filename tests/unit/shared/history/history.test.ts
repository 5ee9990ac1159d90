import { isSame, type Change, type Commit } from '@shared/document/change'
import { entity } from '@shared/document/project'
import type { Lookup } from '@shared/history/facts'
import { KINDS } from '@shared/kinds/registry'
import { ALL_HISTORY, concerns, entryOf, HistoryFilter, isWanted, Item, namesIn } from '@shared/history/history'
import { expect, test } from 'vitest'
import {
  addAnalyst,
  addPassage,
  addRisk,
  addSource,
  addTag,
  AT,
  emptyProject,
  filledProject,
  id,
  linkEvidence,
  perform,
  setScore,
} from '../sample-project'

const project = emptyProject()
const find: Lookup = (kind, name) => entity(project, kind, name)
perform(project, addAnalyst('ann'), addSource('river'), addTag('cost'), addRisk('flood'), addRisk('drought'))
perform(project, addPassage('quote', 'river', ['cost']))
const changes: Change[] = perform(project, linkEvidence('link', 'flood', 'quote'), setScore('s', 'flood', 'ann', 60))
const commit: Commit = {
  seq: 3,
  at: AT,
  by: id('ann'),
  label: 'Link evidence',
  operations: ['evidence.link'],
  undoes: null,
  redoes: null,
  changes,
}

test('a line of the history counts what it changed', () => {
  expect(entryOf(commit, find).counts).toEqual({ evidence: 1, scores: 1 })
})

test.each([
  ['analyst', { by: id('ann') }, { by: id('bob') }],
  ['kind of item', { kind: 'evidence' as const }, { kind: 'tags' as const }],
  ['words of its name', { text: 'EVIDENCE link' }, { text: 'evidence unlink' }],
  ['words of what it changed', { text: 'supports' }, { text: 'contradicts' }],
])('the filter by %s keeps what fits and nothing else', (_, fits, fitsNot) => {
  expect(isWanted(commit, { ...ALL_HISTORY, ...fits }, find)).toBe(true)
  expect(isWanted(commit, { ...ALL_HISTORY, ...fitsNot }, find)).toBe(false)
})

test('what belongs to an item is part of its history', () => {
  const [link, score] = changes
  for (const change of [link!, score!]) expect(concerns(change, { kind: 'risks', id: id('flood') })).toBe(true)
  expect(concerns(link!, { kind: 'passages', id: id('quote') })).toBe(true)
  expect(concerns(score!, { kind: 'passages', id: id('quote') })).toBe(false)
  expect(concerns(link!, { kind: 'risks', id: id('drought') })).toBe(false)
})

test('a line of the history tells a single change from others of the same thing', () => {
  const said = (changed: object) => {
    const made = perform(project, { name: 'source.update', input: { sourceId: id('river'), changes: changed } })
    return entryOf({ ...commit, changes: made }, find).said
  }
  expect(said({ publisher: 'The Ledger' })).toBe('Publisher – → The Ledger, of river')
  expect(said({ publisher: '' })).toBe('Publisher The Ledger → –, of river')
  expect(said({ origin: 'x'.repeat(90), url: 'https://example.org' })).toBe(
    `URL – → https://example.org, and 1 more, of river`,
  )
  expect(said({ origin: 'y' })).toBe(`Origin ${'x'.repeat(27)}… → y, of river`)
  said({ origin: 'A wire service with its seat in Oslo' })
  expect(said({ origin: 'A wire service with its seat in Bergen' })).toBe('Origin …Oslo → …Bergen, of river')
  const [link] = changes
  expect(entryOf({ ...commit, changes: [link!] }, find).said, 'its label says what came').toBe('')
})

test('a line of the history is the commit without its changes', () => {
  const { changes: _, ...rest } = commit
  const line = { ...rest, undoes: 2, counts: { evidence: 1, scores: 1 }, said: '', analyst: 'ann' }
  expect(entryOf({ ...commit, undoes: 2 }, find)).toEqual(line)
  const [link] = changes
  expect(entryOf({ ...commit, changes: [link!, link!, link!] }, find).counts).toEqual({ evidence: 3 })
  expect(entryOf({ ...commit, changes: [] }, find).counts).toEqual({})
})

test.each([
  ['', true],
  ['   ', true],
  ['link supports', true],
  ['supports EVIDENCE', true],
  ['link contradicts', false],
  ['linkevidence', false],
])('the words “%s” are all in a commit: %s', (text, wanted) => {
  expect(isWanted(commit, { ...ALL_HISTORY, text }, find)).toBe(wanted)
})

test('words that were there before a change are found too', () => {
  const renamed = perform(project, {
    name: 'tag.update',
    input: { tagId: id('cost'), changes: { name: 'Expense', definition: 'Money' } },
  })
  const rename: Commit = { ...commit, label: 'Rename', changes: renamed }
  const wanted = (text: string) => isWanted(rename, { ...ALL_HISTORY, text }, find)
  expect(['cost', 'expense', 'cost money', 'rename cost expense', 'gain'].map(wanted)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
})

test('words are looked for in lists and in what lies deeper', () => {
  const source: Commit = {
    ...commit,
    changes: [
      {
        kind: 'sources',
        id: id('river'),
        before: null,
        after: { ...project.sources[id('river')]!, authors: ['A. Writer', 'B. Other'] },
      },
    ],
  }
  expect(isWanted(source, { ...ALL_HISTORY, text: 'other' }, find)).toBe(true)
  const passage: Commit = {
    ...commit,
    changes: [{ kind: 'passages', id: id('quote'), before: project.passages[id('quote')]!, after: null }],
  }
  expect(isWanted(passage, { ...ALL_HISTORY, text: 'words' }, find)).toBe(true)
})

test.each([
  ['60%', 'likelihood', 'score', 'ann', 'R1 flood', 'evidence link', '“words”', 'added'],
  ['2026', id('flood'), 'scoredAt', 'null', 'percent', 'drought', 'deleted'],
])('what is shown of a change is found, and nothing else: %s', (...texts) => {
  const shown = texts[0] === '60%'
  expect(texts.map((text) => [text, isWanted(commit, { ...ALL_HISTORY, text }, find)])).toEqual(
    texts.map((text) => [text, shown]),
  )
})

test('days, lexicon words and what has no answer are found as they are shown', () => {
  const scored = perform(project, {
    name: 'score.set',
    input: {
      scoreId: id('s'),
      riskId: id('flood'),
      analystId: id('ann'),
      changes: { likelihood: { kind: 'cannot-judge' } },
    },
  })
  const dated = perform(project, {
    name: 'risk.update',
    input: { riskId: id('flood'), changes: { horizon: '2027-03-31' } },
  })
  const both: Commit = { ...commit, label: 'Both', changes: [...scored, ...dated] }
  for (const text of ['cannot be judged', '60%', '31 Mar 2027', 'changed by'])
    expect([text, isWanted(both, { ...ALL_HISTORY, text }, find)]).toEqual([text, true])
  for (const text of ['cannot-judge', '2027-03-31'])
    expect([text, isWanted(both, { ...ALL_HISTORY, text }, find)]).toEqual([text, false])
})

test('what the program did itself is nobody’s', () => {
  const own: Commit = { ...commit, by: null }
  expect(isWanted(own, { ...ALL_HISTORY, by: id('ann') }, find)).toBe(false)
  expect(isWanted(own, ALL_HISTORY, find)).toBe(true)
})

test('all conditions of a filter must fit at once', () => {
  const filter = { by: id('ann'), kind: 'scores' as const, text: 'evidence' }
  expect(isWanted(commit, filter, find)).toBe(true)
  expect(isWanted(commit, { ...filter, text: 'nothing' }, find)).toBe(false)
  expect(isWanted(commit, { ...filter, kind: 'risks' }, find)).toBe(false)
  expect(isWanted(commit, { ...filter, by: id('bob') }, find)).toBe(false)
})

const made = filledProject()
const deleted = <K extends 'versions' | 'evidence' | 'indicators' | 'scores' | 'passages'>(kind: K, name: string) =>
  ({ kind, id: id(name), before: made[kind][id(name)], after: null }) as unknown as Change

test.each<[Change, Item[]]>([
  [deleted('versions', 'artV'), [{ kind: 'sources', id: id('art') }]],
  [
    deleted('evidence', 'lnk'),
    [
      { kind: 'risks', id: id('rsk') },
      { kind: 'passages', id: id('pas') },
    ],
  ],
  [deleted('indicators', 'ind'), [{ kind: 'risks', id: id('rsk') }]],
  [deleted('scores', 'sco'), [{ kind: 'risks', id: id('rsk') }]],
  [deleted('passages', 'pas'), []],
])('a change of $kind is part of the history of its owners, also when it is deleted', (change, owners) => {
  const items: Item[] = ['art', 'artV', 'rsk', 'pas', 'ann', 'warn'].flatMap((name) =>
    KINDS.map((kind) => ({ kind, id: id(name) })),
  )
  const own = { kind: change.kind, id: change.id }
  const concerned = items.filter((item) => concerns(change, item) && !isSame(item, own))
  expect(concerned).toEqual(expect.arrayContaining(owners))
  expect(concerned).toHaveLength(owners.length)
  expect(concerns(change, own)).toBe(true)
})

test('an item of another kind with the same id is another item', () => {
  const change = deleted('passages', 'pas')
  expect(concerns(change, { kind: 'passages', id: id('pas') })).toBe(true)
  expect(concerns(change, { kind: 'risks', id: id('pas') })).toBe(false)
})

test('a thing names others by the ids in it, however deep', () => {
  expect(namesIn(made.passages[id('pas')])).toEqual([
    id('pas'),
    id('art'),
    id('artV'),
    id('warn'),
    id('late'),
    id('ann'),
  ])
  expect(namesIn({ a: { b: [id('x'), 'words', 3, null] } })).toEqual([id('x')])
  expect(namesIn({ judgments: { [id('x')]: { claim: 'It rains.' } } })).toEqual([id('x')])
  expect(namesIn(null)).toEqual([])
})

test.each<[unknown, boolean]>([
  [{ kind: 'about', id: 'project' }, true],
  [{ kind: 'risks', id: id('rsk') }, true],
  [{ kind: 'risks', id: 'r1' }, false],
  [{ kind: 'files', id: id('rsk') }, false],
  [{ kind: 'risks' }, false],
])('%j is an item: %s', (value, is) => {
  expect(Item.safeParse(value).success).toBe(is)
})

test('a filter that wants all is one', () => {
  expect(HistoryFilter.parse(ALL_HISTORY)).toEqual({ by: null, kind: null, text: '' })
  expect(HistoryFilter.safeParse({ ...ALL_HISTORY, kind: 'files' }).success).toBe(false)
  expect(HistoryFilter.safeParse({ ...ALL_HISTORY, text: 'x'.repeat(501) }).success).toBe(false)
})
