import { type Memo, wordsWritten } from '@shared/kinds/memos'
import type { Fix } from '@shared/memo/lint/finding'
import { valuesBehind } from '@shared/memo/values-behind'
import { richFrom } from '@shared/rich/from-markdown'
import { withWords } from '@shared/rich/lines'
import { markdownFrom } from '@shared/rich/to-markdown'
import { notify } from '@state/notices'
import { perform } from '@state/perform'
import { currentProject } from '@state/project-store'

/** Puts the words of a fix in the place of those that were found, as one step to undo. */
export async function applyFix(memo: Memo, { words, span, was, becomes }: Fix): Promise<void> {
  const written = wordsWritten(memo, words)
  const changed = written === null ? null : withWords(richFrom(written), span, was, becomes)
  if (!changed) {
    notify('info', `“${was}” does not stand there any more. Nothing was changed.`)
    return
  }
  const text = markdownFrom(changed)
  const values = valuesBehind(currentProject(), memo, words)
  const memoId = memo.id
  await perform(
    'section' in words
      ? { name: 'memo.write', input: { memoId, section: words.section, text, values } }
      : {
          name: 'memo.writeJudgment',
          input: { memoId, riskId: words.riskId, changes: { [words.part]: text }, values },
        },
  )
}
