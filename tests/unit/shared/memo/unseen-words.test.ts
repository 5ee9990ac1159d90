import { composeMemo } from '@shared/memo/compose-memo'
import { picturesFor } from '@shared/memo/pictures'
import { restsOnUnseen } from '@shared/memo/memo-tree'
import { toHtml } from '@shared/memo/renderings/to-html'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import { movedWords } from '@shared/memo/moved-words'
import type { Memo } from '@shared/kinds/memos'
import type { ReAnchored } from '@shared/kinds/re-anchored'
import { newId } from '@shared/new-id'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { MemoProject } from './memo-project'

/** A risk that was scored on one passage, in a source that has a new version since. */
function corrected(outcome: ReAnchored['outcome'], confidence = 0.9) {
  const made = new MemoProject()
  const riskId = made.risk('Grounding')
  made.score(riskId, 60, 4)
  const sourceId = made.source(['The port stopped its charts.'])
  const passageId = made.evidence(riskId, sourceId, 'stopped its charts')
  const before = made.project.passages[passageId]!
  const version = { ...made.project.versions[before.versionId]!, id: newId(), originalSha256: 'f'.repeat(64) }
  made.texts.set(version.id, made.texts.get(before.versionId)!)
  const from = { versionId: before.versionId, anchor: before.anchor }
  const reAnchored = { from, outcome, confidence, reason: 'Because.', reviewed: false }
  const passages = [{ passageId, anchor: outcome === 'lost' ? null : before.anchor, reAnchored }]
  made.do({ name: 'source.addVersion', input: { sourceId, version, passages } })
  const tree = () => composeMemo(made.project, made.memo, made.readTexts)
  return { made, passageId, sourceId, tree }
}

const marked = (tree: ReturnType<typeof composeMemo>) => tree.sections.filter(restsOnUnseen).map(({ key }) => key)
/** What the table of risks says of the evidence for and against the only risk. */
const counted = ({ sections }: ReturnType<typeof composeMemo>) => {
  const table = sections.flatMap(({ data }) => data).find((block) => block.kind === 'table' && block.head[0] === 'Rank')
  return table?.kind === 'table' ? table.rows[0]?.cells.at(-1)?.inlines : null
}
const EVERYWHERE = ['bottom-line', 'key-judgments', 'evidence', 'matrix']
const WARNING =
  '1 citation rests on words that changed, were lost or are not certain in a new version of a source and that nobody has reviewed; each says so.'

test('what rests on changed words is marked until somebody has looked, and an export says so', () => {
  const { made, passageId, sourceId, tree } = corrected('changed')
  expect(marked(tree())).toEqual(EVERYWHERE)
  expect(tree().sections[0]?.lead.unseen).toEqual([{ passageId, sourceId }])
  expect(tree().notes.map(({ citation }) => citation)).toEqual([
    expect.stringContaining(', ¶1, words changed in a new version and not reviewed (B2).'),
  ])
  expect(counted(tree())).toEqual([{ kind: 'text', text: '1 / 0, 1 not reviewed' }])
  expect(movedWords(tree())).toBe(WARNING)
  made.do({ name: 'passage.accept', input: { passageId } })
  expect(counted(tree())).toEqual([{ kind: 'text', text: '1 / 0' }])
  expect([marked(tree()), movedWords(tree())]).toEqual([[], ''])
  expect(tree().notes[0]?.citation).toMatch(/, ¶1 \(B2\)\.$/)
})

test('every rendering says it where the words are cited, and below the matrix', () => {
  const { made, passageId, sourceId, tree } = corrected('changed')
  const matrix = () =>
    tree()
      .sections.find(({ key }) => key === 'matrix')
      ?.data.find(({ kind }) => kind === 'picture')
  const unreviewed = ' Rest on words that nobody has reviewed: R1.'
  expect(matrix()).toMatchObject({
    caption: expect.stringContaining(unreviewed),
    alt: expect.stringContaining(unreviewed),
    unseen: [{ passageId, sourceId }],
  })
  const markdown = toMarkdown(tree())
  expect(markdown.split('\n').filter((line) => line.includes('[^1] (note 1 not reviewed)'))).toEqual([
    expect.stringMatching(/^We judge it likely .*B2\[\^1\] \(note 1 not reviewed\)\)$/),
    '> stopped its charts[^1] (note 1 not reviewed)',
  ])
  expect(toHtml(tree(), () => '').split('</a></sup><strong> (note 1 not reviewed)</strong>')).toHaveLength(3)
  made.do({ name: 'passage.accept', input: { passageId } })
  expect(matrix()).toMatchObject({ caption: expect.not.stringContaining('reviewed'), unseen: [] })
  expect(toMarkdown(tree()) + toHtml(tree(), () => '')).not.toContain('not reviewed')
})

test('so does every picture that shows the risks as they stand', () => {
  const { made, passageId, sourceId } = corrected('changed')
  const memo: Memo = { ...made.memo, pictures: [{ kind: 'balance' }, { kind: 'leave-out' }, { kind: 'matrix' }] }
  const drawn = () =>
    composeMemo(made.project, memo, made.readTexts, new Map(), atOnce(picturesFor(made.project, memo))).sections.find(
      ({ key }) => key === 'pictures',
    )?.data
  const caption = expect.stringMatching(/ Rest on words that nobody has reviewed: R1\.$/)
  const marked = { caption, alt: caption, unseen: [{ passageId, sourceId }] }
  expect(drawn()).toMatchObject([marked, marked, marked])
  made.do({ name: 'passage.accept', input: { passageId } })
  expect(JSON.stringify(drawn())).not.toContain('reviewed')
})

test('lost words are cited with their version, also when an analyst has called them lost', () => {
  const { made, passageId, tree } = corrected('lost')
  expect(marked(tree())).toEqual(EVERYWHERE)
  expect(tree().notes[0]?.citation).toContain(
    ', ¶1, version 1 of 2, imported 5 Oct 2026, not found in the present one and not reviewed (B2).',
  )
  expect(movedWords(tree())).toBe(WARNING)
  made.do({ name: 'passage.giveUp', input: { passageId } })
  expect([marked(tree()), movedWords(tree())]).toEqual([[], ''])
  expect(tree().notes[0]?.citation).toContain(', version 1 of 2, imported 5 Oct 2026, not in the present one (B2).')
})

test('words that are the same but not for certain are not called changed', () => {
  const { tree } = corrected('exact', 0.79)
  expect(marked(tree())).toEqual(EVERYWHERE)
  expect(tree().notes[0]?.citation).toContain(
    ', ¶1, not certain to be these words in a new version, and not reviewed (B2).',
  )
})

test('words that are the same wait for nobody', () => {
  expect(marked(corrected('moved').tree())).toEqual([])
})
