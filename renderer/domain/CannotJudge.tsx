import type { Likelihood } from '@shared/lexicons/likelihood'
import { LIMITS } from '@shared/limits'
import { Button } from '@ui/Button'
import { TextInput } from '@ui/Field'
import { scoreWords } from './score-words'

type CannotJudgeProps = {
  likelihood: Likelihood | null
  /** Names the field of the reason in the project. */
  place: string
  disabled: boolean
  /** Null when it is taken back. */
  onSay: (likelihood: Likelihood | null) => unknown
}

/** That a likelihood cannot be judged, as an answer of its own, and why. */
export function CannotJudge({ likelihood, place, disabled, onSay }: CannotJudgeProps) {
  const said = likelihood?.kind === 'cannot-judge' ? likelihood : null
  return (
    <>
      <Button
        aria-pressed={said !== null}
        disabled={disabled}
        onClick={() => void onSay(said ? null : { kind: 'cannot-judge' })}
      >
        {scoreWords.cannotJudge}
      </Button>
      {said && (
        <TextInput
          label={scoreWords.whyCannotJudge}
          limit={LIMITS.line}
          disabled={disabled}
          value={said.reason ?? ''}
          place={place}
          onCommit={(typed) => {
            const reason = typed.trim()
            return onSay({ kind: 'cannot-judge', ...(reason !== '' && { reason }) })
          }}
        />
      )}
    </>
  )
}
