import { type Memo, wordsWritten } from '@shared/kinds/memos'
import type { CheckedWords, Fix } from '@shared/memo/lint/finding'
import { valuesBehind } from '@shared/memo/values-behind'
import type { Operation } from '@shared/operations/operations'
import { richFrom } from '@shared/rich/from-markdown'
import { withWords } from '@shared/rich/lines'
import { markdownFrom } from '@shared/rich/to-markdown'
import { notify } from '@state/notices'
import { perform } from '@state/perform'
import { currentProject } from '@state/project-store'
import { checkWords } from './check-words'

/** Puts the words of a fix in the place of those that were found, as one step to undo. */
export async function applyFix(memo: Memo, { words, span, was, becomes }: Fix): Promise<void> {
  const written = 'instead' in words ? memo.overrides?.[words.instead]?.instead : wordsWritten(memo, words)
  const changed = written ? withWords(richFrom(written), span, was, becomes) : null
  if (changed) await perform(writing(memo, words, markdownFrom(changed)))
  else notify('info', checkWords.nothingToFix(was))
}

function writing(memo: Memo, words: CheckedWords, text: string): Operation {
  const memoId = memo.id
  if ('instead' in words) {
    const { instead: section } = words
    const override = { of: '', ...memo.overrides?.[section], instead: text }
    return { name: 'memo.override', input: { memoId, section, override } }
  }
  const values = valuesBehind(currentProject(), memo, words)
  if ('section' in words) return { name: 'memo.write', input: { memoId, section: words.section, text, values } }
  const changes = { [words.part]: text }
  return { name: 'memo.writeJudgment', input: { memoId, riskId: words.riskId, changes, values } }
}
