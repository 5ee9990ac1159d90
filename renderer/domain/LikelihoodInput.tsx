import { useScales } from './use-scales'
import type { Likelihood } from '@shared/lexicons/likelihood'
import { readLikelihood } from '@shared/lexicons/read-likelihood'
import type { Scales } from '@shared/lexicons/scales'
import { likelihoodText } from '@shared/lexicons/score-text'
import { TextInput } from '@ui/Field'
import { type ComponentProps, useRef } from 'react'
import { explainLikelihood } from './explain-likelihood'

type LikelihoodInputProps = Pick<ComponentProps<typeof TextInput>, 'label' | 'hideLabel' | 'placeholder' | 'place'> & {
  value: Likelihood | null
  /** What may be typed, while nothing is said. */
  hint?: string
  disabled: boolean
  onGive: (likelihood: Likelihood | null) => unknown
}

/** A likelihood as it is typed: a percent, an interval, a term or why it cannot be judged. */
export function LikelihoodInput({ value, hint, onGive, ...field }: LikelihoodInputProps) {
  const scales = useScales()
  // Another window may take another lexicon into force under a term that is typed: it stays one of that it was meant in.
  const typedUnder = useRef<Scales>(null)
  const shown = likelihoodText(value, scales)
  return (
    <TextInput
      {...field}
      value={shown}
      hint={value ? explainLikelihood(value, scales) : hint}
      isHintBeside={value !== null}
      onType={(text) => {
        typedUnder.current = text === shown ? null : (typedUnder.current ?? scales)
      }}
      onCommit={(text) => {
        const reading = readLikelihood(text, typedUnder.current ?? scales)
        typedUnder.current = null
        return reading.ok ? onGive(reading.value) : reading.why
      }}
    />
  )
}
