import type { Likelihood } from '@shared/lexicons/likelihood'
import { LIMITS } from '@shared/limits'
import { Button } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { scoreWords } from './score-words'

type CannotJudgeProps = {
  likelihood: Likelihood | null
  disabled: boolean
  /** Null when it is taken back. */
  onSay: (likelihood: Likelihood | null) => unknown
}

/** That a likelihood cannot be judged, as an answer of its own. */
export function CannotJudge({ likelihood, disabled, onSay }: CannotJudgeProps) {
  const isSaid = likelihood?.kind === 'cannot-judge'
  return (
    <Button
      aria-pressed={isSaid}
      disabled={disabled}
      onClick={() => void onSay(isSaid ? null : { kind: 'cannot-judge' })}
    >
      {scoreWords.cannotJudge}
    </Button>
  )
}

/** Why it cannot be judged; nothing where it can. `place` names the field in the project. */
export function WhyCannotJudge({ likelihood, place, disabled, onSay }: CannotJudgeProps & { place: string }) {
  if (likelihood?.kind !== 'cannot-judge') return null
  return (
    <TextInput
      label={scoreWords.whyCannotJudge}
      limit={LIMITS.line}
      disabled={disabled}
      value={likelihood.reason ?? ''}
      place={place}
      onCommit={(typed) => {
        const reason = typed.trim()
        return onSay({ kind: 'cannot-judge', ...(reason !== '' && { reason }) })
      }}
    />
  )
}
