import { checkMemos } from '../../../../electron/exporting/check-memos'
import { Refusal } from '@shared/refusal'
import { newId } from '@shared/new-id'
import { expect, test } from 'vitest'
import { MemoProject } from '../../shared/memo/memo-project'

/** Two memos, of which one cites a text. */
function twoMemos() {
  const made = new MemoProject()
  const sourceId = made.source(['The port stopped its ice charts on Monday.'])
  const risk = made.risk('Grounding')
  made.evidence(risk, sourceId, 'stopped its ice charts')
  const memo = made.project.memos[made.memoId]!
  const plainId = newId()
  made.project.memos[plainId] = { ...memo, id: plainId, position: 2, excludedRiskIds: [risk] }
  return { made, plainId }
}

test('a text that several memos cite is read once', async () => {
  const { made } = twoMemos()
  const otherId = newId()
  made.project.memos[otherId] = { ...made.project.memos[made.memoId]!, id: otherId, position: 3 }
  const read: string[] = []
  const readText = async (versionId: string) => {
    read.push(versionId)
    return made.texts.get(versionId)!
  }
  const found = await checkMemos({ project: made.project, sources: { readText } })
  expect(found).toHaveLength(3)
  expect(found.at(-1)?.score).toEqual(found[0]?.score)
  expect(read).toHaveLength(1)
})

test('a memo whose text cannot be read is not checked, the others are; a bug is not taken for that', async () => {
  const { made, plainId } = twoMemos()
  const check = (failure: Error) =>
    checkMemos({ project: made.project, sources: { readText: () => Promise.reject(failure) } })
  expect(await check(new Refusal('damaged', 'Damaged.'))).toEqual([
    { memoId: made.memoId, score: null },
    { memoId: plainId, score: expect.objectContaining({ waived: 0 }) },
  ])
  await expect(check(new TypeError('x'))).rejects.toThrow(TypeError)
})
