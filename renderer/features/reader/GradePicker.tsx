import { useDigitChoice } from '@domain/use-digit-choice'
import type { Passage } from '@shared/kinds/passages'
import { CREDIBILITIES } from '@shared/lexicons/admiralty'
import { foldedWords } from '@shared/search/folded-text'
import { PaletteDialog } from '@ui/PaletteDialog'
import { PaletteItem } from '@ui/PaletteItem'
import { useState } from 'react'
import { statementChoices } from './passage-choices'
import { passageWords } from './passage-words'

/** A grade of a passage: how credible its words are, or what kind of statement they are. */
export type Grade = Pick<Passage, 'credibility'> | Pick<Passage, 'statement'>

type Choice = { id: string; label: string; kind: string; grade: Grade }

const choices = (): readonly Choice[] => [
  ...CREDIBILITIES.map(({ key, label }) => ({
    id: `credibility ${key}`,
    label: `${key} ${label}`,
    kind: passageWords.credibility,
    grade: { credibility: key },
  })),
  { id: 'credibility', label: passageWords.notRated, kind: passageWords.credibility, grade: { credibility: null } },
  ...statementChoices().map(({ value, label }) => ({
    id: `statement ${value}`,
    label,
    kind: passageWords.statement,
    grade: { statement: value },
  })),
  { id: 'statement', label: passageWords.notSet, kind: passageWords.statement, grade: { statement: null } },
]

/** What a grade is called, e.g. "Credibility: 2 Probably true". */
const wordsOf = ({ kind, label }: Choice): string => `${kind}: ${label}`

type GradePickerProps = { onChoose: (grade: Grade, words: string) => void; onClose: () => void }

/** Grades a passage without leaving the text: a digit gives its credibility at once, letters find a grade by its words. */
export function GradePicker({ onChoose, onClose }: GradePickerProps) {
  const [typed, setTyped] = useState('')
  const all = choices()
  const choose = (found: Choice | undefined) => {
    if (found) onChoose(found.grade, wordsOf(found))
    return found !== undefined
  }
  useDigitChoice(typed, (digit) => {
    const found = all.find(({ id }) => id === `credibility ${digit}`)
    if (found) onClose()
    return choose(found)
  })
  const wanted = foldedWords(typed)
  const found = all.filter((choice) => foldedWords(wordsOf(choice)).includes(wanted))
  return (
    <PaletteDialog
      label={passageWords.grade}
      fieldLabel={passageWords.digitOrGrade}
      placeholder={passageWords.howToGrade}
      listLabel={passageWords.grades}
      typed={{ text: typed, onType: setTyped }}
      nothingFound={passageWords.noSuchGrade}
      onChoose={(id) => void choose(all.find((choice) => choice.id === id))}
      onClose={onClose}
    >
      {found.map(({ id, label, kind }) => (
        <PaletteItem key={id} id={id} label={label} kind={kind} />
      ))}
    </PaletteDialog>
  )
}
