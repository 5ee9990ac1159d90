import type { TreeBlock } from '@shared/memo/memo-tree'
import { describe, expect, test } from 'vitest'
import { MemoProject } from '../memo-project'
import { dataOf, paragraph, strong, text } from '../tree-parts'

const UNKNOWN = 'Kind of statement not recorded; S1 ¶1, B2.'

const kept = (words: string): TreeBlock => ({ kind: 'paragraph', inlines: [strong(words)], keep: true })

describe('the evidence', () => {
  test('of each risk stands for, against and around it, quoted as it is and with why it counts', () => {
    const made = new MemoProject()
    const riskId = made.risk('Flood')
    const source = made.source(['One port \u202Eclosed.\nTwo ships waited.\nThree came.'], { language: 'no' })
    const context = made.evidence(riskId, source, 'Three came.', 'context')
    const against = made.evidence(riskId, source, 'ships', 'contradicts', ' Only two ')
    const support = made.evidence(riskId, source, 'port \u202Eclosed.\nTwo')
    const quote = (words: string, note: number, passageId: string): TreeBlock => ({
      kind: 'quote',
      text: words,
      language: 'no',
      note,
      about: { sourceId: source, passageId },
      unseen: false,
    })
    made.do({
      name: 'passage.update',
      input: { passageId: context, changes: { note: 'A note of the passage', statement: 'author-judgment' } },
    })
    expect(dataOf(made, 'evidence')).toEqual([
      { kind: 'heading', text: 'R1 Flood', about: { riskId } },
      kept('For:'),
      quote('\u2068port \u202Eclosed.\u202C\u2069\nTwo', 1, support),
      paragraph(text(UNKNOWN)),
      kept('Against:'),
      quote('ships', 2, against),
      paragraph(text(`${UNKNOWN} Analyst’s note: Only two.`)),
      kept('Context:'),
      quote('Three came.', 3, context),
      paragraph(text('Author’s judgment; S1 ¶1, B2.')),
    ])
  })

  test('that is missing is said, and so is a search that found none', () => {
    const made = new MemoProject()
    const source = made.source(['One. Two.'])
    const searched = made.risk('Searched', { contrarySearch: ' Press of two years ' })
    const bare = made.risk('Bare', { contrarySearch: ' ' })
    const supported = made.risk('Supported')
    const passageId = made.evidence(supported, source, 'One.')
    const both = made.risk('Both', { contrarySearch: 'Press' })
    const contrary = made.evidence(both, source, 'Two.', 'contradicts')
    const quote = { kind: 'quote', language: 'en', unseen: false }
    expect(dataOf(made, 'evidence')).toEqual([
      { kind: 'heading', text: 'R1 Searched', about: { riskId: searched } },
      paragraph(strong('For: '), text('No supporting evidence is linked.')),
      paragraph(strong('Against: '), text('Searched, none found: Press of two years.')),
      { kind: 'heading', text: 'R3 Supported', about: { riskId: supported } },
      kept('For:'),
      { ...quote, text: 'One.', note: 1, about: { sourceId: source, passageId } },
      paragraph(text(UNKNOWN)),
      paragraph(strong('Against: '), text('No contrary evidence is linked, and no search for it is recorded.')),
      { kind: 'heading', text: 'R4 Both', about: { riskId: both } },
      paragraph(strong('For: '), text('No supporting evidence is linked.')),
      kept('Against:'),
      { ...quote, text: 'Two.', note: 2, about: { sourceId: source, passageId: contrary } },
      paragraph(text(UNKNOWN)),
      { kind: 'heading', text: 'No evidence linked' },
      { kind: 'list', items: [{ inlines: [text('R2 Bare')], about: { riskId: bare } }] },
    ])
  })

  test('is nothing in a project without risks', () => {
    expect(dataOf(new MemoProject(), 'evidence')).toEqual([])
  })
})
