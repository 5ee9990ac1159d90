import { z } from 'zod'
import { Id, Prose } from '../fields'
import { Memo, MemoSection, WrittenJudgment } from '../kinds/memos'
import { deleteEntity } from '../document/delete-entity'
import { define } from './operation'

export const memoOperations = {
  'memo.create': define({
    kind: 'memos',
    input: z.strictObject({ memo: Memo.omit({ createdAt: true }) }),
    label: ({ memo }) => `Create memo “${memo.title}”`,
    apply: (draft, { memo }, { at }) => draft.add('memos', { ...memo, createdAt: at }),
  }),
  'memo.update': define({
    kind: 'memos',
    input: z.strictObject({
      memoId: Id,
      changes: Memo.omit({ id: true, createdAt: true, written: true, judgments: true }).exactPartial(),
    }),
    label: () => 'Edit memo details',
    apply: (draft, { memoId, changes }) => draft.update('memos', memoId, changes),
  }),
  /** Null goes back to the composed draft. */
  'memo.write': define({
    kind: 'memos',
    input: z.strictObject({ memoId: Id, section: MemoSection, text: Prose.nullable() }),
    label: () => 'Write memo section',
    apply: (draft, { memoId, section, text }) => {
      const { [section]: _, ...others } = draft.get('memos', memoId).written
      draft.update('memos', memoId, { written: text === null ? others : { ...others, [section]: text } })
    },
  }),
  'memo.writeJudgment': define({
    kind: 'memos',
    input: z.strictObject({ memoId: Id, riskId: Id, changes: WrittenJudgment.exactPartial() }),
    label: () => 'Write key judgment',
    apply: (draft, { memoId, riskId, changes }) => {
      const memo = draft.get('memos', memoId)
      const judgment = { claim: null, basis: null, ...memo.judgments[riskId], ...changes }
      draft.update('memos', memoId, { judgments: { ...memo.judgments, [riskId]: judgment } })
    },
  }),
  'memo.delete': define({
    kind: 'memos',
    input: z.strictObject({ memoId: Id }),
    label: ({ memoId }, draft) => `Delete memo “${draft.find('memos', memoId)?.title ?? ''}”`,
    apply: (draft, { memoId }) => deleteEntity(draft, 'memos', memoId),
  }),
}
