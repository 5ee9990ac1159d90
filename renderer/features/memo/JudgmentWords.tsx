import { perform } from '@state/perform'
import { useEntity } from '@state/project-store'
import type { JudgmentWording } from '@shared/memo/memo-tree'
import type { Memo, ValuesBehind } from '@shared/kinds/memos'
import type { ReactNode } from 'react'
import { EditableWords } from './EditableWords'

const PARTS = {
  claim: {
    label: 'Claim of',
    hint: 'Type { for a value that follows the scores, as {likelihood}, and @ to cite a passage. Without its likelihood a sentence with it is added.',
    draftMark: 'Draft from the risk',
  },
  basis: {
    label: 'Basis of confidence in',
    hint: 'What the confidence rests on. The sentence that states the confidence itself comes from the scores.',
    draftMark: 'Draft from the scores',
  },
} as const

/** The claim of a judgment, or the basis of its confidence. */
export function JudgmentWords(props: { memo: Memo; wording: JudgmentWording; children: ReactNode }) {
  const { memo, wording, children } = props
  const { riskId, part } = wording
  const risk = useEntity('risks', riskId)
  // There is one of each for every risk: the name says of which.
  const label = `${PARTS[part].label} R${risk?.number}`
  const write = (text: string | null, values: ValuesBehind) => {
    const changes = part === 'claim' ? { claim: text } : { basis: text }
    return perform({ name: 'memo.writeJudgment', input: { memoId: memo.id, riskId, changes, values } })
  }
  return (
    <EditableWords
      {...PARTS[part]}
      label={label}
      wording={wording}
      backLabel="Back to the draft"
      onWrite={write}
      memo={memo}
      words={{ riskId, part }}
    >
      {children}
    </EditableWords>
  )
}
