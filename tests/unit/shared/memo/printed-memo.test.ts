import { captionLabels, captionWords, printedSections } from '@shared/memo/printed-memo'
import { draftWords } from '@shared/memo/memo-tree'
import { expect, test } from 'vitest'
import { everyBlock } from './every-block'

test('sections are numbered, annexes lettered after them wherever they stand, and empty ones left out', () => {
  const tree = everyBlock()
  const mixed = { ...tree, sections: [...tree.sections.slice(-1), ...tree.sections.slice(0, -1)] }
  expect(printedSections(mixed).map(({ key, heading }) => [key, heading])).toEqual([
    ['bottom-line', '1. Bottom line'],
    ['key-judgments', '2. Key judgments'],
    ['outlook', '3. Outlook'],
    ['evidence', '4. Evidence'],
    ['risk-table', '5. Risk table'],
    ['matrix', '6. Risk matrix'],
    ['method', 'Annex A. Method'],
    ['lexicon', 'Annex B. Terms'],
  ])
})

test('tables and figures with a caption are counted, each for itself', () => {
  const sections = printedSections(everyBlock())
  const labels = captionLabels([
    ...sections,
    ...sections.map((each) => ({ ...each, blocks: each.blocks.map((block) => ({ ...block })) })),
  ])
  expect([...labels.values()]).toEqual([
    { kind: 'Table', number: 1 },
    { kind: 'Figure', number: 1 },
    { kind: 'Table', number: 2 },
    { kind: 'Figure', number: 2 },
  ])
})

test('a caption has its number before it, and a draft its reasons behind it', () => {
  expect(captionWords('Ranks.', { kind: 'Table', number: 3 })).toBe('Table 3. Ranks.')
  expect(captionWords('Ranks.', undefined)).toBe('Ranks.')
  expect(draftWords({ draft: ['Not read.', 'Not signed.'] })).toBe('DRAFT. Not read. Not signed.')
  expect(draftWords({ draft: [] })).toBe('')
})
