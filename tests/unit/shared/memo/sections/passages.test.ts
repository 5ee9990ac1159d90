import { expect, test } from 'vitest'
import { answersFor, versionsPrinted } from '@shared/memo/answers'
import { composeMemo } from '@shared/memo/compose-memo'
import type { Answers } from '@shared/memo/material'
import { toHtml } from '@shared/memo/renderings/to-html'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { atOnce } from '@shared/steps'
import { id } from '../../sample-project'
import { MemoProject } from '../memo-project'

const AT = '2026-11-27T08:15:42.000Z'

class Queried extends MemoProject {
  readonly sourceId = this.source(Array.from({ length: 60 }, (_, at) => `Sentence number ${at + 1}.`))

  constructor() {
    super()
    const query = { id: id('q'), position: 1, name: 'Numbers', kind: 'passages' as const, grouping: null, scopes: [] }
    this.do(
      { name: 'query.create', input: { query: { ...query, text: 'number' } } },
      { name: 'memo.update', input: { memoId: this.memoId, changes: { queryIds: [id('q')] } } },
    )
  }

  passages(count: number): void {
    const riskId = this.risk('Helper')
    for (let at = 1; at <= count; at += 1) this.evidence(riskId, this.sourceId, `Sentence number ${at}.`)
    this.do({ name: 'risk.delete', input: { riskId } })
  }

  answers(): Promise<Answers> {
    return answersFor(this.project, this.memo.queryIds ?? [], AT, {
      carry: (steps) => Promise.resolve(atOnce(steps)),
      readText: () => Promise.resolve(null),
    })
  }

  async tree() {
    return composeMemo(this.project, this.memo, this.readTexts, await this.answers())
  }
}

const linesOf = (tree: Awaited<ReturnType<Queried['tree']>>) =>
  (tree.sections.find(({ key }) => key === 'passages')?.data ?? []).map((block) =>
    block.kind === 'quote'
      ? `> ${block.text} ${block.note}`
      : block.kind === 'heading'
        ? block.text
        : block.kind === 'paragraph'
          ? block.inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('')
          : block.kind,
  )

test('prints the passages with their notes, how many they are and when, and lists their sources', async () => {
  const made = new Queried()
  made.passages(2)
  const tree = await made.tree()
  expect(linesOf(tree)).toEqual([
    'Passages: Numbers',
    'All 2 passages of the query number, as the project stood on 27 Nov 2026, 08:15 UTC.',
    '> Sentence number 1. 1',
    '> Sentence number 2. 2',
  ])
  expect(tree.notes.map(({ number, quote }) => [number, quote])).toEqual([
    [1, 'Sentence number 1.'],
    [2, 'Sentence number 2.'],
  ])
  expect(tree.notes[1]?.citation).toContain('¶2')
  expect(JSON.stringify(tree.sections.find(({ key }) => key === 'sources')?.data)).toContain(
    'Norvik stops its ice charts',
  )
  for (const text of [toMarkdown(tree), toHtml(tree, () => 'hash')]) {
    expect(text).toContain('Passages: Numbers')
    expect(text).toContain('Sentence number 2.')
  }
})

test('prints no more than fifty, and says of how many', async () => {
  const made = new Queried()
  made.passages(51)
  const lines = linesOf(await made.tree())
  expect(lines[1]).toBe(
    'The first 50 of 51 passages of the query number, as the project stood on 27 Nov 2026, 08:15 UTC.',
  )
  expect(lines).toHaveLength(52)
  expect(versionsPrinted(await made.answers())).toHaveLength(1)
})

test('says what it cannot print, and why', async () => {
  const made = new Queried()
  expect(linesOf(await made.tree())[1]).toBe(
    'No passage of the query number, as the project stood on 27 Nov 2026, 08:15 UTC.',
  )
  expect(linesOf(composeMemo(made.project, made.memo, new Map()))).toEqual([
    'Passages: Numbers',
    'Its passages are being gathered.',
  ])
  made.do({ name: 'query.update', input: { queryId: id('q'), changes: { text: 'tag:Gone' } } })
  expect(linesOf(await made.tree())[1]).toBe(
    'No passages are printed, since the query cannot be asked: There is no tag “Gone”.',
  )
  made.do({ name: 'query.delete', input: { queryId: id('q') } })
  expect(linesOf(await made.tree())).toEqual([
    'Passages of a deleted query',
    'The saved query whose passages stood here was deleted, so none are printed. Its place is kept in case it comes back.',
  ])
  expect([...(await made.answers())]).toEqual([])
})
