import type { Project } from '@shared/document/project'
import { citekeys } from '@shared/interchange/bibliography/citekeys'
import { wordsKey } from '@shared/interchange/bibliography/matching'
import { referencesOf } from '@shared/interchange/bibliography/of-source'
import { offerId, operationsOf, planReferences } from '@shared/interchange/bibliography/plan-references'
import type { Reference } from '@shared/interchange/bibliography/reference'
import { NO_CITATION } from '@shared/kinds/citation'
import type { Source } from '@shared/kinds/sources'
import { LIMITS } from '@shared/limits'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { addAnalyst, addSource, emptyProject, id, perform } from '../../sample-project'
import { reference } from './references'

/** A project with these source cards; what is not said of one is empty. */
function projectOf(cards: Record<string, Partial<Source>>): Project {
  const project = emptyProject()
  perform(project, addAnalyst('ann'))
  for (const [name, card] of Object.entries(cards)) {
    perform(project, addSource(name))
    const nothing = { authors: [], publisher: '', published: null, retrieved: null, url: '', language: '' }
    project.sources[id(name)] = { ...project.sources[id(name)]!, ...nothing, ...card }
  }
  return project
}

const planned = (project: Project, ...references: Reference[]) => atOnce(planReferences(project, references))

/** By source: how it was found, and each field as "label: what is found". */
const told = (project: Project, ...references: Reference[]) =>
  planned(project, ...references).matched.map(({ source, by, fills, differs }) => ({
    title: source.title,
    by,
    fills: fills.map(({ field, said }) => `${field.label}: ${field.shown(said)}`),
    differs: differs.map(({ field, now, said }) => `${field.label}: ${field.shown(now)} | ${field.shown(said)}`),
  }))

test('an entry fills what is empty, and what differs is told beside it', () => {
  const project = projectOf({
    a: { title: 'Le Café: a story', authors: ['Jane Doe'], publisher: 'Harbour Post', url: 'http://www.x.example/a/' },
  })
  const entry = reference({
    key: 'doe2026',
    type: 'article-newspaper',
    title: 'Le cafe — a story',
    authors: ['Doe, Jane'],
    container: 'The Harbour Post',
    published: '2026-05-03',
    url: 'https://x.example/a?utm_source=feed',
    doi: 'https://doi.org/10.1000/ABC',
    language: 'English',
  })
  expect(told(project, entry)).toEqual([
    {
      title: 'Le Café: a story',
      by: 'address',
      fills: [
        'Published: 2026-05-03',
        'Language: en',
        'Kind of publication: Newspaper article',
        'DOI: 10.1000/abc',
        'Citation key: doe2026',
      ],
      differs: ['Publisher: Harbour Post | The Harbour Post'],
    },
  ])
})

test('entries are matched by DOI, then address, then title; what two sources share tells neither', () => {
  const project = projectOf({
    a: { title: 'Same title', citation: { ...NO_CITATION, doi: '10.1000/a' }, url: 'https://x.example/a' },
    b: { title: 'Same title', url: 'https://doi.org/10.1000/b' },
    c: { title: 'Other title', url: 'https://x.example/c', citation: { ...NO_CITATION, doi: '10.1000/c' } },
  })
  const by = (entry: Partial<Reference>) => {
    const { matched, unmatched, ambiguous } = planned(project, reference(entry))
    if (ambiguous[0]) return { several: ambiguous[0].by }
    return matched.map((match) => [match.source.id, match.by])[0] ?? unmatched.length
  }
  expect(by({ doi: '10.1000/A', url: 'https://x.example/c' })).toEqual([id('a'), 'DOI'])
  expect(by({ doi: '10.1000/b' })).toEqual([id('b'), 'DOI'])
  expect(by({ url: 'x.example/a#part' })).toEqual([id('a'), 'address'])
  expect(by({ title: 'Same title' })).toEqual({ several: 'title' })
  expect(by({ title: 'OTHER  title!' })).toEqual([id('c'), 'title'])
  expect(by({ title: 'Other title', doi: '10.1000/zzz' })).toBe(1)
  expect(by({ title: '' })).toBe(1)
})

test('of two entries for one source the first counts', () => {
  const project = projectOf({ a: { title: 'One' } })
  const [first, second] = [reference({ title: 'One', volume: '1' }), reference({ title: 'one', volume: '2' })]
  const { matched, repeated } = planned(project, first, second)
  expect([matched.length, repeated]).toEqual([1, [second]])
})

test('one step fills cards and changes what was chosen, and says where the values come from', () => {
  const project = projectOf({
    a: { title: 'One', publisher: 'Post', language: 'de', citation: { ...NO_CITATION, volume: '7' } },
    b: { title: 'Two' },
  })
  const plan = planned(
    project,
    reference({
      title: 'One',
      publisher: 'The Post',
      language: 'fr',
      volume: '8',
      issue: '2',
      authors: ['Doe, J.', 'Roe'],
    }),
    reference({ title: 'Two' }),
  )
  const [match] = plan.matched
  const offers = match!.differs.map((value) => offerId(match!.source, value))
  expect(offers).toEqual([`${id('a')} publisher`, `${id('a')} language`, `${id('a')} volume`])
  const operations = operationsOf(plan, new Set(offers.slice(1)), 'refs.bib')
  expect(operations).toEqual([
    {
      name: 'source.update',
      input: {
        sourceId: id('a'),
        changes: {
          authors: ['Doe, J.', 'Roe'],
          language: 'fr',
          citation: { issue: '2', volume: '8' },
        },
        from: 'refs.bib',
      },
    },
  ])
  perform(project, ...operations)
  const { publisher, language, citation, filledFrom } = project.sources[id('a')]!
  expect({ publisher, language, citation, filledFrom }).toEqual({
    publisher: 'Post',
    language: 'fr',
    citation: { ...NO_CITATION, volume: '8', issue: '2' },
    filledFrom: { authors: 'refs.bib', language: 'refs.bib' },
  })
  expect(operationsOf(planned(project, reference({ title: 'One', issue: '2' })), new Set(), 'refs.bib')).toEqual([])
})

test('a year without a day is kept as such, and only where the card has no day', () => {
  const project = projectOf({ a: { title: 'One' }, b: { title: 'Two', published: '2025-01-02' } })
  const [one, two] = [reference({ title: 'One', published: '2026' }), reference({ title: 'Two', published: '2026-05' })]
  expect(told(project, one, two).map(({ fills, differs }) => [fills, differs])).toEqual([
    [['Year or month: 2026'], []],
    [[], []],
  ])
})

test('what is longer than a card holds is left out and told', () => {
  const project = projectOf({ a: { title: 'One' } })
  const entry = reference({ title: 'One', volume: 'v'.repeat(LIMITS.line + 1), publisher: 'A\u0007B' })
  const { matched, dropped } = planned(project, entry)
  expect(matched[0]!.fills.map(({ said }) => said)).toEqual(['A B'])
  expect(dropped).toEqual([{ what: 'Volume', count: 1, why: 'It is longer than a source card holds.' }])
})

test('a card that is exported and imported again says nothing new', () => {
  const project = projectOf({
    a: {
      title: 'One',
      authors: ['Jane Doe', 'Roe, Rick'],
      publisher: 'The Post',
      published: '2026-05-03',
      url: 'https://x.example/1',
    },
    b: {
      title: 'Two',
      publisher: 'A Press',
      citation: {
        ...NO_CITATION,
        type: 'chapter',
        container: 'A book',
        doi: '10.1000/x',
        issued: '2020',
        pages: '3–4',
      },
    },
  })
  const plan = planned(project, ...referencesOf(Object.values(project.sources)))
  const values = plan.matched.flatMap(({ fills, differs }) => [...fills, ...differs])
  expect(values.filter(({ field }) => !['type', 'citekey'].includes(field.key))).toEqual([])
  expect([plan.matched.length, plan.unmatched]).toEqual([2, []])
})

test('citation keys are made of author, year and title, are kept where there are any, and are unique', () => {
  const project = projectOf({
    a: { title: 'The Harbour closes', authors: ['Jane Müller'], published: '2026-05-03' },
    b: { title: 'Harbours', authors: ['Müller, Jane'], citation: { ...NO_CITATION, issued: '2026' } },
    c: { title: 'x', citation: { ...NO_CITATION, citekey: 'muller2026harbour' } },
    d: { title: '港', citation: { ...NO_CITATION, citekey: 'Muller2026Harbour' } },
    e: { title: '港' },
    f: { title: '港' },
  })
  expect([...citekeys(Object.values(project.sources)).values()].toSorted()).toEqual(
    [
      'muller2026harbour',
      'Muller2026Harboura',
      'muller2026harbourb',
      'muller2026harbours',
      'source',
      'sourcea',
    ].toSorted(),
  )
})

test('words are compared by what tells them apart', () => {
  expect(wordsKey('“Straße”, l’Été!')).toBe('strasse l ete')
})
