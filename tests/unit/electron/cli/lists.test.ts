import { newId } from '@shared/new-id'
import { describe, expect, test } from 'vitest'
import { lists } from '../../../../electron/cli/lists'
import { MemoProject } from '../../shared/memo/memo-project'

const tagOf = (name: string, position: number) => ({
  id: newId(),
  parentId: null,
  name,
  colour: 3 as const,
  definition: `What ${name} means`,
  include: '',
  exclude: '',
  shortcut: null,
  position,
})

describe('the lists of the command line', () => {
  test('of sources are in their order, with what identifies each first and its passages counted', () => {
    const made = new MemoProject()
    const riskId = made.risk('Flood')
    const [one, other] = [made.source(['One. Two.']), made.source(['Three.'], { title: 'Other', reliability: null })]
    made.evidence(riskId, one, 'One.')
    made.evidence(riskId, one, 'Two.')
    const card = {
      authors: ['Ada Lund'],
      publisher: 'Northern Ledger',
      published: '2026-10-04',
      url: 'https://ledger.example/ice',
      language: 'en',
    }
    const listed = lists.sources(made.project)
    expect(listed).toEqual([
      {
        id: one,
        versionId: made.project.sources[one]?.versionId,
        title: 'Norvik stops its ice charts',
        ...card,
        reliability: 'B',
        passages: 2,
      },
      {
        id: other,
        versionId: made.project.sources[other]?.versionId,
        title: 'Other',
        ...card,
        reliability: null,
        passages: 0,
      },
    ])
    expect(Object.keys(listed[0] ?? {}).slice(0, 3)).toEqual(['id', 'versionId', 'title'])
  })

  test('of tags count every passage that has the tag, also as its second', () => {
    const made = new MemoProject()
    const passageId = made.evidence(made.risk('Flood'), made.source(['One.']), 'One.')
    const [cost, delay] = [tagOf('Cost', 2), tagOf('Delay', 1)]
    made.do(
      { name: 'tag.create', input: { tag: cost } },
      { name: 'tag.create', input: { tag: delay } },
      { name: 'passage.tag', input: { passageId, tagId: delay.id } },
      { name: 'passage.tag', input: { passageId, tagId: cost.id } },
    )
    const row = ({ id, name, definition }: typeof cost, passages: number) => {
      return { id, parentId: null, name, colour: 3, shortcut: null, passages, definition }
    }
    expect(lists.tags(made.project)).toEqual([row(delay, 1), row(cost, 1)])
    expect(lists.passages(made.project)[0]?.tags).toEqual(['Delay', 'Cost'])
  })

  test('of passages are in the order one reads them: by source, then by place, the shorter first', () => {
    const made = new MemoProject()
    const riskId = made.risk('Flood')
    const [one, other] = [made.source(['One two three.']), made.source(['Four.'])]
    for (const words of ['Four.']) made.evidence(riskId, other, words)
    for (const words of ['three.', 'One two', 'One', 'two']) made.evidence(riskId, one, words)
    expect(lists.passages(made.project).map(({ quote, start, end }) => [quote, start, end])).toEqual([
      ['One', 0, 3],
      ['One two', 0, 7],
      ['two', 4, 7],
      ['three.', 8, 14],
      ['Four.', 0, 5],
    ])
    expect(lists.passages(made.project)[4]).toEqual({
      id: expect.any(String),
      sourceId: other,
      versionId: made.project.sources[other]?.versionId,
      start: 0,
      end: 5,
      tags: [],
      quote: 'Four.',
      note: '',
      statement: null,
      credibility: 2,
    })
  })

  test('of risks are from the highest, each with its own evidence', () => {
    const made = new MemoProject()
    const [low, one, two, bare] = ['Low', 'One', 'Two', 'Bare'].map((title) => made.risk(title))
    made.score(low!, 10, 2)
    made.score(one!, 60, 3)
    made.score(two!, 60, 3)
    const source = made.source(['Words. More.'])
    const support = made.evidence(one!, source, 'Words.')
    const against = made.evidence(low!, source, 'More.', 'contradicts')
    const listed = lists.risks(made.project).map(({ judgment, ...rest }) => ({ ...rest, pooled: judgment.scoredBy }))
    expect(listed).toEqual([
      {
        id: one,
        number: 2,
        title: 'One',
        rank: '1=',
        likelihood: '60%',
        level: 'moderate',
        scoredBy: 1,
        pooled: 1,
        evidence: [{ passageId: support, stance: 'supports' }],
      },
      {
        id: two,
        number: 3,
        title: 'Two',
        rank: '1=',
        likelihood: '60%',
        level: 'moderate',
        scoredBy: 1,
        pooled: 1,
        evidence: [],
      },
      {
        id: low,
        number: 1,
        title: 'Low',
        rank: '3',
        likelihood: '10%',
        level: 'low',
        scoredBy: 1,
        pooled: 1,
        evidence: [{ passageId: against, stance: 'contradicts' }],
      },
      {
        id: bare,
        number: 4,
        title: 'Bare',
        rank: null,
        likelihood: '',
        level: null,
        scoredBy: 0,
        pooled: 0,
        evidence: [],
      },
    ])
  })

  test('of memos are in their order', () => {
    const made = new MemoProject()
    const first = newId()
    const memo = { title: 'First', author: 'A', audience: 'B', date: '2026-01-02', written: {}, judgments: {} }
    made.do({ name: 'memo.create', input: { memo: { id: first, position: 0.5, ...memo, excludedRiskIds: [] } } })
    expect(lists.memos(made.project)).toEqual([
      { id: first, title: 'First', author: 'A', audience: 'B', date: '2026-01-02' },
      {
        id: made.memoId,
        title: 'Ice charts withheld',
        author: 'Ines Harbo',
        audience: 'Ports desk',
        date: '2026-10-06',
      },
    ])
  })
})
