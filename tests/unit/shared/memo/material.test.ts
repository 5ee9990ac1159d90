import { allEvidence, Material } from '@shared/memo/material'
import { newId } from '@shared/new-id'
import type { Stance } from '@shared/lexicons/stance'
import { describe, expect, test } from 'vitest'
import { MemoProject } from './memo-project'
import { treeOf } from './tree-parts'

const material = ({ project, memo, readTexts }: MemoProject) => new Material(project, memo, readTexts)
const ranks = (made: MemoProject) => material(made).risks.map(({ name, rankText }) => `${name} ${rankText}`)

/** Risks in register order with the likelihood of each; null stays unscored. */
function scored(...likelihoods: (number | null)[]) {
  const made = new MemoProject()
  const ids = likelihoods.map((likelihood, index) => {
    const id = made.risk(`Risk ${index + 1}`)
    if (likelihood !== null) made.score(id, likelihood, 3)
    return id
  })
  const exclude = (...numbers: number[]) =>
    made.do({
      name: 'memo.update',
      input: { memoId: made.memoId, changes: { excludedRiskIds: numbers.map((number) => ids[number - 1]!) } },
    })
  return { made, ids, exclude }
}

describe('the risks of a memo', () => {
  test('stand from highest to lowest, those without a rank last in register order', () => {
    expect(ranks(scored(null, 30, 90, null, 50).made)).toEqual(['R3 1', 'R5 2', 'R2 3', 'R1 –', 'R4 –'])
  })

  test('alike share a rank, and the next one counts all of them', () => {
    expect(ranks(scored(50, 90, 50, 50, 10).made)).toEqual(['R2 1', 'R1 2=', 'R3 2=', 'R4 2=', 'R5 5'])
    expect(ranks(scored(90, 50, 50).made)).toEqual(['R1 1', 'R2 2=', 'R3 2='])
  })

  test('one left out closes the gap, and no one is left tied with nobody', () => {
    const { made, exclude } = scored(90, 50, 50, 10)
    exclude(1)
    expect(ranks(made)).toEqual(['R2 1=', 'R3 1=', 'R4 3'])
    exclude(3)
    expect(ranks(made)).toEqual(['R1 1', 'R2 2', 'R4 3'])
    exclude(1, 2, 3, 4)
    expect(ranks(made)).toEqual([])
  })

  test('are ranked and tied by number too, not only in words', () => {
    const { made, exclude } = scored(90, 50, 50, null)
    exclude(1)
    expect(material(made).risks.map(({ rank, tied }) => ({ rank, tied }))).toEqual([
      { rank: 1, tied: true },
      { rank: 1, tied: true },
      { rank: null, tied: false },
    ])
  })

  test('without scores, evidence or indicators have empty lists of them', () => {
    const { made } = scored(null)
    expect(material(made).risks).toMatchObject([
      { name: 'R1', scores: [], evidence: { supports: [], contradicts: [], context: [] }, indicators: [] },
    ])
  })
})

describe('evidence', () => {
  /** One risk with links made in one order and placed in another. */
  function linked(...links: [words: string, stance: Stance, position: number][]) {
    const made = new MemoProject()
    const riskId = made.risk('Flood')
    const other = made.risk('Drought')
    const source = made.source(['one two three four five'])
    made.evidence(other, source, 'five')
    for (const [words, stance, position] of links) {
      const passageId = made.evidence(other, source, words)
      const evidence = { id: newId(), riskId, passageId, stance, note: '', position }
      made.do({ name: 'evidence.link', input: { evidence } })
    }
    return { made, riskId }
  }

  const wordsOf = (made: MemoProject, riskId: string) =>
    allEvidence(material(made).risks.find(({ risk }) => risk.id === riskId)!).map(({ passage }) => passage.anchor.exact)

  test('for stands before against before context, each in its own order, and only that of the risk', () => {
    const { made, riskId } = linked(
      ['one', 'context', 4],
      ['two', 'contradicts', 3],
      ['three', 'supports', 2],
      ['four', 'supports', 1],
    )
    expect(wordsOf(made, riskId)).toEqual(['four', 'three', 'two', 'one'])
  })
})

describe('indicators', () => {
  test('stand in their own order with their own risk', () => {
    const { made, ids } = scored(50, 90)
    const add = (riskId: string, observable: string, position: number) =>
      made.do({
        name: 'indicator.create',
        input: {
          indicator: { id: newId(), riskId, position, observable, threshold: '', watch: '', status: 'observed' },
        },
      })
    add(ids[0]!, 'second', 2)
    add(ids[1]!, 'other', 3)
    add(ids[0]!, 'first', 1)
    expect(
      material(made).risks.map(({ name, indicators }) => [name, indicators.map(({ observable }) => observable)]),
    ).toEqual([
      ['R2', ['other']],
      ['R1', ['first', 'second']],
    ])
  })
})

describe('notes', () => {
  test('are numbered when a passage is first cited, and once', () => {
    const made = new MemoProject()
    const riskId = made.risk('Flood')
    const source = made.source(['The port \u202Eclosed.', 'Nobody knew.'])
    const [closed, nobody] = ['port \u202Eclosed', 'Nobody knew.'].map((words) => made.evidence(riskId, source, words))
    const all = material(made)
    const [first, second] = allEvidence(all.risks[0]!)
    expect([all.cite(second!), all.cite(first!), all.cite(second!)]).toEqual([1, 2, 1])
    const citation = (mark: string) =>
      `S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ${mark} (B2).`
    expect(all.notes).toEqual([
      {
        number: 1,
        citation: citation('¶2'),
        quote: 'Nobody knew.',
        before: '\u2068The port \u202Eclosed.\u202C\u2069\n\n',
        after: '',
        about: { sourceId: source, passageId: nobody },
        unseen: false,
      },
      {
        number: 2,
        citation: citation('¶1'),
        quote: '\u2068port \u202Eclosed\u202C\u2069',
        before: 'The ',
        after: '.\n\nNobody knew.',
        about: { sourceId: source, passageId: closed },
        unseen: false,
      },
    ])
  })

  test('cite the version the words were marked in, not the newest', () => {
    const made = new MemoProject()
    const riskId = made.risk('Flood')
    const source = made.source(['First.', 'The port closed.'])
    made.evidence(riskId, source, 'port closed')
    const newer = newId()
    made.texts.set(newer, [{ kind: 'paragraph', level: null, role: 'body', text: 'First. The port closed.' }])
    made.project.sources[source] = { ...made.project.sources[source]!, versionId: newer }
    expect(treeOf(made).notes.map(({ citation }) => citation)).toEqual([
      'S1. Ada Lund, “Norvik stops its ice charts”, Northern Ledger, 4 Oct 2026, ¶2, version 1 of 1, imported 5 Oct 2026, not found in the present one and not reviewed (B2).',
    ])
  })
})
