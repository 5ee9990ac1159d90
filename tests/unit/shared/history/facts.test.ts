import { entity } from '@shared/document/project'
import { KINDS } from '@shared/kinds/registry'
import { factsOf, itemName, type Lookup } from '@shared/history/facts'
import { ORDER } from '@shared/kinds/tellings'
import type { Memo } from '@shared/kinds/memos'
import type { Passage } from '@shared/kinds/passages'
import type { Risk } from '@shared/kinds/risks'
import type { Score } from '@shared/kinds/scores'
import type { Source } from '@shared/kinds/sources'
import type { Tag } from '@shared/kinds/tags'
import type { Version } from '@shared/kinds/versions'
import { describe, expect, test } from 'vitest'
import { filledProject, id } from '../sample-project'

const project = filledProject()
const find: Lookup = (kind, name) => entity(project, kind, name)
const line = (label: string, text: string) => ({ label, text, prose: false })
const prose = (label: string, text: string) => ({ label, text, prose: true })
const named = (label: string, text: string) => ({ ...line(label, text), inName: true })

const about = project.about.project
const source: Source = {
  ...project.sources[id('art')]!,
  title: 'Harbour closes',
  authors: ['A. Writer', 'B. Other'],
  publisher: 'News',
  published: '2026-02-03',
  retrieved: '2026-11-20',
  url: 'https://example.org',
  reliability: 'B',
  origin: 'Agency',
  descriptor: 'Local paper.',
}
const version: Version = { ...project.versions[id('artV')]!, notes: ['No images.', 'No date.'] }
const tag: Tag = {
  ...project.tags[id('late')]!,
  colour: 3,
  line: 'wavy',
  definition: 'Comes late.',
  include: 'Delays.',
  exclude: 'Stops.',
  shortcut: 4,
}
const passage: Passage = {
  ...project.passages[id('pas')]!,
  note: 'Look.',
  statement: 'author-judgment',
  credibility: 6,
}
const risk: Risk = {
  ...project.risks[id('rsk')]!,
  title: 'Flood',
  cause: 'Rain',
  event: 'The river rises',
  party: 'Towns',
  horizon: '2027-03-31',
  consequence: 'Harm',
  category: 'Nature',
  owner: 'Ann',
  splitFrom: id('nil'),
  mergedFrom: [3, 5],
  assumptions: 'Wet winter',
  alternatives: 'Drought',
  contrarySearch: 'None found',
}
const judged = { impact: 4, confidence: 'moderate', basis: 'Two sources', rationale: 'Seen before' } as const
const score: Score = { ...project.scores[id('sco')]!, ...judged }
const memo: Memo = {
  ...project.memos[id('mem')]!,
  author: 'Ann',
  audience: 'Board',
  written: { 'bottom-line': 'It may.', 'risk-table': 'See below.' },
  judgments: { [id('rsk')]: { claim: 'Likely.', basis: null }, [id('nil')]: { claim: null, basis: 'One.' } },
  excludedRiskIds: [id('rsk'), id('nil')],
}

describe('what a thing says, field by field', () => {
  test('of the project', () => {
    expect(factsOf('about', about, find)).toEqual([
      line('Title', 'Test'),
      line('Handling mark', ''),
      line('Lexicon', 'ICD 203'),
      line('Impact scale', ''),
      line('Risk matrix', 'NIST SP 800-30 r1, table I-2'),
      line('Numbers given so far', ''),
    ])
  })

  test('of an analyst', () => {
    expect(factsOf('analysts', project.analysts[id('ann')]!, find).map(({ text }) => text)).toEqual(['1', 'ann', ''])
  })

  test('of a source', () => {
    expect(factsOf('sources', source, find)).toEqual([
      line(ORDER, '1'),
      named('Title', 'Harbour closes'),
      line('Authors', 'A. Writer; B. Other'),
      line('Publisher', 'News'),
      line('Published', '3 Feb 2026'),
      line('Retrieved', '20 Nov 2026'),
      line('URL', 'https://example.org'),
      line('Language', 'en'),
      line('Reliability', 'B'),
      line('Origin', 'Agency'),
      prose('Source descriptor', 'Local paper.'),
      line('Version', 'art.txt'),
    ])
  })

  test('of a source that says nothing of itself', () => {
    const bare = factsOf('sources', { ...project.sources[id('art')]!, versionId: id('nil') }, find)
    expect(bare.filter(({ text }) => text !== '')).toEqual([
      line(ORDER, '1'),
      named('Title', 'art'),
      line('Language', 'en'),
      line('Version', 'a deleted source version'),
    ])
    expect(bare).toHaveLength(12)
  })

  test('of a version of one character, and of many', () => {
    const length = (characters: number) =>
      factsOf('versions', { ...version, characters }, find).find(({ label }) => label === 'Length')?.text
    expect([1, 2, 1_200].map(length)).toEqual(['1 character', '2 characters', '1,200 characters'])
  })

  test('of a version', () => {
    expect(factsOf('versions', { ...version, lines: 'joined' }, find)).toEqual([
      line('Source', 'art'),
      named('File', 'art.txt'),
      line('Format', 'txt'),
      line('Wrapped lines', 'joined'),
      line('Encoding', 'utf-8'),
      line('Checksum', '0'.repeat(64)),
      line('Length', '100 characters'),
      line('Import notes', 'No images.\nNo date.'),
    ])
  })

  test('of a tag, whether or not it has a line and a digit', () => {
    const facts = [
      line(ORDER, '1'),
      named('Name', 'late'),
      line('Under', 'warn'),
      line('Colour', '3'),
      line('Line', 'wavy'),
      prose('Definition', 'Comes late.'),
      prose('When to use it', 'Delays.'),
      prose('When not to use it', 'Stops.'),
      line('Shortcut', '4'),
    ].concat(line('Letters', ''), prose('Memo', ''), line('Edition of the definition', ''))
    expect(factsOf('tags', tag, find)).toEqual(facts)
    const { line: _, ...plain } = tag
    const empty = new Map([line('Under', ''), line('Line', ''), line('Shortcut', '')].map((each) => [each.label, each]))
    expect(factsOf('tags', { ...plain, parentId: null, shortcut: null }, find)).toEqual(
      facts.map((each) => empty.get(each.label) ?? each),
    )
  })

  test('of a passage', () => {
    expect(factsOf('passages', passage, find)).toEqual([
      line('Source', 'art'),
      line('Version', 'art.txt'),
      { ...prose('Words', 'words'), quoted: true },
      line('Place', 'characters 0–5'),
      line('Tags', 'warn, late'),
      prose('Note', 'Look.'),
      line('Statement', 'author judgment'),
      line('Credibility', '6'),
      named('Made by', 'ann'),
    ])
  })

  test('of a risk', () => {
    expect(factsOf('risks', risk, find)).toEqual([
      line(ORDER, '1'),
      named('Number', 'R1'),
      named('Title', 'Flood'),
      prose('Because', 'Rain'),
      prose('Event', 'The river rises'),
      line('Affecting', 'Towns'),
      line('By', '31 Mar 2027'),
      prose('Leading to', 'Harm'),
      line('Category', 'Nature'),
      line('Owner', 'Ann'),
      prose('Assumptions', 'Wet winter'),
      prose('Alternatives considered', 'Drought'),
      prose('Search for contrary evidence', 'None found'),
      { ...line('col', 'Open'), key: id('col') },
      named('Made by', 'ann'),
      line('Split from', 'a deleted risk'),
      line('Merged from', 'R3, R5'),
    ])
  })

  test('of an evidence link', () => {
    expect(factsOf('evidence', project.evidence[id('lnk')]!, find)).toEqual([
      line(ORDER, '1'),
      named('Risk', 'R1 rsk'),
      named('Passage', '“words”'),
      line('Stance', 'supports'),
      prose('Note', ''),
    ])
  })

  test('of a score', () => {
    expect(factsOf('scores', score, find)).toEqual([
      named('Risk', 'R1 rsk'),
      named('Analyst', 'ann'),
      line('Likelihood', '60%'),
      line('Impact', '4 severe'),
      line('Confidence', 'Moderate'),
      prose('Basis', 'Two sources'),
      prose('Rationale', 'Seen before'),
    ])
  })

  test('of a memo, with the sections and judgments written in it', () => {
    expect(factsOf('memos', memo, find)).toEqual([
      line(ORDER, '1'),
      named('Title', 'mem'),
      line('Author', 'Ann'),
      line('Audience', 'Board'),
      line('Date', '23 Nov 2026'),
      prose('Bottom line', 'It may.'),
      prose('Risk table', 'See below.'),
      { ...prose('Judgment on R1 rsk', 'Likely.'), key: `judgment ${id('rsk')}` },
      { ...prose('Basis for R1 rsk', ''), key: `basis ${id('rsk')}` },
      { ...prose('Judgment on a deleted risk', ''), key: `judgment ${id('nil')}` },
      { ...prose('Basis for a deleted risk', 'One.'), key: `basis ${id('nil')}` },
      line('Left out', 'R1 rsk, a deleted risk'),
    ])
  })
})

test.each<[Score['likelihood'], string]>([
  [null, ''],
  [{ kind: 'cannot-judge', reason: 'Nobody was there' }, 'cannot be judged: Nobody was there'],
  [{ kind: 'term', lexicon: 'icd-203', term: 'very-likely' }, 'very likely'],
  [{ kind: 'percent', percent: 0 }, '0%'],
])('the likelihood %j is told as “%s”', (likelihood, text) => {
  const told = factsOf('scores', { ...score, likelihood, impact: null, confidence: null }, find)
  expect(told.slice(2, 5)).toEqual([line('Likelihood', text), line('Impact', ''), line('Confidence', '')])
})

test('a position of zero is told as such', () => {
  expect(factsOf('analysts', { id: id('x'), name: 'x', position: 0 }, find)[0]).toEqual(line(ORDER, '0'))
})

describe('the name of a thing', () => {
  test('is what an analyst would call it', () => {
    const names = KINDS.flatMap((kind) =>
      Object.values(project[kind]).map((each) => itemName(kind, each as never, find)),
    )
    expect(names.join('; ')).toBe(
      'Test; ann; art; art.txt; warn; late; “words”; R1 rsk; “words” for R1 rsk; ind; R1 rsk by ann; mem; qry; col; vie',
    )
  })

  test('says so when it is gone', () => {
    const link = project.evidence[id('lnk')]!
    expect(itemName('evidence', { ...link, passageId: id('nil') }, find)).toBe('a deleted passage for R1 rsk')
    const score = project.scores[id('sco')]!
    expect(itemName('scores', { ...score, riskId: id('nil'), analystId: id('nil') }, find)).toBe(
      'a deleted risk by a deleted analyst',
    )
    expect(factsOf('tags', { ...tag, parentId: id('nil') }, find)).toContainEqual(line('Under', 'a deleted tag'))
  })

  test.each([
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(59)}…`],
    [`${'x'.repeat(58)} and more`, `${'x'.repeat(58)}…`],
    ['  two\n\n lines\t', 'two lines'],
    [`${' '.repeat(30)}${'x'.repeat(60)}`, 'x'.repeat(60)],
  ])('is cut after 60 characters, without white space: “%s”', (exact, short) => {
    const end = exact.length
    const long: Passage = { ...passage, anchor: { start: 0, end, exact, prefix: '', suffix: '' } }
    expect(itemName('passages', long, find)).toBe(`“${short}”`)
    expect(itemName('indicators', { ...project.indicators[id('ind')]!, observable: exact }, find)).toBe(short)
  })
})
