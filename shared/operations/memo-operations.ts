import { z } from 'zod'
import { Id, Prose } from '../fields'
import { MemoSection, SECTION_NAMES } from '../kinds/memo-sections'
import {
  inMarkdown,
  Memo,
  MemoWords,
  Override,
  ValuesBehind,
  WrittenJudgment,
  wordsKey,
  wordsWritten,
} from '../kinds/memos'
import { deleteEntity } from '../document/delete-entity'
import { define } from './operation'
import { riskName } from './risk-name'
import { memoWords } from './memo-words'

/** What is kept with the words of a memo once some of them are written, or given back. */
function behind(memo: Memo, written: readonly { words: MemoWords; text: string | null }[], values?: ValuesBehind) {
  const against = { ...memo.against }
  for (const { words, text } of written) {
    const key = wordsKey(words)
    if (text === null || !values) delete against[key]
    else against[key] = values
  }
  return memo.against || Object.keys(against).length > 0 ? { against } : {}
}

/** Words are Markdown since somebody writes, and whose they are is kept. */
function writtenBy({ writerIds = [] }: Memo, analystId: string | null): Pick<Memo, 'markup' | 'writerIds'> {
  if (analystId === null || writerIds.includes(analystId)) return { markup: 'markdown' }
  return { markup: 'markdown', writerIds: [...writerIds, analystId] }
}

export const memoOperations = {
  'memo.create': define({
    kind: 'memos',
    input: z.strictObject({ memo: Memo.omit({ createdAt: true }) }),
    label: ({ memo }) => memoWords.createMemo(memo.title),
    apply: (draft, { memo }, { at }) => draft.add('memos', { ...memo, markup: 'markdown', createdAt: at }),
  }),
  'memo.update': define({
    kind: 'memos',
    input: z.strictObject({
      memoId: Id,
      changes: Memo.omit({
        id: true,
        createdAt: true,
        written: true,
        judgments: true,
        against: true,
        markup: true,
        overrides: true,
        writerIds: true,
      }).exactPartial(),
    }),
    label: () => memoWords.editDetails,
    apply: (draft, { memoId, changes }) => draft.update('memos', memoId, changes),
  }),
  /** `text` is Markdown; null goes back to the composed draft. `values`: what the project says there; without them nothing is compared. */
  'memo.write': define({
    kind: 'memos',
    input: z.strictObject({
      memoId: Id,
      section: MemoSection,
      text: Prose.nullable(),
      values: ValuesBehind.exactOptional(),
    }),
    label: () => memoWords.writeSection,
    apply: (draft, { memoId, section, text, values }, { by }) => {
      const memo = inMarkdown(draft.get('memos', memoId))
      const { [section]: _, ...others } = memo.written
      draft.update('memos', memoId, {
        ...writtenBy(memo, text === null ? null : by),
        judgments: memo.judgments,
        written: text === null ? others : { ...others, [section]: text },
        ...behind(memo, [{ words: { section }, text }], values),
      })
    },
  }),
  'memo.writeJudgment': define({
    kind: 'memos',
    input: z.strictObject({
      memoId: Id,
      riskId: Id,
      changes: WrittenJudgment.exactPartial(),
      values: ValuesBehind.exactOptional(),
    }),
    label: () => memoWords.writeJudgment,
    apply: (draft, { memoId, riskId, changes, values }, { by }) => {
      const memo = inMarkdown(draft.get('memos', memoId))
      const judgment = { claim: null, basis: null, ...memo.judgments[riskId], ...changes }
      const written = (['claim', 'basis'] as const).flatMap((part) => {
        const text = changes[part]
        return text === undefined ? [] : [{ words: { riskId, part }, text }]
      })
      draft.update('memos', memoId, {
        ...writtenBy(memo, written.some(({ text }) => text !== null) ? by : null),
        written: memo.written,
        judgments: { ...memo.judgments, [riskId]: judgment },
        ...behind(memo, written, values),
      })
    },
  }),
  /** Words of the analyst's own instead of what is composed for a section; null goes back to that. */
  'memo.override': define({
    kind: 'memos',
    input: z.strictObject({ memoId: Id, section: MemoSection, override: Override.nullable() }),
    label: ({ section, override }) =>
      override ? memoWords.writeInstead(SECTION_NAMES[section]) : memoWords.goBack(SECTION_NAMES[section]),
    apply: (draft, { memoId, section, override }, { by }) => {
      const memo = inMarkdown(draft.get('memos', memoId))
      const { [section]: _, ...others } = memo.overrides ?? {}
      draft.update('memos', memoId, {
        ...writtenBy(memo, override === null ? null : by),
        written: memo.written,
        judgments: memo.judgments,
        overrides: override === null ? others : { ...others, [section]: override },
      })
    },
  }),
  /** Somebody looked at words whose values moved, and they stand. Where nothing is written there is nothing to confirm. */
  'memo.confirmWords': define({
    kind: 'memos',
    input: z.strictObject({ memoId: Id, words: MemoWords, values: ValuesBehind }),
    label: ({ words }, draft) =>
      'section' in words
        ? memoWords.confirmSection(SECTION_NAMES[words.section])
        : memoWords[words.part === 'claim' ? 'confirmClaim' : 'confirmBasis'](riskName(draft, words.riskId)),
    apply: (draft, { memoId, words, values }) => {
      const memo = draft.get('memos', memoId)
      draft.update('memos', memoId, behind(memo, [{ words, text: wordsWritten(memo, words) }], values))
    },
  }),
  'memo.delete': define({
    kind: 'memos',
    input: z.strictObject({ memoId: Id }),
    label: ({ memoId }, draft) => memoWords.deleteMemo(draft.find('memos', memoId)?.title ?? ''),
    apply: (draft, { memoId }) => deleteEntity(draft, 'memos', memoId),
  }),
}
