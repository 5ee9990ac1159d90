import { z } from 'zod'
import { deleteEntity } from '../document/delete-entity'
import { Id } from '../fields'
import { Handover } from '../kinds/handovers'
import { MemoTemplate } from '../kinds/memo-templates'
import { Remark } from '../kinds/remarks'
import { Waiver } from '../kinds/waivers'
import { define } from './operation'
import { memoWords } from './memo-words'

const byWhom = { analystId: true, at: true } as const

/** What stands beside memos: remarks, checks that were waived, what was handed over, and templates. */
export const memoReviewOperations = {
  'remark.add': define({
    kind: 'remarks',
    input: z.strictObject({ remark: Remark.omit({ ...byWhom, done: true }) }),
    label: () => memoWords.addRemark,
    apply: (draft, { remark }, { by, at }) => draft.add('remarks', { ...remark, analystId: by, at, done: false }),
  }),
  'remark.update': define({
    kind: 'remarks',
    input: z.strictObject({ remarkId: Id, changes: Remark.pick({ text: true, done: true }).exactPartial() }),
    label: ({ changes: { done } }) =>
      done === undefined ? memoWords.editRemark : done ? memoWords.remarkDone : memoWords.reopenRemark,
    apply: (draft, { remarkId, changes }) => draft.update('remarks', remarkId, changes),
  }),
  'remark.delete': define({
    kind: 'remarks',
    input: z.strictObject({ remarkId: Id }),
    label: () => memoWords.deleteRemark,
    apply: (draft, { remarkId }) => deleteEntity(draft, 'remarks', remarkId),
  }),
  'waiver.add': define({
    kind: 'waivers',
    input: z.strictObject({ waiver: Waiver.omit(byWhom) }),
    label: ({ waiver: { rule } }) => memoWords.waive(rule),
    apply: (draft, { waiver }, { by, at }) => draft.add('waivers', { ...waiver, analystId: by, at }),
  }),
  'waiver.delete': define({
    kind: 'waivers',
    input: z.strictObject({ waiverId: Id }),
    label: ({ waiverId }, draft) => memoWords.takeBackWaiver(draft.find('waivers', waiverId)?.rule ?? memoWords.aCheck),
    apply: (draft, { waiverId }) => deleteEntity(draft, 'waivers', waiverId),
  }),
  /** Keeps what a memo said as it was handed over. */
  'handover.record': define({
    kind: 'handovers',
    input: z.strictObject({ handover: Handover.omit(byWhom) }),
    label: ({ handover: { title } }) => memoWords.handOver(title),
    apply: (draft, { handover }, { by, at }) => draft.add('handovers', { ...handover, analystId: by, at }),
  }),
  'memoTemplate.create': define({
    kind: 'memoTemplates',
    input: z.strictObject({ template: MemoTemplate }),
    label: ({ template: { name } }) => memoWords.saveTemplate(name),
    apply: (draft, { template }) => draft.add('memoTemplates', template),
  }),
  'memoTemplate.update': define({
    kind: 'memoTemplates',
    input: z.strictObject({ templateId: Id, changes: MemoTemplate.omit({ id: true }).exactPartial() }),
    label: ({ templateId }, draft) => memoWords.editTemplate(draft.find('memoTemplates', templateId)?.name ?? ''),
    apply: (draft, { templateId, changes }) => draft.update('memoTemplates', templateId, changes),
  }),
  'memoTemplate.delete': define({
    kind: 'memoTemplates',
    input: z.strictObject({ templateId: Id }),
    label: ({ templateId }, draft) => memoWords.deleteTemplate(draft.find('memoTemplates', templateId)?.name ?? ''),
    apply: (draft, { templateId }) => deleteEntity(draft, 'memoTemplates', templateId),
  }),
}
