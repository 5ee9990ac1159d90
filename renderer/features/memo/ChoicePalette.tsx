import { foldedWords } from '@shared/search/folded-text'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { useMemo, useState } from 'react'
import { editorWords } from './editor-words'

/** So many are shown; what is typed finds the others. */
const SHOWN = 100

/** Something to choose: `words` are what it is found by. */
export type Choice = { id: string; label: string; words: string; kind?: string }

type ChoicePaletteProps = {
  label: string
  fieldLabel: string
  listLabel: string
  nothingFound: string
  choices: readonly Choice[]
  /** What is typed first. */
  onType?: (typed: string) => boolean
  onChoose: (id: string) => void
  onClose: () => void
}

/** Chooses one of very many by words in any order; only the first that have them are shown. */
export function ChoicePalette({ choices, onType, nothingFound, ...rest }: ChoicePaletteProps) {
  const [typed, setTyped] = useState('')
  const folded = useMemo(() => choices.map((choice) => ({ choice, text: foldedWords(choice.words) })), [choices])
  const wanted = foldedWords(typed).split(' ')
  const found = folded.filter(({ text }) => wanted.every((word) => text.includes(word)))
  const more = found.length - SHOWN
  return (
    <PaletteDialog
      {...rest}
      nothingFound={nothingFound}
      placeholder={more > 0 ? editorWords.found(rest.fieldLabel, found.length) : rest.fieldLabel}
      typed={{
        text: typed,
        onType: (text) => {
          if (!onType?.(text)) setTyped(text)
        },
      }}
    >
      {found.slice(0, SHOWN).map(({ choice: { id, label, words, kind } }) => (
        <PaletteItem key={id} id={id} label={label} words={words} {...(kind === undefined ? {} : { kind })} />
      ))}
    </PaletteDialog>
  )
}
