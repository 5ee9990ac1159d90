import { About } from '@shared/kinds/about'
import { Analyst } from '@shared/kinds/analysts'
import { Anchor } from '@shared/anchoring/anchor'
import { Evidence } from '@shared/kinds/evidence'
import { Indicator } from '@shared/kinds/indicators'
import { Likelihood } from '@shared/lexicons/likelihood'
import { Memo } from '@shared/kinds/memos'
import { Passage } from '@shared/kinds/passages'
import { PROJECT_FORMAT } from '@shared/migrations/format'
import { Risk } from '@shared/kinds/risks'
import { Score } from '@shared/kinds/scores'
import { Source } from '@shared/kinds/sources'
import { Tag } from '@shared/kinds/tags'
import { Version } from '@shared/kinds/versions'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { AT, filledProject, id } from '../sample-project'

const project = filledProject()
const anchor = { start: 0, end: 5, exact: 'words', prefix: '', suffix: '' }
const { custom: _, ...riskAlone } = project.risks[id('rsk')]!
const samples: Record<string, [z.ZodType, object]> = {
  about: [About, project.about.project],
  analyst: [Analyst, project.analysts[id('ann')]!],
  source: [Source, project.sources[id('art')]!],
  version: [Version, project.versions[id('artV')]!],
  tag: [Tag, project.tags[id('warn')]!],
  passage: [Passage, project.passages[id('pas')]!],
  risk: [Risk, riskAlone],
  evidence: [Evidence, project.evidence[id('lnk')]!],
  indicator: [Indicator, project.indicators[id('ind')]!],
  score: [Score, project.scores[id('sco')]!],
  memo: [Memo, project.memos[id('mem')]!],
  anchor: [Anchor, anchor],
}
const accepts = (name: string, changes: object) => {
  const [schema, value] = samples[name]!
  return schema.safeParse({ ...value, ...changes }).success
}

test('the format on disk is the eleventh', () => {
  expect(PROJECT_FORMAT).toBe(11)
})

test.each(Object.keys(samples))('a whole %s is taken, and nothing it does not know', (name) => {
  const [schema, value] = samples[name]!
  expect(schema.parse(value)).toEqual(value)
  expect(accepts(name, { more: 1 })).toBe(false)
  for (const field of Object.keys(value).filter((each) => each !== 'markup')) {
    const { [field]: _, ...without } = value as Record<string, unknown>
    expect([field, schema.safeParse(without).success]).toEqual([field, false])
  }
})

test.each<[string, string, number]>([
  ['about', 'title', 500],
  ['about', 'handling', 500],
  ['analyst', 'name', 500],
  ['source', 'title', 500],
  ['source', 'publisher', 500],
  ['source', 'url', 4_000],
  ['source', 'language', 35],
  ['source', 'origin', 500],
  ['source', 'descriptor', 50_000],
  ['version', 'fileName', 500],
  ['version', 'encoding', 40],
  ['tag', 'name', 500],
  ['tag', 'definition', 50_000],
  ['tag', 'include', 50_000],
  ['tag', 'exclude', 50_000],
  ['passage', 'note', 50_000],
  ['risk', 'title', 500],
  ['risk', 'cause', 50_000],
  ['risk', 'party', 500],
  ['risk', 'category', 500],
  ['risk', 'contrarySearch', 50_000],
  ['evidence', 'note', 50_000],
  ['indicator', 'observable', 50_000],
  ['indicator', 'threshold', 500],
  ['indicator', 'watch', 500],
  ['score', 'basis', 50_000],
  ['score', 'rationale', 50_000],
  ['memo', 'title', 500],
  ['memo', 'author', 500],
  ['anchor', 'prefix', 64],
  ['anchor', 'suffix', 64],
])('a %s takes a %s of so many characters and not one more', (name, field, limit) => {
  const sized = (length: number) => accepts(name, { [field]: 'x'.repeat(length) })
  expect([sized(limit), sized(limit + 1)]).toEqual([true, false])
})

test.each([
  ['about', 'title'],
  ['analyst', 'name'],
  ['source', 'title'],
  ['tag', 'name'],
  ['risk', 'title'],
  ['indicator', 'observable'],
  ['memo', 'title'],
])('a %s needs a %s', (name, field) => {
  expect([accepts(name, { [field]: '' }), accepts(name, { [field]: 'x' })]).toEqual([false, true])
})

test.each<[string, string, unknown, number]>([
  ['source', 'authors', 'A. Writer', 100],
  ['version', 'notes', 'Note.', 100],
  ['passage', 'tagIds', id('warn'), 200],
  ['memo', 'excludedRiskIds', id('rsk'), 10_000],
])('a %s takes so many %s and not one more', (name, field, each, limit) => {
  const sized = (length: number) => accepts(name, { [field]: Array.from({ length }, () => each) })
  expect([sized(0), sized(limit), sized(limit + 1)]).toEqual([true, true, false])
})

test.each<[string, string, unknown[], unknown[]]>([
  ['about', 'id', ['project'], [id('p'), '']],
  ['about', 'lexicon', ['icd-203', 'nato', id('lex')], ['', 'No such', null]],
  ['about', 'createdAt', [AT, '2026-01-01T00:00:00Z'], ['2026-01-01', '2026-01-01T00:00:00+01:00']],
  ['analyst', 'id', [id('x')], ['x', 'project', null]],
  ['analyst', 'position', [0, -1.5, 1e9], [Infinity, NaN, '1']],
  ['source', 'published', [null, '2024-02-29'], ['2026-02-29', '3 Feb 2026', '']],
  ['source', 'authors', [['x']], [[''], ['x'.repeat(501)], 'x']],
  ['source', 'reliability', ['A', 'F', null], ['G', 'a', '']],
  ['version', 'format', ['txt', 'md', 'html', 'pdf'], ['rtf']],
  [
    'version',
    'originalSha256',
    ['0a'.repeat(32)],
    ['0a'.repeat(31), '0a'.repeat(33), '0A'.repeat(32), 'xg'.repeat(32)],
  ],
  ['version', 'blocksSha256', ['f'.repeat(64)], ['f'.repeat(63), 'f'.repeat(65), 'g'.repeat(64)]],
  ['version', 'bytes', [0, 1], [-1, 0.5]],
  ['version', 'characters', [0, 1], [-1, 0.5]],
  ['version', 'blocks', [0, 1], [-1, 0.5]],
  ['tag', 'parentId', [null, id('x')], ['x', '']],
  ['tag', 'colour', [1, 8], [0, 9, 1.5, null]],
  ['tag', 'line', ['solid', 'dashed', 'dotted', 'double', 'wavy'], ['none', null, undefined]],
  ['tag', 'shortcut', [null, 1, 9], [0, 10, 1.5]],
  [
    'passage',
    'statement',
    [null, 'reported-fact', 'official-statement', 'author-judgment', 'background'],
    ['fact', ''],
  ],
  ['passage', 'credibility', [null, 1, 6], [0, 7, 1.5]],
  ['passage', 'createdBy', [id('x')], [null, 'x']],
  ['risk', 'number', [1, 99], [0, -1, 1.5]],
  ['risk', 'owner', ['', 'Ann'], [null, 'x'.repeat(501)]],
  ['risk', 'splitFrom', [id('x')], [null, 'x']],
  ['risk', 'mergedFrom', [[], [1, 9]], [[0], null, 3]],
  ['risk', 'horizon', [null, '2027-01-31'], ['2027-01-32', '']],
  ['evidence', 'stance', ['supports', 'contradicts', 'context'], ['denies', null]],
  ['indicator', 'direction', ['rises', 'falls', 'appears', 'disappears', null], ['grows', '']],
  ['indicator', 'owner', ['', 'Ann'], [null, 'x'.repeat(501)]],
  ['indicator', 'status', ['not-observed', 'emerging', 'observed'], ['gone', null]],
  [
    'score',
    'impact',
    [null, 1, 5, { scale: 'money', level: 6, name: 'ruin' }],
    [0, 6, 2.5, '1', { scale: 'money', level: 8, name: 'ruin' }, { level: 1, name: 'ruin' }],
  ],
  ['score', 'confidence', [null, 'low', 'moderate', 'high'], ['medium']],
  ['memo', 'date', ['2026-11-23'], [null, '23 Nov 2026']],
  [
    'memo',
    'written',
    [{}, { outlook: '' }, { method: 'x'.repeat(50_000) }],
    [{ end: 'x' }, { method: 'x'.repeat(50_001) }],
  ],
  [
    'memo',
    'judgments',
    [{}, { [id('r')]: { claim: null, basis: '' } }],
    [{ r1: { claim: null, basis: null } }, { [id('r')]: {} }],
  ],
])('a %s has one %s and no other', (name, field, good, bad) => {
  expect(good.filter((value) => !accepts(name, { [field]: value }))).toEqual([])
  expect(bad.filter((value) => accepts(name, { [field]: value }))).toEqual([])
})

test.each<[object, boolean]>([
  [{}, true],
  [{ start: 7, end: 12 }, true],
  [{ end: 4 }, false],
  [{ end: 6 }, false],
  [{ start: -1, end: 4 }, false],
  [{ start: 0.5, end: 5.5 }, false],
  [{ start: 0, end: 0, exact: '' }, false],
  [{ end: 1_000_000, exact: 'x'.repeat(1_000_000) }, true],
  [{ end: 1_000_001, exact: 'x'.repeat(1_000_001) }, false],
])('an anchor holds offsets that fit its words, case %#', (changes, is) => {
  expect(accepts('anchor', changes)).toBe(is)
})

test('an anchor whose quote and offsets disagree says so', () => {
  expect(Anchor.safeParse({ ...anchor, end: 6 }).error?.issues.map(({ message }) => message)).toEqual([
    'the quote and its offsets disagree',
  ])
})

test.each<[object, boolean]>([
  [{ kind: 'percent', percent: 0 }, true],
  [{ kind: 'percent', percent: 100 }, true],
  [{ kind: 'percent', percent: -1 }, false],
  [{ kind: 'percent', percent: 101 }, false],
  [{ kind: 'percent', percent: 0.5 }, false],
  [{ kind: 'term', lexicon: 'icd-203', term: 'roughly-even-chance' }, true],
  [{ kind: 'term', lexicon: 'icd-203', term: 'probable' }, false],
  [{ kind: 'term', term: 'likely' }, false],
  [{ kind: 'cannot-judge' }, true],
  [{ kind: 'cannot-judge', percent: 50 }, false],
  [{ kind: 'cannot-judge', reason: 'Nobody was there' }, true],
  [{ kind: 'percent', percent: 55, range: { low: 40, high: 70 } }, true],
  [{ kind: 'percent', percent: 40, range: { low: 40, high: 70 } }, true],
  [{ kind: 'percent', percent: 39, range: { low: 40, high: 70 } }, false],
  [{ kind: 'percent', percent: 71, range: { low: 40, high: 70 } }, false],
  [{ kind: 'percent', percent: 40, range: { low: 40, high: 40 } }, false],
  [{ kind: 'percent', percent: 100, range: { low: 40, high: 101 } }, false],
  [{ kind: 'percent', percent: 55, range: { low: 40 } }, false],
  [{ kind: 'unset' }, false],
])('%j is a likelihood: %s', (value, is) => {
  expect(Likelihood.safeParse(value).success).toBe(is)
})
