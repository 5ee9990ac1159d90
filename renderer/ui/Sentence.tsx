import { Fragment, type ReactNode } from 'react'

type SentenceProps = {
  /** Words of a catalogue, with the name of each part in braces: "Press {keys} to save". */
  of: string
  /** What stands in the place of each name. */
  parts: Readonly<Record<string, ReactNode>>
}

/** Words with keys, links or marks among them, which each language has in its own place. */
export function Sentence({ of: words, parts }: SentenceProps) {
  const pieces = words.split(/\{(\w+)\}/)
  return pieces.map((piece, index) => (
    <Fragment key={index}>{index % 2 === 0 ? piece : partNamed(parts, piece)}</Fragment>
  ))
}

function partNamed(parts: SentenceProps['parts'], name: string): ReactNode {
  if (!Object.hasOwn(parts, name)) throw new Error(`A sentence names “${name}”, which was not given.`)
  return parts[name]
}
