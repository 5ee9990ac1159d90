import { composeMemo, composing } from '@shared/memo/compose-memo'
import { hasMoved, hasMovedBehind, type MemoTree, type TreeBlock } from '@shared/memo/memo-tree'
import { canBeWords, composedMarkdown } from '@shared/memo/override'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { MemoProject } from './memo-project'

function flooded() {
  const made = new MemoProject()
  const riskId = made.risk('Flood', { event: 'a flood', horizon: '2027-04-30' })
  made.score(riskId, 60, 3)
  const passageId = made.evidence(riskId, made.source(['The river rises.']), 'The river rises.')
  return { made, riskId, passageId }
}

const compose = (made: MemoProject): MemoTree => composeMemo(made.project, made.memo, made.readTexts)
const sectionOf = (tree: MemoTree, key: string) => tree.sections.find((each) => each.key === key)!

test('what is composed becomes words with citations, quotations and tables', () => {
  const { made, passageId } = flooded()
  const tree = compose(made)
  const markdown = (key: string) => composedMarkdown(sectionOf(tree, key).data, tree.notes)
  expect(markdown('evidence')).toContain(`> “The river rises.”[note](passage:${passageId})`)
  expect(markdown('evidence')).toContain('# R1 Flood')
  expect(markdown('risk-table')).toMatch(/^Risks by rank\..*\n\n\| Rank\s+\| Risk/)
  expect(markdown('matrix')).toBeNull()
  expect(canBeWords(sectionOf(tree, 'matrix').data)).toBe(false)
  expect(canBeWords(sectionOf(tree, 'evidence').data)).toBe(true)
  expect(canBeWords([])).toBe(false)
})

test('lists within lists, looks, links and line breaks are kept', () => {
  const block: TreeBlock = {
    kind: 'list',
    ordered: true,
    items: [
      {
        inlines: [
          { kind: 'text', text: 'one\ntwo', strong: true },
          { kind: 'text', text: 'here', href: 'https://a.example/', emphasis: true },
        ],
        within: [{ kind: 'list', items: [{ inlines: [{ kind: 'text', text: 'inner' }] }] }],
      },
    ],
  }
  expect(composedMarkdown([block], [])).toBe('1. **one**\\\n   **two**[_here_](https://a.example/)\n   - inner')
})

test('a table of more rows than one may have goes on under the same head', () => {
  const rows = Array.from({ length: 600 }, (_, row) => ({
    cells: [{ inlines: [{ kind: 'text' as const, text: `row ${row}` }] }],
  }))
  const markdown = composedMarkdown([{ kind: 'table', caption: '', head: ['Name'], rows }], [])
  expect(markdown?.match(/\| Name/g)).toHaveLength(2)
  expect(markdown).toContain('row 599')
})

test('what is written instead is printed, and says when what is composed moved', () => {
  const { made, riskId } = flooded()
  const tree = compose(made)
  const of = composedMarkdown(sectionOf(tree, 'evidence').data, tree.notes)!
  const memoId = made.memoId
  made.do({ name: 'memo.override', input: { memoId, section: 'evidence', override: { instead: '**Mine**', of } } })
  const held = sectionOf(compose(made), 'evidence')
  expect(held.data).toEqual([{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'Mine', strong: true }] }])
  expect([hasMovedBehind(held.instead!), hasMoved(held)]).toEqual([false, false])
  made.evidence(riskId, made.source(['It fell.']), 'It fell.', 'contradicts')
  const moved = sectionOf(compose(made), 'evidence')
  expect([hasMovedBehind(moved.instead!), hasMoved(moved)]).toEqual([true, true])
  expect(moved.instead?.composed).toContain('It fell.')
  made.do({ name: 'memo.override', input: { memoId, section: 'evidence', override: null } })
  expect(sectionOf(compose(made), 'evidence').instead).toBeUndefined()
})

test('what is not printed is no note of the memo', () => {
  const { made } = flooded()
  const memoId = made.memoId
  for (const section of ['evidence', 'key-judgments'] as const)
    made.do({ name: 'memo.override', input: { memoId, section, override: { instead: 'Mine', of: '' } } })
  expect(compose(made).notes).toEqual([])
})

test('a memo is composed in at least a step for each risk, and comes to the same', () => {
  const { made } = flooded()
  for (let n = 0; n < 20; n += 1) made.score(made.risk(`Risk ${n}`), n * 4, 2)
  let steps = 0
  const work = composing(made.project, made.memo, made.readTexts)
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      expect(step.value).toEqual(compose(made))
      break
    }
    steps += 1
  }
  // Ranking, gathering, judgments, evidence or its lack, and the table.
  expect(steps).toBeGreaterThan(4 * 20)
  expect(atOnce(composing(made.project, made.memo, made.readTexts))).toEqual(compose(made))
})
