import { newId } from '@shared/new-id'
import { composeMemo } from '@shared/memo/compose-memo'
import type { Inline, TreeBlock } from '@shared/memo/memo-tree'
import { versionsCitedIn } from '@shared/document/queries/memos'
import type { MemoSection } from '@shared/kinds/memo-sections'
import { expect, test } from 'vitest'
import { fullProject, MemoProject } from './memo-project'

const words = (inlines: readonly Inline[]) =>
  inlines.map((inline) => (inline.kind === 'note' ? `[${inline.number}]` : inline.text)).join('')

function shown(block: TreeBlock): string {
  switch (block.kind) {
    case 'words':
      return block.blocks.map(shown).join('\n')
    case 'extract':
      return block.paragraphs.map((inlines) => `> ${words(inlines)}`).join('\n')
    case 'heading':
      return `# ${block.text}`
    case 'paragraph':
      return words(block.inlines)
    case 'list':
      return block.items.map(({ inlines }) => `- ${words(inlines)}`).join('\n')
    case 'quote':
      return `> ${block.text}[${block.note}]`
    case 'table':
      return block.rows.map(({ cells }) => cells.map((cell) => words(cell.inlines)).join(' | ')).join('\n')
    case 'picture':
      return block.alt
  }
}

const tree = ({ project, memo, readTexts }: MemoProject) => composeMemo(project, memo, readTexts)
const section = (made: MemoProject, key: MemoSection) => tree(made).sections.find((each) => each.key === key)!
/** Without the strips of key judgments, which are pictures. */
const data = (made: MemoProject, key: MemoSection) =>
  section(made, key)
    .data.filter((block) => block.kind !== 'picture' || key !== 'key-judgments')
    .map(shown)
const lead = (made: MemoProject, key: MemoSection) => section(made, key).lead.blocks.map(shown)

test('a key judgment states likelihood with its range and horizon, and confidence with its basis in a paragraph of its own', () => {
  expect(data(fullProject(), 'key-judgments').slice(0, 3)).toEqual([
    '# 1. R1 Grounding in ice',
    'Because the charts stopped, we judge it very likely (80–95%) that a ship runs aground affecting coastal shipping by ' +
      '30 Apr 2027, leading to the closing of the strait. (S1 ¶2, B2[1]; against: S1 ¶3, B2[2])',
    'Our confidence in this judgment differs: low (1 analyst) and moderate (1 analyst). One article. One article, no date.',
  ])
})

test('no sentence of a composed judgment has both a likelihood and a confidence', () => {
  const sentences = data(fullProject(), 'key-judgments').flatMap((block) => block.split(/(?<=\.) /))
  const both = sentences.filter((each) => each.includes('confidence') && /likely|chance|certain/.test(each))
  expect(sentences.length).toBeGreaterThan(5)
  expect(both).toEqual([])
})

test('of answers far apart the range is stated, and no middle', () => {
  expect(data(fullProject(), 'key-judgments')[6]).toContain(
    'its answers run from very unlikely (5–20%) to likely (55–80%).',
  )
})

test.each([
  [3, 'We judge that there is almost no chance (1–5%) that the risk “Flood” comes about by 1 Mar 2027.'],
  [50, 'We judge that there is a roughly even chance (45–55%) that the risk “Flood” comes about by 1 Mar 2027.'],
  [60, 'We judge it likely (55–80%) that the risk “Flood” comes about by 1 Mar 2027.'],
  [
    0,
    'We judge the likelihood that the risk “Flood” comes about by 1 Mar 2027 to be below 1% (outside the terms of ICD 203).',
  ],
  [
    100,
    'We judge the likelihood that the risk “Flood” comes about by 1 Mar 2027 to be above 99% (outside the terms of ICD 203).',
  ],
  ['?' as const, 'How likely it is that the risk “Flood” comes about by 1 Mar 2027 could not be judged.'],
  [null, 'How likely it is that the risk “Flood” comes about by 1 Mar 2027 has not been scored.'],
])('a likelihood of %s reads: %s', (likelihood, expected) => {
  const made = new MemoProject()
  made.score(made.risk('Flood', { horizon: '2027-03-01' }), likelihood, 2)
  expect(data(made, 'key-judgments')[1]).toBe(`${expected} No evidence is linked to this judgment.`)
})

test('in a written claim the tokens follow the scores; a claim without them gets the likelihood sentence', () => {
  const made = new MemoProject()
  const riskId = made.risk('Flood', { horizon: '2027-03-01' })
  const { memoId } = made
  made.score(riskId, 60, 2)
  const claim = (text: string) =>
    made.do({ name: 'memo.writeJudgment', input: { memoId, riskId, changes: { claim: text } } })
  claim('A flood is {likelihood} before {horizon}')
  expect(data(made, 'key-judgments')[1]).toContain('A flood is likely (55–80%) before 1 Mar 2027.')
  made.score(riskId, 90, 2)
  expect(data(made, 'key-judgments')[1]).toContain('A flood is very likely (80–95%) before 1 Mar 2027.')
  claim('The river will leave its bed')
  expect(data(made, 'key-judgments')[1]).toContain(
    'The river will leave its bed. We judge this very likely (80–95%) by 1 Mar 2027.',
  )
})

test('what the analyst wrote stays while scores change, and replaces the draft only where there was one', () => {
  const made = fullProject()
  const { memoId } = made
  made.do(
    { name: 'memo.write', input: { memoId, section: 'bottom-line', text: 'Ships will wait.\n\nPrices follow.' } },
    { name: 'memo.write', input: { memoId, section: 'risk-table', text: 'Read with care.' } },
  )
  made.score(Object.keys(made.project.risks)[2]!, 99, 5)
  expect(lead(made, 'bottom-line')).toEqual(['Ships will wait.', 'Prices follow.'])
  expect(section(made, 'bottom-line').lead.written).toBe(true)
  expect(lead(made, 'risk-table')).toEqual(['Read with care.'])
  expect(data(made, 'risk-table')[0]).toMatch(/^1 \| R3 Rival service \| almost certain \(95–99%\)/)
})

test('the draft of the bottom line is the highest risk, and nothing while none has a level', () => {
  expect(lead(fullProject(), 'bottom-line')[0]).toMatch(
    /^Of the 2 risks ranked, R1 is the highest\. Because the charts/,
  )
  const made = new MemoProject()
  made.score(made.risk('Flood'), 60, null)
  expect(lead(made, 'bottom-line')).toEqual([])
})

test('risks alike share a rank, and leaving one out closes the gap', () => {
  const made = new MemoProject()
  const [high] = [made.risk('High'), made.risk('Twin one'), made.risk('Twin two'), made.risk('Low')].map(
    (id, index) => {
      made.score(id, [95, 60, 60, 10][index]!, 4)
      return id
    },
  )
  const ranks = () =>
    data(made, 'risk-table')[0]!
      .split('\n')
      .map((row) => row.split(' |')[0])
  expect(ranks()).toEqual(['1', '2=', '2=', '4'])
  made.do({ name: 'memo.update', input: { memoId: made.memoId, changes: { excludedRiskIds: [high!] } } })
  expect(ranks()).toEqual(['1=', '1=', '3'])
})

test('evidence stands for and against in the exact words; a search without result is told, and so is none at all', () => {
  expect(data(fullProject(), 'evidence')).toEqual([
    '# R1 Grounding in ice',
    'For:',
    '> the pause leaves them “blind for days”[1]',
    'Kind of statement not recorded; S1 ¶2, B2. Analyst’s note: Says what pilots lack.',
    'Against:',
    '> ties with its neighbours strong[2]',
    'Kind of statement not recorded; S1 ¶3, B2.',
    '# R2 Dearer insurance',
    'For:',
    '> raised their rates within a week[3]',
    'Kind of statement not recorded; S2 ¶1, 2.',
    'Against: No contrary evidence is linked, and no search for it is recorded.',
    '# R3 Rival service',
    'For: No supporting evidence is linked.',
    'Against: Searched, none found: Trade press of two years.',
  ])
})

test('a note says who, what, where, when, which paragraph and which grade, and has the exact words', () => {
  expect(tree(fullProject()).notes[0]).toMatchObject({
    number: 1,
    citation: 'S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ¶2 (B2).',
    quote: 'the pause leaves them “blind for days”',
  })
})

test('a paragraph mark is left out while the text is not at hand, and never given for words that are not there', () => {
  const made = fullProject()
  const [versionId] = versionsCitedIn.ask(made.project, made.memoId)
  const blocks = made.texts.get(versionId!)!
  made.texts.delete(versionId!)
  expect(tree(made).notes[0]?.citation).toMatch(/4 Oct 2026 \(B2\)\.$/)
  made.texts.set(versionId!, [{ ...blocks[0]!, text: 'Something else.' }, ...blocks])
  expect(tree(made).notes[0]?.citation).toMatch(/words not found in the stored text \(B2\)\.$/)
})

test('a passage cited for two risks has one note', () => {
  const made = fullProject()
  const [first, second] = Object.keys(made.project.risks)
  const passageId = Object.values(made.project.evidence).find(({ riskId }) => riskId === first)!.passageId
  made.do({
    name: 'evidence.link',
    input: { evidence: { id: newId(), riskId: second!, passageId, stance: 'context', note: '', position: 9 } },
  })
  expect(tree(made).notes).toHaveLength(3)
  expect(data(made, 'key-judgments')[6]).toContain('(S2 ¶1, 2[3]; for context: S1 ¶2, B2[1])')
})

test('the source summary counts origins, grades, dates and what rests on one origin', () => {
  expect(lead(fullProject(), 'sources')).toEqual([
    'This memo rests on 3 passages from 2 sources with 2 separate origins. No origin is recorded for 2 of them, so each ' +
      'of these counts as its own. Reliability: 1 rated B, usually reliable and 1 not rated. Published 4 Oct 2026, 1 ' +
      'without a date. 2 of 2 risks with supporting evidence rest on a single origin: R1 and R2.',
  ])
})

test('dissent is told with its reason and not its author', () => {
  const shownMethod = data(fullProject(), 'method')
  expect(shownMethod[0]).toContain('R1 Grounding in ice | 2 analysts | 85%, 90% | 87.5% (85–90%) | 4, 5')
  const made = fullProject()
  const third = made.analyst('Zoe')
  made.score(Object.keys(made.project.risks)[0]!, 10, 5, { by: third, rationale: 'Ice is late' })
  expect(data(made, 'dissent').join('\n')).toContain(
    '- R1 Grounding in ice: one analyst judged 10%, impact 5. Ice is late.',
  )
  expect(JSON.stringify(tree(made))).not.toContain('Zoe')
})

test('an empty project composes to nothing but its terms and its method', () => {
  const filled = tree(new MemoProject()).sections.filter(
    ({ lead: own, data: rows }) => own.blocks.length + rows.length > 0,
  )
  expect(filled.map(({ key }) => key)).toEqual(['lexicon', 'method'])
})

test('unprintable characters are shown as such, and direction marks cannot leave their text', () => {
  const made = new MemoProject()
  const riskId = made.risk('Ice \u0007 \u202Efdp')
  made.score(riskId, 60, 3)
  expect(data(made, 'key-judgments')[0]).toBe('# \u20681. R1 Ice \uFFFD \u202Efdp\u202C\u2069')
  expect(data(made, 'risk-table')[0]).toContain('\u2068R1 Ice \uFFFD \u202Efdp\u202C\u2069')
})

test('the details leave out what is not filled in, and every word of the head is printable', () => {
  const made = new MemoProject()
  const changes = { title: 'Ice\u0007', author: 'Ines\u202E', audience: '' }
  made.do(
    { name: 'memo.update', input: { memoId: made.memoId, changes } },
    { name: 'project.update', input: { changes: { title: 'Charts\u0007', handling: 'TLP\u0007' } } },
  )
  const { title, handling, author, details, notes } = tree(made)
  expect({ title, handling, author, details, notes }).toEqual({
    title: 'Ice\uFFFD',
    handling: 'TLP\uFFFD',
    author: '\u2068Ines\u202E\u202C\u2069',
    details: [
      { label: 'Date', value: '6 Oct 2026' },
      { label: 'Author', value: '\u2068Ines\u202E\u202C\u2069' },
      { label: 'Project', value: 'Charts\uFFFD' },
    ],
    notes: [],
  })
})

test('the sections stand in their order with their titles, and say which have a draft', () => {
  const shownSections = tree(new MemoProject()).sections.map(({ key, title, lead: own }) => [key, title, own.hasDraft])
  expect(shownSections).toEqual([
    ['bottom-line', 'Bottom line', true],
    ['key-judgments', 'Key judgments', false],
    ['changes', 'Changes since the last memo', true],
    ['evidence', 'Evidence', false],
    ['risk-table', 'Risk table', false],
    ['matrix', 'Risk matrix', false],
    ['pictures', 'Pictures', false],
    ['assumptions', 'Assumptions', false],
    ['alternatives', 'Alternatives considered', false],
    ['indicators', 'Indicators', false],
    ['outlook', 'Outlook', false],
    ['implications', 'Implications', false],
    ['dissent', 'Dissent', false],
    ['gaps', 'Gaps', false],
    ['passages', 'Passages', false],
    ['sources', 'Sources', true],
    ['lexicon', 'Terms of likelihood', false],
    ['reasons', 'Reasons given', false],
    ['method', 'Method and scales', false],
    ['checks', 'Waived checks', false],
  ])
})

test('a draft the analyst emptied stays empty', () => {
  const made = fullProject()
  made.do({ name: 'memo.write', input: { memoId: made.memoId, section: 'bottom-line', text: '' } })
  expect(section(made, 'bottom-line').lead).toEqual({
    words: { type: 'doc', content: [] },
    written: true,
    moved: [],
    unseen: [],
    hasDraft: true,
    blocks: [],
  })
})
