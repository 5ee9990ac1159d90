import { TextInput } from '@ui/Field'
import type { ComponentProps } from 'react'

type RowInputProps = Omit<ComponentProps<typeof TextInput>, 'hideLabel' | 'onCommit' | 'onType'> & {
  onPut: (typed: string) => void
}

/** A field of a row of a scale: what is typed is in the form at once, where the lint sees it. */
export const RowInput = ({ onPut, ...input }: RowInputProps) => (
  <TextInput {...input} hideLabel onCommit={onPut} onType={onPut} />
)
