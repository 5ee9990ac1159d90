import { entity } from '@shared/document/project'
import { allEvidence, type Material } from '@shared/memo/material'
import { short } from '@shared/words/short'
import { currentProject } from '@state/project-store'
import { useTray } from '@state/tray'
import { useMemo } from 'react'
import { type Choice, ChoicePalette } from './ChoicePalette'
import { editorWords } from './editor-words'

/** Characters of a quote that are shown. */
const LONGEST_QUOTE = 120

type CitationPickerProps = {
  material: Material | null
  onChoose: (passageId: string) => void
  onClose: () => void
}

/** Chooses a passage to cite: those in the tray, then the evidence of the memo, found by quote, source or risk. */
export function CitationPicker({ material, onChoose, onClose }: CitationPickerProps) {
  const tray = useTray()
  const choices = useMemo(() => citable(tray, material), [tray, material])
  return (
    <ChoicePalette
      label={editorWords.cite}
      fieldLabel={editorWords.citeBy}
      listLabel={editorWords.passages}
      nothingFound={editorWords.noPassage}
      choices={choices}
      onChoose={onChoose}
      onClose={onClose}
    />
  )
}

function citable(tray: readonly string[], material: Material | null): Choice[] {
  const project = currentProject()
  const risksOf = new Map<string, string[]>(tray.map((id) => [id, [editorWords.inTray]]))
  for (const each of material?.risks ?? []) {
    for (const { passage } of allEvidence(each))
      risksOf.set(passage.id, [...(risksOf.get(passage.id) ?? []), each.name])
  }
  return [...risksOf].flatMap(([id, where]): Choice[] => {
    const passage = entity(project, 'passages', id)
    const source = passage && entity(project, 'sources', passage.sourceId)
    if (!passage || !source) return []
    const kind = `${short(source.title, 40)} · ${where.join(', ')}`
    return [
      {
        id,
        label: editorWords.quote(short(passage.anchor.exact, LONGEST_QUOTE)),
        kind,
        words: `${passage.anchor.exact} ${source.title} ${where.join(' ')}`,
      },
    ]
  })
}
