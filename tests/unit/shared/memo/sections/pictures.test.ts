import { composeMemo } from '@shared/memo/compose-memo'
import { picturesFor } from '@shared/memo/pictures'
import type { MemoTree } from '@shared/memo/memo-tree'
import { toHtml } from '@shared/memo/renderings/to-html'
import { toMarkdown } from '@shared/memo/renderings/to-markdown'
import type { Memo } from '@shared/kinds/memos'
import type { PictureName } from '@shared/kinds/picture-names'
import { atOnce } from '@shared/steps'
import { expect, test } from 'vitest'
import { memoDocx } from '../../../../../electron/exporting/memo-docx'
import { sessionOne } from '../../pictures/session-one'
import { addMemo, id, perform } from '../../sample-project'

const ROUNDS: PictureName = { kind: 'rounds', sessionId: id('ses'), from: 1, to: 2 }
const GONE: PictureName = { ...ROUNDS, sessionId: id('gone') }

/** A memo that prints pictures of fixture S1, where answers stand under names. */
function written(pictures: PictureName[], more: Partial<Memo> = {}, isDrawn = true): MemoTree {
  const project = sessionOne({ named: true })
  perform(project, addMemo('memo'))
  const memo = { ...project.memos[id('memo')]!, pictures, ...more }
  return composeMemo(project, memo, new Map(), new Map(), isDrawn ? atOnce(picturesFor(project, memo)) : new Map())
}
const blocks = (tree: MemoTree) => tree.sections.find(({ key }) => key === 'pictures')!.data
const paragraph = (text: string) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] })

test('a memo prints its pictures in their order; what cannot be drawn says why, and what is not yet that it will be', () => {
  expect(blocks(written([GONE, ROUNDS]))).toEqual([
    paragraph('Where answers moved from round 1 to round 2: not drawn. The session that it shows was deleted.'),
    expect.objectContaining({ kind: 'picture', title: 'Where answers moved from round 1 to round 2 of “ses”' }),
  ])
  expect(blocks(written([ROUNDS], {}, false))).toEqual([paragraph('A picture is being drawn.')])
  expect(blocks(written([]))).toEqual([])
})

test('a picture leaves out the risks that the memo leaves out, and nobody is named', () => {
  const [picture] = blocks(written([ROUNDS], { excludedRiskIds: [id('F1')] }))
  expect(picture?.kind === 'picture' && picture.table.rows.map(({ key }) => key)).not.toContain(id('F1'))
  expect(JSON.stringify(blocks(written([ROUNDS])))).not.toMatch(/\b(ann|bob|cat|dan)\b/)
})

test('as a page it is drawn with its caption and words, in Markdown it is its table', () => {
  const tree = written([ROUNDS])
  const html = toHtml(tree, () => '')
  expect(html).toMatch(
    /<figure><svg [^>]*aria-label="Where answers moved from round 1 to round 2 of “ses”\. R1: [^"]*"[^>]*>.*<\/svg><figcaption>Figure \d+\. Where answers/,
  )
  expect(
    toMarkdown(tree)
      .split('\n')
      .find((line) => line.startsWith('| R1')),
  ).toBe('| R1 F1 | 82\\.5% (70–90%) | 85% (80–90%) | up 2.5 | – | – | 4 | 2 up; 2 stayed |')
})

test('whatever a session or a risk is called stays words', () => {
  const project = sessionOne({ name: '"><script>' })
  perform(project, addMemo('memo'))
  const memo = { ...project.memos[id('memo')]!, pictures: [ROUNDS] }
  const tree = composeMemo(project, memo, new Map(), new Map(), atOnce(picturesFor(project, memo)))
  const page = toHtml(tree, () => '')
  expect(page).not.toContain('<script')
  expect(page).toContain('&quot;&gt;&lt;script&gt;')
})

test('in Word every picture is drawn, each as large as it is', async () => {
  const asked: number[][] = []
  await memoDocx(written([ROUNDS, { ...ROUNDS, from: 2, to: 1 }]), {
    rasterise: async (_svg, ...size) => {
      asked.push(size)
      return new Uint8Array([137, 80, 78, 71])
    },
  })
  // After the strips and before the scale of terms.
  expect(asked.slice(-3)).toEqual([
    [640, 202, 3],
    [640, 202, 3],
    [640, 206, 3],
  ])
})
