import { perform } from '@state/perform'
import { useEntity } from '@state/project-store'
import type { JudgmentWording } from '@shared/memo/memo-tree'
import type { Memo, ValuesBehind } from '@shared/kinds/memos'
import type { ReactNode } from 'react'
import { EditableWords } from './EditableWords'
import { JUDGMENT_DRAFTS, JUDGMENT_HINTS, judgmentLabels, paperWords } from './paper-words'

/** The claim of a judgment, or the basis of its confidence. */
export function JudgmentWords(props: { memo: Memo; wording: JudgmentWording; children: ReactNode }) {
  const { memo, wording, children } = props
  const { riskId, part } = wording
  const risk = useEntity('risks', riskId)
  // There is one of each for every risk: the name says of which.
  const label = judgmentLabels[part](`R${risk?.number}`)
  const write = (text: string | null, values: ValuesBehind) => {
    const changes = part === 'claim' ? { claim: text } : { basis: text }
    return perform({ name: 'memo.writeJudgment', input: { memoId: memo.id, riskId, changes, values } })
  }
  return (
    <EditableWords
      hint={JUDGMENT_HINTS[part]}
      draftMark={JUDGMENT_DRAFTS[part]}
      label={label}
      wording={wording}
      backLabel={paperWords.backToDraft}
      onWrite={write}
      memo={memo}
      words={{ riskId, part }}
    >
      {children}
    </EditableWords>
  )
}
